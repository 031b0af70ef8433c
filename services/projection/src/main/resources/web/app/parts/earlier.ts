import type { Question } from '../wire/api';
import type { Board, Figures } from '../wire/board';
import { LookBack } from '../wire/look-back';
import { localDate } from '../words/zoned-time';
import { ranksOf } from './ranking';

const HOUR_MS = 3_600_000;
const RANKS_KEPT_MS = 600_000;

/** What the board is compared with: the ranks of an hour ago, and the figures with which the meeting was opened. */
export interface Earlier {
  ranks: ReadonlyMap<string, number>;
  atOpening?: Figures;
}

export class EarlierBoards {
  private readonly anHourAgo: LookBack;
  private readonly opening: LookBack;
  private found: Earlier = { ranks: new Map() };

  constructor(
    question: Question,
    private readonly onFound: (earlier: Earlier) => void,
  ) {
    this.anHourAgo = new LookBack(question, RANKS_KEPT_MS);
    this.opening = new LookBack(question, 1);
  }

  async compareWith(board: Board): Promise<void> {
    await Promise.all([this.findRanks(board), this.findOpening(board)]);
  }

  private async findRanks(board: Board): Promise<void> {
    const then = Date.parse(board.asOf ?? board.now) - HOUR_MS;
    if (localDate(new Date(then).toISOString(), board.timezone) !== board.date) return;
    const earlier = await this.anHourAgo.to(then);
    // Where nobody had called yet all were equal, and everybody's change would be noise.
    if (earlier && earlier.totals.effectiveCalls > 0) this.tell({ ranks: ranksOf(earlier.agents) });
  }

  private async findOpening({ asOf, meeting, openMeeting }: Board): Promise<void> {
    if (asOf || openMeeting?.meeting !== meeting) {
      if (this.found.atOpening) this.tell({ atOpening: undefined });
      return;
    }
    const opened = await this.opening.to(Date.parse(openMeeting.openedAt));
    if (opened) this.tell({ atOpening: opened.totals });
  }

  private tell(part: Partial<Earlier>): void {
    this.found = { ...this.found, ...part };
    this.onFound(this.found);
  }
}
