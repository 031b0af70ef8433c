import { html, nothing } from 'lit';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { Refused, fetchTeams, toSignIn } from '../wire/api';
import { type Sheet, type TeamSheets, acceptSheet, fetchSheet, fetchTeamSheets, returnSheet } from '../wire/sheet';
import { t } from '../words/words';
import { callChoice } from './call-choice';
import { callRows } from './call-rows';
import type { Trouble } from './day-source';
import { deskHeader } from './desk-header';
import { inTrouble } from './in-trouble';
import { type Failure, sheetReview } from './sheet-review';
import { nextToReview, sheetList, standsOtherwise, summary, verdict } from './team-sheets';

const EVERY_MS = 15_000;
const NONE: ReadonlySet<string> = new Set();

/** A team's call sheets of a day: who handed in, what is in it, accepted or returned. */
export class SheetsPage extends BoardElement {
  static override properties = {
    sheets: { state: true },
    open: { state: true },
    teamName: { state: true },
    trouble: { state: true },
    reason: { state: true },
    returning: { state: true },
    failure: { state: true },
    all: { state: true },
  };

  declare sheets: TeamSheets | undefined;
  declare open: Sheet | undefined;
  declare teamName: string | undefined;
  declare trouble: Trouble | undefined;
  declare reason: string;
  declare returning: boolean;
  declare failure: Failure | undefined;
  declare all: boolean;
  private beat?: number;
  private forgetTheme?: () => void;
  private readonly date = new URLSearchParams(location.search).get('date') ?? undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.reason = '';
    this.forgetTheme = onTheme(() => this.requestUpdate());
    void this.load();
    void this.nameTeam();
    this.beat = window.setInterval(() => void this.load(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    window.clearInterval(this.beat);
  }

  private get team(): string {
    return this.dataset.team ?? '';
  }

  private async nameTeam(): Promise<void> {
    try {
      this.teamName = (await fetchTeams()).teams.find((each) => each.id === this.team)?.name;
    } catch {
      // The sheets are what the page is for; they do without the name.
    }
  }

  private async load(): Promise<void> {
    try {
      this.sheets = await fetchTeamSheets(this.team, this.date);
      this.trouble = undefined;
      const { open } = this;
      // It was handed in, or changed, while somebody looks at it; what is typed stays typed.
      if (open && standsOtherwise(open, this.sheets)) this.open = await fetchSheet(open.agent, this.date);
    } catch (error) {
      const refused = error instanceof Refused && [403, 404].includes(error.status);
      this.trouble = refused ? 'not-yours' : 'unreachable';
    }
  }

  private async look(agent: string): Promise<void> {
    if (this.open?.agent === agent) {
      this.open = undefined;
      return;
    }
    this.forgetReason();
    await this.judge(agent, fetchSheet(agent, this.date));
  }

  private async goOn(agent: string): Promise<void> {
    await this.look(agent);
    await this.updateComplete;
    const row = this.querySelector<HTMLElement>('.sheet-list [aria-expanded=true]');
    row?.scrollIntoView({ block: 'start' });
    row?.focus();
  }

  /** What the server answers is shown; what it does not take stays typed. */
  private async judge(agent: string, asked: Promise<Sheet>): Promise<void> {
    this.failure = undefined;
    try {
      this.open = await asked;
      this.forgetReason();
    } catch (error) {
      if (error instanceof Refused && error.status === 401) toSignIn();
      this.failure = error instanceof Refused && error.status === 409 ? 'meanwhile' : 'failed';
      if (this.failure === 'meanwhile') this.open = await fetchSheet(agent, this.date).catch(() => this.open);
    }
    void this.load();
  }

  /** The buttons that were pressed are gone: whoever goes by keyboard goes on at the sheet. */
  private async decide(agent: string, asked: Promise<Sheet>): Promise<void> {
    await this.judge(agent, asked);
    await this.updateComplete;
    if (this.failure !== 'failed') this.querySelector<HTMLElement>('#review-title')?.focus();
  }

  private async startReturn(): Promise<void> {
    this.returning = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.judge textarea')?.focus();
  }

  private forgetReason(): void {
    this.returning = false;
    this.reason = '';
  }

  protected override render() {
    const { sheets, trouble } = this;
    document.title = `${t('sheets.title')} · ${t('product')}`;
    return html`${deskHeader({
        above: sheets ? [t('sheets.title'), this.teamName].filter(Boolean).join(' · ') : '',
        title: sheets ? verdict(sheets) : t('sheets.title'),
        date: sheets?.date,
        today: sheets?.today,
        stale: !!sheets && trouble === 'unreachable',
        back: `/boards/${encodeURIComponent(this.team)}/evening`,
      })}
      <main class="desk sheets" aria-busy=${!sheets && !trouble}>
        ${!sheets && trouble ? inTrouble(trouble) : nothing}
        ${!sheets && !trouble ? html`<p class="empty">${t('state.loading')}</p>` : nothing}
        ${this.failure && !this.open ? html`<p class="unsaved" role="alert">${t('sheet.failed')}</p>` : nothing}
        ${sheets ? this.list(sheets) : nothing}
      </main>`;
  }

  private list(sheets: TeamSheets) {
    const { open } = this;
    return html`${summary(sheets)}
    ${sheetList(sheets, open?.agent, (agent) => void this.look(agent), () => (open ? this.review(open, sheets) : nothing))}`;
  }

  private review(sheet: Sheet, sheets: TeamSheets) {
    const { agent, date, timezone } = sheet;
    const { shown, header } = callChoice(sheet.calls, !!this.all, (all) => (this.all = all));
    const next = nextToReview(sheets, agent);
    return sheetReview(
      { sheet, returning: !!this.returning, reason: this.reason, failure: this.failure, next: next?.name },
      {
        accept: () => void this.decide(agent, acceptSheet(agent, date)),
        startReturn: () => void this.startReturn(),
        cancelReturn: () => this.forgetReason(),
        write: (text) => (this.reason = text),
        sendBack: () => void this.decide(agent, returnSheet(agent, date, this.reason.trim())),
        goOn: () => next && void this.goOn(next.agent),
      },
      html`${header} ${callRows({ calls: shown, timezone, date, saving: NONE, failed: NONE, drafts: NONE })}`,
    );
  }
}
customElements.define('sheets-page', SheetsPage);
