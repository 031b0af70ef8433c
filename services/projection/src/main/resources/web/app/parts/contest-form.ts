import { html, nothing } from 'lit';
import { Refused, fetchTeams } from '../wire/api';
import type { Board, Figure, Team } from '../wire/board';
import { type ContestPeriod, PERIODS, type Terms, drawByHand, drawByLot, drawTeams } from '../wire/contest';
import { newId } from '../wire/new-id';
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

/** Who meets whom: agents by lot or as chosen, or whole teams. */
type Way = 'lot' | 'hand' | 'teams';

/** Draws a contest: tells its dialog of each request that it sends. */
export class ContestForm extends BoardElement {
  static override properties = {
    board: { attribute: false },
    busy: { attribute: false },
    way: { state: true },
    teams: { state: true },
    period: { state: true },
    chosen: { state: true },
  };

  declare board: Board;
  declare busy: boolean;
  declare way: Way;
  /** That the reader may hold contests of: more than one for directors alone. */
  declare teams: readonly Team[];
  declare period: ContestPeriod;
  declare chosen: ReadonlySet<string>;
  /** The same request sent again must not draw twice. */
  private requestId = newRequest();

  constructor() {
    super();
    this.way = 'lot';
    this.teams = [];
    this.period = 'day';
    this.chosen = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Without the list there are the team's own contests, as for every manager.
    void fetchTeams().then(({ teams }) => (this.teams = teams), () => undefined);
  }

  private get enough(): boolean {
    const { way, board, chosen } = this;
    const count = way === 'lot' ? board.agents.length - chosen.size : chosen.size;
    return count >= 2 && (way === 'lot' || count <= MOST_BY_HAND);
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
    const request = {
      lot: () => drawByLot(this.requestId, this.board.team.id, chosen, terms),
      hand: () => drawByHand(this.requestId, chosen, terms),
      teams: () => drawTeams(this.requestId, chosen, terms),
    }[this.way]();
    this.dispatchEvent(new CustomEvent('drawing', { detail: request }));
    void request.then(
      () => {
        this.requestId = newRequest();
        if (this.way !== 'lot') this.chosen = new Set();
      },
      // An answer that was lost may have been a yes.
      (error: unknown) => {
        if (error instanceof Refused) this.requestId = newRequest();
      },
    );
  }

  private choose(id: string, checked: boolean): void {
    const chosen = new Set(this.chosen);
    // By lot those are kept who are not there, otherwise those who compete.
    if (checked !== (this.way === 'lot')) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
  }

  private turn(way: Way): void {
    this.way = way;
    this.chosen = new Set();
  }

  private choices(): readonly { id: string; name: string }[] {
    if (this.way === 'teams') return this.teams;
    return this.board.agents.map(({ agent, name }) => ({ id: agent, name }));
  }

  protected override render() {
    const { way, period } = this;
    return html`<form class="contest-form" @submit=${this.send}>
      <h3>${t('contest.new')}</h3>
      <fieldset>
        <legend>${t('contest.how')}</legend>
        ${this.ways('lot', t('contest.lot'))} ${this.ways('hand', t('contest.hand'))}
        ${this.teams.length > 1 ? this.ways('teams', t('contest.teams')) : nothing}
      </fieldset>
      <fieldset class="who">
        <legend>${t(way === 'lot' ? 'contest.there' : way === 'hand' ? 'contest.sides' : 'contest.whichTeams')}</legend>
        ${this.choices().map(
          ({ id, name }) => html`<label>
            <input
              type="checkbox"
              .checked=${this.chosen.has(id) !== (way === 'lot')}
              @change=${(event: Event) => this.choose(id, (event.target as HTMLInputElement).checked)}
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
          ${t(way === 'lot' ? 'contest.draw' : 'contest.begin')}
        </button>
      </p>
    </form>`;
  }

  private ways(way: Way, words: string) {
    return html`<label>
      <input type="radio" name="how" .checked=${this.way === way} @change=${() => this.turn(way)} /> ${words}
    </label>`;
  }
}
customElements.define('contest-form', ContestForm);

const option = (metric: Figure) => html`<option value=${metric}>${t(metric)}</option>`;

const newRequest = () => `pk-${newId()}`;
