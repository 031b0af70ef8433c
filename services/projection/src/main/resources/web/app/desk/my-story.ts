import { html, nothing } from 'lit';
import type { Board } from '../wire/board';
import { dayName } from '../words/format';
import { t } from '../words/words';

/** Reminds an agent who was the best by results of the story for the next morning. */
export function myStory({ storiesOwed: owed = [], team }: Board, agent: string | undefined) {
  const mine = owed.filter((each) => each.agent === agent);
  if (mine.length === 0) return nothing;
  return html`<ul class="my-story">
    ${mine.map(
      ({ date }) => html`<li>
        <a href=${`/briefing/${encodeURIComponent(team.id)}#stories`}>${t('stories.youOwe', { day: dayName(date) })}</a>
      </li>`,
    )}
  </ul>`;
}
