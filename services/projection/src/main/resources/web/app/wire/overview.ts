import { get, withQuery } from './api';
import type { Board, Calendar, DayBefore, Figures, Meeting, Targets, Team } from './board';

/** A team's day within its department's or the company's. */
export interface TeamRow extends Figures {
  team: Team;
  rank: number;
  agents: number;
  calendar: Calendar;
  openMeeting: { meeting: Meeting; openedAt: string; openedBy: string } | null;
  targets: Targets;
}

type Shared = 'date' | 'timezone' | 'asOf' | 'now' | 'updatedAt' | 'effectiveCallRule' | 'totals' | 'hours' | 'monthToDate';

/** What lies above a team's board: the same figures, summed, and the teams in the place of agents. */
export interface Overview extends Pick<Board, Shared> {
  department: { id: string; name: string } | null;
  teams: TeamRow[];
  yesterday: DayBefore;
}

/** No department is the company. */
export interface OverviewQuestion {
  department?: string;
  date?: string;
  asOf?: string;
}

export const fetchOverview = (question: OverviewQuestion) =>
  get<Overview>(withQuery(path(question), { date: question.date, asOf: question.asOf }));

export const overviewLiveUrl = (question: OverviewQuestion) =>
  withQuery(`${path(question)}/live`, { date: question.date });

export function overviewFileUrl(question: OverviewQuestion, kind: 'csv' | 'xlsx', lang: string): string {
  return withQuery(`${path(question)}.${kind}`, { date: question.date, asOf: question.asOf, lang });
}

function path({ department }: OverviewQuestion): string {
  return department ? `/api/overviews/departments/${encodeURIComponent(department)}` : '/api/overviews/company';
}
