import { html, nothing } from 'lit';
import { deskHeader } from '../desk/desk-header';
import { inTrouble } from '../desk/in-trouble';
import type { Trouble } from '../desk/day-source';
import { onTheme } from '../look/theme';
import { boardPath } from '../parts/address';
import { BoardElement } from '../parts/board-element';
import { boardFiles } from '../parts/board-files';
import { overviewPath } from '../overview/overview-address';
import { Refused, withQuery } from '../wire/api';
import { type Level, type RollUp, fetchRollUp, rollUpFileUrl } from '../wire/roll-up';
import { moment } from '../words/format';
import { t } from '../words/words';
import { figureTable } from './figure-table';
import { periodNav } from './period-nav';
import { rollUpQuestionOf } from './report-address';
import { daysTable, rowsTable } from './rows-table';
import './trend-chart';

/** Often enough for a week that goes on. */
const EVERY_MS = 60_000;

/** A week or month of a team, a department or the company. */
export class ReportPage extends BoardElement {
  static override properties = { rollUp: { state: true }, trouble: { state: true }, open: { state: true } };

  declare rollUp: RollUp | undefined;
  declare trouble: Trouble | undefined;
  declare open: ReadonlySet<string>;
  private beat?: number;
  private forgetTheme?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.open = new Set();
    this.forgetTheme = onTheme(() => this.requestUpdate());
    void this.load();
    this.beat = window.setInterval(() => void this.load(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    window.clearInterval(this.beat);
  }

  private get level(): Level {
    return this.dataset.level as Level;
  }

  private get question() {
    return rollUpQuestionOf(this.level, this.dataset.id ?? '', location.search);
  }

  private async load(): Promise<void> {
    try {
      this.rollUp = await fetchRollUp(this.question);
      this.trouble = undefined;
    } catch (error) {
      const refused = error instanceof Refused && [400, 403, 404].includes(error.status);
      this.trouble = refused ? 'not-yours' : 'unreachable';
    }
  }

  private toggle(id: string): void {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }

  protected override render() {
    const { rollUp, trouble } = this;
    const title = rollUp ? `${nameOf(rollUp)} · ${rollUp.period.name}` : t('report.title');
    document.title = `${title} · ${t('product')}`;
    return html`${deskHeader({
        above: t(rollUp?.period.period === 'month' ? 'report.month' : 'report.week'),
        title,
        stale: !!rollUp && trouble === 'unreachable',
        back: this.back(),
      })}
      <main class="desk report" aria-busy=${!rollUp && !trouble}>
        ${!rollUp && trouble ? inTrouble(trouble) : nothing}
        ${!rollUp && !trouble ? html`<p class="empty">${t('state.loading')}</p>` : nothing}
        ${rollUp ? this.body(rollUp) : nothing}
      </main>
      ${rollUp ? boardFiles((kind, lang) => rollUpFileUrl({ ...this.question, [rollUp.period.period]: rollUp.period.name }, kind, lang)) : nothing}`;
  }

  private body(rollUp: RollUp) {
    return html`${periodNav(rollUp, this.level, this.dataset.id ?? '')}
      ${rollUp.asOf ? html`<p class="notice quiet">${t('report.asOf', { moment: moment(rollUp.asOf, rollUp.timezone, true) })}</p>` : nothing}
      <trend-chart .rollUp=${rollUp}></trend-chart>
      ${figureTable(rollUp)} ${rowsTable(rollUp, this.open, (id) => this.toggle(id))} ${daysTable(rollUp)}`;
  }

  private back(): string {
    const id = this.dataset.id ?? '';
    const day = this.rollUp ? { date: this.rollUp.day } : {};
    return this.level === 'team' ? withQuery(boardPath(id, 'evening'), day) : withQuery(overviewPath(id || undefined), day);
  }
}
customElements.define('report-page', ReportPage);

function nameOf({ of }: RollUp): string {
  if (of.level === 'company') return t('overview.company');
  return of.id === 'unassigned' ? t('team.unassigned') : (of.name ?? '');
}
