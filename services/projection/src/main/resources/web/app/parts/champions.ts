import { html } from 'lit';
import { laurel } from '../look/icons';
import type { AgentRow, Board, Champion, Figure } from '../wire/board';
import { dayBefore, dayOf } from '../words/board-days';
import { t } from '../words/words';
import { figureButton } from './figure-button';

/** Effort before results: that is the order in which the meeting praises. */
const PRAISED: readonly Figure[] = ['effectiveCalls', 'wechatAdds', 'interestedLeads', 'deals'];
const EFFORT: readonly Figure[] = ['effectiveCalls', 'wechatAdds'];
/** Beyond this many equal winners the names no longer fit beside the figure. */
const NAMED = 3;

export function championsOfDayBefore(board: Board) {
  const { yesterday } = board;
  const champions = PRAISED.map(
    (figure) => yesterday.champions.find((each) => each.figure === figure) ?? nobody(figure),
  );
  const title = t('champions', { day: dayBefore(board) });
  return panel(title, champions, yesterday.date);
}

export function championsOfDay(board: Board) {
  const champions = PRAISED.map((figure) => bestOf(board.agents, figure));
  return panel(t('champions', { day: dayOf(board) }), champions, board.date);
}

function bestOf(agents: AgentRow[], figure: Figure): Champion {
  const value = Math.max(0, ...agents.map((row) => row[figure]));
  const best = value === 0 ? [] : agents.filter((row) => row[figure] === value);
  return { figure, value, agents: best.map(({ agent, name }) => ({ agent, name })) };
}

function nobody(figure: Figure): Champion {
  return { figure, value: 0, agents: [] };
}

function panel(title: string, champions: Champion[], date: string) {
  return html`<section class="champions" aria-label=${title}>
    <h2 class="panel-title">${title}</h2>
    <div class="champion-row">${champions.map((each) => champion(each, date))}</div>
  </section>`;
}

function champion({ figure, value, agents }: Champion, date: string) {
  const kind = t(EFFORT.includes(figure) ? 'champions.effort' : 'champions.result');
  const named = agents.slice(0, NAMED);
  const sole = agents.length === 1 ? agents[0] : undefined;
  return html`<div class="champion">
    <h3>${laurel}<span>${t(figure)}</span><small>${kind}</small></h3>
    ${named.length === 0
      ? html`<p class="nobody">${t('champions.nobody')}</p>`
      : html`<p class="names" data-names=${named.length}>
            ${named.map((each) => html`<span>${each.name}</span>`)}
            ${agents.length > NAMED
              ? html`<small>${t('champions.more', { count: agents.length - NAMED })}</small>`
              : ''}
          </p>
          <p class="number">${figureButton({ figure, agent: sole?.agent, name: sole?.name, date }, value)}</p>`}
  </div>`;
}
