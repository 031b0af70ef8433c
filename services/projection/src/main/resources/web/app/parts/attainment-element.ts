import { type Attainment, fetchAttainment } from '../wire/attainment';
import type { Board } from '../wire/board';
import { BoardElement } from './board-element';
import { momentOf } from './frozen-board';

/** Targets move slower than calls: the server is not asked for them with every call. */
const AT_MOST_EVERY_MS = 5_000;

/** Shows how far the team of a board is with its targets, beside the board and at the same moment. */
export abstract class AttainmentElement extends BoardElement {
  static override properties = { board: { attribute: false }, attainment: { state: true }, failed: { state: true } };

  declare board: Board;
  declare attainment: Attainment | undefined;
  declare failed: boolean;
  private asked = '';
  private askedAt = -Infinity;

  protected override willUpdate(): void {
    const { team, date } = this.board;
    const asOf = momentOf(this.board);
    const question = [team.id, date, asOf].join(' ');
    if (question !== this.asked) this.attainment = undefined;
    else if (asOf || Date.now() - this.askedAt < AT_MOST_EVERY_MS) return;
    this.asked = question;
    this.askedAt = Date.now();
    void this.ask(question);
  }

  private async ask(question: string): Promise<void> {
    const found = await fetchAttainment({ ...this.board, asOf: momentOf(this.board) }).catch(() => undefined);
    if (question !== this.asked) return;
    this.failed = !found;
    this.attainment = found ?? this.attainment;
  }
}
