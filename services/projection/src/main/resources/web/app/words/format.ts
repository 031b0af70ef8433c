import type { Figure } from '../wire/board';
import { currentLanguage, t, tag } from './words';
import { localDate } from './zoned-time';

export function count(value: number): string {
  return new Intl.NumberFormat(tag()).format(Math.round(value));
}

export function percent(share: number): string {
  return `${count(share * 100)}%`;
}

/** A conversion rate may be tiny: below ten per cent one decimal is kept. */
export function rate(share: number): string {
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** Talk time is read in hours, amounts in their currency; everything else is counted. */
export function figureValue(figure: Figure, value: number, currency = 'CNY'): string {
  if (isMoney(figure)) return money(value, currency);
  if (figure !== 'talkSeconds') return count(value);
  return new Intl.NumberFormat(tag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    value / 3600,
  );
}

export function isMoney(figure: Figure): boolean {
  return figure === 'amountSigned' || figure === 'amountReceived';
}

/** How many decimals a currency has. */
export function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Of minor units, as fen and cents are; whole amounts without them. */
export function money(minorUnits: number, currency: string): string {
  const format = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const digits = fractionDigits(currency);
  const amount = minorUnits / 10 ** digits;
  return new Intl.NumberFormat(tag(), {
    ...format,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
  }).format(amount);
}

export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${`${Math.floor(seconds % 60)}`.padStart(2, '0')}`;
}

export function time(instant: string, timezone: string, seconds = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds && { second: '2-digit' }),
  }).format(new Date(instant));
}

/** By whose clock, if it is not the reader's: the place that its zone is named after. */
export function elsewhere(instant: string, timezone: string): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isOwn = time(instant, timezone) === time(instant, own) && localDate(instant, timezone) === localDate(instant, own);
  return isOwn ? '' : timezone.slice(timezone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Mainland mobile numbers are read in three groups, without the country; all others as they are. */
export function phoneNumber(digits: string): string {
  return digits.replace(/^\+86(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');
}

/** When something happened to the second; of several days with the day. */
export function moment(instant: string, timezone: string, withDay: boolean): string {
  const clock = time(instant, timezone, true);
  return withDay ? `${dayName(localDate(instant, timezone))} ${clock}` : clock;
}

/** A local day such as `2026-11-21`, with its weekday. */
export function dayName(date: string): string {
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag(), { timeZone: 'UTC', ...options }).format(new Date(`${date}T00:00:00Z`));
  if (currentLanguage() === 'en') return named({ weekday: 'short', day: 'numeric', month: 'short' });
  // Chinese would run both into one word.
  return `${named({ month: 'long', day: 'numeric' })} ${named({ weekday: 'short' })}`;
}

/** A local day that may be of another year. */
export function fullDay(date: string): string {
  return new Intl.DateTimeFormat(tag(), {
    timeZone: 'UTC',
    year: 'numeric',
    month: currentLanguage() === 'zh' ? 'long' : 'short',
    day: 'numeric',
  }).format(new Date(`${date}T00:00:00Z`));
}
