import { html, nothing } from 'lit';
import type { Figure, Figures, Target, Targets } from '../wire/board';
import { count, percent } from '../words/format';
import { t } from '../words/words';

/** How the day will end at this pace: on target, short of it, or far short of it. */
export type Tone = 'good' | 'short' | 'poor';

/** Before this share of the working day a forecast is noise, and red for everybody would be a poor greeting. */
const TOO_EARLY = 0.05;

/** Figure over what it should be by now; undefined while it is too early to judge. */
export function forecast(value: number, target: Target | undefined): number | undefined {
  const judged = target && target.expected > 0 && target.expected >= target.target * TOO_EARLY;
  return judged ? value / target.expected : undefined;
}

export function toneOf(share: number): Tone {
  if (share >= 1) return 'good';
  return share >= 0.5 ? 'short' : 'poor';
}

/** A percentage in the colour of the forecast; the triangle says the same without colour. */
export function tonedPercent(shown: number, judgedBy: number | undefined) {
  if (judgedBy === undefined) return html`<span class="percent">${percent(shown)}</span>`;
  const ahead = judgedBy >= 1;
  return html`<span class="percent ${toneOf(judgedBy)}"
    ><span aria-hidden="true">${ahead ? '▲' : '▼'}</span
    ><span class="unseen">${t(ahead ? 'pace.ahead' : 'pace.behind')} </span>${percent(shown)}</span
  >`;
}

/** The way to the target, with a notch where the figure should be by now. */
export function track(value: number, target: Target | undefined, scale = 1) {
  if (!target || target.target <= 0) return nothing;
  const along = (amount: number) => `${Math.min(amount / target.target / scale, 1) * 100}%`;
  return html`<span class="track" aria-hidden="true">
    <span class="fill" style="inline-size:${along(value)}"></span>
    ${target.expected > 0
      ? html`<span class="notch" style="inset-inline-start:${along(target.expected)}"></span>`
      : nothing}
  </span>`;
}

/** One line beneath a figure: its target, and the pace it should have by now. */
export function paceLine(figure: Figure, totals: Figures & { targets: Targets }) {
  const target = totals.targets[figure];
  if (!target) return nothing;
  const share = forecast(totals[figure], target);
  if (share === undefined) return html`<p class="pace">${t('pace.early', { percent: percent(target.attainment) })}</p>`;
  return html`<p class="pace">
    ${tonedPercent(share, share)}
    <span>${expectation(target)}</span>
  </p>`;
}

/** Once the working day is over, pace and target are the same. */
function expectation({ target, expected }: Target): string {
  return expected >= target ? t('pace.final') : t('pace.expected', { expected: count(expected) });
}
