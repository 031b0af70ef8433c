import { html } from 'lit';
import { DrawnChart } from '../parts/drawn-chart';
import type { Figure } from '../wire/board';
import type { RollUp } from '../wire/roll-up';
import { figureValue } from '../words/format';
import { t } from '../words/words';
import { FIGURES } from './figure-table';
import type { Bar, TrendDrawing } from './trend-drawing';

/** One figure day by day; the table of days beneath says the same to those who do not see it. */
export class TrendChart extends DrawnChart<TrendDrawing> {
  static override properties = { rollUp: { attribute: false }, figure: { state: true } };

  declare rollUp: RollUp;
  declare figure: Figure;

  constructor() {
    super();
    this.figure = 'effectiveCalls';
  }

  protected override async load(canvas: HTMLElement, still: boolean): Promise<TrendDrawing> {
    const { TrendDrawing } = await import('./trend-drawing');
    return new TrendDrawing(canvas, still);
  }

  protected override draw(drawing: TrendDrawing): void {
    drawing.draw(this.bars());
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
