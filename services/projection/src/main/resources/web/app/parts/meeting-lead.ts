import { Refused, toSignIn } from '../wire/api';
import type { Board } from '../wire/board';
import { type MeetingOnBoard, closeMeeting, meetingOf, moveAgenda, openMeeting, takeOverMeeting } from '../wire/meeting';
import type { Word } from '../words/words';
import { neighbour } from './agenda';

/** The service's answer comes before the board that says the same. */
const LONGEST_ON_THE_WAY_MS = 5_000;

/** Leads the meeting of a board: what a key or a button wants is asked of the service, one thing after the other. */
export class MeetingLead {
  /** Why the last wish was not granted. */
  trouble?: Word;
  private wanted?: string;
  /** What the meeting may still be said to speak of while it is on the way to what is wanted. */
  private readonly passed = new Set<string | null>();
  private forget?: number;
  private waiting = 0;
  private last: Promise<void> = Promise.resolve();

  /**
   * @param board which board is shown, if its meeting is one that can be led
   * @param onChange something is to be shown anew
   */
  constructor(
    private readonly board: () => Board | undefined,
    private readonly onChange: () => void,
  ) {}

  /** What the meeting speaks of: for whoever leads it at once, for everybody else when the service says so. */
  itemOf(meeting: MeetingOnBoard): string | undefined {
    return meeting.status === 'open' ? (this.wanted ?? meeting.item ?? undefined) : undefined;
  }

  /** To be told what the service says: that it is there, or that somebody else moved it elsewhere. */
  heard({ item }: MeetingOnBoard): void {
    if (this.wanted === undefined || this.waiting > 0) return;
    if (item === this.wanted || !this.passed.has(item)) this.settle();
  }

  private settle(): void {
    window.clearTimeout(this.forget);
    this.wanted = undefined;
    this.passed.clear();
  }

  /** Whether there is a meeting to move. */
  step(by: 1 | -1): boolean {
    const board = this.board();
    const meeting = board && meetingOf(board);
    if (!board || meeting?.status !== 'open') return false;
    const item = neighbour(meeting, this.itemOf(meeting) ?? null, by);
    if (item !== undefined) {
      this.passed.add(meeting.item).add(this.wanted ?? item);
      this.wanted = item;
      this.ask(() => moveAgenda(board, item));
    }
    return true;
  }

  open(): boolean {
    return this.wish('not-opened', openMeeting);
  }

  close(): boolean {
    return this.wish('open', closeMeeting);
  }

  takeOver(): boolean {
    return this.wish('open', takeOverMeeting);
  }

  private wish(status: MeetingOnBoard['status'], what: (board: Board) => Promise<unknown>): boolean {
    const board = this.board();
    if (!board || meetingOf(board).status !== status) return false;
    this.ask(() => what(board));
    return true;
  }

  /** One after the other: two steps that overtake each other would end at the wrong item. */
  private ask(what: () => Promise<unknown>): void {
    this.waiting++;
    window.clearTimeout(this.forget);
    this.trouble = undefined;
    this.last = this.last.then(what).then(
      () => this.answered(),
      (error: unknown) => this.answered(error),
    );
    this.onChange();
  }

  private answered(error?: unknown): void {
    this.waiting--;
    if (error instanceof Refused && error.status === 401) toSignIn();
    window.clearTimeout(this.forget);
    this.forget = window.setTimeout(() => {
      this.settle();
      this.onChange();
    }, LONGEST_ON_THE_WAY_MS);
    if (error !== undefined) {
      this.settle();
      this.trouble = error instanceof Refused ? 'lead.refused' : 'lead.unreachable';
    }
    this.onChange();
  }
}
