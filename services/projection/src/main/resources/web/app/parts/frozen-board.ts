import { type Question, fetchBoard } from '../wire/api';
import type { Board } from '../wire/board';
import { meetingOf } from '../wire/meeting';

/** What of a board a meeting freezes. What people do in the meeting, as handovers and what they write, goes on. */
const FROZEN = [
  'pace',
  'totals',
  'agents',
  'hours',
  'yesterday',
  'monthToDate',
  'recognition',
  'updatedAt',
  'effectiveCallRule',
  'breaches',
] as const satisfies readonly (keyof Board)[];

/** A board with the figures of another moment than the rest of it. */
interface Frozen extends Board {
  frozenAt: string;
}

/** The instant whose figures a board shows; nothing while it is live. */
export function momentOf(board: Board | Frozen): string | null {
  return board.asOf ?? ('frozenAt' in board ? board.frozenAt : null);
}

/** The figures that the board's meeting was opened with, asked for once. */
export class FrozenBoard {
  private askedFor?: string;
  private found?: Board;

  constructor(
    private readonly question: Question,
    private readonly onFound: () => void,
  ) {}

  /** The board with the figures of its meeting's opening; nothing while there are none. */
  of(board: Board): Frozen | undefined {
    const { figuresAsOf, figures } = meetingOf(board);
    if (board.asOf || !figuresAsOf) return undefined;
    // What was recorded before the opening may arrive a moment after it: then the sums say so, and it is asked for anew.
    const wanted = figuresAsOf + JSON.stringify(figures);
    if (this.askedFor !== wanted) void this.ask(wanted, figuresAsOf);
    return this.found && { ...board, ...frozenPart(this.found), frozenAt: figuresAsOf };
  }

  private async ask(wanted: string, asOf: string): Promise<void> {
    this.askedFor = wanted;
    const found = await fetchBoard({ ...this.question, asOf }).catch(() => undefined);
    if (this.askedFor !== wanted) return;
    if (found) {
      this.found = found;
      this.onFound();
    } else {
      // The next tick asks again; until then the board is live, and says so.
      this.askedFor = undefined;
    }
  }
}

function frozenPart(board: Board): Partial<Board> {
  return Object.fromEntries(FROZEN.map((part) => [part, board[part]]));
}
