import { type Question, fetchBoard } from './api';
import type { Board } from './board';

/** A demonstration's clock runs fast; the server is not asked faster for that. */
const AT_MOST_EVERY_MS = 30_000;

/** The same board as it stood at an earlier instant, asked for only when that instant has moved on enough. */
export class LookBack {
  private shownAt?: number;
  private askedAt = -Infinity;

  /** @param stepMs how far the instant must have moved before it is worth asking again */
  constructor(
    private readonly question: Question,
    private readonly stepMs: number,
  ) {}

  /** Nothing when the answer before still holds. What looks back is an ornament: without an answer the board stands alone. */
  async to(instant: number): Promise<Board | undefined> {
    if (this.shownAt !== undefined && Math.abs(instant - this.shownAt) < this.stepMs) return undefined;
    if (Date.now() - this.askedAt < AT_MOST_EVERY_MS) return undefined;
    this.shownAt = instant;
    this.askedAt = Date.now();
    const asOf = new Date(instant).toISOString();
    return fetchBoard({ ...this.question, asOf }).catch(() => undefined);
  }
}
