import { html, nothing } from 'lit';
import { backIcon, forwardIcon } from '../look/icons';
import { t, tag } from '../words/words';

/** Which month, and the way to the one before and after; there is nothing to see of months to come. */
export function monthChoice(month: string, today: string, choose: (month: string) => void) {
  const step = (months: number, words: string, icon: unknown) =>
    html`<button
      type="button"
      class="tool"
      title=${words}
      aria-label=${words}
      @click=${() => choose(monthsLater(month, months))}
    >
      ${icon}
    </button>`;
  return html`<div class="days" role="group" aria-label=${t('feedback.month')}>
    ${step(-1, t('feedback.before'), backIcon)}
    <span role="status">${monthName(month)}</span>
    ${month < today.slice(0, 7) ? step(1, t('feedback.after'), forwardIcon) : nothing}
  </div>`;
}

function monthsLater(month: string, months: number): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 7);
}

function monthName(month: string): string {
  return new Intl.DateTimeFormat(tag(), { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
