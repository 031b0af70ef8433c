import type { Board } from '../wire/board';
import { onDayOf } from '../words/board-days';

export interface Deal {
  name: string;
  /** Which deal of which day it is. */
  number: number;
  day: string;
}

/** Only a deal signed while the page looked on: switching the meeting or the day is no news. */
export function newDeal(before: Board, board: Board): Deal | undefined {
  const same = before.team.id === board.team.id && before.date === board.date;
  const live = !before.asOf && !board.asOf;
  const deal = board.latestDeal;
  if (!same || !live || !deal || deal.callId === before.latestDeal?.callId) return undefined;
  return { name: deal.name, number: Math.max(board.totals.deals, 1), day: onDayOf(board) };
}
