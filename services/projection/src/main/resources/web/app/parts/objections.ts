import { html, nothing } from 'lit';
import type { Board, Drill } from '../wire/board';
import type { HeardObjection } from '../wire/briefing';
import { count } from '../words/format';
import { t } from '../words/words';
import { ask, opensKey } from './figure-button';

/** The number opens the calls in which it was heard. */
function calls({ kind, calls }: HeardObjection, you: string | null) {
  const shown = t('objections.calls', { count: count(calls) });
  // An agent could open the own ones only.
  if (you) return html`<span class="count">${shown}</span>`;
  const drill: Drill = { figure: 'dials', objection: kind };
  return html`<button
    type="button"
    class="count"
    data-opens=${opensKey(drill)}
    @click=${(event: Event) => ask(event.currentTarget as HTMLElement, drill)}
  >
    ${shown}
  </button>`;
}

/** What customers objected on this day, and what to answer; a board without it has no room to spare for saying so. */
export function objections({ objections: heard = [], team, you }: Board) {
  if (heard.length === 0) return nothing;
  const book = `/briefing/${encodeURIComponent(team.id)}`;
  return html`<section class="panel said objections" data-agenda="objections">
    <h2 class="panel-title" id="objections-title">
      <a href=${`${book}#objections`}>${t('objections.heard')}</a>
    </h2>
    <ul aria-labelledby="objections-title" tabindex="0">
      ${heard.map(
        (each) => html`<li>
          <a href=${`${book}?kind=${each.kind}#objections`}><strong>${t(`objection.${each.kind}`)}</strong></a> ${calls(each, you)}
          ${each.answer ? html`<span class="reply"><span aria-hidden="true">→</span> ${each.answer}</span>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}
