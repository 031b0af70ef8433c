import { html, nothing } from 'lit';
import { sheetIcon } from '../look/icons';
import type { Board } from '../wire/board';
import { count } from '../words/format';
import { t } from '../words/words';

/**
 * How many call sheets of the day are in; one that was returned is with the agent again. On the wall nobody is named who is late: the names stand where the line leads to.
 */
export function sheetCount({ callSheets: sheets, team, date }: Board, viewer: string | undefined) {
  const own = viewer === 'agent';
  const address = own ? '/me' : `/sheets/${encodeURIComponent(team.id)}`;
  const handedIn = sheets.submitted + sheets.accepted;
  return html`<p class="sheet-count">
    ${sheetIcon}<a href=${`${address}?date=${date}`}>${t(own ? 'sheet' : 'sheets.title')}</a>
    ${sheets.total === 0
      ? html`<span>${t('sheets.none')}</span>`
      : html`<span>${t('sheets.in', { handedIn: count(handedIn), total: count(sheets.total) })}</span>`}
    ${sheets.accepted ? html`<span class="good">${t('sheets.accepted', { count: count(sheets.accepted) })}</span>` : nothing}
    ${sheets.returned ? html`<span class="short">${t('sheets.returned', { count: count(sheets.returned) })}</span>` : nothing}
    ${sheets.late ? html`<span class="short">${t('sheets.late', { count: count(sheets.late) })}</span>` : nothing}
    ${sheets.missing ? html`<span class="poor">${t('sheets.missing', { count: count(sheets.missing) })}</span>` : nothing}
  </p>`;
}
