import { html, nothing } from 'lit';
import { type Attainment, type Reached, ofPeriods } from '../wire/attainment';
import type { Figure } from '../wire/board';
import { t } from '../words/words';
import { AttainmentElement } from './attainment-element';
import { reachedPercent, valueOfTarget } from './reached';

/** One line: what of a longer target is reached, and whether it will be. */
export function longTargets(title: string, reached: Reached[], currency: string) {
  if (reached.length === 0) return nothing;
  return html`<div class="long-targets">
    <h3>${title}</h3>
    <ul>
      ${reached.map(
        (each) => html`<li>
          <span>${t(each.figure)}</span> ${valueOfTarget(each, currency)} ${reachedPercent(each)}
        </li>`,
      )}
    </ul>
  </div>`;
}

/** The day's targets that have no place of their own on a board. */
export function otherDayTargets({ team, currency }: Attainment) {
  const others = ofPeriods(team, 'day').filter(({ figure }) => !SHOWN.includes(figure));
  return longTargets(t('attainment.day'), others, currency);
}

const SHOWN: readonly Figure[] = ['effectiveCalls', 'wechatAdds', 'interestedLeads'];

/** Week and month in small, beneath the day. */
export class WeekAndMonth extends AttainmentElement {
  protected override render() {
    const { attainment } = this;
    if (!attainment) return nothing;
    const { team, currency } = attainment;
    return html`${otherDayTargets(attainment)} ${longTargets(t('attainment.week'), ofPeriods(team, 'week'), currency)}
    ${longTargets(t('attainment.month'), ofPeriods(team, 'month'), currency)}`;
  }
}
customElements.define('week-and-month', WeekAndMonth);
