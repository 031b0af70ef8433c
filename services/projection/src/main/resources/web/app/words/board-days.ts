import type { Board } from '../wire/board';
import { dayName } from './format';
import { t } from './words';
import { localDate } from './zoned-time';

type Days = Pick<Board, 'date' | 'now' | 'timezone'> & { yesterday: Pick<Board['yesterday'], 'date'> };

/** The board's day: whoever looks back must not read of today. */
export function dayOf(board: Days): string {
  return isToday(board) ? t('day.today') : dayName(board.date);
}

/** The same as it stands within a sentence. */
export function onDayOf(board: Days): string {
  return isToday(board) ? t('day.today') : t('day.on', { day: dayName(board.date) });
}

/** Mondays and holidays have no calls the day before: then the last day with calls is called by its name. */
export function dayBefore(board: Days): string {
  return isYesterday(board) ? t('day.yesterday') : dayName(board.yesterday.date);
}

/** The same as it stands within a sentence. */
export function onDayBefore(board: Days): string {
  return isYesterday(board) ? t('day.yesterday') : t('day.on', { day: dayName(board.yesterday.date) });
}

/** Whether the day's work is done: then nobody speaks of pace, nor of an afternoon to come. */
export function isOver({ pace }: Pick<Board, 'pace'>): boolean {
  return pace.expectedShare >= 1;
}

/** One of the board's days by its name, or as today or yesterday. */
export function nameOfDay(board: Days, date: string): string {
  if (date === board.date) return dayOf(board);
  return dayBefore({ ...board, yesterday: { date } });
}

function isToday({ date, now, timezone }: Days): boolean {
  return date === localDate(now, timezone);
}

function isYesterday(board: Days): boolean {
  const next = new Date(`${board.yesterday.date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return isToday(board) && next.toISOString().startsWith(board.date);
}
