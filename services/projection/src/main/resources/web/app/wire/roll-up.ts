import { get, withQuery } from './api';
import type { Reached } from './attainment';
import type { Figures, Targets } from './board';

/** A calendar week or month as the projection tells it: sums of the days' boards. */

export type PeriodKind = 'week' | 'month';
export type Level = 'company' | 'department' | 'team' | 'agent';

export const RATIOS = ['connectRate', 'effectiveRate', 'interestRate', 'dealRate', 'averageTalkSeconds', 'averageDealAmount'] as const;
export type Ratio = (typeof RATIOS)[number];

export interface Span {
  period: PeriodKind;
  name: string;
  from: string;
  until: string;
}

/** `targets` are of the week or month as such, `dayTargets` what its days ask for together. */
export interface Sum extends Figures {
  ratios: Partial<Record<Ratio, number>>;
  targets: Reached[];
  dayTargets: Targets;
  before: Figures;
  beforeToDate: Figures;
}

export interface DayFigures extends Figures {
  date: string;
}

export interface Day extends DayFigures {
  working: boolean;
  targets: Targets;
}

export interface Row extends Sum {
  level: Level;
  id: string;
  name: string;
  rank: number;
  days: DayFigures[];
}

export interface RollUp {
  of: { level: Level; id: string | null; name: string | null; department: { id: string; name: string } | null };
  period: Span;
  day: string;
  before: Span;
  timezone: string;
  asOf: string | null;
  now: string;
  updatedAt: string | null;
  currency: string;
  total: Sum;
  days: Day[];
  rows: Row[];
}

/** Neither week nor month is the week of today. */
export interface RollUpQuestion {
  level: Level;
  id: string;
  week?: string;
  month?: string;
  asOf?: string;
}

export const fetchRollUp = (question: RollUpQuestion) => get<RollUp>(withQuery(path(question), when(question)));

export const rollUpFileUrl = (question: RollUpQuestion, kind: 'csv' | 'xlsx', lang: string) =>
  withQuery(`${path(question)}.${kind}`, { ...when(question), lang });

const when = ({ week, month, asOf }: RollUpQuestion) => ({ week, month, asOf });

function path({ level, id }: RollUpQuestion): string {
  return `/api/roll-ups/${level === 'company' ? 'company' : `${level}s/${encodeURIComponent(id)}`}`;
}
