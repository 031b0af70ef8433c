import { html } from 'lit';
import type { Rebuild, TableCompared } from '../wire/rebuild';
import { count } from '../words/format';
import { t } from '../words/words';

/** Table by table: how many rows serve and were rebuilt, and which ones only one of the two has. */
export function comparisonTable({ equal, events, tables }: NonNullable<Rebuild['comparison']>) {
  return html`<section class="comparison">
    <h2 id="comparison-title">${t(equal ? 'rebuild.equal' : 'rebuild.differs', { events: count(events) })}</h2>
    <div class="scrolls" tabindex="0" role="region" aria-labelledby="comparison-title">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('rebuild.table')}</th>
            <th scope="col">${t('rebuild.serving')}</th>
            <th scope="col">${t('rebuild.rebuilt')}</th>
            <th scope="col"><span class="unseen">${t('rebuild.outcome')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${tables.map(row)}
        </tbody>
      </table>
    </div>
    ${tables.filter((each) => each.differences.length > 0).map(differences)}
  </section>`;
}

function row({ table, rows, rebuiltRows, equal }: TableCompared) {
  return html`<tr>
    <th scope="row"><code>${table}</code></th>
    <td>${count(rows)}</td>
    <td>${count(rebuiltRows)}</td>
    <td class=${equal ? 'good' : 'poor'}>${t(equal ? 'rebuild.same' : 'rebuild.different')}</td>
  </tr>`;
}

function differences({ table, differences: found }: TableCompared) {
  return html`<details>
    <summary><code>${table}</code> ${t('rebuild.rows', { count: found.length })}</summary>
    <ul>
      ${found.map(
        (each) => html`<li><strong>${t(each.in === 'serving' ? 'rebuild.onlyServing' : 'rebuild.onlyRebuilt')}</strong> <code>${each.row}</code></li>`,
      )}
    </ul>
  </details>`;
}
