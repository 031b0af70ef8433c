import { html } from 'lit';
import { t } from '../words/words';
import { BoardElement } from './board-element';

/** A meeting that is closed is not opened again: so the page asks once. */
export class CloseDialog extends BoardElement {
  ask(): void {
    this.dialog()?.showModal();
  }

  private dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private sure(): void {
    this.dialog()?.close();
    this.dispatchEvent(new CustomEvent('sure'));
  }

  protected override render() {
    return html`<dialog class="ask" aria-labelledby="close-title">
      <h2 id="close-title">${t('close.title')}</h2>
      <p class="after">${t('close.after')}</p>
      <footer>
        <button type="button" class="plain" @click=${() => this.dialog()?.close()}>${t('close.notYet')}</button>
        <button type="button" class="strong" autofocus @click=${this.sure}>${t('lead.close')}</button>
      </footer>
    </dialog>`;
  }
}
customElements.define('close-dialog', CloseDialog);
