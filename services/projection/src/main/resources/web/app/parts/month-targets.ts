import { html, nothing } from 'lit';
import { type Attainment, type Reached, ofPeriods } from '../wire/attainment';
import type { Figures } from '../wire/board';
import { closeIcon } from '../look/icons';
import { t } from '../words/words';
import { AttainmentElement } from './attainment-element';
import { longTargets, otherDayTargets } from './long-targets';
import { figureButton } from './figure-button';
import { isInMonthTable, monthTable } from './month-and-targets';
import { reachedPercent, valueOfTarget } from './reached';

/** The month so far beside what was asked of it: of the team, its department and each agent. */
export class MonthTargets extends AttainmentElement {
  static override properties = { ...AttainmentElement.properties, since: { attribute: false } };

  /** What was corrected of the day before after its figures were frozen. */
  declare since: Figures | null;

  protected override render() {
    const { board, attainment, failed } = this;
    const month = ofPeriods(attainment?.team ?? [], 'month');
    return html`${monthTable(board, figureButton, new Map(month.map((each) => [each.figure, each])), this.since)}
      ${attainment ? this.further(attainment) : nothing}
      ${failed ? html`<p class="empty">${t('attainment.failed')}</p>` : nothing}`;
  }

  private further(attainment: Attainment) {
    const { department, currency } = attainment;
    const week = ofPeriods(attainment.team, 'week');
    const asked = attainment.agents.some(({ reached }) => ofPeriods(reached, 'month', 'week').length > 0);
    const further = ofPeriods(attainment.team, 'month').filter(({ figure }) => !isInMonthTable(figure));
    return html`${otherDayTargets(attainment)} ${longTargets(t('attainment.month'), further, currency)}
      ${longTargets(t('attainment.week'), week, currency)}
      ${department ? longTargets(department.name, ofPeriods(department.reached, 'month'), currency) : nothing}
      ${asked
        ? html`<p class="each-agent">
              <button type="button" @click=${this.open}>${t('attainment.agents')}</button>
            </p>
            ${this.dialog(attainment)}`
        : nothing}`;
  }

  private dialog(attainment: Attainment) {
    return html`<dialog class="calls attainment" aria-labelledby="attainment-title" @click=${this.clicked}>
      <header>
        <h2 id="attainment-title">${t('attainment.agentsTitle')}</h2>
        <button type="button" class="tool" aria-label=${t('tools.close')} @click=${this.close}>${closeIcon}</button>
      </header>
      <div class="body">
        <div class="scroll" tabindex="0" role="region" aria-label=${t('attainment.agentsTitle')}>${table(attainment)}</div>
      </div>
    </dialog>`;
  }

  private readonly open = () => this.querySelector('dialog')?.showModal();
  private readonly close = () => this.querySelector('dialog')?.close();
  private readonly clicked = (event: Event) => {
    if (event.target === this.querySelector('dialog')) this.close();
  };
}
customElements.define('month-targets', MonthTargets);

function table({ agents, currency }: Attainment) {
  const all = agents.flatMap(({ reached }) => ofPeriods(reached, 'month', 'week'));
  const kinds = [...new Map(all.map((each) => [`${each.period} ${each.figure}`, each])).values()];
  const cell = (reached: Reached[], kind: Reached) => {
    const found = reached.find(({ figure, period }) => figure === kind.figure && period === kind.period);
    return html`<td class="value">${found ? html`${valueOfTarget(found, currency)} ${reachedPercent(found)}` : '–'}</td>`;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col" class="agent">${t('leaderboard.agent')}</th>
        ${kinds.map(({ figure, period }) => html`<th scope="col" class="value">${t(figure)} · ${t(`period.${period}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${agents.map(
        ({ name, reached }) =>
          html`<tr>
            <th scope="row" class="agent">${name}</th>
            ${kinds.map((kind) => cell(reached, kind))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
