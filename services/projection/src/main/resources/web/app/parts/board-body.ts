import { html } from 'lit';
import type { Board } from '../wire/board';
import './block-targets';
import { t } from '../words/words';
import { breaches } from './breaches';
import { championsOfDay, championsOfLastWorkingDay } from './champions';
import type { Earlier } from './earlier';
import { funnel } from './funnel-and-gap';
import { handoverList } from './handover-list';
import { headlineFigures } from './headline-figures';
import './long-targets';
import { targetsOfDay } from './month-and-targets';
import './month-targets';

/** Three meetings, three stories. */
export function boardBody(board: Board, earlier: Earlier, viewer?: string) {
  switch (board.meeting) {
    case 'morning':
      return morning(board, earlier);
    case 'noon':
      return noon(board, earlier);
    case 'evening':
      return evening(board, earlier, viewer);
  }
}

/** Whom to praise for yesterday, and what today asks of everybody. */
function morning(board: Board, earlier: Earlier) {
  return html`${championsOfLastWorkingDay(board)}
    <div class="story morning">${targetsOfDay(board)} ${month(board)} ${leaders(board, earlier)} ${hours(board)}</div>`;
}

/** Whether the pace holds, where calls are lost, and what the afternoon must bring. */
function noon(board: Board, earlier: Earlier) {
  return html`${headlineFigures(board, earlier.atOpening)} ${weekAndMonth(board)}
    <div class="story noon">${leaders(board, earlier)} ${hours(board)} ${funnel(board)} ${stillToDo(board)}</div>`;
}

/** What the day brought, whom to praise, and who has each interested lead now. */
function evening(board: Board, earlier: Earlier, viewer?: string) {
  return html`${headlineFigures(board, earlier.atOpening)} ${weekAndMonth(board)} ${breaches(board)}
    <div class="story evening">${leaders(board, earlier)} ${championsOfDay(board)} ${handoverList(board, viewer)} ${hours(board)}</div>`;
}

const leaders = (board: Board, earlier: Earlier) =>
  html`<leader-board .board=${board} .earlierRanks=${earlier.ranks}></leader-board>`;

const hours = (board: Board) => html`<hours-chart .board=${board}></hours-chart>`;

const month = (board: Board) => html`<month-targets class="panel month" .board=${board}></month-targets>`;

const stillToDo = (board: Board) =>
  html`<block-targets class="panel gap" role="region" aria-label=${t('gap')} .board=${board}></block-targets>`;

const weekAndMonth = (board: Board) => html`<week-and-month .board=${board}></week-and-month>`;
