import { ranksOf } from '../parts/ranking';
import { localDate } from '../words/zoned-time';
import { type Question, fetchBoard } from './api';
import type { Board } from './board';

const BACK_MS = 3_600_000;
const KEPT_MS = 600_000;

/** The ranks of an hour before the board shown; asked for again every ten minutes of board time. */
export class EarlierRanks {
  private askedFor = 0;

  constructor(
    private readonly question: Question,
    private readonly onRanks: (ranks: ReadonlyMap<string, number>) => void,
  ) {}

  /** A rank change is an ornament: a board that cannot have it is shown without. */
  async lookBackFrom(board: Board): Promise<void> {
    const shown = Date.parse(board.asOf ?? board.now);
    if (Math.abs(shown - this.askedFor) < KEPT_MS) return;
    this.askedFor = shown;
    const asOf = new Date(shown - BACK_MS).toISOString();
    if (localDate(asOf, board.timezone) !== board.date) return;
    const earlier = await fetchBoard({ ...this.question, asOf }).catch(() => undefined);
    // Where nobody had called yet all were equal, and everybody's change would be noise.
    if (earlier && earlier.totals.effectiveCalls > 0) this.onRanks(ranksOf(earlier.agents));
  }
}
