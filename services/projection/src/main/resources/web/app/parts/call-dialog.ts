import { type TemplateResult, html, nothing } from 'lit';
import { closeIcon, tickIcon } from '../look/icons';
import { type Question, fetchCalls } from '../wire/api';
import type { Call, CallsOfFigure, Drill } from '../wire/board';
import { count, dayName, figureValue, minutesAndSeconds, moment } from '../words/format';
import { type Word, t } from '../words/words';
import messages from '../words/messages.json';
import { BoardElement } from './board-element';
import { opensKey } from './figure-button';
import { resultRows } from './result-rows';

type Content = CallsOfFigure | 'loading' | 'failed';

/** The calls behind a figure. Escape closes it, and focus goes back to the figure. */
export class CallDialog extends BoardElement {
  static override properties = { drill: { state: true }, content: { state: true } };

  declare drill: Drill | undefined;
  declare content: Content;
  private day = '';
  private timezone = 'UTC';

  async show(question: Question, drill: Drill, day: string, timezone: string): Promise<void> {
    this.drill = drill;
    const last = drill.date ?? day;
    this.day = drill.from && drill.from !== last ? `${dayName(drill.from)} – ${dayName(last)}` : dayName(last);
    this.timezone = timezone;
    this.content = 'loading';
    await this.updateComplete;
    this.dialog()?.showModal();
    this.content = await fetchCalls(question, drill).catch((): Content => 'failed');
  }

  private dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private closed(): void {
    const key = this.drill ? opensKey(this.drill) : '';
    this.drill = undefined;
    document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(key)}"]`)?.focus();
  }

  protected override render() {
    const { drill } = this;
    if (!drill) return nothing;
    const whose = drill.name ?? t('calls.team');
    const figure = drill.objection ? t(`objection.${drill.objection}`) : t(drill.only ?? drill.figure);
    const title = t('calls.title', { figure, whose, date: this.day });
    return html`<dialog class="calls" aria-labelledby="calls-title" @close=${this.closed} @click=${this.clicked}>
      <header>
        <h2 id="calls-title">${title}</h2>
        <button type="button" class="tool" aria-label=${t('tools.close')} @click=${() => this.dialog()?.close()}>
          ${closeIcon}
        </button>
      </header>
      <div class="body" role="status" aria-busy=${this.content === 'loading'}>${this.body(drill)}</div>
    </dialog>`;
  }

  /** A click on the backdrop is a click on the dialog itself. */
  private clicked(event: Event): void {
    if (event.target === this.dialog()) this.dialog()?.close();
  }

  private body(drill: Drill) {
    const { content } = this;
    if (content === 'loading') return html`<p class="empty">${t('state.loading')}</p>`;
    if (content === 'failed') return html`<p class="empty">${t('calls.failed')}</p>`;
    const { calls, results } = content;
    if (calls.length + results.length === 0) return html`<p class="empty">${t('calls.none')}</p>`;
    const unit = drill.figure === 'talkSeconds' ? ` ${t('unit.hours')}` : '';
    return html`<p class="total">
        <strong>${t('calls.total', { total: figureValue(drill.figure, content.total, results[0]?.currency) })}${unit}</strong>
        <span>${t(results.length > 0 ? 'results.shown' : 'calls.shown', { count: count(calls.length + results.length) })}</span>
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('calls.list')}>
        ${calls.length > 0 ? this.table(drill, calls) : nothing}
        ${results.length > 0 ? resultRows(content, this.timezone) : nothing}
      </div>`;
  }

  private table(drill: Drill, calls: Call[]) {
    const columns: [Word, string, (call: Call) => TemplateResult | string | typeof nothing][] = [
      ['calls.time', 'time', (call) => moment(call.startedAt, this.timezone, !!drill.from)],
      ['leaderboard.agent', 'agent', (call) => call.agentName],
      ['calls.talk', 'talk', (call) => minutesAndSeconds(call.talkSeconds)],
      ['calls.disposition', 'disposition', (call) => dispositionWord(call.disposition)],
      ['calls.grade', 'grade', (call) => call.grade ?? '–'],
      ['calls.wechat', 'wechat', (call) => (call.wechatAdded ? added() : '–')],
      ['calls.campaign', 'campaign', (call) => call.campaign ?? '–'],
      ['calls.customer', 'customer', (call) => call.customer ?? '–'],
    ];
    if (calls.some((call) => call.breach)) columns.splice(4, 0, ['calls.breach', 'breach', breach]);
    if (drill.figure === 'talkSeconds') columns.splice(2, 1);
    if (drill.figure === 'talkSeconds') {
      columns.push(['calls.value', 'value', (call) => minutesAndSeconds(call.value)]);
    }
    return html`<table>
      <thead>
        <tr>
          ${columns.map(([word, kind]) => html`<th scope="col" class=${kind}>${t(word)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${calls.map((call) => html`<tr>${columns.map(([, kind, cell]) => html`<td class=${kind}>${cell(call)}</td>`)}</tr>`)}
      </tbody>
    </table>`;
  }
}
customElements.define('call-dialog', CallDialog);

const added = () => html`${tickIcon}<span class="unseen">${t('calls.wechatAdded')}</span>`;

const breach = (call: Call) => (call.breach ? t(`breach.${call.breach}`) : '–');

/** A disposition that a later version adds is shown by its own name. */
function dispositionWord(disposition: string): string {
  const word = `disposition.${disposition}`;
  return word in messages ? t(word as Word) : disposition;
}
