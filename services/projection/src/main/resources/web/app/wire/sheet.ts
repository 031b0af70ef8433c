import { get, send, withQuery } from './api';

/** A call sheet as call-log tells it: the shapes of the JSON API, nothing of ours added. */

export type SheetState = 'none' | 'submitted' | 'accepted' | 'returned';

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export const OBJECTIONS = [
  'price',
  'no-need',
  'no-time',
  'no-trust',
  'competitor',
  'not-the-decider',
  'other',
] as const;
export const QUESTIONS = ['open', 'answered'] as const;

export type Grade = (typeof GRADES)[number];
export type Objection = (typeof OBJECTIONS)[number];
export type Question = (typeof QUESTIONS)[number];

export interface Words {
  note?: string;
  objection?: string;
  answer?: string;
  question?: string;
}

/** What people said of a call; what is absent is as the dialer said. */
export interface Said {
  grade?: Grade;
  wechatAdded?: boolean;
  callbackAt?: string;
  objection?: Objection;
  question?: Question;
  words?: Words;
}

export interface SheetCall {
  callId: string;
  startedAt: string;
  phone?: string;
  name?: string;
  talkSeconds: number;
  disposition: string;
  effective: boolean;
  grade?: Grade;
  wechatAdded: boolean;
  callbackAt?: string;
  objection?: Objection;
  question?: Question;
  note?: string;
  words: Words;
  breach?: string;
  changedSince: boolean;
  amendment: Said;
}

export interface Standing {
  status: SheetState;
  dueAt: string;
  late: boolean;
  submittedAt?: string;
  /** The account, and what the floor calls it. */
  judgedBy?: string;
  judgedByName?: string;
  judgedAt?: string;
  reason?: string;
  changedSince: boolean;
}

export interface SheetFigures {
  dials: number;
  connected: number;
  effectiveCalls: number;
  talkSeconds: number;
  wechatAdds: number;
  deals: number;
  openQuestions: number;
}

export interface Sheet extends Standing {
  agent: string;
  name: string;
  date: string;
  timezone: string;
  today: string;
  figures: SheetFigures;
  calls: SheetCall[];
}

export interface TeamSheets {
  team: string;
  date: string;
  timezone: string;
  today: string;
  dueAt: string;
  total: number;
  submitted: number;
  accepted: number;
  returned: number;
  late: number;
  missing: number;
  agents: (Standing & { agent: string; name: string; calls: number })[];
}

/** A call after it was amended; it has no `effective` and no `changedSince`. */
type Amended = Omit<SheetCall, 'callId' | 'phone' | 'name' | 'effective' | 'changedSince' | 'words'> & { words?: Words };

export const fetchSheet = (agent: string, date?: string) => get<Sheet>(sheetUrl(agent, '', date));

export const fetchTeamSheets = (team: string, date?: string) =>
  get<TeamSheets>(withQuery('/api/call-sheets', { team, date }));

export const submitSheet = (agent: string, date: string) => send<Sheet>('POST', sheetUrl(agent, '/submit', date));

export const acceptSheet = (agent: string, date: string) => send<Sheet>('POST', sheetUrl(agent, '/accept', date));

export const returnSheet = (agent: string, date: string, reason: string) =>
  send<Sheet>('POST', sheetUrl(agent, '/return', date), { reason });

/** The call as it is known from now on. */
export async function amend(call: SheetCall, said: Said): Promise<SheetCall> {
  const now = await send<Amended>('PUT', `/api/calls/${encodeURIComponent(call.callId)}/amendment`, said);
  return {
    ...call,
    grade: now.grade,
    wechatAdded: now.wechatAdded,
    callbackAt: now.callbackAt,
    objection: now.objection,
    question: now.question,
    words: now.words ?? {},
    amendment: now.amendment,
  };
}

export const fileUrl = (sheet: Sheet, kind: 'csv' | 'xlsx' | 'pdf', lang: string) =>
  withQuery(`/api/call-sheets/${encodeURIComponent(sheet.agent)}.${kind}`, { date: sheet.date, lang });

function sheetUrl(agent: string, what: string, date?: string): string {
  return withQuery(`/api/call-sheets/${encodeURIComponent(agent)}${what}`, { date });
}
