import { get, withQuery } from './api';
import type { Board, Figure, Team } from './board';

/** How far a team is with its targets, as the projection tells it. */

export type Period = 'morning' | 'afternoon' | 'day' | 'week' | 'month';

/** Amounts are in minor units; `forecast` is absent while it is too early to say. */
export interface Reached {
  figure: Figure;
  period: Period;
  value: number;
  target: number;
  attainment: number;
  expected: number;
  forecast?: number;
}

export interface Attainment {
  of: Team;
  date: string;
  asOf: string | null;
  currency: string;
  periods: { period: Period; from: string; until: string; passedShare: number }[];
  team: Reached[];
  agents: { agent: string; name: string; reached: Reached[] }[];
  department: { id: string; name: string; reached: Reached[] } | null;
}

export const fetchAttainment = ({ team, date, asOf }: Board) =>
  fetchAttainmentOf(team.id, { date, asOf: asOf ?? undefined });

/** Of today and now, unless another day or instant is asked for. */
export const fetchAttainmentOf = (team: string, when: { date?: string; asOf?: string } = {}) =>
  get<Attainment>(withQuery(`/api/boards/${encodeURIComponent(team)}/attainment`, when));

export const ofPeriods = (reached: Reached[], ...periods: Period[]) =>
  periods.flatMap((period) => reached.filter((each) => each.period === period));
