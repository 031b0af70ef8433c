import { withQuery } from './api';
import type { Board } from './board';

/** The sheet as the server prints it, of the same day and instant. */
export function dailyReportUrl({ team, date, asOf }: Board, withShortfalls: boolean, lang: string): string {
  return withQuery(`/api/boards/${encodeURIComponent(team.id)}/daily-report.pdf`, {
    date,
    asOf: asOf ?? undefined,
    shortfalls: withShortfalls ? undefined : 'no',
    lang,
  });
}
