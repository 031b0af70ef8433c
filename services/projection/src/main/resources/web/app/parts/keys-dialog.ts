import { html } from 'lit';
import { closeIcon } from '../look/icons';
import { type Word, t } from '../words/words';
import { BoardElement } from './board-element';

const KEYS: readonly [string[], Word][] = [
  [['1', '2', '3'], 'keys.meetings'],
  [['␣', '→', '←'], 'keys.agenda'],
  [['P'], 'keys.present'],
  [['F'], 'keys.figures'],
  [['O', 'C'], 'keys.openClose'],
  [['T'], 'keys.asOf'],
  [['K'], 'keys.contests'],
  [['L'], 'keys.language'],
  [['D'], 'keys.theme'],
  [['?'], 'keys.help'],
  [['Esc'], 'keys.escape'],
];

export class KeysDialog extends BoardElement {
  show(): void {
    this.dialog()?.showModal();
  }

  private dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  protected override render() {
    return html`<dialog class="keys" aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">${t('tools.keys')}</h2>
        <button type="button" class="tool" aria-label=${t('tools.close')} @click=${() => this.dialog()?.close()}>
          ${closeIcon}
        </button>
      </header>
      <dl>
        ${KEYS.map(
          ([keys, word]) =>
            html`<div>
              <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
              <dd>${t(word)}</dd>
            </div>`,
        )}
      </dl>
    </dialog>`;
  }
}
customElements.define('keys-dialog', KeysDialog);
