import type { Board } from '../wire/board';
import { count, dayBeforeName, percent } from '../words/format';
import { t } from '../words/words';

/** The answer to the one question of the meeting, in a sentence. */
export function verdict(board: Board): string {
  if (board.meeting === 'morning') return ofMorning(board);
  const target = board.totals.targets.effectiveCalls;
  const done = board.totals.effectiveCalls;
  if (board.totals.dials === 0) {
    return target ? t('verdict.noneWithTarget', { target: count(target.target) }) : t('verdict.none');
  }
  if (!target) return t('verdict.free', { count: count(done) });
  if (board.meeting === 'noon') return ofNoon(done - target.expected);
  return target.attainment >= 1
    ? t('verdict.reached', { count: count(done) })
    : t('verdict.evening', { count: count(done), percent: percent(target.attainment) });
}

function ofMorning({ yesterday, totals, date }: Board): string {
  const target = totals.targets.effectiveCalls;
  const words = {
    day: dayBeforeName(yesterday.date, date),
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
