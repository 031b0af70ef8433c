import { html, nothing } from 'lit';
import type { Sheet, Standing } from '../wire/sheet';
import { fileUrl } from '../wire/sheet';
import { time } from '../words/format';
import { localDate } from '../words/zoned-time';
import { type Word, currentLanguage, t } from '../words/words';
import messages from '../words/messages.json';

/** A code as people read it; one that a later version adds is shown by its own name. */
export function wordOf(kind: 'disposition' | 'objection' | 'question' | 'breach', code: string): string {
  const word = `${kind}.${code}`;
  return word in messages ? t(word as Word) : code;
}

/** Where a sheet stands, as a word and a shape besides its colour; who made no calls owes none. */
export function statusChip({ status, late }: Standing, owed: boolean) {
  if (status === 'none') {
    if (!owed) return nothing;
    return late
      ? html`<span class="chip late">${t('sheet.missing')}</span>`
      : html`<span class="chip none">${t('sheet.none')}</span>`;
  }
  return html`<span class="chip ${status}">${t(`sheet.${status}`)}</span>
    ${late ? html`<span class="chip late">${t('sheet.late')}</span>` : nothing}`;
}

/** When it was handed in and judged, and until when that should be. */
export function statusLine(sheet: Standing, timezone: string, date: string, own: boolean) {
  const at = (instant: string) => momentOf(instant, timezone, date);
  if (sheet.status === 'none') {
    if (sheet.late) return t('sheet.wasDue', { time: at(sheet.dueAt) });
    return t(own ? 'sheet.due' : 'sheet.dueAt', { time: at(sheet.dueAt) });
  }
  if (sheet.status === 'submitted') return t(own ? 'sheet.waits' : 'sheet.submittedAt', { time: at(sheet.submittedAt!) });
  const words = sheet.status === 'accepted' ? 'sheet.acceptedAt' : 'sheet.returnedAt';
  return t(words, { time: at(sheet.judgedAt!), who: sheet.judgedByName ?? sheet.judgedBy ?? '' });
}

/** The time alone where it lies on the day itself. */
export function momentOf(instant: string, timezone: string, date: string): string {
  const day = localDate(instant, timezone);
  return day === date ? time(instant, timezone) : `${day.slice(5)} ${time(instant, timezone)}`;
}

export function files(sheet: Sheet) {
  const link = (kind: 'xlsx' | 'csv' | 'pdf', words: string) =>
    html`<a href=${fileUrl(sheet, kind, currentLanguage())} download>${words}</a>`;
  return html`<p class="files">
    <span>${t('sheet.files')}</span> ${link('xlsx', 'Excel')} ${link('csv', 'CSV')} ${link('pdf', 'PDF')}
  </p>`;
}
