import { html, nothing } from 'lit';
import type { Reached } from '../wire/attainment';
import { figureValue, percent } from '../words/format';
import { t } from '../words/words';
import { tonedPercent } from './pace';

/** What of a target is reached, in the colour of how it will end. */
export function reachedPercent({ attainment, forecast, target }: Reached) {
  return tonedPercent(attainment, forecast === undefined ? undefined : forecast / target);
}

export function valueOfTarget({ figure, value, target }: Reached, currency: string) {
  return html`<span class="of-target"
    >${figureValue(figure, value, currency)}<span class="of"> / ${figureValue(figure, target, currency)}</span></span
  >`;
}

/** Where it ends if work goes on as until now; nothing once it has ended. */
export function forecastWords({ figure, value, target, forecast }: Reached, passedShare: number, currency?: string) {
  if (forecast === undefined || passedShare >= 1) return nothing;
  const end = Math.round(forecast);
  if (end === value) return nothing;
  return html`<small>${t('attainment.forecast', { value: figureValue(figure, end, currency), percent: percent(end / target) })}</small>`;
}
