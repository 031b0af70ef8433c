import { html, nothing } from 'lit';
import { laurel, tickIcon } from '../look/icons';
import type { Board } from '../wire/board';
import { type Contest, type Side, contestsOf } from '../wire/contest';
import { t } from '../words/words';
import { figures, gapWords, measure, outcomeWords, timeLeft, valueWords } from './contest-words';
import { panes } from './contest-pulls';

/** More than this are drawn smaller, so that all find room on a wall. */
const ROOMY = 3;

/** The contests of the day: who is ahead, by how much, for what, and who has won. */
export function contestStrip(board: Board) {
  const contests = contestsOf(board);
  if (contests.length === 0) return nothing;
  return html`<section
    class="contests"
    data-agenda="contests"
    data-crowd=${contests.length > ROOMY ? 'yes' : nothing}
    aria-label=${t('contests')}
  >
    <h2>${t('contests')}</h2>
    <ul>
      ${contests.map((contest) => html`<li class="contest">${card(contest, board)}</li>`)}
    </ul>
  </section>`;
}

function card(contest: Contest, board: Board) {
  return html`<p class="terms">
      <strong>${measure(contest)}</strong> <span>${timeLeft(contest, board)}</span>
      ${contest.draw ? html`<span class="lot">${t('contest.byLot', { seed: contest.draw.seed })}</span>` : nothing}
    </p>
    ${contest.sides.length === 2 ? duel(contest) : many(contest)}
    <p class="state">${state(contest)}<span class="stake"><small>${t('contest.stake')}</small> ${contest.stake}</span></p>
    ${contest.settlement?.corrected
      ? html`<p class="corrected">${t('contest.corrected', { figures: figures(contest) })}</p>`
      : nothing}`;
}

/** Two pull on one rope. */
function duel(contest: Contest) {
  const [left, right] = contest.sides as [Side, Side];
  const { knot } = panes(contest);
  return html`<div class="duel">
    ${side(contest, left)} ${side(contest, right)}
    <div class="rope" aria-hidden="true"><i class="middle"></i><i class="knot" style="inset-inline-start:${knot}%"></i></div>
  </div>`;
}

/** Three or more run beside one another. */
function many(contest: Contest) {
  const { shares } = panes(contest);
  return html`<div class="many">
    ${contest.sides.map(
      (each, index) => html`<div class="lane">
        ${side(contest, each)}
        <div class="bar" aria-hidden="true"><span style="inline-size:${shares[index]}%"></span></div>
      </div>`,
    )}
  </div>`;
}

function side(contest: Contest, each: Side) {
  const ahead = contest.leaders.includes(each.id);
  const won = contest.settlement?.winners.includes(each.id) ?? false;
  return html`<p class="side" data-ahead=${ahead ? 'yes' : nothing} data-won=${won ? 'yes' : nothing}>
    <span class="name">${won ? laurel : nothing}${each.name}</span>
    <b class="value">${valueWords(contest, each)}</b>
    ${each.absent ? html`<small>${t('contest.absent')}</small>` : nothing}
  </p>`;
}

function state(contest: Contest) {
  const { settlement } = contest;
  if (!settlement) return html`<span class="gap-of">${gapWords(contest)}</span>`;
  return html`<span class="outcome">${outcomeWords(contest)}</span>
    ${settlement.winners.length === 0
      ? nothing
      : contest.rewardGivenAt
        ? html`<span class="given">${tickIcon}${t('contest.given')}</span>`
        : html`<span class="due">${t('contest.notGiven')}</span>`}`;
}
