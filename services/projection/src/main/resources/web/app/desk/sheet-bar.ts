import { html, nothing } from 'lit';
import type { Sheet } from '../wire/sheet';
import { count } from '../words/format';
import { t } from '../words/words';
import { statusChip, statusLine } from './sheet-words';

interface Shown {
  sheet: Sheet;
  own: boolean;
  busy: boolean;
  failed: boolean;
}

/** The day's sheet, where the thumb finds it: how it stands, and the one thing to do about it. */
export function sheetBar({ sheet, own, busy, failed }: Shown, submit: () => void) {
  const owed = sheet.calls.length > 0;
  const open = sheet.status === 'none' || sheet.status === 'returned';
  return html`<section class="sheet-bar" aria-labelledby="sheet-title" data-status=${sheet.status}>
    <div>
      <h2 id="sheet-title" tabindex="-1">${t('sheet')} ${statusChip(sheet, owed)}</h2>
      <p role="status">${owed || !open ? statusLine(sheet, sheet.timezone, sheet.date, own) : t('sheet.notOwed')}</p>
      ${sheet.reason ? html`<q tabindex="0">${sheet.reason}</q>` : nothing}
      ${sheet.changedSince && !open ? html`<p class="changed">${t('sheet.changedAfter')}</p>` : nothing}
      ${sheet.figures.openQuestions > 0
        ? html`<p class="questions">${t('sheet.openQuestions', { count: count(sheet.figures.openQuestions) })}</p>`
        : nothing}
      ${failed ? html`<p class="unsaved" role="alert">${t('sheet.failed')}</p>` : nothing}
    </div>
    ${own && open && owed
      ? html`<button type="button" class="strong" aria-busy=${busy} aria-haspopup="dialog" @click=${submit}>
          ${t(sheet.status === 'returned' ? 'sheet.submitAgain' : 'sheet.submit')}
        </button>`
      : nothing}
  </section>`;
}
