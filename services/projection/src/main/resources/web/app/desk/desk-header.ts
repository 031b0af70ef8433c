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
  stale: boolean;
  back: string;
}

/** Who and which day, and the way to the day before and after. */
export function deskHeader({ above, title, date, stale, back }: Shown) {
  return html`<header class="desk-header">
    <div class="whose">
      <p class="team"><strong>${above}</strong></p>
      <h1>${title}</h1>
    </div>
    <div class="tools" role="group" aria-label=${t('tools')}>
      <a class="tool" href=${back} title=${t('tools.teams')} aria-label=${t('tools.teams')}>${boardIcon}</a>
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
    ${date ? days(date) : nothing} ${stale ? html`<p class="notice warning">${t('state.stale')}</p>` : nothing}
  </header>`;
}

function days(date: string) {
  return html`<nav class="days" aria-label=${t('days')}>
    <a class="tool" href=${dayAddress(date, -1)} aria-label=${t('days.before')} title=${t('days.before')}>${backIcon}</a>
    <span>${dayName(date)}</span>
    <a class="tool" href=${dayAddress(date, 1)} aria-label=${t('days.after')} title=${t('days.after')}>${forwardIcon}</a>
  </nav>`;
}

/** The same page on another day. */
function dayAddress(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  const parameters = new URLSearchParams(location.search);
  parameters.set('date', day.toISOString().slice(0, 10));
  return `${location.pathname}?${parameters}`;
}
