import { html, nothing } from 'lit';
import { t } from '../words/words';
import type { Trouble } from './day-source';

/** Why there is nothing to see, and where else to go. */
export function inTrouble(trouble: Trouble) {
  return html`<p class="notice warning" role="alert">
    <span>${t(`desk.${trouble}`)}</span>
    ${trouble === 'not-yours' ? html`<a href="/boards">${t('trouble.back')}</a>` : nothing}
  </p>`;
}
