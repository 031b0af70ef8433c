import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { boardPath } from '../parts/address';
import { BoardElement } from '../parts/board-element';
import { specialDay } from '../parts/board-header';
import { figureButton } from '../parts/figure-button';
import { Glide } from '../parts/glide';
import { place } from '../parts/leader-row';
import { forecast, tonedPercent, track } from '../parts/pace';
import { type Order, attainmentOf, ranked } from '../parts/ranking';
import type { Figure } from '../wire/board';
import type { TeamRow } from '../wire/overview';
import { count } from '../words/format';
import { t } from '../words/words';

const BESIDE: readonly Figure[] = ['wechatAdds', 'interestedLeads', 'deals'];

/** The teams by rank; rows glide when ranks change. A name leads to the team's board, a figure to its calls. */
export class TeamRanking extends BoardElement {
  static override properties = { teams: { attribute: false }, order: { state: true } };

  declare teams: TeamRow[];
  declare order: Order;
  private readonly glide = new Glide();

  constructor() {
    super();
    this.order = 'amount';
  }

  protected override willUpdate(): void {
    this.glide.measure(this.rows());
  }

  protected override updated(): void {
    this.glide.play(this.rows());
  }

  private rows(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.leader');
  }

  protected override render() {
    const rows = ranked(this.teams, this.order);
    const scale = Math.max(1, ...rows.map((row) => attainmentOf(row) ?? 0));
    return html`<section class="panel leaderboard" aria-labelledby="teams-title">
      <header>
        <h2 class="panel-title" id="teams-title">${t('overview.teams')}</h2>
        ${rows.length > 1 && rows.some((row) => attainmentOf(row) !== undefined) ? this.orderSwitch() : nothing}
      </header>
      <div
        class="leaders roomy teams"
        style="--rows:${rows.length}"
        role="table"
        aria-labelledby="teams-title"
        aria-rowcount=${rows.length + 1}
      >
        ${head()}
        ${repeat(
          rows,
          (row) => row.team.id,
          (row) => teamRow(row, scale),
        )}
      </div>
    </section>`;
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
customElements.define('team-ranking', TeamRanking);

function head() {
  const cell = (words: string, kind: string) => html`<span role="columnheader" class=${kind}>${words}</span>`;
  return html`<div class="leader-head" role="row">
    ${cell(t('leaderboard.rank'), 'rank')} ${cell(t('overview.team'), 'name')} ${cell(t('effectiveCalls'), 'main')}
    ${cell(t('leaderboard.attainment'), 'attained')} ${BESIDE.map((figure) => cell(t(figure), 'beside'))}
  </div>`;
}

function teamRow(row: TeamRow, scale: number) {
  const { team, targets } = row;
  const name = team.id === 'unassigned' ? t('team.unassigned') : team.name;
  const target = targets.effectiveCalls;
  const open = (figure: Figure) => figureButton({ figure, team: team.id, name }, row[figure]);
  return html`<div class="leader" role="row" data-team=${team.id}>
    <span role="cell" class="rank">${place(row)}</span>
    <span role="rowheader" class="name"
      ><a href=${boardPath(team.id, 'noon') + location.search} aria-label=${t('overview.goTo', { team: name })}>${name}</a>
      <small>${beneath(row)}</small></span
    >
    <span role="cell" class="main">${track(row.effectiveCalls, target, scale)}${open('effectiveCalls')}</span>
    <span role="cell" class="attained"
      >${target ? tonedPercent(target.attainment, forecast(row.effectiveCalls, target)) : nothing}</span
    >
    ${BESIDE.map(
      (figure) => html`<span role="cell" class="beside"><i aria-hidden="true">${t(figure)}</i>${open(figure)}</span>`,
    )}
  </div>`;
}

function beneath({ agents, calendar, openMeeting }: TeamRow) {
  const meeting = openMeeting && t('overview.meeting', { meeting: t(`meeting.${openMeeting.meeting}`) });
  return html`${t('overview.agents', { count: count(agents) })} ${specialDay(calendar)}
  ${meeting ? html`<em>${meeting}</em>` : nothing}`;
}
