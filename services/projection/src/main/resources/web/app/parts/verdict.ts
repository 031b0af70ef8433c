import type { Board } from '../wire/board';
import { onDayBefore, onDayOf } from '../words/board-days';
import { count, percent } from '../words/format';
import { t } from '../words/words';
import type { DayFigures } from './headline-figures';

/** The answer to the one question of the meeting, in a sentence. */
export function verdict(board: DayFigures & Pick<Board, 'meeting'>): string {
  if (board.meeting === 'morning') return ofMorning(board);
  const target = board.totals.targets.effectiveCalls;
  const done = board.totals.effectiveCalls;
  const day = onDayOf(board);
  if (board.totals.dials === 0) {
    return target ? t('verdict.noneWithTarget', { day, target: count(target.target) }) : t('verdict.none', { day });
  }
  if (!target) return t('verdict.free', { day, count: count(done) });
  if (board.meeting === 'noon' && target.expected < target.target) return ofNoon(done - target.expected);
  return target.attainment >= 1
    ? t('verdict.reached', { day, count: count(done) })
    : t('verdict.evening', { day, count: count(done), percent: percent(target.attainment) });
}

function ofMorning(board: DayFigures): string {
  const { yesterday, totals } = board;
  const target = totals.targets.effectiveCalls;
  const words = {
    before: onDayBefore(board),
    day: onDayOf(board),
    count: count(yesterday.figures.effectiveCalls),
    target: count(target?.target ?? 0),
  };
  return t(target ? 'verdict.morning' : 'verdict.morningFree', words);
}

function ofNoon(lead: number): string {
  const calls = Math.round(Math.abs(lead));
  if (calls === 0) return t('verdict.onPace');
  return t(lead > 0 ? 'verdict.ahead' : 'verdict.behind', { count: count(calls) });
}
