import type { Figure } from '../wire/board';
import type { Sum } from '../wire/roll-up';

export interface Asked {
  target: number;
  attainment: number;
  expected: number;
}

/** What is asked of the week or month as such; where nothing is, what its days ask for together. */
export function askedOf(sum: Sum, figure: Figure): Asked | undefined {
  return sum.targets.find((each) => each.figure === figure) ?? sum.dayTargets[figure];
}
