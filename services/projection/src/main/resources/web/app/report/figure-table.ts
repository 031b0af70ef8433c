import { html, nothing } from 'lit';
import type { Figure } from '../wire/board';
import { RATIOS, type Ratio, type RollUp, type Sum } from '../wire/roll-up';
import { figureValue, minutesAndSeconds, money, percent, rate } from '../words/format';
import { t } from '../words/words';
import { type Asked, askedOf } from './targets-of';

export const FIGURES: readonly Figure[] = [
  'dials',
  'connected',
  'effectiveCalls',
  'talkSeconds',
  'wechatAdds',
  'interestedLeads',
  'gradedLeads',
  'visits',
  'qualifiedVisits',
  'firstVisits',
  'deals',
  'dealsPaid',
  'amountSigned',
  'amountReceived',
];

/** Talk time is told in hours. */
export const headed = (figure: Figure) => html`${t(figure)}${figure === 'talkSeconds' ? html` <small>${t('unit.hours')}</small>` : nothing}`;

/** All figures of the period beside their targets and the period before. */
export function figureTable(rollUp: RollUp) {
  const { total, currency, period, before } = rollUp;
  return html`<section class="report-figures" aria-labelledby="figures-title">
    <h2 id="figures-title">${t('report.figures')}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('report.figure')}</th>
          <th scope="col">${period.name}</th>
          <th scope="col">${t('report.target')}</th>
          <th scope="col">${t('report.toDate', { period: before.name })}</th>
          <th scope="col" class="whole">${t('report.whole', { period: before.name })}</th>
        </tr>
      </thead>
      <tbody>
        ${FIGURES.map((figure) => figureRow(figure, total, currency))}
        ${RATIOS.map((ratio) => ratioRow(ratio, total, currency))}
      </tbody>
    </table>
  </section>`;
}

function figureRow(figure: Figure, total: Sum, currency: string) {
  const asked = askedOf(total, figure);
  return html`<tr data-figure=${figure}>
    <th scope="row">${headed(figure)}</th>
    <td><strong>${figureValue(figure, total[figure], currency)}</strong></td>
    <td>${asked ? ofTarget(figure, asked, currency) : html`<span class="none">–</span>`}</td>
    <td>${figureValue(figure, total.beforeToDate[figure], currency)} ${change(total[figure], total.beforeToDate[figure])}</td>
    <td class="whole">${figureValue(figure, total.before[figure], currency)}</td>
  </tr>`;
}

const ofTarget = (figure: Figure, { target, attainment, expected }: Asked, currency: string) =>
  html`${figureValue(figure, target, currency)}
    <small class="attained ${attainment * target >= expected ? 'good' : 'poor'}"
      ><span aria-hidden="true">${attainment * target >= expected ? '▲' : '▼'}</span>${percent(attainment)}</small
    >`;

/** A change is told in per cent of what it is compared with. */
function change(now: number, before: number) {
  if (before === 0 || now === before) return nothing;
  const share = now / before - 1;
  return html`<small class="change">${share > 0 ? '+' : '−'}${percent(Math.abs(share))}</small>`;
}

function ratioRow(ratio: Ratio, total: Sum, currency: string) {
  return html`<tr data-ratio=${ratio}>
    <th scope="row">${t(`ratio.${ratio}`)}</th>
    <td><strong>${ratioValue(ratio, total.ratios[ratio], currency)}</strong></td>
    <td></td>
    <td></td>
    <td class="whole"></td>
  </tr>`;
}

export function ratioValue(ratio: Ratio, value: number | undefined, currency: string): string {
  if (value === undefined) return '–';
  if (ratio === 'averageTalkSeconds') return minutesAndSeconds(value);
  return ratio === 'averageDealAmount' ? money(Math.round(value), currency) : rate(value);
}
