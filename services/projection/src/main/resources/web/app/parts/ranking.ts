import type { AgentRow } from '../wire/board';

export type Order = 'amount' | 'attainment';

/** What rows of agents and of teams are ranked by. */
type Ranked = Pick<AgentRow, 'rank' | 'targets'>;

export function attainmentOf(row: Ranked): number | undefined {
  return row.targets.effectiveCalls?.attainment;
}

/** By amount the server has ranked them; by attainment equal shares share a place. */
export function ranked<T extends Ranked>(rows: T[], order: Order): T[] {
  if (order === 'amount') return rows.toSorted((a, b) => a.rank - b.rank);
  const sorted = rows.toSorted((a, b) => (attainmentOf(b) ?? -1) - (attainmentOf(a) ?? -1) || a.rank - b.rank);
  let rank = 0;
  return sorted.map((row, index) => {
    const above = sorted[index - 1];
    if (!above || attainmentOf(above) !== attainmentOf(row)) rank = index + 1;
    return { ...row, rank };
  });
}

export function ranksOf(rows: AgentRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.agent, row.rank]));
}
