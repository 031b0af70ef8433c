import { html, nothing } from 'lit';
import type { Compared, Rebuild } from '../wire/rebuild';
import { count } from '../words/format';
import { t } from '../words/words';

/** Rules for days gone by that boards do not count by yet. */
export function waitingRules({ waitingRules, forRules }: Rebuild) {
  if (waitingRules.length === 0) return nothing;
  return html`<div class="notice">
    <p>${t(forRules ? 'rebuild.rulesSwitch' : 'rebuild.rulesWait')}</p>
    <ul>
      ${waitingRules.map(
        (each) => html`<li>
          ${t('rebuild.rule', { version: each.version, seconds: each.minimumTalkSeconds, day: each.effectiveFrom })}
        </li>`,
      )}
    </ul>
  </div>`;
}

/** Day by day which effective calls move, and from what to what. */
export function movedDays({ movedDays, moreMovedDays }: Compared) {
  if (movedDays.length === 0) return nothing;
  return html`<section class="comparison">
    <h2 id="moved-title">${t('rebuild.moved')}</h2>
    <div class="scrolls" tabindex="0" role="region" aria-labelledby="moved-title">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('rebuild.day')}</th>
            <th scope="col">${t('rebuild.agents')}</th>
            <th scope="col">${t('rebuild.before')}</th>
            <th scope="col">${t('rebuild.after')}</th>
          </tr>
        </thead>
        <tbody>
          ${movedDays.map(
            (each) => html`<tr>
              <th scope="row">${each.day}</th>
              <td>${count(each.agents)}</td>
              <td>${count(each.effectiveCalls)}</td>
              <td>${count(each.rebuiltEffectiveCalls)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${moreMovedDays > 0 ? html`<p>${t('rebuild.moreDays', { count: moreMovedDays })}</p>` : nothing}
  </section>`;
}
