import { Refused } from './api';
import { LiveConnection } from './live-connection';

export type Trouble = 'signed-out' | 'not-yours' | 'unknown' | 'unreachable';

/** Where it is asked for: once, and if it is not of the past, again with every change. */
interface Asked<T> {
  once(): Promise<T>;
  liveUrl?: string;
}

interface Listener<T> {
  onBoard(board: T): void;
  onStale(stale: boolean): void;
  onTrouble(trouble: Trouble): void;
}

/** Answers one question: once for an instant in the past, otherwise again with every change. */
export class BoardSource<T extends { now: string }> {
  private readonly live?: LiveConnection<T>;
  private newest = 0;
  private closed = false;

  constructor(
    private readonly asked: Asked<T>,
    private readonly listener: Listener<T>,
  ) {
    if (asked.liveUrl) {
      this.live = new LiveConnection<T>(asked.liveUrl, {
        onBoard: (board) => this.accept(board),
        onStale: (stale) => listener.onStale(stale),
        onReconnect: () => void this.ask(),
      });
    }
  }

  start(): void {
    void this.ask();
    this.live?.open();
  }

  close(): void {
    this.closed = true;
    this.live?.close();
  }

  private async ask(): Promise<void> {
    try {
      this.accept(await this.asked.once());
    } catch (error) {
      if (!this.closed) this.listener.onTrouble(troubleOf(error));
    }
  }

  /** A tick may overtake the first answer; whichever is newer stays. */
  private accept(board: T): void {
    const now = Date.parse(board.now);
    if (this.closed || now < this.newest) return;
    this.newest = now;
    this.listener.onBoard(board);
  }
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refused)) return 'unreachable';
  if (error.status === 401) return 'signed-out';
  if (error.status === 403) return 'not-yours';
  return error.status === 404 ? 'unknown' : 'unreachable';
}
