import { html, nothing } from 'lit';
import type { AgentRow, Board } from '../wire/board';
import { count } from '../words/format';
import { t } from '../words/words';

/** How many rows to either side. */
const REACH = 2;

/** Who stands right before and right behind: near enough to be overtaken. */
export function aroundMe({ agents }: Board, own: AgentRow) {
  const here = agents.findIndex((row) => row.agent === own.agent);
  const near = agents.slice(Math.max(0, here - REACH), here + REACH + 1);
  if (near.length < 2) return nothing;
  return html`<section class="around-me" aria-labelledby="around-title">
    <h2 class="panel-title" id="around-title">${t('leaderboard.around')} <small>${t('effectiveCalls')}</small></h2>
    <ol>
      ${near.map((row) => {
        const mine = row.agent === own.agent;
        return html`<li class=${mine ? 'own' : ''} aria-current=${mine || nothing}>
          <span class="place"><span class="unseen">${t('leaderboard.rank')} </span>${row.rank}</span>
          <span class="name">${row.name}</span>
          <strong>${count(row.effectiveCalls)}</strong>
          <span class="gap">${mine ? nothing : difference(row.effectiveCalls - own.effectiveCalls)}</span>
        </li>`;
      })}
    </ol>
  </section>`;
}

function difference(calls: number): string {
  if (calls === 0) return '±0';
  return calls > 0 ? `+${count(calls)}` : `−${count(-calls)}`;
}
