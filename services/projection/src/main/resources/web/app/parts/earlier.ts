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

/** Frozen figures stand still and live ones move on: each is looked back from by itself, and the other is there again at once. */
export class EarlierBoards {
  private readonly fromLive: Looked;
  private readonly fromFrozen: Looked;
  private shown?: Looked;

  constructor(
    question: Question,
    private readonly onFound: (earlier: Earlier) => void,
  ) {
    this.fromLive = looked(question);
    this.fromFrozen = looked(question);
  }

  /** @param moment whose figures the board shows; nothing while they are live */
  async compareWith(board: Board, moment: string | null): Promise<void> {
    const from = moment ? this.fromFrozen : this.fromLive;
    if (this.shown !== from) {
      this.shown = from;
      this.onFound(from.found);
    }
    const then = Date.parse(moment ?? board.now) - HOUR_MS;
    if (localDate(new Date(then).toISOString(), board.timezone) !== board.date) return;
    const earlier = await from.back.to(then);
    if (!earlier) return;
    // Where nobody had called yet all were equal, and everybody's change would be noise.
    from.found = earlier.totals.effectiveCalls > 0 ? { ranks: ranksOf(earlier.agents) } : NOTHING;
    if (this.shown === from) this.onFound(from.found);
  }
}

interface Looked {
  back: LookBack;
  found: Earlier;
}

const looked = (question: Question): Looked => ({ back: new LookBack(question, RANKS_KEPT_MS), found: NOTHING });
