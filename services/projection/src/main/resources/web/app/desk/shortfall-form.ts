import { html, nothing } from 'lit';
import { BoardElement } from '../parts/board-element';
import { Refused, toSignIn } from '../wire/api';
import { type Reason, type Shortfall, type Shortfalls, explain } from '../wire/shortfalls';
import { currentLanguage, t } from '../words/words';

type Failure = 'failed' | 'over' | 'wrong';

/** Why one agent missed targets: a reason of the list, words, or both. Tells by `explained` that it was taken. */
export class ShortfallForm extends BoardElement {
  static override properties = {
    shortfalls: { attribute: false },
    shortfall: { attribute: false },
    reasons: { attribute: false },
    failure: { state: true },
    busy: { state: true },
  };

  declare shortfalls: Shortfalls;
  declare shortfall: Shortfall;
  declare reasons: Reason[];
  declare failure: Failure | undefined;
  declare busy: boolean;

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const reason = String(fields.get('reason') ?? '') || undefined;
    const words = String(fields.get('words') ?? '').trim() || undefined;
    if (this.busy || (!reason && !words)) return;
    this.busy = true;
    this.failure = undefined;
    try {
      await explain(this.shortfalls, this.shortfall.agent, { reason, words });
      this.dispatchEvent(new CustomEvent('explained', { bubbles: true }));
    } catch (error) {
      const status = error instanceof Refused ? error.status : 0;
      if (status === 401) toSignIn();
      this.failure = status === 409 ? 'over' : status === 400 ? 'wrong' : 'failed';
    }
    this.busy = false;
  }

  protected override render() {
    const { explanation, agent } = this.shortfall;
    const hint = `shortfall-hint-${agent}`;
    return html`<form class="shortfall-form" @submit=${(event: Event) => void this.save(event)}>
      <label>
        <span>${t('shortfalls.reason')}</span>
        <select name="reason">
          <option value="">${t('shortfalls.choose')}</option>
          ${this.reasons.map(
            (each) =>
              html`<option value=${each.id} ?selected=${each.id === explanation?.reason}>${reasonName(each)}</option>`,
          )}
        </select>
      </label>
      <label class="text">
        <span>${t('shortfalls.words')}</span>
        <textarea name="words" rows="1" maxlength="500" aria-describedby=${hint} .value=${explanation?.words ?? ''}></textarea>
        <small id=${hint}>${t('shortfalls.hint')}</small>
      </label>
      <button type="submit" class="strong" aria-busy=${!!this.busy}>${t('shortfalls.save')}</button>
      ${this.failure ? html`<p class="unsaved" role="alert">${t(`shortfalls.${this.failure}`)}</p>` : nothing}
    </form>`;
  }
}
customElements.define('shortfall-form', ShortfallForm);

export function reasonName({ zh, en }: Reason): string {
  return currentLanguage() === 'zh' ? zh : en;
}
