import { html } from 'lit';
import type { SheetCall } from '../wire/sheet';
import { count } from '../words/format';
import { t } from '../words/words';

/** Most calls are answered by nobody: they are there, but not in the way. */
export function callChoice(calls: SheetCall[], all: boolean, choose: (all: boolean) => void) {
  const connected = calls.filter((call) => call.talkSeconds > 0);
  const choice = (which: boolean, words: string) =>
    html`<button type="button" aria-pressed=${all === which} @click=${() => choose(which)}>${words}</button>`;
  return {
    shown: all ? calls : connected,
    header: html`<header>
      <h2 id="calls-title">${t('me.calls')}</h2>
      <div class="switch" role="group" aria-label=${t('me.which')}>
        ${choice(false, t('me.connected', { count: count(connected.length) }))}
        ${choice(true, t('me.all', { count: count(calls.length) }))}
      </div>
    </header>`,
  };
}
