import { html } from 'lit';
import type { Board } from '../wire/board';
import { dayOf, onDayOf } from '../words/board-days';
import { t } from '../words/words';

/** Why there is nothing to reach: a day off, or nobody set anything. */
export function noTargets(board: Board) {
  return html`<p class="empty">
    ${board.calendar.working
      ? t('targets.none', { day: dayOf(board) })
      : t('targets.dayOff', { day: onDayOf(board) })}
  </p>`;
}
