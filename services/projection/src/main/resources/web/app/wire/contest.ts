import type { Board, Figure } from './board';
import { send } from './api';

export type ContestPeriod = 'morning' | 'afternoon' | 'day' | 'week' | 'month' | 'days';
export const PERIODS: readonly ContestPeriod[] = ['day', 'morning', 'afternoon', 'week', 'month', 'days'];

/** One who competes; `value` is what it is measured by: the figure, or the figure for each member. */
export interface Side {
  id: string;
  name: string;
  team: string;
  teamName: string;
  figure: number;
  value: number;
  absent: boolean;
}

/** A contest (PK) that is on, or was settled. */
export interface Contest {
  contest: string;
  kind: 'agents' | 'teams';
  metric: Figure;
  tieBreak: Figure | null;
  perHead: boolean;
  period: ContestPeriod;
  from: string;
  until: string;
  endsAt: string;
  stake: string;
  draw: { draw: string; seed: number; members: string[] } | null;
  sides: Side[];
  /** Who would win by the figures of now. */
  leaders: string[];
  gap: number;
  settlement: {
    number: number;
    outcome: 'won' | 'shared' | 'walkover' | 'void';
    winners: string[];
    figures: number[];
    /** Whether figures have changed since. */
    corrected: boolean;
    at: string;
  } | null;
  rewardGivenAt: string | null;
}

/** What contests drawn by hand and by lot have in common. */
export interface Terms {
  metric: Figure;
  tieBreak?: Figure;
  period: ContestPeriod;
  from: string;
  until?: string;
  stake: string;
}

/** Of a service that is older than the page. */
export const contestsOf = (board: Board): readonly Contest[] => board.contests ?? [];

export const drawByHand = (id: string, sides: readonly string[], terms: Terms) =>
  send('PUT', `/api/contests/${id}`, { kind: 'agents', sides, ...terms });

export const drawTeams = (id: string, sides: readonly string[], terms: Terms) =>
  send('PUT', `/api/contests/${id}`, { kind: 'teams', sides, ...terms });

export const drawByLot = (id: string, team: string, absent: readonly string[], terms: Terms) =>
  send('PUT', `/api/contest-draws/${id}`, { team, absent, ...terms });

export const cancelContest = (contest: string, reason: string) => send('POST', path(contest, 'cancel'), { reason });

export const settleContest = (contest: string) => send('POST', path(contest, 'settle'));

export const giveReward = (contest: string) => send('POST', path(contest, 'reward'));

const path = (contest: string, action: string) => `/api/contests/${encodeURIComponent(contest)}/${action}`;
