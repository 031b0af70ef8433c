import { html, nothing } from 'lit';
import { BoardElement } from '../parts/board-element';
import { type Reason, type Shortfalls, fetchReasons, fetchShortfalls } from '../wire/shortfalls';
import { t } from '../words/words';
import './shortfall-form';
import { missed, whyOf } from './shortfalls-page';

const EVERY_MS = 60_000;

/** What the agent still misses of the day's targets, and why: only the agent and whoever leads the team see it. */
export class MyShortfall extends BoardElement {
  static override properties = {
    team: { attribute: false },
    date: { attribute: false },
    shortfalls: { state: true },
    reasons: { state: true },
  };

  declare team: string;
  declare date: string | undefined;
  declare shortfalls: Shortfalls | undefined;
  declare reasons: Reason[];
  private beat?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this.reasons = [];
    this.beat = window.setInterval(() => void this.load(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.beat);
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      if (this.reasons.length === 0) this.reasons = await fetchReasons();
      this.shortfalls = await fetchShortfalls(this.team, this.date);
    } catch {
      // The day is what the page is for; it says itself when nobody answers.
    }
  }

  protected override render() {
    const { shortfalls } = this;
    const mine = shortfalls?.agents[0];
    if (!shortfalls || !mine) return nothing;
    return html`<details class="my-shortfall">
      <summary>${t('shortfalls.mine')}${mine.explanation ? html` · ${whyOf(mine.explanation, this.reasons)}` : nothing}</summary>
      ${missed(mine)}
      <shortfall-form
        .shortfalls=${shortfalls}
        .shortfall=${mine}
        .reasons=${this.reasons}
        @explained=${() => void this.load()}
      ></shortfall-form>
    </details>`;
  }
}
customElements.define('my-shortfall', MyShortfall);
