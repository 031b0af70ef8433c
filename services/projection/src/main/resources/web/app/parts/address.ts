import type { Question } from '../wire/api';
import { MEETINGS, type Meeting } from '../wire/board';

/** The page's own address says what it shows, so that it can be bookmarked, shared and gone back to. */
export function questionOf(url: URL): Question {
  const [, , team = '', meeting = ''] = url.pathname.split('/');
  return {
    team: decodeURIComponent(team),
    meeting: MEETINGS.find((each) => each === meeting) ?? 'morning',
    date: url.searchParams.get('date') ?? undefined,
    asOf: url.searchParams.get('asOf') ?? undefined,
  };
}

export function addressOf(question: Question): string {
  const parameters = new URLSearchParams(location.search);
  setParameter(parameters, 'date', question.date);
  setParameter(parameters, 'asOf', question.asOf);
  const query = parameters.size ? `?${parameters}` : '';
  return `${boardPath(question.team, question.meeting)}${query}`;
}

export function boardPath(team: string, meeting: Meeting): string {
  return `/boards/${encodeURIComponent(team)}/${meeting}`;
}

/** Whether the page shows nothing but what the meeting speaks of: a wall's bookmark says so. */
export function isPresenting(): boolean {
  return new URLSearchParams(location.search).get('present') === '1';
}

export function present(on: boolean): void {
  const url = new URL(location.href);
  if (on) url.searchParams.set('present', '1');
  else url.searchParams.delete('present');
  history.replaceState(null, '', url);
}

/** A switch on the page is newer than what the address wished for. */
export function forgetInAddress(parameter: 'lang' | 'theme'): void {
  const url = new URL(location.href);
  if (!url.searchParams.has(parameter)) return;
  url.searchParams.delete(parameter);
  history.replaceState(null, '', url);
}

export function setParameter(parameters: URLSearchParams, name: string, value: string | undefined): void {
  if (value) parameters.set(name, value);
  else parameters.delete(name);
}
