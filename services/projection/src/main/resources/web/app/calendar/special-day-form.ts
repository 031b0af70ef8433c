import { html } from 'lit';
import { BoardElement } from '../parts/board-element';
import type { Floor, Scope, SpecialDay } from '../wire/calendar';
import { t } from '../words/words';
import { scopeChoice, scopeOf } from './scopes';

/** A holiday file, and for whom it holds. */
export interface HolidayFile {
  scope: Scope;
  file: File;
}

/** Lets one day differ from the calendar, or all days of a file. */
export class SpecialDayForm extends BoardElement {
  static override properties = { floor: { attribute: false }, today: { attribute: false } };

  declare floor: Floor;
  declare today: string;

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const morningMeeting = `${fields.get('morningMeeting')}`;
    const detail: SpecialDay = {
      scope: scopeOf(`${fields.get('scope')}`),
      date: `${fields.get('date')}`,
      working: fields.get('working') === 'true',
      name: `${fields.get('name')}`,
      ...(morningMeeting && { morningMeeting }),
    };
    this.dispatchEvent(new CustomEvent<SpecialDay>('set-special-day', { detail }));
  }

  private onFile(event: SubmitEvent): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const file = fields.get('file');
    if (!(file instanceof File)) return;
    const detail: HolidayFile = { scope: scopeOf(`${fields.get('scope')}`), file };
    this.dispatchEvent(new CustomEvent<HolidayFile>('import-days', { detail }));
  }

  protected override render() {
    return html`<form class="calendar-form" @submit=${this.onSubmit}>
        <h2>${t('special.set')}</h2>
        ${scopeChoice(this.floor, 'company')}
        <label>${t('special.date')}<input type="date" name="date" .value=${this.today} required /></label>
        <label
          >${t('special.kind')}<select name="working">
            <option value="false">${t('special.off')}</option>
            <option value="true">${t('special.worked')}</option>
          </select></label
        >
        <label>${t('special.name')}<input name="name" maxlength="100" required /></label>
        <label>${t('special.morningMeeting')}<input type="time" name="morningMeeting" /></label>
        <button type="submit" class="strong">${t('calendar.save')}</button>
      </form>
      <form class="calendar-form" @submit=${this.onFile}>
        <h2>${t('special.file')}</h2>
        ${scopeChoice(this.floor, 'company')}
        <label>${t('special.ics')}<input type="file" name="file" accept=".ics,text/calendar" required /></label>
        <button type="submit" class="strong">${t('special.import')}</button>
      </form>`;
  }
}
customElements.define('special-day-form', SpecialDayForm);
