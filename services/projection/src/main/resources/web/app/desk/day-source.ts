import { type Question, Refused, fetchBoard, liveUrl } from '../wire/api';
import { BoardSource } from '../wire/board-source';
import type { Board } from '../wire/board';
import { type Sheet, type SheetCall, fetchSheet } from '../wire/sheet';
import { sameSaid } from './said';

export type Trouble = 'signed-out' | 'not-yours' | 'unreachable';

/** A read table follows a save within a moment; until then the save is what counts. */
const SAVED_HOLDS_MS = 15_000;
const AT_MOST_EVERY_MS = 2_000;
const WITHOUT_A_TICK_MS = 30_000;

interface Listener {
  onBoard(board: Board): void;
  onSheet(sheet: Sheet): void;
  onStale(stale: boolean): void;
  onTrouble(trouble: Trouble | undefined): void;
}

interface Asked {
  agent: string;
  team: string;
  date?: string;
}

/** An agent's day: the figures as the board pushes them, and the sheet, read again when these move. */
export class DaySource {
  private readonly board?: BoardSource<Board>;
  private readonly saved = new Map<string, { call: SheetCall; at: number }>();
  private sheet?: Sheet;
  private askedAt = -Infinity;
  private waiting?: number;
  private beat?: number;
  private closed = false;

  constructor(
    private readonly asked: Asked,
    private readonly listener: Listener,
  ) {
    const { team, date } = asked;
    // Somebody without a team has no board; the sheet is there all the same.
    if (team) {
      const question: Question = { team, meeting: 'evening', date };
      this.board = new BoardSource(
        { once: () => fetchBoard(question), liveUrl: liveUrl(question) },
        {
          onBoard: (board) => {
            listener.onBoard(board);
            this.soon();
          },
          onStale: (stale) => listener.onStale(stale),
          onTrouble: () => undefined,
        },
      );
    }
  }

  start(): void {
    this.board?.start();
    this.soon();
    this.beat = window.setInterval(() => this.soon(), WITHOUT_A_TICK_MS);
    window.addEventListener('online', this.wake);
  }

  close(): void {
    this.closed = true;
    this.board?.close();
    window.clearTimeout(this.waiting);
    window.clearInterval(this.beat);
    window.removeEventListener('online', this.wake);
  }

  /** What was just saved stands, though a reading that is older may still arrive. */
  keep(call: SheetCall): void {
    this.saved.set(call.callId, { call, at: Date.now() });
    this.tell();
    this.soon();
  }

  show(sheet: Sheet): void {
    this.sheet = sheet;
    this.tell();
  }

  private readonly wake = (): void => this.soon();

  private soon(): void {
    if (this.waiting !== undefined || this.closed) return;
    const pause = Math.max(0, this.askedAt + AT_MOST_EVERY_MS - Date.now());
    this.waiting = window.setTimeout(() => void this.ask(), pause);
  }

  private async ask(): Promise<void> {
    this.waiting = undefined;
    this.askedAt = Date.now();
    try {
      const sheet = await fetchSheet(this.asked.agent, this.asked.date);
      if (this.closed) return;
      this.listener.onTrouble(undefined);
      this.show(sheet);
    } catch (error) {
      if (!this.closed) this.listener.onTrouble(troubleOf(error));
    }
  }

  private tell(): void {
    if (this.sheet) this.listener.onSheet({ ...this.sheet, calls: this.sheet.calls.map((call) => this.newest(call)) });
  }

  private newest(read: SheetCall): SheetCall {
    const saved = this.saved.get(read.callId);
    if (!saved) return read;
    if (sameSaid(saved.call.amendment, read.amendment) || Date.now() - saved.at > SAVED_HOLDS_MS) {
      this.saved.delete(read.callId);
      return read;
    }
    return saved.call;
  }
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refused)) return 'unreachable';
  if (error.status === 401) return 'signed-out';
  return error.status === 403 || error.status === 404 ? 'not-yours' : 'unreachable';
}
