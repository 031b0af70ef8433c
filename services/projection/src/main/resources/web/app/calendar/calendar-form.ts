import { html } from 'lit';
import { BoardElement } from '../parts/board-element';
import { type CalendarOf, type Calendars, type Floor, type Hours, TIMES } from '../wire/calendar';
import { t } from '../words/words';
import { scopeChoice, scopeKey, scopeOf } from './scopes';
import { WEEKDAYS, weekdayName } from './weekdays';

/** Sets working days and hours from a day on; begins with what holds for the chosen scope. */
export class CalendarForm extends BoardElement {
  static override properties = {
    calendars: { attribute: false },
    floor: { attribute: false },
    today: { attribute: false },
    chosen: { state: true },
  };

  declare calendars: Calendars;
  declare floor: Floor;
  declare today: string;
  declare chosen: string;

  constructor() {
    super();
    this.chosen = 'company';
  }

  private holding(): CalendarOf {
    const of = (key: string) =>
      this.calendars.calendars.filter((each) => scopeKey(each.scope) === key && each.effectiveFrom <= this.today).at(-1);
    return of(this.chosen) ?? of('company') ?? this.calendars.calendars[0]!;
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const hours = Object.fromEntries(TIMES.map((each) => [each, `${fields.get(each)}`])) as Hours;
    const detail: CalendarOf = {
      scope: scopeOf(this.chosen),
      hours,
      workingDays: fields.getAll('day').map(Number),
      effectiveFrom: `${fields.get('effectiveFrom')}`,
    };
    this.dispatchEvent(new CustomEvent<CalendarOf>('set-calendar', { detail }));
  }

  protected override render() {
    const { hours, workingDays } = this.holding();
    return html`<form class="calendar-form" @submit=${this.onSubmit}>
      <h2>${t('calendar.set')}</h2>
      ${scopeChoice(this.floor, this.chosen, (key) => (this.chosen = key))}
      <label>${t('calendar.from')}<input type="date" name="effectiveFrom" .value=${this.today} required /></label>
      <fieldset>
        <legend>${t('calendar.days')}</legend>
        ${WEEKDAYS.map(
          (day) =>
            html`<label class="check"
              ><input type="checkbox" name="day" value=${day} .checked=${workingDays.includes(day)} />${weekdayName(day)}</label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>${t('calendar.hours')}</legend>
        ${TIMES.map(
          (each) =>
            html`<label>${t(`calendar.${each}`)}<input type="time" name=${each} .value=${hours[each]} required /></label>`,
        )}
      </fieldset>
      <button type="submit" class="strong">${t('calendar.save')}</button>
    </form>`;
  }
}
customElements.define('calendar-form', CalendarForm);
