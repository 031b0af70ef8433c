import { html, nothing } from 'lit';
import { backIcon, boardIcon, forwardIcon, leaveIcon } from '../look/icons';
import { languageSwitch, themeSwitch } from '../parts/switches';
import { signOut } from '../wire/api';
import { dayName } from '../words/format';
import { t } from '../words/words';

interface Shown {
  above: string;
  title: string;
  date?: string;
  today?: string;
  stale: boolean;
  back: string;
}

/** Who and which day, and the way to the day before and after. */
export function deskHeader({ above, title, date, today, stale, back }: Shown) {
  return html`<header class="desk-header">
    <div class="whose">
      <p class="team"><strong>${above}</strong></p>
      <h1>${title}</h1>
    </div>
    <div class="tools" role="group" aria-label=${t('tools')}>
      <a class="tool" href=${back} title=${t('tools.board')} aria-label=${t('tools.board')}>${boardIcon}</a>
      ${languageSwitch()} ${themeSwitch()}
      <button
        type="button"
        class="tool"
        title=${t('tools.signOut')}
        aria-label=${t('tools.signOut')}
        @click=${() => void signOut()}
      >
        ${leaveIcon}
      </button>
    </div>
    ${date ? days(date, today ?? date) : nothing} ${stale ? html`<p class="notice warning">${t('state.stale')}</p>` : nothing}
  </header>`;
}

/** There is nothing to see of days to come; from the past one gets back with one tap. */
function days(date: string, today: string) {
  const past = date < today;
  return html`<nav class="days" aria-label=${t('days')}>
    <a class="tool" href=${dayAddress(daysLater(date, -1))} aria-label=${t('days.before')} title=${t('days.before')}
      >${backIcon}</a
    >
    <span>${dayName(date)}</span>
    ${past
      ? html`<a class="tool" href=${dayAddress(daysLater(date, 1))} aria-label=${t('days.after')} title=${t('days.after')}
            >${forwardIcon}</a
          ><a class="to-today" href=${dayAddress()}>${t('days.today')}</a>`
      : nothing}
  </nav>`;
}

function daysLater(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The same page on another day; without one, on whatever day it is. */
function dayAddress(date?: string): string {
  const parameters = new URLSearchParams(location.search);
  if (date) parameters.set('date', date);
  else parameters.delete('date');
  return parameters.size ? `${location.pathname}?${parameters}` : location.pathname;
}
