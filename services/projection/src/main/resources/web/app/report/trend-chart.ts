import type { PropertyValues } from 'lit';
import { html } from 'lit';
import { onTheme, prefersStillness } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import type { Figure } from '../wire/board';
import type { RollUp } from '../wire/roll-up';
import { figureValue } from '../words/format';
import { t } from '../words/words';
import { FIGURES } from './figure-table';
import type { Bar, TrendDrawing } from './trend-drawing';

/** One figure day by day; the table of days beneath says the same to those who do not see it. */
export class TrendChart extends BoardElement {
  static override properties = { rollUp: { attribute: false }, figure: { state: true } };

  declare rollUp: RollUp;
  declare figure: Figure;

  private drawing?: TrendDrawing;
  private forgetTheme?: () => void;
  private readonly resized = new ResizeObserver(() => {
    this.drawing?.resize();
    this.draw();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.figure = 'effectiveCalls';
    this.forgetTheme = onTheme(() => this.draw());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    this.resized.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  protected override firstUpdated(): void {
    void this.begin();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.draw();
  }

  private async begin(): Promise<void> {
    const { TrendDrawing } = await import('./trend-drawing');
    const canvas = this.querySelector<HTMLElement>('.canvas');
    if (!canvas || !this.isConnected) return;
    this.drawing = new TrendDrawing(canvas, prefersStillness());
    this.resized.observe(canvas);
    this.draw();
  }

  private draw(): void {
    this.drawing?.draw(this.bars());
  }

  private bars(): Bar[] {
    const { days, currency } = this.rollUp;
    return days.map((day) => ({
      label: `${Number(day.date.slice(8))}`,
      value: day[this.figure],
      shown: figureValue(this.figure, day[this.figure], currency),
      target: day.targets[this.figure]?.target,
    }));
  }

  protected override render() {
    const { total, currency } = this.rollUp;
    const summary = t('report.trend.summary', { figure: t(this.figure), value: figureValue(this.figure, total[this.figure], currency) });
    return html`<section class="panel trend" aria-labelledby="trend-title">
      <header>
        <h2 class="panel-title" id="trend-title">${t('report.trend')}</h2>
        <select
          aria-label=${t('report.figure')}
          .value=${this.figure}
          @change=${(event: Event) => (this.figure = (event.target as HTMLSelectElement).value as Figure)}
        >
          ${FIGURES.map((each) => html`<option value=${each} ?selected=${each === this.figure}>${t(each)}</option>`)}
        </select>
        <p class="legend" aria-hidden="true"><span class="today">${t(this.figure)}</span><span class="yesterday">${t('report.target')}</span></p>
      </header>
      <div class="canvas" role="img" aria-label=${summary}></div>
    </section>`;
  }
}
customElements.define('trend-chart', TrendChart);
