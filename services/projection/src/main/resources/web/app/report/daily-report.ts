import { html, nothing } from 'lit';
import { deskHeader } from '../desk/desk-header';
import { inTrouble } from '../desk/in-trouble';
import type { Trouble } from '../desk/day-source';
import { BoardElement } from '../parts/board-element';
import { boardPath } from '../parts/address';
import { Refused, fetchBoard, withQuery } from '../wire/api';
import type { Board } from '../wire/board';
import { type Reason, type Shortfalls, fetchReasons, fetchShortfalls } from '../wire/shortfalls';
import { t } from '../words/words';
import { daySheet } from './day-sheet';
import { dayNav } from './day-nav';
import { fitOnOneSheet } from './fit-sheet';

/** What is filed of a team's day, on one sheet of paper. */
export class DailyReport extends BoardElement {
  static override properties = { board: { state: true }, shortfalls: { state: true }, trouble: { state: true } };

  declare board: Board | undefined;
  declare shortfalls: Shortfalls | undefined;
  declare trouble: Trouble | undefined;
  private reasons: Reason[] = [];
  private readonly parameters = new URLSearchParams(location.search);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private given(name: string): string | undefined {
    return this.parameters.get(name) ?? undefined;
  }

  /** Only whoever leads the team, and only where it is not left out, files who missed what. */
  private get withShortfalls(): boolean {
    return this.dataset.viewer === 'lead' && this.given('shortfalls') !== 'no';
  }

  private async load(): Promise<void> {
    const team = this.dataset.team ?? '';
    const when = { date: this.given('day'), asOf: this.given('asOf') };
    try {
      const board = await fetchBoard({ team, meeting: 'evening', ...when });
      if (this.withShortfalls && team !== 'unassigned') {
        this.reasons = await fetchReasons();
        this.shortfalls = await fetchShortfalls(team, board.date, when.asOf);
      }
      this.board = board;
      this.trouble = undefined;
    } catch (error) {
      const refused = error instanceof Refused && [400, 403, 404].includes(error.status);
      this.trouble = refused ? 'not-yours' : 'unreachable';
    }
  }

  protected override updated(): void {
    const sheet = this.querySelector<HTMLElement>('.day-sheet');
    if (sheet) fitOnOneSheet(sheet);
  }

  protected override render() {
    const { board, trouble } = this;
    const name = board ? (board.team.id === 'unassigned' ? t('team.unassigned') : board.team.name) : '';
    document.title = [name, board?.date, t('report.day'), t('product')].filter(Boolean).join(' · ');
    return html`${deskHeader({
        above: t('report.day'),
        title: name || t('report.day'),
        stale: false,
        back: withQuery(boardPath(this.dataset.team ?? '', 'evening'), { date: board?.date, asOf: this.given('asOf') }),
      })}
      ${board ? dayNav(board, this.dataset.viewer === 'lead' ? this.withShortfalls : undefined) : nothing}
      <main class="daily" aria-busy=${!board && !trouble}>
        ${!board && trouble ? inTrouble(trouble) : nothing}
        ${!board && !trouble ? html`<p class="empty">${t('state.loading')}</p>` : nothing}
        ${board
          ? html`<div class="scrolls" role="region" tabindex="0" aria-label=${t('report.day')}>
              ${daySheet(board, this.shortfalls, this.reasons)}
            </div>`
          : nothing}
      </main>`;
  }
}
customElements.define('daily-report', DailyReport);
