import { html, nothing } from 'lit';
import type { Board, DayBefore, Figure, Figures } from '../wire/board';
import { dayBefore } from '../words/board-days';
import { count, figureValue, fullDay, minutesAndSeconds, rate } from '../words/format';
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

/** What of a board these figures are read from: an overview has the same. */
export type DayFigures = Pick<Board, 'date' | 'now' | 'timezone' | 'totals' | 'effectiveCallRule'> & {
  yesterday: DayBefore;
};

/** @param opens draws a figure: on a board it opens the calls behind it */
export function headlineFigures(board: DayFigures, atOpening?: Figures, opens = figureButton) {
  return html`<section class="headline" aria-label=${t('figures.headline')}>
    ${WEIGHTS.map(([figure, weight]) => headlineFigure(board, figure, weight, opens, atOpening))}
  </section>`;
}

function headlineFigure(
  board: DayFigures,
  figure: Figure,
  weight: string,
  opens: typeof figureButton,
  atOpening?: Figures,
) {
  const { totals } = board;
  const target = totals.targets[figure];
  return html`<div class="headline-figure ${weight}" data-figure=${figure}>
    <h2>${t(figure)}${figure === 'effectiveCalls' ? html` <small>${effectiveRule(board)}</small>` : nothing}</h2>
    <p class="number">
      ${opens({ figure }, totals[figure])}
      ${figure === 'talkSeconds' ? html`<span class="of">${t('unit.hours')}</span>` : nothing}
      ${target ? html`<span class="of">${t('pace.ofTarget', { target: count(target.target) })}</span>` : nothing}
      ${atOpening ? sinceOpening(figure, totals[figure] - atOpening[figure]) : nothing}
    </p>
    ${track(totals[figure], target)} ${target ? paceLine(figure, totals) : aside(board, figure)}
  </div>`;
}

/** What counts as effective is a rule that changes: the board says which one it counts by. The first one holds since ever. */
export function effectiveRule({ effectiveCallRule: rule }: Pick<Board, 'effectiveCallRule'>) {
  const places = { seconds: rule.minimumTalkSeconds, version: rule.version, day: fullDay(rule.effectiveFrom) };
  return rule.version === 1 ? t('figures.rule', places) : t('figures.ruleSince', places);
}

/** The meeting speaks about the figures it was opened with: what came or was corrected since is shown as a difference. */
function sinceOpening(figure: Figure, difference: number) {
  const size = figureValue(figure, Math.abs(difference));
  if (size === figureValue(figure, 0)) return nothing;
  const shown = `${difference > 0 ? '+' : '−'}${size}`;
  return html`<span class="since" title=${t('open.difference')}
    >${shown}<span class="unseen"> ${t('open.difference')}</span></span
  >`;
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
