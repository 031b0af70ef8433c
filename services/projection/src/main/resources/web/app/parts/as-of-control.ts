import { html } from 'lit';
import type { Board } from '../wire/board';
import { t } from '../words/words';
import { clockTime, instantAt, localDate, minuteOfDay } from '../words/zoned-time';
import { BoardElement } from './board-element';

const FIRST_MINUTE = 8 * 60;
const LAST_MINUTE = 20 * 60;

/** Which moment the board shows; no `asOf` means live. */
export interface Moment {
  date?: string;
  asOf?: string;
}

/** Chooses the instant to look back to; tells the board by a `moment` event. */
export class AsOfControl extends BoardElement {
  static override properties = { board: { attribute: false } };

  declare board: Pick<Board, 'date' | 'timezone' | 'asOf' | 'now'>;

  protected override render() {
    const { date, timezone, asOf, now } = this.board;
    const shown = minuteOfDay(asOf ?? now, timezone);
    const today = localDate(now, timezone);
    const last = date === today && !asOf ? Math.min(LAST_MINUTE, minuteOfDay(now, timezone)) : LAST_MINUTE;
    return html`<form class="as-of" aria-label=${t('asOf')} @submit=${(event: Event) => event.preventDefault()}>
      <label
        >${t('asOf.date')}<input type="date" .value=${date} max=${today} @change=${this.onDate}
      /></label>
      <label class="slider"
        ><span class="unseen">${t('asOf.slider')}</span
        ><input
          type="range"
          min=${FIRST_MINUTE}
          max=${Math.max(last, FIRST_MINUTE + 5)}
          step="5"
          .value=${`${shown}`}
          aria-valuetext=${clockTime(shown)}
          @input=${this.onSlide}
          @change=${(event: Event) => this.goTo(clockTime(Number(valueOf(event))))}
      /></label>
      <label
        >${t('asOf.time')}<input
          type="time"
          .value=${clockTime(shown)}
          @change=${(event: Event) => this.goTo(valueOf(event))}
      /></label>
      <button type="button" class="back-to-live" @click=${() => this.tell({})}>${t('asOf.live')}</button>
    </form>`;
  }

  /** While it slides only the clock moves; the board is asked when it is let go. */
  private onSlide(event: Event): void {
    const clock = this.querySelector<HTMLInputElement>('input[type=time]');
    if (clock) clock.value = clockTime(Number(valueOf(event)));
  }

  private onDate(event: Event): void {
    const date = valueOf(event);
    if (date) this.tell({ date });
  }

  private goTo(timeOfDay: string): void {
    if (!timeOfDay) return;
    const { date, timezone } = this.board;
    this.tell({ date, asOf: instantAt(date, timeOfDay, timezone) });
  }

  private tell(moment: Moment): void {
    this.dispatchEvent(new CustomEvent<Moment>('moment', { bubbles: true, detail: moment }));
  }
}
customElements.define('as-of-control', AsOfControl);

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
