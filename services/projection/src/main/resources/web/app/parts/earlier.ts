import type { Question } from '../wire/api';
import type { Board } from '../wire/board';
import { LookBack } from '../wire/look-back';
import { localDate } from '../words/zoned-time';
import { ranksOf } from './ranking';

const HOUR_MS = 3_600_000;
const RANKS_KEPT_MS = 600_000;

/** What the board is compared with: the ranks of an hour ago. */
export interface Earlier {
  ranks: ReadonlyMap<string, number>;
}

const NOTHING: Earlier = { ranks: new Map() };

export class EarlierBoards {
  private readonly anHourAgo: LookBack;

  constructor(
    question: Question,
    private readonly onFound: (earlier: Earlier) => void,
  ) {
    this.anHourAgo = new LookBack(question, RANKS_KEPT_MS);
  }

  /** @param moment whose figures the board shows; nothing while they are live */
  async compareWith(board: Board, moment: string | null): Promise<void> {
    const then = Date.parse(moment ?? board.now) - HOUR_MS;
    if (localDate(new Date(then).toISOString(), board.timezone) !== board.date) return this.onFound(NOTHING);
    const earlier = await this.anHourAgo.to(then);
    // Where nobody had called yet all were equal, and everybody's change would be noise.
    if (earlier) this.onFound(earlier.totals.effectiveCalls > 0 ? { ranks: ranksOf(earlier.agents) } : NOTHING);
  }
}
