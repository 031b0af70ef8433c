import { html, nothing } from 'lit';
import type { Reached } from '../wire/attainment';
import type { Board, Figure, Figures } from '../wire/board';
import { dayBefore, dayOf } from '../words/board-days';
import { count, figureValue } from '../words/format';
import { t } from '../words/words';
import { figureButton } from './figure-button';
import { type DayFigures, effectiveRule } from './headline-figures';
import { noTargets } from './no-targets';
import { track } from './pace';
import { reachedPercent } from './reached';
import { sinceOpening } from './since';

const FIGURES: readonly Figure[] = [
  'effectiveCalls',
  'wechatAdds',
  'interestedLeads',
  'deals',
  'dials',
  'connected',
  'talkSeconds',
];
const TARGETED: readonly Figure[] = ['effectiveCalls', 'wechatAdds', 'interestedLeads'];

/** @param opens draws a figure: on a board it opens the calls behind it */
export function monthToDate(board: DayFigures & Pick<Board, 'monthToDate'>, opens = figureButton) {
  return html`<section class="panel month">${monthTable(board, opens)}</section>`;
}

/**
 * Where the month has targets, they stand beside it.
 *
 * @param since what was corrected of the day before after its figures were frozen
 */
export function monthTable(
  board: DayFigures & Pick<Board, 'monthToDate'>,
  opens = figureButton,
  targets: ReadonlyMap<Figure, Reached> = new Map(),
  since?: Figures | null,
) {
  const { yesterday, monthToDate: month } = board;
  const day = dayBefore(board);
  const targeted = FIGURES.some((figure) => targets.has(figure));
  return html`<h2 class="panel-title" id="month-title">${t('month', { day })}</h2>
    <table aria-labelledby="month-title" class=${targeted ? 'targeted' : nothing}>
      <thead>
        <tr>
          <th scope="col">${t('month.figure')}</th>
          <th scope="col" class="day">${day}</th>
          <th scope="col">${t('month.toDate')}</th>
          ${targeted ? html`<th scope="col">${t('month.target')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${FIGURES.map(
          (figure) =>
            html`<tr>
              <th scope="row">
                ${t(figure)}${figure === 'talkSeconds' ? html` <small>${t('unit.hours')}</small>` : ''}
              </th>
              <td>${opens({ figure, date: yesterday.date }, yesterday.figures[figure])}${sinceOpening(figure, since?.[figure])}</td>
              <td>${figureValue(figure, month[figure])}</td>
              ${targeted ? targetCell(targets.get(figure)) : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function targetCell(target: Reached | undefined) {
  return html`<td class="target">
    ${target ? html`<small>/ ${figureValue(target.figure, target.target)}</small> ${reachedPercent(target)}` : nothing}
  </td>`;
}

/** Whether the month's table has a place for it. */
export const isInMonthTable = (figure: Figure) => FIGURES.includes(figure);

export function targetsOfDay(board: Board) {
  const targeted = TARGETED.filter((figure) => board.totals.targets[figure]);
  const day = dayOf(board);
  return html`<section class="panel targets" data-agenda="todays-targets" aria-label=${t('targets', { day })}>
    <h2 class="panel-title">${t('targets', { day })} <small>${t('effectiveCalls')}: ${effectiveRule(board)}</small></h2>
    ${targeted.length === 0
      ? noTargets(board)
      : html`<div class="target-row">${targeted.map((figure) => targetOf(board, figure))}</div>`}
  </section>`;
}

function targetOf({ totals, agents }: Board, figure: Figure) {
  const each = agents.find((row) => row.targets[figure])?.targets[figure];
  return html`<div class="target">
    <h3>${t(figure)}</h3>
    <p class="goal">
      ${count(totals.targets[figure]?.target ?? 0)}
      ${each ? html`<small>${t('targets.each', { target: count(each.target) })}</small>` : ''}
    </p>
    ${track(totals[figure], totals.targets[figure])}
    <p class="pace">
      <span>${t('targets.soFar')}</span> ${figureButton({ figure }, totals[figure])}
    </p>
  </div>`;
}
