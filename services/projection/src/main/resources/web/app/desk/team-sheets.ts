import { html, nothing } from 'lit';
import type { Sheet, TeamSheets } from '../wire/sheet';
import { count } from '../words/format';
import { t } from '../words/words';
import { momentOf, statusChip } from './sheet-words';

type Row = TeamSheets['agents'][number];

/** The answer to the one question of this page, in a sentence. */
export function verdict({ total, submitted, accepted }: TeamSheets): string {
  const places = { total: count(total), handedIn: count(submitted + accepted), waiting: count(submitted) };
  if (total === 0) return t('sheets.none');
  if (submitted > 0) return t('sheets.verdict', places);
  if (accepted === total) return t('sheets.allAccepted', places);
  return accepted === 0 ? t('sheets.nobody', places) : t('sheets.nothingWaits', places);
}

/** What else there is to know of the day: until when, and who is not as it should be. */
export function summary(sheets: TeamSheets) {
  if (sheets.total === 0) return nothing;
  return html`<p class="summary">
    <span>${t('sheet.dueAt', { time: momentOf(sheets.dueAt, sheets.timezone, sheets.date) })}</span>
    ${sheets.returned ? html`<span class="short">${t('sheets.returned', { count: count(sheets.returned) })}</span>` : nothing}
    ${sheets.late ? html`<span class="short">${t('sheets.late', { count: count(sheets.late) })}</span>` : nothing}
    ${sheets.missing ? html`<span class="poor">${t('sheets.missing', { count: count(sheets.missing) })}</span>` : nothing}
  </p>`;
}

/** Everybody's; the one that is open stands beneath its row on a phone, beside the list on a desk. */
export function sheetList(
  sheets: TeamSheets,
  open: string | undefined,
  look: (agent: string) => void,
  review: () => unknown,
) {
  if (sheets.agents.length === 0) return html`<p class="empty">${t('leaderboard.empty')}</p>`;
  return html`<div class="sheets-split">
    <ul class="sheet-list" aria-label=${t('sheets.title')} style="--rows:${sheets.agents.length}">
      ${sheets.agents.map((row) => sheetRow(row, sheets, open === row.agent, look, review))}
    </ul>
    ${open === undefined ? html`<p class="choose">${t('sheets.choose')}</p>` : nothing}
  </div>`;
}

function sheetRow(
  row: Row,
  { timezone, date }: TeamSheets,
  open: boolean,
  look: (agent: string) => void,
  review: () => unknown,
) {
  return html`<li>
    <button type="button" data-agent=${row.agent} aria-expanded=${open} @click=${() => look(row.agent)}>
      <span class="who">${row.name}</span>
      <span class="calls">${row.calls ? t('sheets.calls', { count: count(row.calls) }) : t('sheets.noCalls')}</span>
      <span class="stand"
        >${statusChip(row, row.calls > 0)}
        ${row.changedSince && row.status !== 'returned'
          ? html`<span class="chip changed">${t('sheet.changed')}</span>`
          : nothing}</span
      >
      <span class="at">${row.submittedAt ? momentOf(row.submittedAt, timezone, date) : ''}</span>
    </button>
    ${open ? review() : nothing}
  </li>`;
}

/** The first that waits below this one, else above it. */
export function nextToReview({ agents }: TeamSheets, agent: string): Row | undefined {
  const here = agents.findIndex((row) => row.agent === agent);
  return [...agents.slice(here + 1), ...agents.slice(0, here)].find((row) => row.status === 'submitted');
}

/** Whether the list knows better how this sheet stands. */
export function standsOtherwise(open: Sheet, { agents }: TeamSheets): boolean {
  const row = agents.find((each) => each.agent === open.agent);
  return (
    !!row &&
    (row.status !== open.status ||
      row.submittedAt !== open.submittedAt ||
      row.changedSince !== open.changedSince ||
      row.calls !== open.calls.length)
  );
}
