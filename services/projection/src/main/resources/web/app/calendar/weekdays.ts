import { tag } from '../words/words';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1 is Monday; the second of March 2026 was one. */
export function weekdayName(day: number): string {
  return new Intl.DateTimeFormat(tag(), { timeZone: 'UTC', weekday: 'short' }).format(Date.UTC(2026, 2, 1 + day));
}
