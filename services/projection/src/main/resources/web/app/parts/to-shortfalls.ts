import { html, nothing } from 'lit';
import type { Board } from '../wire/board';
import { t } from '../words/words';

/** Where who leads the team finds who missed what. The board itself says nothing of it: it may hang on the wall. */
export function toShortfalls({ team, date, you, calendar }: Board) {
  if (you || !calendar.working) return nothing;
  return html`<p class="to-shortfalls" data-agenda="shortfalls">
    <a href="/shortfalls/${encodeURIComponent(team.id)}?date=${date}">${t('shortfalls.toPage')}</a>
  </p>`;
}
