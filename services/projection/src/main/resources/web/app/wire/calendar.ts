import { Refused, get, send, withQuery } from './api';

/** Calendars and special days as meeting-metrics tells them: the shapes of the JSON API. */

export interface Scope {
  level: 'company' | 'department' | 'team';
  id?: string;
}

export const TIMES = [
  'morningMeeting',
  'morningFrom',
  'morningUntil',
  'noonMeeting',
  'afternoonFrom',
  'afternoonUntil',
  'eveningMeeting',
] as const;

export type Hours = Record<(typeof TIMES)[number], string>;

export interface CalendarOf {
  scope: Scope;
  hours: Hours;
  /** 1 is Monday. */
  workingDays: number[];
  effectiveFrom: string;
  setBy?: string;
}

export interface SpecialDay {
  scope: Scope;
  date: string;
  working: boolean;
  name: string;
  morningMeeting?: string;
  setBy?: string;
}

export interface Calendars {
  calendars: CalendarOf[];
  specialDays: SpecialDay[];
}

export interface Floor {
  timezone: string;
  /** Of a team that sits elsewhere: its own zone. */
  departments: { id: string; name: string; teams: { id: string; name: string; timezone?: string }[] }[];
}

/** By whose clock a team's days and hours are; null is the floor's. */
export interface ZoneOfTeam {
  team: string;
  timezone: string | null;
}

const CALENDAR = '/api/calendar';
const SPECIAL_DAYS = `${CALENDAR}/special-days`;

export const fetchCalendars = () => get<Calendars>(CALENDAR);

export const fetchFloor = () => get<Floor>('/api/floor');

export const setCalendar = (calendar: CalendarOf) => send('PUT', CALENDAR, calendar);

export const setZone = ({ team, timezone }: ZoneOfTeam) =>
  send('PUT', `/api/floor/teams/${encodeURIComponent(team)}/timezone`, { timezone });

export const setSpecialDay = (day: SpecialDay) => send('PUT', SPECIAL_DAYS, day);

export async function withdrawSpecialDay({ scope, date }: SpecialDay): Promise<void> {
  const url = withQuery(`${SPECIAL_DAYS}/${date}`, { level: scope.level, id: scope.id });
  const response = await fetch(url, { method: 'DELETE' });
  if (!response.ok) throw new Refused(response.status);
}

/** An iCalendar file; answers how many days it names and how many of them were not so already. */
export async function importSpecialDays(scope: Scope, file: File): Promise<{ days: number; changes: number }> {
  const url = withQuery(`${SPECIAL_DAYS}/import`, { level: scope.level, id: scope.id });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/calendar' }, body: file });
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as { days: number; changes: number };
}
