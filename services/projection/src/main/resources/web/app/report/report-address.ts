import { withQuery } from '../wire/api';
import type { Level, PeriodKind, RollUpQuestion } from '../wire/roll-up';
import { localDate } from '../words/zoned-time';

/** The page's own address says which week or month it shows, and as of when. */
export function rollUpQuestionOf(level: Level, id: string, search: string): RollUpQuestion {
  const parameters = new URLSearchParams(search);
  const of = (name: string) => parameters.get(name) ?? undefined;
  return { level, id, week: of('week'), month: of('month'), asOf: of('asOf') };
}

export function reportPath(level: Level, id: string, when: { week?: string; month?: string; asOf?: string } = {}): string {
  return withQuery(basePath(level, id), when);
}

/** The sheet that is filed of a team's day. */
export const dayReportPath = (team: string, day: string) => withQuery(basePath('team', team), { day });

function basePath(level: Level, id: string): string {
  if (level === 'company') return '/reports';
  return level === 'department' ? `/reports/departments/${encodeURIComponent(id)}` : `/reports/${encodeURIComponent(id)}`;
}

/** The week or month that a day lies in, as it is asked for. */
export function periodOf(kind: PeriodKind, date: string): { week?: string; month?: string } {
  return kind === 'month' ? { month: date.slice(0, 7) } : { week: weekOf(date) };
}

/** A week belongs to the year that its Thursday lies in. */
export function weekOf(date: string): string {
  const thursday = new Date(`${date}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return `${year}-W${`${week}`.padStart(2, '0')}`;
}

export const dayAfter = (date: string) => daysLater(date, 1);
export const dayBefore = (date: string) => daysLater(date, -1);

function daysLater(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export const todayOf = ({ now, timezone }: { now: string; timezone: string }) => localDate(now, timezone);
