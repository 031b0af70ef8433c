import { html, nothing } from 'lit';
import { closeIcon, phoneIcon } from '../look/icons';
import { BoardElement } from '../parts/board-element';
import { GRADES, type Grade, OBJECTIONS, QUESTIONS, type SheetCall, type Words } from '../wire/sheet';
import { minutesAndSeconds, phoneNumber, time } from '../words/format';
import { t } from '../words/words';
import { instantAt, localDate } from '../words/zoned-time';
import { draftOf, forgetDraft, keepDraft } from './drafts';
import { type Shown, saidBy, shownOf } from './said';
import { wordOf } from './sheet-words';

/** What the person saves; the page sends it. */
export type Save = CustomEvent<{ call: SheetCall; said: ReturnType<typeof saidBy> }>;

/** Everything that can be said of one call, on one sheet that comes from below where the thumb is. */
export class CallEditor extends BoardElement {
  static override properties = { call: { state: true }, shown: { state: true } };

  declare call: SheetCall | undefined;
  declare shown: Shown;
  private timezone = 'UTC';

  async edit(call: SheetCall, timezone: string): Promise<void> {
    this.call = call;
    this.timezone = timezone;
    // What was typed before and not saved is there again.
    this.shown = draftOf(call.callId) ?? shownOf(call);
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  private change(part: Partial<Shown>): void {
    this.shown = { ...this.shown, ...part };
    if (this.call) keepDraft(this.call.callId, this.shown);
  }

  private write(part: keyof Words, text: string): void {
    this.change({ words: { ...this.shown.words, [part]: text } });
  }

  private save(): void {
    const { call } = this;
    if (!call) return;
    const detail = { call, said: saidBy(call, this.shown) };
    this.dispatchEvent(new CustomEvent('save', { detail }));
    this.close();
  }

  private discard(): void {
    if (this.call) forgetDraft(this.call.callId);
    this.close();
  }

  /** However it was closed: what was typed is kept, and the page marks it. */
  private closed(): void {
    this.call = undefined;
    this.dispatchEvent(new CustomEvent('closed'));
  }

  private close(): void {
    this.querySelector('dialog')?.close();
  }

  protected override render() {
    const { call, shown } = this;
    if (!call) return nothing;
    return html`<dialog class="editor" aria-labelledby="editor-title" @close=${this.closed}>
      <header>
        <h2 id="editor-title">
          ${time(call.startedAt, this.timezone)} ${wordOf('disposition', call.disposition)}
          <small>${minutesAndSeconds(call.talkSeconds)}</small>
        </h2>
        <button type="button" class="tool" aria-label=${t('tools.close')} @click=${this.close}>${closeIcon}</button>
      </header>
      <div class="fields">
        ${whom(call)}
        <button
          type="button"
          class="wide-switch"
          role="switch"
          aria-checked=${shown.wechatAdded}
          @click=${() => this.change({ wechatAdded: !shown.wechatAdded })}
        >
          ${t('amend.wechat')}
        </button>
        ${this.chips('calls.grade', GRADES, shown.grade, (grade) => this.change({ grade }), (grade) => grade, gradeMeaning)}
        ${this.chips(
          'amend.objection',
          OBJECTIONS,
          shown.objection,
          (objection) => this.change({ objection }),
          (objection) => wordOf('objection', objection),
        )}
        ${shown.objection || shown.words.objection
          ? html`${this.text('objection', 'amend.objectionWords')} ${this.text('answer', 'amend.answer')}`
          : nothing}
        ${this.chips(
          'amend.question',
          QUESTIONS,
          shown.question,
          (question) => this.change({ question }),
          (question) => wordOf('question', question),
        )}
        ${shown.question || shown.words.question ? this.text('question', 'amend.questionWords') : nothing}
        ${this.callback()} ${this.text('note', 'amend.note')}
      </div>
      <footer>
        <button type="button" class="plain" @click=${this.discard}>${t('amend.discard')}</button>
        <button type="button" class="strong" @click=${this.save}>${t('amend.save')}</button>
      </footer>
    </dialog>`;
  }

  /** One of a few; the chosen one again takes it away. */
  private chips<T extends string>(
    label: 'calls.grade' | 'amend.objection' | 'amend.question',
    choices: readonly T[],
    chosen: T | undefined,
    choose: (choice: T | undefined) => void,
    words: (choice: T) => string,
    meaning?: (choice: T) => string,
  ) {
    return html`<fieldset>
      <legend>${t(label)}</legend>
      <div class="chips">
        ${choices.map(
          (choice) =>
            html`<button
              type="button"
              aria-pressed=${choice === chosen}
              @click=${() => choose(choice === chosen ? undefined : choice)}
            >
              ${words(choice)}
            </button>`,
        )}
      </div>
      ${chosen && meaning ? html`<p class="meaning" role="status">${meaning(chosen)}</p>` : nothing}
    </fieldset>`;
  }

  private text(part: keyof Words, label: 'amend.note' | 'amend.answer' | 'amend.objectionWords' | 'amend.questionWords') {
    return html`<label class="text">
      <span>${t(label)}</span>
      <textarea
        rows="2"
        maxlength="2000"
        .value=${this.shown.words[part] ?? ''}
        @input=${(event: Event) => this.write(part, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>`;
  }

  private callback() {
    const { callbackAt } = this.shown;
    const local = callbackAt
      ? `${localDate(callbackAt, this.timezone)}T${time(callbackAt, this.timezone)}`
      : '';
    return html`<label class="text">
      <span>${t('amend.callback')}</span>
      <input type="datetime-local" .value=${local} @change=${(event: Event) => this.onCallback(event)} />
    </label>`;
  }

  private onCallback(event: Event): void {
    const [date, at] = (event.target as HTMLInputElement).value.split('T');
    this.change({ callbackAt: date && at ? instantAt(date, at, this.timezone) : undefined });
  }
}
customElements.define('call-editor', CallEditor);

const gradeMeaning = (grade: Grade) => t(`grade.${grade}`);

/** Whole numbers are the agent's own: they can be called with a tap. */
function whom(call: SheetCall) {
  if (!call.phone) return html`<p class="whom">${t('sheet.erased')}</p>`;
  return html`<p class="whom">
    ${call.name ? html`<strong>${call.name}</strong>` : nothing}
    ${call.phone.startsWith('*')
      ? html`<span>${call.phone}</span>`
      : html`<a href=${`tel:${call.phone}`}>${phoneIcon}${phoneNumber(call.phone)}</a>`}
  </p>`;
}
