/** The instant at which a clock in the timezone shows this time of this day. */
export function instantAt(date: string, timeOfDay: string, timezone: string): string {
  const asIfUtc = Date.parse(`${date}T${timeOfDay}Z`);
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  let instant = asIfUtc - offsetAt(asIfUtc, timezone);
  instant = asIfUtc - offsetAt(instant, timezone);
  return new Date(instant).toISOString();
}

/** Minutes since local midnight. */
export function minuteOfDay(instant: string, timezone: string): number {
  const { hour, minute } = clockParts(Date.parse(instant), timezone);
  return hour * 60 + minute;
}

/** The local day of an instant, as `2026-11-21`. */
export function localDate(instant: string, timezone: string): string {
  const { year, month, day } = clockParts(Date.parse(instant), timezone);
  return `${year}-${two(month)}-${two(day)}`;
}

export function clockTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function offsetAt(instant: number, timezone: string): number {
  const { year, month, day, hour, minute, second } = clockParts(instant, timezone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function clockParts(instant: number, timezone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
