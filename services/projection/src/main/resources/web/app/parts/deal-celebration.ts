import { html, nothing } from 'lit';
import { prefersStillness } from '../look/theme';
import { t } from '../words/words';
import { BoardElement } from './board-element';
import type { Deal } from './deal-news';

const ON_SCREEN_MS = 7_000;
const PAPERS = 48;

/** A signed deal takes the screen for a few seconds, then goes; without motion it is a quiet banner. */
export class DealCelebration extends BoardElement {
  static override properties = { deal: { state: true } };

  declare deal: Deal | undefined;
  private end?: number;

  celebrate(deal: Deal): void {
    this.deal = deal;
    window.clearTimeout(this.end);
    this.end = window.setTimeout(this.dismiss, ON_SCREEN_MS);
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dismiss();
  }

  private readonly dismiss = (): void => {
    window.clearTimeout(this.end);
    document.removeEventListener('keydown', this.onKey);
    this.deal = undefined;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.dismiss();
  };

  protected override render() {
    return html`<div role="status">${this.deal ? this.shown(this.deal) : nothing}</div>`;
  }

  private shown(deal: Deal) {
    if (prefersStillness()) {
      return html`<p class="deal-banner">${t('deal.banner', { name: deal.name, count: deal.number, day: deal.day })}</p>`;
    }
    return html`<div class="celebration" @click=${this.dismiss}>
      ${Array.from({ length: PAPERS }, (_, index) => paper(index))}
      <div class="stage">
        <p class="seal">${t('deal.signed')}</p>
        <p class="winner">${deal.name}</p>
        <p class="praise">${t('deal.praise', { count: deal.number, day: deal.day })}</p>
      </div>
    </div>`;
  }
}
customElements.define('deal-celebration', DealCelebration);

/** A strip of paper; the multiplications scatter them without any two alike. */
function paper(index: number) {
  const scattered = (factor: number) => (index * factor) % 1;
  const style = [
    `--from:${Math.round(scattered(0.618) * 100)}%`,
    `--drift:${Math.round(scattered(0.377) * 20 - 10)}vw`,
    `--turns:${(1 + scattered(0.733) * 3).toFixed(2)}turn`,
    `--wait:${(scattered(0.271) * 2).toFixed(2)}s`,
    `--fall:${(3 + scattered(0.519) * 2.5).toFixed(2)}s`,
  ].join(';');
  return html`<i class="paper paper-${index % 4}" style=${style} aria-hidden="true"></i>`;
}
