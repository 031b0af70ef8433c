import { html, nothing } from 'lit';
import type { Board } from '../wire/board';
import { t } from '../words/words';

/** What the team heard in the market on this day; a board without it has no room to spare for saying so. */
export function feedback({ feedback: said = [], team }: Board) {
  if (said.length === 0) return nothing;
  return html`<section class="panel said feedback" data-agenda="feedback">
    <h2 class="panel-title" id="feedback-title">
      <a href=${`/briefing/${encodeURIComponent(team.id)}#feedback`}>${t('feedback')}</a> <span class="count">${said.length}</span>
    </h2>
    <ul aria-labelledby="feedback-title" tabindex="0">
      ${said.map(
        (each) => html`<li>
          <strong>${t(`feedback.${each.kind}`)}</strong> <span class="words">${each.words}</span>
          <small>${each.byName}</small>
          ${each.answer ? html`<span class="reply"><span aria-hidden="true">→</span> ${each.answer}</span>` : nothing}
          ${each.passedOn ? html`<small class="good">${t('feedback.passedOn')}</small>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}
