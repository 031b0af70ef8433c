import { html, nothing } from 'lit';
import type { Board, Drill } from '../wire/board';
import { count } from '../words/format';
import { t } from '../words/words';
import { ask, opensKey } from './figure-button';

const DRILL: Drill = { figure: 'dials', only: 'breaches' };

/** Calls that should not have been made: a line for whoever leads the team, and nothing if there are none. */
export function breaches(board: Board) {
  if (!board.breaches) return nothing;
  return html`<p class="breaches">
    <button
      type="button"
      data-opens=${opensKey(DRILL)}
      @click=${(event: Event) => ask(event.currentTarget as HTMLElement, DRILL)}
    >
      ${t('breaches.line', { count: count(board.breaches) })}
    </button>
  </p>`;
}
