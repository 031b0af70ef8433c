import { html, nothing } from 'lit';
import type { Board } from '../wire/board';
import { t } from '../words/words';

/** What won yesterday, told by who won it; a board without stories has no room to spare for saying so. */
export function winStories({ winStories: told = [], recognition, team }: Board) {
  const stories = told.filter(({ date }) => date === recognition.lastWorkingDay.date);
  if (stories.length === 0) return nothing;
  return html`<section class="panel said stories" data-agenda="win-stories">
    <h2 class="panel-title" id="stories-title">
      <a href=${`/briefing/${encodeURIComponent(team.id)}#stories`}>${t('stories')}</a> <span class="count">${stories.length}</span>
    </h2>
    <ul aria-labelledby="stories-title" tabindex="0">
      ${stories.map(
        (each) => html`<li>
          <strong>${each.name}</strong> <span class="words">${each.customer}</span>
          <span class="words">${each.course}</span>
          ${each.objections ? html`<span class="words">${each.objections}</span>` : nothing}
          <span class="reply"><span aria-hidden="true">→</span> ${each.lesson}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** Who tells tomorrow morning, and who has written already. */
export function nextStories({ winStories: told = [], storiesOwed: owed = [], date, team }: Board) {
  const written = told.filter((each) => each.date === date);
  const missing = owed.filter((each) => each.date === date);
  if (written.length + missing.length === 0) return nothing;
  return html`<p class="next-stories" data-agenda="next-win-stories">
    <a href=${`/briefing/${encodeURIComponent(team.id)}#stories`}>${t('stories.next')}</a>
    ${written.map((each) => html`<span class="good">${t('stories.has', { name: each.name })}</span>`)}
    ${missing.map((each) => html`<span>${each.name}</span>`)}
  </p>`;
}
