import { html } from 'lit';
import type { Board } from '../wire/board';
import { championsOfToday, championsOfYesterday } from './champions';
import { funnel, gap } from './funnel-and-gap';
import { handoverList } from './handover-list';
import { headlineFigures } from './headline-figures';
import { monthToDate, todaysTargets } from './month-and-targets';

type Ranks = ReadonlyMap<string, number>;

/** Three meetings, three stories. */
export function boardBody(board: Board, ranks: Ranks) {
  switch (board.meeting) {
    case 'morning':
      return morning(board, ranks);
    case 'noon':
      return noon(board, ranks);
    case 'evening':
      return evening(board, ranks);
  }
}

/** Whom to praise for yesterday, and what today asks of everybody. */
function morning(board: Board, ranks: Ranks) {
  return html`${championsOfYesterday(board)}
    <div class="story morning">${todaysTargets(board)} ${monthToDate(board)} ${leaders(board, ranks)} ${hours(board)}</div>`;
}

/** Whether the pace holds, where calls are lost, and what the afternoon must bring. */
function noon(board: Board, ranks: Ranks) {
  return html`${headlineFigures(board)}
    <div class="story noon">${leaders(board, ranks)} ${hours(board)} ${funnel(board)} ${gap(board)}</div>`;
}

/** What the day brought, whom to praise, and who has each interested lead now. */
function evening(board: Board, ranks: Ranks) {
  // An agent's own board has one row: there nobody is best of all.
  const champions = board.agents.length > 1 ? championsOfToday(board) : '';
  return html`${headlineFigures(board)}
    <div class="story evening">${leaders(board, ranks)} ${champions} ${handoverList(board)} ${hours(board)}</div>`;
}

const leaders = (board: Board, ranks: Ranks) =>
  html`<leader-board .board=${board} .earlierRanks=${ranks}></leader-board>`;

const hours = (board: Board) => html`<hours-chart .board=${board}></hours-chart>`;
