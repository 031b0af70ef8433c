import { html, nothing } from 'lit';
import type { Board, Figure } from '../wire/board';
import type { Attainment, Reached } from '../wire/attainment';
import { isOver } from '../words/board-days';
import { count, rate } from '../words/format';
import { t, tag } from '../words/words';
import { figureButton } from './figure-button';
import { noTargets } from './no-targets';
import { forecastWords } from './reached';

const STEPS: readonly Figure[] = ['dials', 'connected', 'effectiveCalls', 'interestedLeads', 'deals'];
const TARGETED: readonly Figure[] = ['effectiveCalls', 'wechatAdds', 'interestedLeads'];

export function funnel({ totals }: Board) {
  const widest = Math.max(totals.dials, 1);
  return html`<section class="panel funnel" data-agenda="funnel" aria-label=${t('funnel')}>
    <h2 class="panel-title">${t('funnel')}</h2>
    <ol>
      ${STEPS.map((figure, index) => {
        const before = index > 0 ? totals[STEPS[index - 1] as Figure] : 0;
        return html`<li>
          <span class="step">${t(figure)}</span>
          ${figureButton({ figure }, totals[figure])}
          <span class="bar" aria-hidden="true"
            ><span style="inline-size:${(totals[figure] / widest) * 100}%"></span
          ></span>
          <span class="conversion"
            >${before > 0
              ? html`<span aria-hidden="true">${rate(totals[figure] / before)}</span
                  ><span class="unseen">${t('funnel.step', { rate: rate(totals[figure] / before) })}</span>`
              : nothing}</span
          >
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What the day must still bring, and where it ends at this pace. Once it is over, what it fell short by. */
export function gap(board: Board, attainment?: Attainment) {
  const { totals } = board;
  const targeted = TARGETED.filter((figure) => totals.targets[figure]);
  return html`<h2 class="panel-title">${t(isOver(board) ? 'gap.final' : 'gap')}</h2>
    ${targeted.length === 0
      ? noTargets(board)
      : html`<dl>
          ${targeted.map((figure) => {
            const day = attainment?.team.find((each) => each.figure === figure && each.period === 'day');
            return gapOf(board, figure, (totals.targets[figure]?.target ?? 0) - totals[figure], day);
          })}
        </dl>`}`;
}

function gapOf(board: Board, figure: Figure, missing: number, day?: Reached) {
  if (missing <= 0) {
    return html`<div class="reached">
      <dt>${t(figure)}</dt>
      <dd><strong>${t('gap.reached')}</strong><small>${t('gap.over', { value: count(-missing) })}</small></dd>
    </div>`;
  }
  const agents = board.you ? 1 : board.agents.length;
  const each = new Intl.NumberFormat(tag(), { maximumFractionDigits: missing < agents * 10 ? 1 : 0 });
  return html`<div>
    <dt>${t(figure)}</dt>
    <dd>
      <strong>${count(missing)}</strong>
      ${agents > 1 ? html`<small>${t('gap.each', { value: each.format(missing / agents) })}</small>` : nothing}
      ${tempo(board, figure, missing)}
      ${day ? forecastWords(day, board.pace.expectedShare) : nothing}
    </dd>
  </div>`;
}

/** Nobody works several times as fast as before: beyond that the forecast says enough. */
const FASTEST = 3;

function tempo({ totals, pace }: Board, figure: Figure, missing: number) {
  const left = 1 - pace.expectedShare;
  if (left <= 0 || pace.expectedShare <= 0 || totals[figure] === 0) return nothing;
  const factor = missing / left / (totals[figure] / pace.expectedShare);
  if (factor > FASTEST) return nothing;
  const shown = new Intl.NumberFormat(tag(), { maximumFractionDigits: 2 }).format(factor);
  return html`<small>${t('gap.tempo', { factor: shown })}</small>`;
}
