import { html, nothing } from 'lit';
import type { Board, Handover } from '../wire/board';
import { dayOf, onDayOf } from '../words/board-days';
import { time } from '../words/format';
import { sheetCount } from './sheet-count';
import { t } from '../words/words';

/** More rows than this do not fit beneath one another on a wall. */
const LONG = 5;

/** The interested leads of the day, each with who has it now; what still waits comes first. */
export function handoverList(board: Board, viewer?: string) {
  const order = ['waiting', 'offered', 'returned', 'accepted'];
  const sorted = board.handovers.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return html`<section class="panel handovers" data-agenda="interested-leads">
    <h2 class="panel-title" id="handovers-title">
      ${t('handovers', { day: dayOf(board) })}${sorted.length ? html` <span class="count">${sorted.length}</span>` : nothing}
    </h2>
    ${sorted.length === 0
      ? html`<p class="empty">${t('handovers.none', { day: onDayOf(board) })}</p>`
      : html`<ul aria-labelledby="handovers-title" tabindex="0" ?data-long=${sorted.length > LONG}>
          ${sorted.map((each) => row(each, board))}
        </ul>`}
    ${sheetCount(board, viewer)}
  </section>`;
}

function row(handover: Handover, board: Board) {
  const { grade, status } = handover;
  return html`<li>
    <span class="grade" data-grade=${grade ?? ''}
      ><span aria-hidden="true">${grade ?? '–'}</span
      ><span class="unseen"
        >${grade ? t('handovers.grade', { grade }) : t('handovers.ungraded')}</span
      ></span
    >
    <span class="who">
      <strong>${handover.agentName}</strong>
      ${handover.managerName ? html`<span aria-hidden="true">→</span> ${handover.managerName}` : nothing}
      <small>${t('handovers.lead', { lead: shortened(handover.lead) })}</small>
      ${handover.reason ? html`<q>${handover.reason}</q>` : nothing}
    </span>
    <span class="status ${status}">${t(`handovers.${status}`)} ${due(handover, board)}</span>
  </li>`;
}

function due({ status, dueAt }: Handover, board: Board) {
  if (!dueAt || (status !== 'offered' && status !== 'waiting')) return nothing;
  return Date.parse(dueAt) < Date.parse(board.asOf ?? board.now)
    ? html`<small class="overdue">${t('handovers.overdue')}</small>`
    : html`<small>${t('handovers.due', { time: time(dueAt, board.timezone) })}</small>`;
}

/** Identifiers are opaque and long; their end tells them apart well enough for a meeting. */
function shortened(id: string): string {
  return id.length > 10 ? `…${id.slice(-8)}` : id;
}
