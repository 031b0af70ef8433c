import { get, send, withQuery } from './api';
import type { Period } from './attainment';
import type { Figure } from './board';

/** Targets as meeting-metrics keeps them. */

export type Level = 'company' | 'department' | 'team' | 'agent';

export interface Scope {
  level: Level;
  id?: string;
}

/** Amounts are in minor units; a figure of 0 asks for nothing. */
export interface TargetSet {
  metric: Figure;
  period: Period;
  scope: Scope;
  figure: number;
  effectiveFrom: string;
}

export const METRICS: readonly Figure[] = [
  'effectiveCalls',
  'wechatAdds',
  'interestedLeads',
  'gradedLeads',
  'visits',
  'qualifiedVisits',
  'firstVisits',
  'deals',
  'dealsPaid',
  'amountSigned',
  'amountReceived',
  'dials',
  'connected',
  'talkSeconds',
];
export const PERIODS: readonly Period[] = ['morning', 'afternoon', 'day', 'week', 'month'];

/** Those that hold on a day, of every scope that concerns the reader. */
export const fetchTargets = (date?: string) =>
  get<{ date: string; targets: TargetSet[] }>(withQuery('/api/targets', { date }));

export const setTarget = (target: TargetSet) => send<TargetSet>('PUT', '/api/targets', target);

/** The first day of the period that a day lies in; a target holds in the periods that begin on its day or later. */
export function beginningOf(period: Period, date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (period === 'week') day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  if (period === 'month') day.setUTCDate(1);
  return day.toISOString().slice(0, 10);
}

/** The first day on which it holds: of a period that is under way on its day, the next one's. */
export function holdsFrom(period: Period, effectiveFrom: string): string {
  const begins = beginningOf(period, effectiveFrom);
  if (begins === effectiveFrom) return effectiveFrom;
  const next = new Date(`${begins}T00:00:00Z`);
  if (period === 'week') next.setUTCDate(next.getUTCDate() + 7);
  else next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 10);
}
