import { html } from 'lit';
import { type Feedback, type FeedbackList, answerFeedback, fetchFeedback, giveFeedback, passFeedbackOn } from '../wire/briefing';
import { newId } from '../wire/new-id';
import { t } from '../words/words';
import { Desk } from './desk-element';
import { type FeedbackDraft, feedbackForm } from './feedback-form';
import { feedbackRow } from './feedback-row';
import { monthChoice } from './month-choice';
import { unsaid } from './unsaid';

const NOTHING: FeedbackDraft = { kind: undefined, words: '' };

/** What the team hears in the market, month by month: given by everybody, answered by whoever leads. */
export class FeedbackDesk extends Desk {
  static override properties = {
    ...Desk.properties,
    list: { state: true },
    draft: { state: true },
    answering: { state: true },
  };

  declare list: FeedbackList | undefined;
  declare draft: FeedbackDraft;
  declare answering: { id: string; answer: string } | undefined;
  private month?: string;
  /** The lists come a moment after what was done here. */
  private readonly written = new Map<string, Feedback>();
  private nextId = newId();

  override connectedCallback(): void {
    this.draft = NOTHING;
    super.connectedCallback();
  }

  protected override async fetch(): Promise<void> {
    this.list = await fetchFeedback(this.teamId, this.month);
  }

  private get shown(): Feedback[] {
    const { feedback = [], month = '' } = this.list ?? {};
    const known = new Set(feedback.map(({ id }) => id));
    const mine = [...this.written.values()].filter(({ id, date }) => !known.has(id) && date.startsWith(month));
    return [...mine.toReversed(), ...feedback.map((each) => newer(this.written.get(each.id), each))];
  }

  private choose(month: string): void {
    this.month = month;
    void this.load();
  }

  private async give(): Promise<void> {
    const { draft, list } = this;
    const { kind, words } = draft;
    if (!kind || !list) return;
    await this.attempt(async () => {
      this.keep(await giveFeedback(this.teamId, list.today, this.nextId, { kind, words }));
      this.nextId = newId();
      this.draft = NOTHING;
    });
  }

  private async answer(each: Feedback, answer: string): Promise<void> {
    await this.attempt(async () => {
      this.keep(await answerFeedback(this.teamId, each, answer));
      this.answering = undefined;
    });
  }

  private keep(now: Feedback): void {
    this.written.set(now.id, now);
    this.requestUpdate();
  }

  private async write(each: Feedback, answer: string): Promise<void> {
    const begins = this.answering?.id !== each.id;
    this.answering = { id: each.id, answer };
    if (!begins) return;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.answer textarea')?.focus();
  }

  protected override render() {
    const { draft, list, shown } = this;
    if (!list) return html`<p class="empty">${t('state.loading')}</p>`;
    return html`<section class="spoken" aria-labelledby="feedback-title">
      <h2 id="feedback-title">${t('feedback')}</h2>
      ${unsaid(this.failed)}
      ${feedbackForm(draft, !!this.busy, (part) => (this.draft = { ...draft, ...part }), () => void this.give())}
      ${monthChoice(list.month, list.today, (month) => this.choose(month))}
      ${shown.length === 0
        ? html`<p class="empty">${t('feedback.none')}</p>`
        : html`<ul class="entries">
            ${shown.map((each) => this.row(each, list.timezone))}
          </ul>`}
    </section>`;
  }

  private row(each: Feedback, timezone: string) {
    const answer = this.answering?.id === each.id ? this.answering.answer : undefined;
    return feedbackRow(
      { each, timezone, leads: this.viewer !== 'agent', answer, busy: !!this.busy },
      {
        write: (words) => void this.write(each, words),
        answer: () => void this.answer(each, answer ?? ''),
        passOn: () => void this.attempt(async () => this.keep(await passFeedbackOn(this.teamId, each))),
      },
    );
  }
}
customElements.define('feedback-desk', FeedbackDesk);

/** Names are known to the lists only; what was done here is known to them a moment later. */
function newer(written: Feedback | undefined, listed: Feedback): Feedback {
  if (!written) return listed;
  const { answer, passedOn } = written;
  const answeredByName = answer === listed.answer ? listed.answeredByName : written.answeredByName;
  return {
    ...listed,
    passedOn: passedOn || listed.passedOn,
    ...(answer !== null && { answer, answeredByName }),
  };
}
