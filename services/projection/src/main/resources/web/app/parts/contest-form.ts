import { html, nothing } from 'lit';
import { Refused } from '../wire/api';
import type { Board, Figure } from '../wire/board';
import { type ContestPeriod, PERIODS, type Terms, drawByHand, drawByLot } from '../wire/contest';
import { t } from '../words/words';
import { BoardElement } from './board-element';

const METRICS: readonly Figure[] = [
  'effectiveCalls',
  'wechatAdds',
  'interestedLeads',
  'dials',
  'connected',
  'talkSeconds',
  'gradedLeads',
  'visits',
  'qualifiedVisits',
  'firstVisits',
  'deals',
  'dealsPaid',
  'amountSigned',
  'amountReceived',
];
const MOST_BY_HAND = 12;

/** Draws a contest: tells its dialog of each request that it sends. */
export class ContestForm extends BoardElement {
  static override properties = {
    board: { attribute: false },
    busy: { attribute: false },
    byLot: { state: true },
    period: { state: true },
    chosen: { state: true },
  };

  declare board: Board;
  declare busy: boolean;
  declare byLot: boolean;
  declare period: ContestPeriod;
  declare chosen: ReadonlySet<string>;
  /** The same request sent again must not draw twice. */
  private requestId = newId();

  constructor() {
    super();
    this.byLot = true;
    this.period = 'day';
    this.chosen = new Set();
  }

  private get enough(): boolean {
    const { byLot, board, chosen } = this;
    const count = byLot ? board.agents.length - chosen.size : chosen.size;
    return count >= 2 && (byLot || count <= MOST_BY_HAND);
  }

  private send(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(data.get(name) ?? '');
    const tieBreak = text('tieBreak') as Figure | '';
    const metric = text('metric') as Figure;
    const terms: Terms = {
      metric,
      ...(tieBreak && tieBreak !== metric && { tieBreak }),
      period: this.period,
      from: this.board.date,
      ...(this.period === 'days' && { until: text('until') }),
      stake: text('stake'),
    };
    const chosen = [...this.chosen];
    const request = this.byLot
      ? drawByLot(this.requestId, this.board.team.id, chosen, terms)
      : drawByHand(this.requestId, chosen, terms);
    this.dispatchEvent(new CustomEvent('drawing', { detail: request }));
    void request.then(
      () => {
        this.requestId = newId();
        if (!this.byLot) this.chosen = new Set();
      },
      // An answer that was lost may have been a yes.
      (error: unknown) => {
        if (error instanceof Refused) this.requestId = newId();
      },
    );
  }

  private choose(agent: string, checked: boolean): void {
    const chosen = new Set(this.chosen);
    // By lot those are kept who are not there, by hand those who compete.
    if (checked !== this.byLot) chosen.add(agent);
    else chosen.delete(agent);
    this.chosen = chosen;
  }

  private turn(byLot: boolean): void {
    this.byLot = byLot;
    this.chosen = new Set();
  }

  protected override render() {
    const { byLot, period } = this;
    return html`<form class="contest-form" @submit=${this.send}>
      <h3>${t('contest.new')}</h3>
      <fieldset>
        <legend>${t('contest.how')}</legend>
        ${this.way(true, t('contest.lot'))} ${this.way(false, t('contest.hand'))}
      </fieldset>
      <fieldset class="who">
        <legend>${t(byLot ? 'contest.there' : 'contest.sides')}</legend>
        ${this.board.agents.map(
          ({ agent, name }) => html`<label>
            <input
              type="checkbox"
              .checked=${this.chosen.has(agent) !== byLot}
              @change=${(event: Event) => this.choose(agent, (event.target as HTMLInputElement).checked)}
            />
            ${name}
          </label>`,
        )}
      </fieldset>
      <div class="fields">
        <label><span>${t('contest.metric')}</span><select name="metric">${METRICS.map(option)}</select></label>
        <label>
          <span>${t('contest.tieBreak')}</span>
          <select name="tieBreak"><option value="">${t('contest.noTieBreak')}</option>${METRICS.map(option)}</select>
        </label>
        <label>
          <span>${t('contest.howLong')}</span>
          <select @change=${(event: Event) => (this.period = (event.target as HTMLSelectElement).value as ContestPeriod)}>
            ${PERIODS.map((each) => html`<option value=${each} ?selected=${each === period}>${t(`contest.period.${each}`)}</option>`)}
          </select>
        </label>
        ${period === 'days'
          ? html`<label>
              <span>${t('contest.lastDay')}</span><input type="date" name="until" required min=${this.board.date} />
            </label>`
          : nothing}
        <label class="wide">
          <span>${t('contest.stakeField')}</span><input name="stake" required maxlength="100" pattern=".*\\S.*" />
        </label>
      </div>
      <p class="actions">
        <button type="submit" class="strong" ?disabled=${this.busy || !this.enough}>
          ${t(byLot ? 'contest.draw' : 'contest.begin')}
        </button>
      </p>
    </form>`;
  }

  private way(byLot: boolean, words: string) {
    return html`<label>
      <input type="radio" name="how" .checked=${this.byLot === byLot} @change=${() => this.turn(byLot)} /> ${words}
    </label>`;
  }
}
customElements.define('contest-form', ContestForm);

const option = (metric: Figure) => html`<option value=${metric}>${t(metric)}</option>`;

/** Not every page comes over TLS, which the browser's own ids would need. */
function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return `pk-${[...numbers].map((each) => each.toString(36)).join('-')}`;
}
