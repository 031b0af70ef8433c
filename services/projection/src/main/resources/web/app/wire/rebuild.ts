import { Refused, get, send } from './api';

/** A rebuild of the boards' tables as the projection tells it: the shapes of the JSON API. */

export interface TableCompared {
  table: string;
  rows: number;
  rebuiltRows: number;
  equal: boolean;
  differences: { in: 'serving' | 'rebuilt'; row: string }[];
}

export interface Compared {
  at: string;
  events: number;
  equal: boolean;
  equalButForRules: boolean;
  tables: TableCompared[];
  movedDays: { day: string; agents: number; effectiveCalls: number; rebuiltEffectiveCalls: number }[];
  moreMovedDays: number;
}

export interface Rebuild {
  state: 'none' | 'building' | 'comparing' | 'ready' | 'failed';
  startedAt?: string;
  endedAt?: string;
  events: number;
  total: number;
  eventsPerSecond: number;
  secondsLeft?: number;
  failure?: string;
  comparison?: Compared;
  /** Whether the tables that served before are kept. */
  previous: boolean;
  /** Begun for rules that wait: it switches by itself. */
  forRules: boolean;
  /** Rules of effective calls for days gone by that boards do not count by yet. */
  waitingRules: { version: number; minimumTalkSeconds: number; effectiveFrom: string; recordedAt: string }[];
  /** How the tables that serve came to serve. */
  switched?: { at: string; forRules: boolean; comparison?: Compared };
}

const PATH = '/api/rebuild';

export const fetchRebuild = () => get<Rebuild>(PATH);

export const beginRebuild = () => send<Rebuild>('POST', PATH);

export const compareRebuilt = () => send<Rebuild>('POST', `${PATH}/comparison`);

/** @param anyway although the tables differ */
export const switchToRebuilt = (anyway: boolean) => send<Rebuild>('POST', `${PATH}/switch${anyway ? '?anyway=true' : ''}`);

export const backToPrevious = () => send<Rebuild>('POST', `${PATH}/back`);

export const dropRebuilt = () => drop(PATH);

export const dropPrevious = () => drop(`${PATH}/previous`);

async function drop(path: string): Promise<Rebuild> {
  const response = await fetch(path, { method: 'DELETE', headers: { accept: 'application/json' } });
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as Rebuild;
}
