import { type PropertyValues, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentRow, Board, Figures } from '../wire/board';
import type { MeetingOnBoard } from '../wire/meeting';
import { t } from '../words/words';
import { BoardElement } from './board-element';
import { Glide } from './glide';
import { type Order, attainmentOf, ranked } from './ranking';
import { leaderboardHead, leaderboardRow } from './leader-row';

/** One column of rows fits a wall up to here; beyond it there are two. */
const ONE_COLUMN = 22;

/** The agents by rank; rows glide when ranks change. */
export class LeaderBoard extends BoardElement {
  static override properties = {
    board: { attribute: false },
    earlierRanks: { attribute: false },
    corrections: { attribute: false },
    order: { state: true },
  };

  declare board: Board;
  /** Each agent's rank an hour ago. */
  declare earlierRanks: ReadonlyMap<string, number>;
  /** What was corrected of the frozen figures. */
  declare corrections: MeetingOnBoard['corrections'];
  declare order: Order;

  private readonly glide = new Glide();
  private focused?: string;

  constructor() {
    super();
    this.order = 'amount';
    this.earlierRanks = new Map();
    this.corrections = [];
  }

  protected override willUpdate(): void {
    this.glide.measure(this.rows());
    const active = document.activeElement;
    this.focused = active instanceof HTMLElement && this.contains(active) ? active.dataset.opens : undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.glide.play(this.rows());
    if (changed.has('board')) this.keepFocus();
  }

  /** A row that is moved in the page loses the focus; the person at the keyboard should not. */
  private keepFocus(): void {
    if (!this.focused || document.activeElement !== document.body) return;
    this.querySelector<HTMLElement>(`[data-opens="${CSS.escape(this.focused)}"]`)?.focus();
  }

  private rows(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.leader');
  }

  protected override render() {
    const rows = ranked(this.board.agents, this.order);
    const columns = rows.length > ONE_COLUMN ? 2 : 1;
    return html`<section class="panel leaderboard" aria-labelledby="leaderboard-title">
      <header>
        <h2 class="panel-title" id="leaderboard-title">
          ${t(this.board.you ? 'leaderboard.around' : 'leaderboard')}
        </h2>
        ${rows.length > 1 && rows.some((row) => attainmentOf(row) !== undefined) ? this.orderSwitch() : nothing}
      </header>
      ${rows.length === 0
        ? html`<p class="empty">${t('leaderboard.empty')}</p>`
        : this.table(rows, columns)}
    </section>`;
  }

  private table(rows: AgentRow[], columns: number) {
    // Bars share one scale, so that the longest of those over target still ends inside its track.
    const scale = Math.max(1, ...rows.map((row) => attainmentOf(row) ?? 0));
    const density = rows.length > 12 ? 'dense' : 'roomy';
    return html`<div
      class="leaders ${density}"
      data-columns=${columns}
      style="--rows:${Math.ceil(rows.length / columns)}"
      role="table"
      aria-labelledby="leaderboard-title"
      aria-rowcount=${rows.length + 1}
      tabindex=${rows.length > ONE_COLUMN * 2 ? '0' : nothing}
    >
      ${leaderboardHead()} ${columns === 2 ? leaderboardHead(true) : nothing}
      ${repeat(
        rows,
        (row) => row.agent,
        (row) => leaderboardRow(row, this.earlierRanks.get(row.agent), scale, this.board.you, this.sinceOf(row)),
      )}
    </div>`;
  }

  private sinceOf({ agent }: AgentRow): Figures | undefined {
    return this.corrections.find((each) => each.agent === agent)?.since;
  }

  private orderSwitch() {
    const choice = (order: Order, words: string) =>
      html`<button type="button" aria-pressed=${this.order === order} @click=${() => (this.order = order)}>
        ${words}
      </button>`;
    return html`<div class="switch" role="group" aria-label=${t('leaderboard.by')}>
      ${choice('amount', t('leaderboard.byAmount'))} ${choice('attainment', t('leaderboard.byAttainment'))}
    </div>`;
  }
}
customElements.define('leader-board', LeaderBoard);
