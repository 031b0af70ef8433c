import { send, withQuery } from './api';
import type { Board, Figures, Meeting } from './board';

/** How one of the day's meetings stands, as the board tells it. */
export interface MeetingOnBoard {
  meeting: Meeting;
  status: 'not-opened' | 'open' | 'closed';
  dueAt: string;
  openedBy: string | null;
  openedAt: string | null;
  /** The instant whose figures the meeting looks at. */
  figuresAsOf: string | null;
  chair: string | null;
  closedBy: string | null;
  closedAt: string | null;
  durationSeconds: number | null;
  item: string | null;
  itemSince: string | null;
  agenda: { item: string; seconds: number }[];
  figures: Figures | null;
  /** What was corrected of these figures later. */
  since: Figures | null;
  corrections: { agent: string; since: Figures }[];
  withoutCallSheet: { agent: string; name: string }[];
}

/** The meeting that the board is of. */
export function meetingOf({ meetings, meeting }: Board): MeetingOnBoard {
  return meetings.find((each) => each.meeting === meeting)!;
}

export const openMeeting = (board: Board) => send('POST', meetingUrl(board, '/open'));

export const closeMeeting = (board: Board) => send('POST', meetingUrl(board, '/close'));

export const takeOverMeeting = (board: Board) => send('POST', meetingUrl(board, '/take-over'));

export const moveAgenda = (board: Board, item: string) => send('PUT', meetingUrl(board, '/agenda-item'), { item });

function meetingUrl({ team, meeting, date }: Board, what: string): string {
  return withQuery(`/api/meetings/${encodeURIComponent(team.id)}/${meeting}${what}`, { date });
}
