import { html, nothing } from 'lit';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { Refused } from '../wire/api';
import { type Sheet, type TeamSheets, acceptSheet, fetchSheet, fetchTeamSheets, returnSheet } from '../wire/sheet';
import { count } from '../words/format';
import { t } from '../words/words';
import { callRows } from './call-rows';
import type { Trouble } from './day-source';
import { deskHeader } from './desk-header';
import { sheetReview } from './sheet-review';
import { momentOf, statusChip } from './sheet-words';

const EVERY_MS = 15_000;

/** A team's call sheets of a day: who handed in, what is in it, accepted or returned. */
export class SheetsPage extends BoardElement {
  static override properties = {
    sheets: { state: true },
    open: { state: true },
    trouble: { state: true },
    reason: { state: true },
    returning: { state: true },
    failed: { state: true },
  };

  declare sheets: TeamSheets | undefined;
  declare open: Sheet | undefined;
  declare trouble: Trouble | undefined;
  declare reason: string;
  declare returning: boolean;
  declare failed: boolean;
  private beat?: number;
  private forgetTheme?: () => void;
  private readonly date = new URLSearchParams(location.search).get('date') ?? undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.reason = '';
    this.forgetTheme = onTheme(() => this.requestUpdate());
    void this.load();
    this.beat = window.setInterval(() => void this.load(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    window.clearInterval(this.beat);
  }

  private async load(): Promise<void> {
    try {
      this.sheets = await fetchTeamSheets(this.dataset.team ?? '', this.date);
      this.trouble = undefined;
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
    this.reason = '';
    this.returning = false;
    await this.judge(fetchSheet(agent, this.date));
  }

  /** What the server answers is shown; what it does not take stays typed. */
  private async judge(asked: Promise<Sheet>): Promise<void> {
    try {
      this.open = await asked;
      this.failed = false;
      this.returning = false;
      this.reason = '';
    } catch {
      this.failed = true;
    }
    void this.load();
  }

  protected override render() {
    const { sheets, trouble } = this;
    document.title = `${t('sheets.title')} · ${t('product')}`;
    return html`${deskHeader({
        above: '',
        title: sheets ? this.verdict(sheets) : t('sheets.title'),
        date: sheets?.date,
        stale: !!sheets && trouble === 'unreachable',
        back: `/boards/${encodeURIComponent(this.dataset.team ?? '')}/evening`,
      })}
      <main class="desk sheets" aria-busy=${!sheets && !trouble}>
        ${!sheets && trouble ? html`<p class="notice warning" role="alert">${t(`desk.${trouble}`)}</p>` : nothing}
        ${!sheets && !trouble ? html`<p class="empty">${t('state.loading')}</p>` : nothing}
        ${sheets ? this.list(sheets) : nothing} ${this.failed && !this.open ? failure() : nothing}
        ${sheets && this.open ? this.review(this.open) : nothing}
      </main>`;
  }

  /** The answer to the one question of this page, in a sentence. */
  private verdict(sheets: TeamSheets): string {
    if (sheets.total === 0) return t('sheets.none');
    const handedIn = sheets.submitted + sheets.accepted;
    return t('sheets.verdict', { handedIn: count(handedIn), total: count(sheets.total), waiting: count(sheets.submitted) });
  }

  private list(sheets: TeamSheets) {
    if (sheets.agents.length === 0) return html`<p class="empty">${t('leaderboard.empty')}</p>`;
    return html`<ul class="sheet-list" aria-label=${t('sheets.title')}>
      ${sheets.agents.map(
        (row) =>
          html`<li>
            <button type="button" aria-expanded=${this.open?.agent === row.agent} @click=${() => void this.look(row.agent)}>
              <span class="who">${row.name}</span>
              <span class="calls">${t('sheets.calls', { count: count(row.calls) })}</span>
              <span class="stand"
                >${statusChip(row, row.calls > 0)}
                ${row.changedSince && row.status !== 'returned'
                  ? html`<span class="chip changed">${t('sheet.changed')}</span>`
                  : nothing}</span
              >
              <span class="at">${row.submittedAt ? momentOf(row.submittedAt, sheets.timezone, sheets.date) : ''}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private review(sheet: Sheet) {
    return html`${sheetReview(
      { sheet, returning: !!this.returning, reason: this.reason, failed: !!this.failed },
      {
        accept: () => void this.judge(acceptSheet(sheet.agent, sheet.date)),
        startReturn: () => (this.returning = true),
        write: (text) => (this.reason = text),
        sendBack: () => void this.judge(returnSheet(sheet.agent, sheet.date, this.reason.trim())),
      },
      callRows({ calls: sheet.calls, timezone: sheet.timezone, date: sheet.date, saving: new Set(), failed: new Set() }),
    )}`;
  }
}
customElements.define('sheets-page', SheetsPage);

const failure = () => html`<p class="unsaved" role="alert">${t('sheet.failed')}</p>`;
