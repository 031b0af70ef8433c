import { html, nothing } from 'lit';
import type { Trouble } from '../wire/board-source';
import type { Board, Meeting } from '../wire/board';
import { time } from '../words/format';
import { t } from '../words/words';

interface Said {
  board: Board | undefined;
  trouble: Trouble | undefined;
  stale: boolean;
}

/** What the reader must know before believing the figures. */
export function notices({ board, trouble, stale }: Said, goTo: (meeting: Meeting) => void) {
  return html`<section class="notices" aria-label=${t('notices')}>
    ${board && !board.asOf && board.openMeeting && board.openMeeting.meeting !== board.meeting ? openMeeting(board, goTo) : nothing}
    ${stale && board && !board.asOf ? html`<p class="notice warning">${t('state.stale')}</p>` : nothing}
    ${board && isEmpty(board) ? html`<p class="notice quiet">${t('state.noData')}</p>` : nothing}
    ${trouble && !(board && trouble === 'unreachable') ? inTrouble(trouble) : nothing}
    ${!board && !trouble ? html`<p class="notice quiet">${t('state.loading')}</p>` : nothing}
  </section>`;
}

/** A morning meeting speaks of the day before, too. */
function isEmpty({ meeting, totals, yesterday }: Board): boolean {
  return totals.dials === 0 && !(meeting === 'morning' && yesterday.figures.dials > 0);
}

/** The team sits in another meeting than the one that is looked at. */
function openMeeting(board: Board, goTo: (meeting: Meeting) => void) {
  const { meeting, openedAt } = board.openMeeting!;
  const name = t(`meeting.${meeting}`);
  return html`<p class="notice open" role="status">
    <strong>${t('open.banner', { meeting: name })}</strong>
    <span>${t('open.at', { time: time(openedAt, board.timezone) })}</span>
    <button type="button" @click=${() => goTo(meeting)}>${t('open.go', { meeting: name })}</button>
  </p>`;
}

export function inTrouble(trouble: Trouble) {
  return html`<p class="notice warning" role="alert">
    <strong>${t(`trouble.${trouble}`)}</strong>
    ${trouble === 'unreachable' ? nothing : html`<a href="/boards">${t('trouble.back')}</a>`}
  </p>`;
}
