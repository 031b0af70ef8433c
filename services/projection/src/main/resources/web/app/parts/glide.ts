import { prefersStillness } from '../look/theme';

const GLIDE_MS = 700;

/** Rows that change places travel there, so that the eye can follow who overtook whom. */
export class Glide {
  private before = new Map<string, DOMRect>();

  /** Before the rows are drawn anew. A row still on its way is taken from where it is seen. */
  measure(rows: Iterable<HTMLElement>): void {
    this.before = new Map();
    for (const row of rows) this.before.set(keyOf(row), row.getBoundingClientRect());
  }

  /** After the rows were drawn anew. */
  play(rows: Iterable<HTMLElement>): void {
    if (prefersStillness()) return;
    for (const row of rows) {
      const from = this.before.get(keyOf(row));
      if (!from) continue;
      row.getAnimations().forEach((animation) => animation instanceof CSSTransition || animation.cancel());
      const to = row.getBoundingClientRect();
      const [dx, dy] = [from.left - to.left, from.top - to.top];
      if (Math.abs(dx) < 1 && Math.abs(dy) < 1) continue;
      row.animate(
        [{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }],
        { duration: GLIDE_MS, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' },
      );
    }
  }
}

function keyOf({ dataset }: HTMLElement): string {
  return dataset.agent ?? dataset.team ?? '';
}
