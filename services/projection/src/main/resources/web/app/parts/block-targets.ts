import { html, nothing } from 'lit';
import { type Attainment, ofPeriods } from '../wire/attainment';
import { t } from '../words/words';
import { AttainmentElement } from './attainment-element';
import { gap } from './funnel-and-gap';
import { forecastWords, reachedPercent, valueOfTarget } from './reached';

/** What the morning brought of its target, what the afternoon is asked for, and what the day still needs. */
export class BlockTargets extends AttainmentElement {
  protected override render() {
    const { attainment, board } = this;
    return html`${attainment ? blocks(attainment) : nothing} ${gap(board, attainment)}
    ${this.failed ? html`<p class="empty">${t('attainment.failed')}</p>` : nothing}`;
  }
}
customElements.define('block-targets', BlockTargets);

function blocks({ team, periods, currency }: Attainment) {
  const asked = ofPeriods(team, 'morning', 'afternoon');
  if (asked.length === 0) return nothing;
  const passed = new Map(periods.map(({ period, passedShare }) => [period, passedShare]));
  return html`<h2 class="panel-title">${t('attainment.blocks')}</h2>
    <dl class="blocks">
      ${asked.map(
        (each) => html`<div data-period=${each.period}>
          <dt>${t(`period.${each.period}`)} · ${t(each.figure)}</dt>
          <dd>
            <strong>${valueOfTarget(each, currency)}</strong>
            ${reachedPercent(each)} ${forecastWords(each, passed.get(each.period) ?? 1, currency)}
          </dd>
        </div>`,
      )}
    </dl>`;
}
