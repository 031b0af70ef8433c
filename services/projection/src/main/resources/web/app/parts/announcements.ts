import { html, nothing } from 'lit';
import type { Board } from '../wire/board';
import { t } from '../words/words';

/** What the team is told on this day; a board without announcements has no room to spare for saying so. */
export function announcements({ announcements: told = [], team }: Board) {
  if (told.length === 0) return nothing;
  return html`<section class="panel said announcements" data-agenda="announcements">
    <h2 class="panel-title" id="announcements-title">
      <a href=${`/briefing/${encodeURIComponent(team.id)}`}>${t('announcements')}</a> <span class="count">${told.length}</span>
    </h2>
    <ul aria-labelledby="announcements-title" tabindex="0">
      ${told.map(
        (each) => html`<li>
          <strong>${each.title}</strong> <span class="words">${each.words}</span>
          <small>${t(`scope.${each.level}`)}</small>
        </li>`,
      )}
    </ul>
  </section>`;
}
