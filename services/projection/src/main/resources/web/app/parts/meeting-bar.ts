import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { Board } from '../wire/board';
import { type MeetingOnBoard, meetingOf } from '../wire/meeting';
import { minutesAndSeconds, time } from '../words/format';
import { t } from '../words/words';
import { localDate } from '../words/zoned-time';
import { itemName } from './agenda';
import { BoardElement } from './board-element';
import type { MeetingLead } from './meeting-lead';

/** By whom a meeting was opened that opened by itself. */
const ITSELF = 'meeting-metrics';

/** What the bar asks of the board around it. */
export type MeetingWish = 'figures' | 'present' | 'close';

/** The meeting of the board: who chairs it, how long it lasts, where in its agenda it is, and the keys that lead it. */
export class MeetingBar extends BoardElement {
  static override properties = {
    board: { attribute: false },
    lead: { attribute: false },
    item: { attribute: false },
    frozen: { attribute: false },
    presenting: { attribute: false },
    seconds: { state: true },
  };

  declare board: Board;
  /** Nothing for whoever may not lead it. */
  declare lead: MeetingLead | undefined;
  declare item: string | undefined;
  declare frozen: boolean;
  declare presenting: boolean;
  /** Since the board was read. */
  declare seconds: number;

  private ticking?: number;
  private readAt = '';
  private heardAt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = window.setInterval(() => (this.seconds = Math.floor((Date.now() - this.heardAt) / 1000)), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.ticking);
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    if (this.board.now === this.readAt) return;
    this.readAt = this.board.now;
    this.heardAt = Date.now();
    this.seconds = 0;
  }

  protected override render() {
    const meeting = meetingOf(this.board);
    switch (meeting.status) {
      case 'not-opened':
        return this.waiting(meeting);
      case 'open':
        return this.open(meeting);
      case 'closed':
        return this.closed(meeting);
    }
  }

  private waiting({ dueAt }: MeetingOnBoard) {
    const { now, timezone, date } = this.board;
    if (!this.lead || localDate(now, timezone) !== date) return nothing;
    return this.bar(
      'waiting',
      html`<p>${t('meeting.due', { meeting: this.name(), time: time(dueAt, timezone) })}</p>
        ${button(t('lead.open'), 'O', () => this.lead?.open())} ${this.trouble()}`,
    );
  }

  private open(meeting: MeetingOnBoard) {
    const { lead } = this;
    return this.bar(
      'open',
      html`<p class="held">
          <strong>${t('open.banner', { meeting: this.name() })}</strong>
          <span>${this.openedBy(meeting)}</span>
          ${meeting.chair === meeting.openedBy
            ? nothing
            : html`<span>${t('meeting.chair', { who: meeting.chair ?? '–' })}</span>`}
          <span class="clock" aria-hidden="true">${this.lasted(meeting.openedAt)}</span>
        </p>
        ${meeting.agenda.length ? this.agenda(meeting) : nothing}
        <div class="leads">
          ${lead && meeting.agenda.length
            ? html`<span class="steps"
                >${button(t('lead.back'), '←', () => lead.step(-1))} ${button(t('lead.next'), '→', () => lead.step(1))}</span
              >`
            : nothing}
          ${this.switches(meeting)}
          ${lead && !this.presenting
            ? html`${button(t('lead.takeOver'), '', () => lead.takeOver())}
              ${button(t('lead.close'), 'C', () => this.wish('close'))}`
            : nothing}
        </div>
        ${this.trouble()} ${withoutSheet(meeting)}`,
    );
  }

  private closed(meeting: MeetingOnBoard) {
    const { timezone } = this.board;
    const places = {
      meeting: this.name(),
      from: time(meeting.openedAt!, timezone),
      until: time(meeting.closedAt!, timezone),
      minutes: Math.round((meeting.durationSeconds ?? 0) / 60),
    };
    return this.bar(
      'closed',
      html`<p class="held">
          <strong>${t('meeting.held', places)}</strong>
          <span>${t('meeting.chair', { who: meeting.chair ?? '–' })}</span>
        </p>
        <div class="leads">${this.switches(meeting)}</div>
        ${withoutSheet(meeting)}`,
    );
  }

  private bar(kind: string, within: TemplateResult) {
    return html`<section class="meeting-bar ${kind}" aria-label=${this.name()}>${within}</section>`;
  }

  private name(): string {
    return t(`meeting.${this.board.meeting}`);
  }

  private openedBy({ openedAt, openedBy }: MeetingOnBoard): string {
    const at = time(openedAt!, this.board.timezone);
    return openedBy === ITSELF ? t('open.byItself', { time: at }) : t('open.since', { time: at, who: openedBy! });
  }

  /** All items for the eye, the one that is spoken of for everybody. */
  private agenda(meeting: MeetingOnBoard) {
    const items = meeting.agenda.map((each) => each.item);
    const index = this.item === undefined ? -1 : items.indexOf(this.item);
    const spokenOf = this.item === meeting.item ? this.lasted(meeting.itemSince) : minutesAndSeconds(0);
    return html`<div class="agenda">
      <ol aria-label=${t('agenda')}>
        ${items.map(
          (item, place) =>
            html`<li class=${place < index ? 'past' : ''} aria-current=${place === index ? 'step' : nothing}>${itemName(item)}</li>`,
        )}
      </ol>
      ${this.item === undefined
        ? nothing
        : html`<p class="item">
            <span role="status"
              ><small>${index + 1}/${items.length}</small> <strong>${itemName(this.item)}</strong></span
            >
            <span class="clock" aria-hidden="true">${spokenOf}</span>
          </p>`}
    </div>`;
  }

  private switches(meeting: MeetingOnBoard) {
    const choice = (frozen: boolean, words: string) =>
      html`<button type="button" aria-pressed=${this.frozen === frozen} @click=${() => this.frozen !== frozen && this.wish('figures')}>
        ${words}
      </button>`;
    const asOf = time(meeting.figuresAsOf!, this.board.timezone);
    return html`<div class="switch" role="group" aria-label=${t('figures.which')}>
        ${choice(true, t('figures.frozen', { time: asOf }))} ${choice(false, t('figures.live'))}
      </div>
      ${button(t(this.presenting ? 'lead.presentNoMore' : 'lead.present'), 'P', () => this.wish('present'))}`;
  }

  private trouble() {
    const word = this.lead?.trouble;
    return word ? html`<p class="trouble" role="alert">${t(word)}</p>` : nothing;
  }

  private lasted(since: string | null): string {
    if (!since) return '';
    const passed = (Date.parse(this.board.asOf ?? this.board.now) - Date.parse(since)) / 1000;
    return minutesAndSeconds(Math.max(0, passed + (this.board.asOf ? 0 : this.seconds)));
  }

  private wish(wish: MeetingWish): void {
    this.dispatchEvent(new CustomEvent<MeetingWish>('wish', { detail: wish }));
  }
}
customElements.define('meeting-bar', MeetingBar);

function button(words: string, key: string, act: () => void) {
  return html`<button type="button" @click=${act}>${words}${key ? html` <kbd aria-hidden="true">${key}</kbd>` : nothing}</button>`;
}

/** How many, and on demand who: on the wall nobody is named unasked. */
function withoutSheet({ withoutCallSheet: lacking }: MeetingOnBoard) {
  if (lacking.length === 0) return nothing;
  return html`<details class="without-sheet">
    <summary>${t('meeting.withoutSheet', { count: lacking.length })}</summary>
    <p>${lacking.map((each) => each.name).join(t('list.separator'))}</p>
  </details>`;
}
