import { html, nothing } from 'lit';
import type { Board, DayBefore } from '../wire/board';
import { count } from '../words/format';
import { t } from '../words/words';
import { DrawnChart } from './drawn-chart';
import type { HoursDrawing } from './hours-drawing';

/** The hours of the day against the day before; the same figures as a table for those who do not see it. */
export class HoursChart extends DrawnChart<HoursDrawing> {
  static override properties = { board: { attribute: false } };

  declare board: Pick<Board, 'hours' | 'totals'> & { yesterday: DayBefore };

  protected override async load(canvas: HTMLElement, still: boolean): Promise<HoursDrawing> {
    const { HoursDrawing } = await import('./hours-drawing');
    return new HoursDrawing(canvas, still);
  }

  protected override draw(drawing: HoursDrawing): void {
    drawing.draw(this.board.hours, { today: t('hours.today'), yesterday: t('hours.yesterday') });
  }

  protected override render() {
    const { hours, totals, yesterday } = this.board;
    const summary = t('hours.summary', {
      today: count(totals.effectiveCalls),
      yesterday: count(yesterday.figures.effectiveCalls),
    });
    return html`<section class="panel hours" aria-labelledby="hours-title">
      <header>
        <h2 class="panel-title" id="hours-title">${t('hours')}</h2>
        <p class="legend" aria-hidden="true">
          <span class="today">${t('hours.today')}</span><span class="yesterday">${t('hours.yesterday')}</span>
        </p>
      </header>
      <div class="canvas" role="img" aria-label=${summary} ?hidden=${hours.length === 0}></div>
      ${hours.length === 0 ? html`<p class="empty">${t('hours.noHours')}</p>` : nothing} ${this.table()}
    </section>`;
  }

  private table() {
    return html`<div class="unseen"><table>
      <caption>
        ${t('hours')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('hours.hour')}</th>
          <th scope="col">${t('dials')}</th>
          <th scope="col">${t('hours.today')}</th>
          <th scope="col">${t('hours.yesterday')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.board.hours.map(
          (each) =>
            html`<tr>
              <th scope="row">${each.hour}:00</th>
              <td>${count(each.dials)}</td>
              <td>${count(each.effectiveCalls)}</td>
              <td>${count(each.yesterdayEffectiveCalls)}</td>
            </tr>`,
        )}
      </tbody>
    </table></div>`;
  }
}
customElements.define('hours-chart', HoursChart);
