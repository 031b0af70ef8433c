import type { Board } from '../wire/board';
import type { Contest, Side } from '../wire/contest';
import { dayName, figureValue } from '../words/format';
import { t, tag } from '../words/words';

const MINUTE_MS = 60_000;

/** What it is measured by, and over which period. */
export function measure({ metric, perHead, period }: Contest): string {
  const figure = perHead ? t('contest.perHead', { figure: t(metric) }) : t(metric);
  return `${figure} · ${t(`contest.period.${period}`)}`;
}

/** Until when it goes on, as seen from the moment that the board shows. */
export function timeLeft({ endsAt, until, settlement }: Contest, board: Board): string {
  if (settlement) return '';
  const minutes = Math.ceil((Date.parse(endsAt) - Date.parse(board.asOf ?? board.now)) / MINUTE_MS);
  if (minutes <= 0) return t('contest.over');
  if (until !== board.date) return t('contest.untilDay', { day: dayName(until) });
  return minutes < 60
    ? t('contest.minutesLeft', { minutes })
    : t('contest.hoursLeft', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

export const valueWords = (contest: Contest, { value }: Side) => inUnit(contest, value);

export function gapWords(contest: Contest): string {
  return contest.gap === 0 ? t('contest.even') : t('contest.gap', { gap: inUnit(contest, contest.gap) });
}

export function outcomeWords({ settlement, sides }: Contest): string {
  if (!settlement) return '';
  const { outcome, winners } = settlement;
  const names = sides.filter((side) => winners.includes(side.id)).map((side) => side.name);
  return t(`contest.${outcome}`, { names: names.join(t('contest.and')) });
}

/** As they were when it was settled. */
export function figures(contest: Contest): string {
  const then = contest.settlement?.figures ?? [];
  return then.map((figure) => withUnit(contest, figureValue(contest.metric, figure))).join(' : ');
}

function inUnit(contest: Contest, value: number): string {
  const { metric, perHead } = contest;
  if (perHead && metric !== 'talkSeconds' && !metric.startsWith('amount')) {
    return new Intl.NumberFormat(tag(), { maximumFractionDigits: 2 }).format(value);
  }
  return withUnit(contest, figureValue(metric, value));
}

const withUnit = ({ metric }: Contest, words: string) =>
  metric === 'talkSeconds' ? `${words} ${t('unit.hours')}` : words;
