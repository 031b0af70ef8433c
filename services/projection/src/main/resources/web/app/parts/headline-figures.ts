import { html, nothing } from 'lit';
import type { Board, DayBefore, Figure, Figures } from '../wire/board';
import { dayBefore } from '../words/board-days';
import { count, figureValue, fullDay, minutesAndSeconds, rate } from '../words/format';
import { t } from '../words/words';
import { figureButton } from './figure-button';
import { paceLine, track } from './pace';
import { sinceOpening } from './since';

/** The figures of the day by weight: one the meeting is about, those with targets, and those that explain. */
const WEIGHTS: readonly [Figure, 'first' | 'second' | 'third'][] = [
  ['effectiveCalls', 'first'],
  ['wechatAdds', 'second'],
  ['interestedLeads', 'second'],
  ['deals', 'second'],
  ['dials', 'third'],
  ['talkSeconds', 'third'],
];

/** What of a board these figures are read from: an overview has the same. */
export type DayFigures = Pick<Board, 'date' | 'now' | 'timezone' | 'totals' | 'effectiveCallRule'> & {
  yesterday: DayBefore;
};

/**
 * @param since what was corrected of these figures after they were frozen
 * @param opens draws a figure: on a board it opens the calls behind it
 * @param agenda the item of the meeting's agenda that speaks of them
 */
export function headlineFigures(board: DayFigures, since?: Figures | null, opens = figureButton, agenda?: string) {
  return html`<section class="headline" aria-label=${t('figures.headline')} data-agenda=${agenda ?? nothing}>
    ${WEIGHTS.map(([figure, weight]) => headlineFigure(board, figure, weight, opens, since))}
  </section>`;
}

function headlineFigure(
  board: DayFigures,
  figure: Figure,
  weight: string,
  opens: typeof figureButton,
  since?: Figures | null,
) {
  const { totals } = board;
  const target = totals.targets[figure];
  return html`<div class="headline-figure ${weight}" data-figure=${figure}>
    <h2>${t(figure)}${figure === 'effectiveCalls' ? html` <small>${effectiveRule(board)}</small>` : nothing}</h2>
    <p class="number">
      ${opens({ figure }, totals[figure])}
      ${figure === 'talkSeconds' ? html`<span class="of">${t('unit.hours')}</span>` : nothing}
      ${target ? html`<span class="of">${t('pace.ofTarget', { target: count(target.target) })}</span>` : nothing}
      ${sinceOpening(figure, since?.[figure])}
    </p>
    ${track(totals[figure], target)} ${target ? paceLine(figure, totals) : aside(board, figure)}
  </div>`;
}

/** What counts as effective is a rule that changes: the board says which one it counts by. The first one holds since ever. */
export function effectiveRule({ effectiveCallRule: rule }: Pick<Board, 'effectiveCallRule'>) {
  const places = { seconds: rule.minimumTalkSeconds, version: rule.version, day: fullDay(rule.effectiveFrom) };
  return rule.version === 1 ? t('figures.rule', places) : t('figures.ruleSince', places);
}

/** What stands under a figure that has no target. */
function aside(board: DayFigures, figure: Figure) {
  const { totals, yesterday } = board;
  const words: string[] = [];
  if (figure === 'dials' && totals.dials > 0) {
    words.push(t('figures.connectRate', { rate: rate(totals.connected / totals.dials) }));
  }
  if (figure === 'talkSeconds' && totals.connected > 0) {
    words.push(t('figures.averageTalk', { time: minutesAndSeconds(totals.talkSeconds / totals.connected) }));
  }
  if (words.length === 0) {
    words.push(t('figures.dayBefore', { day: dayBefore(board), value: figureValue(figure, yesterday.figures[figure]) }));
  }
  return html`<p class="pace">${words}</p>`;
}
