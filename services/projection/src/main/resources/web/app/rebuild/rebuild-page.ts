import { html, nothing } from 'lit';
import { deskHeader } from '../desk/desk-header';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { Refused, toSignIn } from '../wire/api';
import {
  type Rebuild,
  backToPrevious,
  beginRebuild,
  compareRebuilt,
  dropPrevious,
  dropRebuilt,
  fetchRebuild,
  switchToRebuilt,
} from '../wire/rebuild';
import { count, minutesAndSeconds, moment } from '../words/format';
import { type Word, t } from '../words/words';
import { comparisonTable } from './comparison-table';
import { movedDays, waitingRules } from './moved-days';

const LOOK_MS = 1_000;

/** Where an administrator has the boards' tables built anew, compares them, lets them serve, and goes back. */
export class RebuildPage extends BoardElement {
  static override properties = {
    rebuild: { state: true },
    trouble: { state: true },
    busy: { state: true },
    anyway: { state: true },
  };

  declare rebuild: Rebuild | undefined;
  declare trouble: Word | undefined;
  declare busy: boolean;
  /** Whoever looks has seen that the tables differ, and wants them. */
  declare anyway: boolean;

  private forgetTheme?: () => void;
  private looking?: number;

  constructor() {
    super();
    this.busy = false;
    this.anyway = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetTheme = onTheme(() => this.requestUpdate());
    this.looking = window.setInterval(() => void this.look(), LOOK_MS);
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    window.clearInterval(this.looking);
  }

  private async look(): Promise<void> {
    if (this.busy || document.hidden) return;
    await this.ask(fetchRebuild);
  }

  private async act(what: () => Promise<Rebuild>): Promise<void> {
    this.busy = true;
    await this.ask(what);
    this.anyway = false;
    this.busy = false;
  }

  private async ask(what: () => Promise<Rebuild>): Promise<void> {
    try {
      this.rebuild = await what();
      this.trouble = undefined;
    } catch (error) {
      if (error instanceof Refused && error.status === 401) toSignIn();
      this.trouble = error instanceof Refused && error.status < 500 ? 'rebuild.refused' : 'rebuild.unreachable';
    }
  }

  protected override render() {
    document.title = `${t('rebuild.title')} · ${t('product')}`;
    const { rebuild, trouble } = this;
    return html`${deskHeader({ above: t('product'), title: t('rebuild.title'), stale: false, back: '/boards' })}
      <main class="desk rebuild" aria-busy=${!rebuild && !trouble}>
        ${trouble ? html`<p class="notice warning" role="alert">${t(trouble)}</p>` : nothing}
        <p class="why">${t('rebuild.why')}</p>
        ${rebuild ? this.content(rebuild) : nothing}
      </main>`;
  }

  private content(rebuild: Rebuild) {
    return html`${this.progress(rebuild)}
      ${rebuild.failure ? html`<p class="notice warning" role="alert">${t('rebuild.failure', { why: rebuild.failure })}</p>` : nothing}
      ${waitingRules(rebuild)} ${this.buttons(rebuild)}
      ${rebuild.comparison
        ? html`${movedDays(rebuild.comparison)} ${comparisonTable(rebuild.comparison)}`
        : rebuild.switched?.comparison
          ? html`<p>${t('rebuild.switched', { time: moment(rebuild.switched.at, Intl.DateTimeFormat().resolvedOptions().timeZone, true) })}</p>
              ${movedDays(rebuild.switched.comparison)}`
          : nothing}`;
  }

  private progress({ state, events, total, eventsPerSecond, secondsLeft }: Rebuild) {
    const words = { events: count(events), total: count(total) };
    return html`<section class="progress" aria-labelledby="rebuild-state">
      <h2 id="rebuild-state"><span role="status">${t(`rebuild.state.${state}`)}</span></h2>
      ${state === 'none'
        ? nothing
        : html`<progress max=${Math.max(1, total)} value=${Math.min(events, total)} aria-label=${t('rebuild.progress')}></progress>
            <p>
              <strong>${t('rebuild.events', words)}</strong>
              ${state === 'building' && eventsPerSecond > 0 ? t('rebuild.rate', { rate: count(eventsPerSecond) }) : nothing}
              ${state === 'building' && secondsLeft !== undefined
                ? t('rebuild.left', { time: minutesAndSeconds(secondsLeft) })
                : nothing}
            </p>`}
    </section>`;
  }

  private buttons({ state, comparison, previous }: Rebuild) {
    const ready = state === 'ready';
    const differs = ready && !comparison?.equalButForRules;
    return html`${differs
        ? html`<label class="check">
            <input type="checkbox" .checked=${this.anyway} @change=${(event: Event) => (this.anyway = (event.target as HTMLInputElement).checked)} />
            ${t('rebuild.anyway')}
          </label>`
        : nothing}
      <p class="actions">
        ${state === 'none' ? this.button('rebuild.begin', 'strong', beginRebuild) : nothing}
        ${state === 'failed' ? this.button('rebuild.goOn', 'strong', beginRebuild) : nothing}
        ${ready ? this.button('rebuild.switch', 'strong', () => switchToRebuilt(this.anyway), differs && !this.anyway) : nothing}
        ${ready ? this.button('rebuild.compare', 'plain', compareRebuilt) : nothing}
        ${state === 'none' ? nothing : this.button(ready ? 'rebuild.drop' : 'rebuild.stop', 'plain', dropRebuilt)}
      </p>
      ${previous
        ? html`<p>${t('rebuild.previous')}</p>
            <p class="actions">
              ${this.button('rebuild.back', 'plain', backToPrevious)} ${this.button('rebuild.dropPrevious', 'plain', dropPrevious)}
            </p>`
        : nothing}`;
  }

  private button(word: Word, kind: string, what: () => Promise<Rebuild>, disabled = false) {
    return html`<button type="button" class=${kind} ?disabled=${this.busy || disabled} @click=${() => void this.act(what)}>
      ${t(word)}
    </button>`;
  }
}
customElements.define('rebuild-page', RebuildPage);
