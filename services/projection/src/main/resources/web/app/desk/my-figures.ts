import { html, nothing } from 'lit';
import { effectiveRule } from '../parts/headline-figures';
import { paceLine, track } from '../parts/pace';
import type { AgentRow, Board, Figure } from '../wire/board';
import type { Sheet } from '../wire/sheet';
import { count } from '../words/format';
import { t } from '../words/words';

const BESIDE: readonly Figure[] = ['wechatAdds', 'interestedLeads', 'deals'];

/** The day in figures, each beside its target and where it should be by now. */
export function myFigures(board: Board | undefined, row: AgentRow | undefined, sheet: Sheet | undefined) {
  if (!row || !board) return sheet ? fromSheet(sheet) : nothing;
  return html`<section class="my-day" aria-label=${t('figures.headline')}>
    ${figure(row, 'effectiveCalls', 'first', effectiveRule(board))}
    ${BESIDE.map((each) => figure(row, each, 'second'))}
    <p class="also">
      ${t('dials')} <strong>${count(row.dials)}</strong> · ${t('connected')} <strong>${count(row.connected)}</strong>
      ${row.effectiveCalls > 0
        ? html` · ${t('leaderboard.own')} <strong>${row.rank}</strong>`
        : nothing}
    </p>
  </section>`;
}

function figure(row: AgentRow, which: Figure, weight: string, aside = '') {
  const target = row.targets[which];
  return html`<div class="my-figure ${weight}">
    <h2>${t(which)}${aside ? html` <small>${aside}</small>` : nothing}</h2>
    <p class="number">
      <strong>${count(row[which])}</strong>
      ${target ? html`<span class="of">${t('pace.ofTarget', { target: count(target.target) })}</span>` : nothing}
    </p>
    ${track(row[which], target)} ${paceLine(which, row)}
  </div>`;
}

/** Where there is no board to compare with. */
function fromSheet({ figures }: Sheet) {
  const shown = ['effectiveCalls', 'wechatAdds', 'deals', 'dials'] as const;
  return html`<section class="my-day" aria-label=${t('figures.headline')}>
    ${shown.map(
      (each, index) =>
        html`<div class="my-figure ${index === 0 ? 'first' : 'second'}">
          <h2>${t(each)}</h2>
          <p class="number"><strong>${count(figures[each])}</strong></p>
        </div>`,
    )}
  </section>`;
}
