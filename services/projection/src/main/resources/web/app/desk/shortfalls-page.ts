import { html, nothing } from 'lit';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { Refused } from '../wire/api';
import { type Reason, type Shortfall, type Shortfalls, fetchReasons, fetchShortfalls } from '../wire/shortfalls';
import { count, figureValue } from '../words/format';
import { t } from '../words/words';
import type { Trouble } from './day-source';
import { deskHeader } from './desk-header';
import { inTrouble } from './in-trouble';
import { reasonName } from './shortfall-form';
import './shortfall-form';

const EVERY_MS = 15_000;

/** Who missed which target and why, for whoever leads the team. No board shows it. */
export class ShortfallsPage extends BoardElement {
  static override properties = { shortfalls: { state: true }, reasons: { state: true }, open: { state: true }, trouble: { state: true } };

  declare shortfalls: Shortfalls | undefined;
  declare reasons: Reason[];
  declare open: string | undefined;
  declare trouble: Trouble | undefined;
  private beat?: number;
  private forgetTheme?: () => void;
  private readonly date = new URLSearchParams(location.search).get('date') ?? undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.reasons = [];
    this.forgetTheme = onTheme(() => this.requestUpdate());
    void this.load();
    this.beat = window.setInterval(() => void this.load(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    window.clearInterval(this.beat);
  }

  private async load(): Promise<void> {
    try {
      if (this.reasons.length === 0) this.reasons = await fetchReasons();
      this.shortfalls = await fetchShortfalls(this.dataset.team ?? '', this.date);
      this.trouble = undefined;
    } catch (error) {
      const refused = error instanceof Refused && [403, 404].includes(error.status);
      this.trouble = refused ? 'not-yours' : 'unreachable';
    }
  }

  /** What was typed is gone with its form: whoever goes by keyboard goes on at the row. */
  private async explained(agent: string): Promise<void> {
    this.open = undefined;
    await this.load();
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-agent="${CSS.escape(agent)}"]`)?.focus();
  }

  protected override render() {
    const { shortfalls, trouble } = this;
    document.title = `${t('shortfalls')} · ${t('product')}`;
    return html`${deskHeader({
        above: [t('shortfalls'), shortfalls?.team.name].filter(Boolean).join(' · '),
        title: shortfalls ? this.verdict(shortfalls) : t('shortfalls'),
        date: shortfalls?.date,
        today: shortfalls?.today,
        stale: !!shortfalls && trouble === 'unreachable',
        back: `/boards/${encodeURIComponent(this.dataset.team ?? '')}/evening`,
      })}
      <main class="desk shortfalls" aria-busy=${!shortfalls && !trouble}>
        ${!shortfalls && trouble ? inTrouble(trouble) : nothing}
        ${!shortfalls && !trouble ? html`<p class="empty">${t('state.loading')}</p>` : nothing}
        ${shortfalls ? html`${this.list(shortfalls)} ${this.month(shortfalls)}` : nothing}
      </main>`;
  }

  private verdict({ working, agents }: Shortfalls): string {
    if (!working) return t('shortfalls.dayOff');
    return agents.length === 0 ? t('shortfalls.none') : t('shortfalls.count', { count: count(agents.length) });
  }

  private list(shortfalls: Shortfalls) {
    if (shortfalls.agents.length === 0) return nothing;
    return html`<ul class="shortfall-list" data-agenda="shortfalls">
      ${shortfalls.agents.map((each) => this.row(shortfalls, each))}
    </ul>`;
  }

  private row(shortfalls: Shortfalls, shortfall: Shortfall) {
    const { agent, name, explanation } = shortfall;
    const open = this.open === agent;
    return html`<li>
      <h2>${name}</h2>
      ${missed(shortfall)}
      <p class="why">${explanation ? whyOf(explanation, this.reasons) : t('shortfalls.unexplained')}</p>
      <button
        type="button"
        class="plain"
        data-agent=${agent}
        aria-expanded=${open}
        aria-label=${t('shortfalls.enterFor', { name })}
        @click=${() => (this.open = open ? undefined : agent)}
      >
        ${t(explanation ? 'shortfalls.change' : 'shortfalls.enter')}
      </button>
      ${open
        ? html`<shortfall-form
            .shortfalls=${shortfalls}
            .shortfall=${shortfall}
            .reasons=${this.reasons}
            @explained=${() => void this.explained(agent)}
          ></shortfall-form>`
        : nothing}
    </li>`;
  }

  private month({ month }: Shortfalls) {
    if (!month || month.missed === 0) return nothing;
    const rows: [string, number][] = [
      ...Object.entries(month.reasons)
        .toSorted(([, one], [, other]) => other - one)
        .map(([id, times]): [string, number] => [nameOf(id, this.reasons), times]),
      [t('shortfalls.inWords'), month.inWords],
      [t('shortfalls.unexplained'), month.unexplained],
    ];
    return html`<section class="shortfall-month" aria-labelledby="month-title">
      <h2 id="month-title">${t('shortfalls.month', { count: count(month.missed) })}</h2>
      <dl>${rows.filter(([, times]) => times > 0).map(([name, times]) => html`<div><dt>${name}</dt><dd>${count(times)}</dd></div>`)}</dl>
    </section>`;
  }
}
customElements.define('shortfalls-page', ShortfallsPage);

export function missed({ missed }: Shortfall) {
  return html`<ul class="missed">
    ${missed.map(
      ({ figure, value, target, missing }) =>
        html`<li data-figure=${figure}>
          <span>${t(figure)}</span>
          <strong>${figureValue(figure, value)} / ${figureValue(figure, target)}</strong>
          <small>${t('shortfalls.missing', { count: figureValue(figure, missing) })}</small>
        </li>`,
    )}
  </ul>`;
}

export function whyOf({ reason, words, byName, late }: NonNullable<Shortfall['explanation']>, reasons: Reason[]) {
  const why = [reason && nameOf(reason, reasons), words].filter(Boolean).join(' · ');
  return html`<strong>${why}</strong> <small>${t('shortfalls.by', { name: byName })}</small>
    ${late ? html`<small class="late">${t('shortfalls.late')}</small>` : nothing}`;
}

/** A reason that is on the list no longer is called by its id. */
function nameOf(id: string, reasons: Reason[]): string {
  const known = reasons.find((each) => each.id === id);
  return known ? reasonName(known) : id;
}
