import { get, send, withQuery } from './api';
import type { Figure, Team } from './board';

/** Why a target was missed: one of the company's reasons, words, or both. */
export interface Explanation {
  reason?: string;
  words?: string;
  by: string;
  byName: string;
  late: boolean;
}

export interface Shortfall {
  agent: string;
  name: string;
  missed: { figure: Figure; value: number; target: number; missing: number }[];
  explanation: Explanation | null;
}

/** Who missed which target of a day; to an agent only itself, and no month. */
export interface Shortfalls {
  team: Team;
  date: string;
  today: string;
  working: boolean;
  agents: Shortfall[];
  month: { from: string; missed: number; reasons: Record<string, number>; inWords: number; unexplained: number } | null;
}

export interface Reason {
  id: string;
  zh: string;
  en: string;
}

export const fetchShortfalls = (team: string, date?: string, asOf?: string) =>
  get<Shortfalls>(withQuery(`/api/boards/${encodeURIComponent(team)}/shortfalls`, { date, asOf }));

export const fetchReasons = async () => (await get<{ reasons: Reason[] }>('/api/shortfalls/reasons')).reasons;

export const explain = ({ team, date }: Shortfalls, agent: string, said: { reason?: string; words?: string }) =>
  send('PUT', `/api/shortfalls/${[team.id, date, agent].map(encodeURIComponent).join('/')}`, said);
