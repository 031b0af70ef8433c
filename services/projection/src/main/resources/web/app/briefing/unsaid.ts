import { html, nothing } from 'lit';
import { t } from '../words/words';

/** What was typed did not arrive, and is still there to be sent again. */
export function unsaid(failed: boolean) {
  return failed ? html`<p class="unsaved" role="alert">${t('sheet.failed')}</p>` : nothing;
}
