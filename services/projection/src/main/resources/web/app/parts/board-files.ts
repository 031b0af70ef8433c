import { html, nothing } from 'lit';
import { currentLanguage, t } from '../words/words';

export type FileKind = 'csv' | 'xlsx';

/** A board as files for spreadsheets: the same figures, of the same instant; and what else its days are told in. */
export function boardFiles(url: (kind: FileKind, lang: string) => string, more: unknown = nothing) {
  const link = (kind: FileKind, words: string) => html`<a href=${url(kind, currentLanguage())} download>${words}</a>`;
  return html`<footer class="files"><span>${t('sheet.files')}</span> ${link('xlsx', 'Excel')} ${link('csv', 'CSV')} ${more}</footer>`;
}
