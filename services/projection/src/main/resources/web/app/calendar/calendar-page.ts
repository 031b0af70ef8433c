import { html, nothing } from 'lit';
import { deskHeader } from '../desk/desk-header';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { Refused, toSignIn } from '../wire/api';
import {
  type CalendarOf,
  type Calendars,
  type Floor,
  type SpecialDay,
  type ZoneOfTeam,
  fetchCalendars,
  fetchFloor,
  importSpecialDays,
  setCalendar,
  setSpecialDay,
  setZone,
  withdrawSpecialDay,
} from '../wire/calendar';
import { t } from '../words/words';
import './calendar-form';
import { calendarList, specialDayList } from './calendar-lists';
import './special-day-form';
import type { HolidayFile } from './special-day-form';
import './zone-form';

/** Where working days, hours, meetings and holidays are set. */
export class CalendarPage extends BoardElement {
  static override properties = {
    calendars: { state: true },
    floor: { state: true },
    said: { state: true },
    trouble: { state: true },
  };

  declare calendars: Calendars | undefined;
  declare floor: Floor | undefined;
  /** What the last deed came to. */
  declare said: string;
  declare trouble: boolean;

  private forgetTheme?: () => void;

  constructor() {
    super();
    this.said = '';
    this.trouble = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetTheme = onTheme(() => this.requestUpdate());
    void this.deed(async () => {
      this.floor = await fetchFloor();
      return '';
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
  }

  /** Does it, and reads what holds from then on. */
  private async deed(what: () => Promise<string>): Promise<void> {
    try {
      const said = await what();
      this.calendars = await fetchCalendars();
      this.say(said, false);
    } catch (error) {
      if (error instanceof Refused && error.status === 401) toSignIn();
      this.say(t(error instanceof Refused && error.status < 500 ? 'calendar.refused' : 'calendar.unreachable'), true);
    }
  }

  private say(said: string, trouble: boolean): void {
    this.said = said;
    this.trouble = trouble;
  }

  private set(calendar: CalendarOf): void {
    void this.deed(async () => {
      await setCalendar(calendar);
      return t('calendar.saved');
    });
  }

  private setDay(day: SpecialDay): void {
    void this.deed(async () => {
      await setSpecialDay(day);
      return t('calendar.saved');
    });
  }

  private setZone(zone: ZoneOfTeam): void {
    void this.deed(async () => {
      await setZone(zone);
      this.floor = await fetchFloor();
      return t('calendar.saved');
    });
  }

  private withdraw(day: SpecialDay): void {
    void this.deed(async () => {
      await withdrawSpecialDay(day);
      return t('special.withdrawn', { name: day.name });
    });
  }

  private import({ scope, file }: HolidayFile): void {
    void this.deed(async () => {
      const { days, changes } = await importSpecialDays(scope, file);
      return t('special.imported', { days, changes });
    });
  }

  protected override render() {
    document.title = `${t('calendar.title')} · ${t('product')}`;
    const { calendars, floor } = this;
    // The reader's own day is near enough to begin with; what is sent is what the form shows.
    const today = new Date().toLocaleDateString('sv-SE');
    return html`${deskHeader({ above: t('product'), title: t('calendar.title'), stale: false, back: '/boards' })}
      <main class="desk calendar" aria-busy=${!calendars && !this.trouble}>
        <p class="notice ${this.trouble ? 'warning' : 'quiet'}" role=${this.trouble ? 'alert' : 'status'} ?hidden=${!this.said}>${this.said}</p>
        ${calendars && floor
          ? html`<div class="calendar-columns">
              <div>
                <calendar-form
                  .calendars=${calendars}
                  .floor=${floor}
                  .today=${today}
                  @set-calendar=${(event: CustomEvent<CalendarOf>) => this.set(event.detail)}
                ></calendar-form>
                ${calendarList(calendars, floor)}
              </div>
              <div>
                <special-day-form
                  .floor=${floor}
                  .today=${today}
                  @set-special-day=${(event: CustomEvent<SpecialDay>) => this.setDay(event.detail)}
                  @import-days=${(event: CustomEvent<HolidayFile>) => this.import(event.detail)}
                ></special-day-form>
                <zone-form
                  .floor=${floor}
                  @set-zone=${(event: CustomEvent<ZoneOfTeam>) => this.setZone(event.detail)}
                ></zone-form>
                ${specialDayList(calendars, floor, today, (day) => this.withdraw(day))}
              </div>
            </div>`
          : nothing}
      </main>`;
  }
}
customElements.define('calendar-page', CalendarPage);
