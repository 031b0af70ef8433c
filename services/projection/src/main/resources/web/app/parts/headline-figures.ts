import { html, nothing } from 'lit';
import type { Board, Figure } from '../wire/board';
import { count, figureValue, minutesAndSeconds, rate } from '../words/format';
import { t } from '../words/words';
import { figureButton } from './figure-button';
import { paceLine, track } from './pace';

/** The figures of the day by weight: one the meeting is about, those with targets, and those that explain. */
const WEIGHTS: readonly [Figure, 'first' | 'second' | 'third'][] = [
  ['effectiveCalls', 'first'],
  ['wechatAdds', 'second'],
  ['interestedLeads', 'second'],
  ['deals', 'second'],
  ['dials', 'third'],
  ['talkSeconds', 'third'],
];

export function headlineFigures(board: Board) {
  return html`<section class="headline" aria-label=${t('figures.headline')}>
    ${WEIGHTS.map(([figure, weight]) => headlineFigure(board, figure, weight))}
  </section>`;
}

function headlineFigure(board: Board, figure: Figure, weight: string) {
  const { totals } = board;
  const target = totals.targets[figure];
  return html`<div class="headline-figure ${weight}" data-figure=${figure}>
    <h2>${t(figure)}${figure === 'effectiveCalls' ? html` <small>${effectiveRule(board)}</small>` : nothing}</h2>
    <p class="number">
      ${figureButton({ figure }, totals[figure])}
      ${figure === 'talkSeconds' ? html`<span class="of">${t('unit.hours')}</span>` : nothing}
      ${target ? html`<span class="of">${t('pace.ofTarget', { target: count(target.target) })}</span>` : nothing}
    </p>
    ${track(totals[figure], target)} ${target ? paceLine(figure, totals) : aside(board, figure)}
  </div>`;
}

/** What counts as effective is a rule that changes: the board says which one it counts by. */
export function effectiveRule({ effectiveCallRule: rule }: Board) {
  return t('figures.rule', { seconds: rule.minimumTalkSeconds });
}

/** What stands under a figure that has no target. */
function aside({ totals, yesterday }: Board, figure: Figure) {
  const words: string[] = [];
  if (figure === 'dials' && totals.dials > 0) {
    words.push(t('figures.connectRate', { rate: rate(totals.connected / totals.dials) }));
  }
  if (figure === 'talkSeconds' && totals.connected > 0) {
    words.push(t('figures.averageTalk', { time: minutesAndSeconds(totals.talkSeconds / totals.connected) }));
  }
  if (words.length === 0) {
    words.push(t('figures.yesterday', { value: figureValue(figure, yesterday.figures[figure]) }));
  }
  return html`<p class="pace">${words}</p>`;
}
