import { html, nothing } from 'lit';
import type { CalendarOf, Calendars, Floor, SpecialDay } from '../wire/calendar';
import { fullDay } from '../words/format';
import { t } from '../words/words';
import { scopeKey, scopeName } from './scopes';
import { weekdayName } from './weekdays';

/** All that was set; of one scope the latest that began by a day holds on it. */
export function calendarList({ calendars }: Calendars, floor: Floor) {
  return html`<section class="calendar-list">
    <h2 id="calendars-title">${t('calendar.all')}</h2>
    <ul aria-labelledby="calendars-title">
      ${calendars.map((each) => calendar(each, floor))}
    </ul>
  </section>`;
}

function calendar({ scope, hours, workingDays, effectiveFrom, setBy }: CalendarOf, floor: Floor) {
  return html`<li data-scope=${scopeKey(scope)}>
    <strong>${scopeName(scope, floor)}</strong>
    <span>${t('calendar.since', { day: fullDay(effectiveFrom) })}</span>
    <span>${workingDays.map(weekdayName).join(' ')}</span>
    <span>${hours.morningFrom}–${hours.morningUntil} · ${hours.afternoonFrom}–${hours.afternoonUntil}</span>
    <span>${t('calendar.meetings', { morning: hours.morningMeeting, noon: hours.noonMeeting, evening: hours.eveningMeeting })}</span>
    <small>${t('calendar.by', { who: setBy ?? '' })}</small>
  </li>`;
}

/** From today on; those gone by change nothing any more. */
export function specialDayList(
  { specialDays }: Calendars,
  floor: Floor,
  today: string,
  withdraw: (day: SpecialDay) => void,
) {
  const coming = specialDays.filter((each) => each.date >= today);
  return html`<section class="calendar-list">
    <h2 id="special-days-title">${t('special.all')}</h2>
    ${coming.length === 0
      ? html`<p class="empty">${t('special.none')}</p>`
      : html`<ul aria-labelledby="special-days-title">
          ${coming.map((each) => specialDay(each, floor, withdraw))}
        </ul>`}
  </section>`;
}

function specialDay(day: SpecialDay, floor: Floor, withdraw: (day: SpecialDay) => void) {
  const words = t('special.withdraw', { name: day.name, day: fullDay(day.date) });
  return html`<li data-day=${day.date}>
    <strong>${fullDay(day.date)}</strong> <span>${day.name}</span>
    <span class=${day.working ? '' : 'off'}>${t(day.working ? 'special.worked' : 'special.off')}</span>
    ${day.morningMeeting ? html`<span>${t('special.meetingAt', { time: day.morningMeeting })}</span>` : nothing}
    <span>${scopeName(day.scope, floor)}</span>
    <button type="button" class="plain" aria-label=${words} @click=${() => withdraw(day)}>${t('special.withdrawShort')}</button>
  </li>`;
}
