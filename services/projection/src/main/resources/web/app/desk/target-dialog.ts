import { html, nothing } from 'lit';
import { BoardElement } from '../parts/board-element';
import { Refused } from '../wire/api';
import type { Attainment, Period } from '../wire/attainment';
import type { Figure } from '../wire/board';
import { METRICS, PERIODS, type Scope, type TargetSet, beginningOf, holdsFrom, setTarget } from '../wire/targets';
import { fractionDigits, fullDay, isMoney } from '../words/format';
import { t } from '../words/words';
import { scopeName } from './target-list';

const SECONDS_PER_HOUR = 3600;

/** Sets one target: of what, for whom, how much, and from when on. */
export class TargetDialog extends BoardElement {
  static override properties = { draft: { state: true }, typed: { state: true }, failure: { state: true }, saving: { state: true } };

  declare draft: TargetSet | undefined;
  declare typed: string;
  declare failure: 'figure' | 'forbidden' | 'failed' | undefined;
  declare saving: boolean;
  private of!: Attainment;
  private scopes: Scope[] = [];
  private today = '';

  async edit(target: TargetSet, of: Attainment, scopes: Scope[], today: string): Promise<void> {
    Object.assign(this, { of, scopes, today });
    this.failure = undefined;
    this.saving = false;
    this.draft = target;
    this.typed = shown(target, of.currency);
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  private change(part: Partial<TargetSet>): void {
    this.draft = { ...this.draft!, ...part };
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const figure = read(this.draft!.metric, this.typed, this.of.currency);
    this.failure = figure === undefined ? 'figure' : undefined;
    if (figure === undefined || this.saving) return;
    this.saving = true;
    try {
      const set = await setTarget({ ...this.draft!, figure });
      this.close();
      this.dispatchEvent(new CustomEvent<TargetSet>('target-set', { detail: set }));
    } catch (error) {
      const status = error instanceof Refused ? error.status : 0;
      this.failure = status === 400 || status === 409 ? 'figure' : status === 403 ? 'forbidden' : 'failed';
    } finally {
      this.saving = false;
    }
  }

  private close(): void {
    this.querySelector('dialog')?.close();
  }

  protected override render() {
    const { draft } = this;
    if (!draft) return nothing;
    const scope = this.scopes.findIndex(({ level, id }) => level === draft.scope.level && id === draft.scope.id);
    return html`<dialog class="ask target" aria-labelledby="target-title" @close=${() => (this.draft = undefined)}>
      <form @submit=${(event: Event) => void this.save(event)}>
        <h2 id="target-title">${t('targets.set')}</h2>
        ${select('metric', t('month.figure'), METRICS, METRICS.indexOf(draft.metric), (each) => t(each), (metric: Figure) => {
          this.change({ metric });
          this.typed = '';
        })}
        ${select('period', t('targets.period'), PERIODS, PERIODS.indexOf(draft.period), (each) => t(`period.${each}`), (period: Period) =>
          this.change({ period, effectiveFrom: beginningOf(period, this.today) }),
        )}
        ${select('scope', t('targets.for'), this.scopes, scope, (each) => scopeName(each, this.of), (each: Scope) => this.change({ scope: each }))}
        <label class="text"
          ><span>${t('targets.figure')} ${unit(draft.metric, this.of.currency)}</span>
          <input
            name="figure"
            inputmode="decimal"
            autocomplete="off"
            required
            .value=${this.typed}
            @input=${(event: InputEvent) => (this.typed = (event.target as HTMLInputElement).value)}
          /><small>${t('targets.zero')}</small>
        </label>
        <label class="text"
          ><span>${t('targets.from')}</span>
          <input
            name="effectiveFrom"
            type="date"
            required
            .value=${draft.effectiveFrom}
            @change=${(event: Event) => this.change({ effectiveFrom: (event.target as HTMLInputElement).value })}
          /><small>${draft.effectiveFrom ? fromWords(draft) : nothing}</small>
        </label>
        ${this.failure ? html`<p class="warned" role="alert">${t(`targets.failure.${this.failure}`)}</p>` : nothing}
        <footer>
          <button type="button" class="plain" @click=${this.close}>${t('targets.cancel')}</button>
          <button type="submit" class="strong" ?disabled=${this.saving}>${t('targets.save')}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
customElements.define('target-dialog', TargetDialog);

function select<T>(
  name: string,
  title: string,
  values: readonly T[],
  selected: number,
  words: (value: T) => string,
  choose: (value: T) => void,
) {
  return html`<label class="text"
    ><span>${title}</span>
    <select name=${name} @change=${(event: Event) => choose(values[(event.target as HTMLSelectElement).selectedIndex] as T)}>
      ${values.map((value, index) => html`<option ?selected=${index === selected}>${words(value)}</option>`)}
    </select>
  </label>`;
}

/** A week or month that is under way is judged by what held when it began. */
function fromWords({ period, effectiveFrom }: TargetSet) {
  return t(`targets.holds.${period === 'week' || period === 'month' ? period : 'day'}`, {
    day: fullDay(holdsFrom(period, effectiveFrom)),
  });
}

function unit(metric: Figure, currency: string) {
  if (isMoney(metric)) return `(${currency})`;
  return metric === 'talkSeconds' ? `(${t('unit.hours')})` : '';
}

/** Amounts are typed in the currency's main unit, talk in hours. */
const parts = (metric: Figure, currency: string) =>
  isMoney(metric) ? 10 ** fractionDigits(currency) : metric === 'talkSeconds' ? SECONDS_PER_HOUR : 1;

const shown = ({ metric, figure }: TargetSet, currency: string) => (figure ? `${figure / parts(metric, currency)}` : '');

function read(metric: Figure, typed: string, currency: string): number | undefined {
  if (!/^\d{1,12}([.,]\d{1,4})?$/.test(typed.trim())) return undefined;
  const figure = Number(typed.trim().replace(',', '.')) * parts(metric, currency);
  const whole = Math.round(figure);
  return Math.abs(figure - whole) < 1e-6 ? whole : undefined;
}
