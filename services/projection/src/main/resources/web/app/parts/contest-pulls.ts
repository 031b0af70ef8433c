import type { Contest } from '../wire/contest';

/** However far somebody is ahead, the knot stays on the rope. */
const FARTHEST = 44;

/** Where the knot of a duel hangs, and how long each bar of several is; in per cent. */
export function panes({ sides }: Contest): { knot: number; shares: number[] } {
  const values = sides.map((side) => Math.max(0, side.value));
  const [left = 0, right = 0] = values;
  const pull = left + right === 0 ? 0 : (right - left) / (left + right);
  const most = Math.max(1e-9, ...values);
  return {
    knot: Math.round(500 + 10 * FARTHEST * pull) / 10,
    shares: values.map((value) => Math.round((1000 * value) / most) / 10),
  };
}
