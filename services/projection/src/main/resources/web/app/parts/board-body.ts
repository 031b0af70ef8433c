import { html } from 'lit';
import type { Board } from '../wire/board';
import { meetingOf } from '../wire/meeting';
import './block-targets';
import { t } from '../words/words';
import { announcements } from './announcements';
import { breaches } from './breaches';
import { championsOfDay, championsOfLastWorkingDay } from './champions';
import type { Earlier } from './earlier';
import { figureButton } from './figure-button';
import { funnel } from './funnel-and-gap';
import { feedback } from './feedback';
import { objections } from './objections';
import { nextStories, winStories } from './win-stories';
import { handoverList } from './handover-list';
import { headlineFigures } from './headline-figures';
import './long-targets';
import { targetsOfDay } from './month-and-targets';
import './month-targets';
import { toShortfalls } from './to-shortfalls';

/** How the board is shown: to whom, and whether with the figures that its meeting was opened with. */
interface Shown {
  earlier: Earlier;
  viewer?: string;
  frozen: boolean;
}

/** Three meetings, three stories. What an item of the agenda speaks of carries its name as `data-agenda`. */
export function boardBody(board: Board, shown: Shown) {
  switch (board.meeting) {
    case 'morning':
      return morning(board, shown);
    case 'noon':
      return noon(board, shown);
    case 'evening':
      return evening(board, shown);
  }
}

/** Whom to praise for yesterday, and what today asks of everybody. */
function morning(board: Board, shown: Shown) {
  return html`${championsOfLastWorkingDay(board)}
    <div class="told">${winStories(board)} ${announcements(board)}</div>
    <div class="story morning">${targetsOfDay(board)} ${month(board, shown)} ${leaders(board, shown.earlier)} ${hours(board)}</div>`;
}

/** Whether the pace holds, where calls are lost, and what the afternoon must bring. */
function noon(board: Board, shown: Shown) {
  return html`${headlineFigures(board, sinceOf(board, shown), figureButton, 'pace')} ${weekAndMonth(board)}
    <div class="story noon">${corrected(board, shown, 'pace')} ${hours(board)} ${funnel(board)} ${objections(board)} ${stillToDo(board)}</div>`;
}

/** What the day brought, whom to praise, and who has each interested lead now. */
function evening(board: Board, shown: Shown) {
  return html`${headlineFigures(board, sinceOf(board, shown), figureButton, 'final-figures')}
    <div class="beneath-headline">${weekAndMonth(board)} ${breaches(board)} ${nextStories(board)} ${toShortfalls(board)}</div>
    <div class="story evening">${corrected(board, shown, 'final-figures')} ${championsOfDay(board)} ${handoverList(board, shown.viewer)} ${feedback(board)}</div>`;
}

const leaders = (board: Board, earlier: Earlier) =>
  html`<leader-board .board=${board} .earlierRanks=${earlier.ranks}></leader-board>`;

/** The same, each row with what was corrected of its figures since the meeting opened. */
const corrected = (board: Board, { earlier, frozen }: Shown, agenda: string) =>
  html`<leader-board
    data-agenda=${agenda}
    .board=${board}
    .earlierRanks=${earlier.ranks}
    .corrections=${frozen ? meetingOf(board).corrections : []}
  ></leader-board>`;

const sinceOf = (board: Board, { frozen }: Shown) => (frozen ? meetingOf(board).since : null);

const hours = (board: Board) => html`<hours-chart .board=${board}></hours-chart>`;

const month = (board: Board, shown: Shown) =>
  html`<month-targets
    class="panel month"
    data-agenda="month-to-date"
    .board=${board}
    .since=${sinceOf(board, shown)}
  ></month-targets>`;

const stillToDo = (board: Board) =>
  html`<block-targets class="panel gap" data-agenda="afternoon-gap" role="region" aria-label=${t('gap')} .board=${board}></block-targets>`;

const weekAndMonth = (board: Board) => html`<week-and-month .board=${board}></week-and-month>`;
