import type { Board, CallsOfFigure, Drill, Meeting, Team } from './board';

/** What the board asks for: a team's meeting, today or another day, live or as it stood at an instant. */
export interface Question {
  team: string;
  meeting: Meeting;
  date?: string;
  asOf?: string;
}

/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
  }
}

export const fetchBoard = (question: Question) => get<Board>(boardUrl(question));

export const fetchTeams = () => get<{ teams: Team[] }>('/api/boards');

export const fetchCalls = (question: Question, drill: Drill) =>
  get<CallsOfFigure>(
    withQuery(`${boardPath(question)}/calls`, {
      date: drill.date ?? question.date,
      from: drill.from,
      agent: drill.agent,
      figure: drill.figure,
      only: drill.only,
      objection: drill.objection,
      asOf: question.asOf,
    }),
  );

export const liveUrl = (question: Question) =>
  withQuery(`${boardPath(question)}/live`, { date: question.date });

export async function signOut(): Promise<void> {
  await fetch('/api/session', { method: 'DELETE' });
  toSignIn();
}

/** The board as a file, as it stands or stood when it is shown. */
export function boardFileUrl(question: Question, kind: 'csv' | 'xlsx', lang: string): string {
  return withQuery(`${boardPath(question)}.${kind}`, { date: question.date, asOf: question.asOf, lang });
}

function boardUrl(question: Question): string {
  return withQuery(boardPath(question), { date: question.date, asOf: question.asOf });
}

function boardPath({ team, meeting }: Question): string {
  return `/api/boards/${encodeURIComponent(team)}/${meeting}`;
}

export function withQuery(path: string, parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

export async function get<T>(url: string): Promise<T> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (response.status === 401) toSignIn();
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
}

/** What is refused or unreachable is an error, so that whoever typed something can keep it. */
export async function send<T>(method: 'PUT' | 'POST', url: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
}

export function toSignIn(): void {
  const here = location.pathname + location.search;
  location.assign(`/sign-in?return=${encodeURIComponent(here)}`);
}
