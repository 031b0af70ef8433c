import type { Figure } from './board';

/** The highest value of a figure and everybody who reached it; 0 and nobody where there was nothing. */
export interface Best {
  value: number;
  agents: { agent: string; name: string }[];
}

export interface Champions {
  figure: Figure;
  day: Best;
  month: Best;
}

/** Whom to praise for a day and for its month until then. */
export interface Praise {
  date: string;
  monthFrom: string;
  effort: Champions[];
  results: Champions[];
}

export interface Recognition {
  lastWorkingDay: Praise;
  day: Praise;
}
