import type { Contest } from './contest';
import type { Recognition } from './recognition';

/** The board as the projection tells it: the shapes of the JSON API, nothing of ours added. */

import type { MeetingOnBoard } from './meeting';
import type { Briefing } from './briefing';
import type { Objection } from './sheet';

export type Meeting = 'morning' | 'noon' | 'evening';
export const MEETINGS: readonly Meeting[] = ['morning', 'noon', 'evening'];

export type Figure =
  | 'dials'
  | 'connected'
  | 'effectiveCalls'
  | 'talkSeconds'
  | 'wechatAdds'
  | 'interestedLeads'
  | 'deals'
  | 'gradedLeads'
  | 'visits'
  | 'qualifiedVisits'
  | 'firstVisits'
  | 'amountSigned'
  | 'amountReceived'
  | 'dealsPaid';

export type Figures = Record<Figure, number>;

/** A figure's target; `attainment` is figure / target, `expected` what the figure should be by now. */
export interface Target {
  target: number;
  attainment: number;
  expected: number;
}

export type Targets = Partial<Record<Figure, Target>>;

export interface AgentRow extends Figures {
  agent: string;
  name: string;
  rank: number;
  targets: Targets;
}

export interface Hour {
  hour: number;
  dials: number;
  effectiveCalls: number;
  yesterdayEffectiveCalls: number;
}

export type HandoverStatus = 'offered' | 'accepted' | 'returned' | 'waiting';

export interface Handover {
  id: string | null;
  lead: string;
  agent: string;
  agentName: string;
  manager: string | null;
  managerName: string | null;
  status: HandoverStatus;
  grade: string | null;
  dueAt: string | null;
  reason?: string;
}

/** Whose call sheets of the day were handed in; of the others an agent sees only how many. */
export interface CallSheets {
  dueAt: string;
  total: number;
  submitted: number;
  accepted: number;
  returned: number;
  late: number;
  missing: number;
  agents: { agent: string; name: string; status: 'none' | 'submitted' | 'accepted' | 'returned'; late: boolean }[];
}

export interface Team {
  id: string;
  name: string;
  department: { id: string; name: string } | null;
}

/** How a team works on one day; local times as in 09:00. */
export interface Calendar {
  working: boolean;
  name: string | null;
  hours: {
    morningFrom: string;
    morningUntil: string;
    afternoonFrom: string;
    afternoonUntil: string;
    morningMeeting: string;
    noonMeeting: string;
    eveningMeeting: string;
  };
}

/** The last day before with calls. */
export interface DayBefore {
  date: string;
  figures: Figures;
}

export interface Board extends Briefing {
  team: Team;
  meeting: Meeting;
  date: string;
  timezone: string;
  calendar: Calendar;
  asOf: string | null;
  now: string;
  updatedAt: string | null;
  effectiveCallRule: { version: number; minimumTalkSeconds: number; effectiveFrom: string };
  pace: { expectedShare: number };
  totals: Figures & { targets: Targets };
  /** Whose own view it is: an agent sees the rows next to the own one. */
  you: string | null;
  agents: AgentRow[];
  hours: Hour[];
  yesterday: DayBefore;
  recognition: Recognition;
  monthToDate: Figures;
  openMeeting: { meeting: Meeting; openedAt: string; openedBy: string } | null;
  /** The three of the day. */
  meetings: MeetingOnBoard[];
  latestDeal: { callId: string; agent: string; name: string; at: string } | null;
  handovers: Handover[];
  callSheets: CallSheets;
  /** Calls that should not have been made; not told to agents. */
  breaches: number | null;
  contests?: Contest[];
}

export interface Call {
  callId: string;
  agent: string;
  agentName: string;
  startedAt: string;
  talkSeconds: number;
  disposition: string;
  grade?: string;
  wechatAdded: boolean;
  campaign?: string;
  customer: string | null;
  /** Why it should not have been made. */
  breach?: 'do-not-call' | 'outside-calling-hours';
  /** What this call adds to the figure that was asked for. */
  value: number;
}

/** A visit, a deal or a payment; amounts are in minor units of the currency. */
export interface Result {
  kind: 'visit' | 'deal' | 'payment';
  id: string;
  lead: string;
  agent: string;
  agentName: string;
  at: string;
  visitKind?: 'came' | 'called-upon';
  grade?: string;
  currency?: string;
  /** What this adds to the figure that was asked for. */
  value: number;
}

export interface CallsOfFigure {
  figure: Figure;
  agent: string | null;
  date: string;
  from: string | null;
  total: number;
  calls: Call[];
  results: Result[];
}

/** Whose calls of which figure and day to show; no agent means the whole team. */
export interface Drill {
  /** Where several teams are shown: which of them. */
  team?: string;
  figure: Figure;
  agent?: string;
  name?: string;
  date?: string;
  /** The first of several days, `date` being the last. */
  from?: string;
  /** Only calls that should not have been made. */
  only?: 'breaches';
  /** Only calls in which this was objected. */
  objection?: Objection;
}
