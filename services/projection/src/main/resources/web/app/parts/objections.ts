import { html, nothing } from 'lit';
import type { Board } from '../wire/board';
import { count } from '../words/format';
import { t } from '../words/words';

/** What customers objected on this day, and what to answer; a board without it has no room to spare for saying so. */
export function objections({ objections: heard = [], team }: Board) {
  if (heard.length === 0) return nothing;
  return html`<section class="panel said objections" data-agenda="objections">
    <h2 class="panel-title" id="objections-title">
      <a href=${`/briefing/${encodeURIComponent(team.id)}#objections`}>${t('objections.heard')}</a>
    </h2>
    <ul aria-labelledby="objections-title" tabindex="0">
      ${heard.map(
        (each) => html`<li>
          <strong>${t(`objection.${each.kind}`)}</strong> <span class="count">${t('objections.calls', { count: count(each.calls) })}</span>
          ${each.answer ? html`<span class="reply"><span aria-hidden="true">→</span> ${each.answer}</span>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}
