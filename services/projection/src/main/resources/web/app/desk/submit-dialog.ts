import { html, nothing } from 'lit';
import { BoardElement } from '../parts/board-element';
import type { Sheet } from '../wire/sheet';
import { count, dayName } from '../words/format';
import { t } from '../words/words';

/**
 * The button lies where the thumb scrolls, and what was handed in comes back only from the manager: so the page asks once, and
 * says what is in the sheet.
 */
export class SubmitDialog extends BoardElement {
  static override properties = { sheet: { state: true }, drafts: { state: true } };

  declare sheet: Sheet | undefined;
  declare drafts: number;

  async ask(sheet: Sheet, drafts: number): Promise<void> {
    this.sheet = sheet;
    this.drafts = drafts;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  private close(): void {
    this.querySelector('dialog')?.close();
  }

  private handIn(): void {
    this.close();
    this.dispatchEvent(new CustomEvent('hand-in'));
  }

  protected override render() {
    const { sheet } = this;
    if (!sheet) return nothing;
    const { openQuestions, effectiveCalls } = sheet.figures;
    const places = { calls: count(sheet.calls.length), effective: count(effectiveCalls) };
    return html`<dialog class="ask" aria-labelledby="ask-title" @close=${() => (this.sheet = undefined)}>
      <h2 id="ask-title">${t('submit.title', { day: dayName(sheet.date) })}</h2>
      <p>${t('submit.what', places)}</p>
      ${openQuestions > 0 ? html`<p>${t('sheet.openQuestions', { count: count(openQuestions) })}</p>` : nothing}
      ${this.drafts > 0 ? html`<p class="warned">${t('submit.drafts', { count: count(this.drafts) })}</p>` : nothing}
      <p class="after">${t('submit.after')}</p>
      <footer>
        <button type="button" class="plain" @click=${this.close}>${t('submit.notYet')}</button>
        <button type="button" class="strong" @click=${this.handIn}>${t(sheet.status === 'returned' ? 'sheet.submitAgain' : 'sheet.submit')}</button>
      </footer>
    </dialog>`;
  }
}
customElements.define('submit-dialog', SubmitDialog);
