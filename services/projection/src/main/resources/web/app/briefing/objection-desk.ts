import { html, nothing } from 'lit';
import {
  type ObjectionAnswer,
  type ObjectionBook,
  fetchObjections,
  noteThatItWorked,
  removeAnswer,
  writeAnswer,
} from '../wire/briefing';
import { newId } from '../wire/new-id';
import { OBJECTIONS, type Objection } from '../wire/sheet';
import { count, dayName } from '../words/format';
import { t } from '../words/words';
import { localDate } from '../words/zoned-time';
import { Desk } from './desk-element';
import { type ObjectionDraft, kindChips, objectionForm } from './objection-form';
import { unsaid } from './unsaid';

const NOTHING: ObjectionDraft = { kind: undefined, objection: '', answer: '' };

/** The objection book of the company: what customers object, what works, and how to find it. */
export class ObjectionDesk extends Desk {
  static override properties = {
    ...Desk.properties,
    book: { state: true },
    draft: { state: true },
    kind: { state: true },
    words: { state: true },
    removing: { state: true },
  };

  declare book: ObjectionBook | undefined;
  declare draft: ObjectionDraft;
  /** What is looked for. */
  declare kind: Objection | undefined;
  declare words: string;
  declare removing: string | undefined;
  private nextId = newId();

  override connectedCallback(): void {
    this.draft = NOTHING;
    this.words = '';
    this.kind = OBJECTIONS.find((kind) => kind === new URLSearchParams(location.search).get('kind'));
    super.connectedCallback();
  }

  protected override async fetch(): Promise<void> {
    const { kind, words } = this;
    const found = await fetchObjections(this.teamId, { kind, words: words.trim() });
    // What was typed meanwhile is asked for by itself.
    if (kind === this.kind && words === this.words) this.book = found;
  }

  private look(kind: Objection | undefined, words: string): void {
    this.kind = kind;
    this.words = words;
    void this.load();
  }

  private async write(): Promise<void> {
    const { kind, objection, answer } = this.draft;
    if (!kind) return;
    await this.attempt(async () => {
      await writeAnswer(this.teamId, this.nextId, { kind, objection, answer });
      this.nextId = newId();
      this.draft = NOTHING;
      await this.fetch();
    });
  }

  private async act(what: () => Promise<unknown>): Promise<void> {
    await this.attempt(async () => {
      await what();
      this.removing = undefined;
      await this.fetch();
    });
  }

  protected override render() {
    const { book, draft } = this;
    if (!book) return html`<p class="empty">${t('state.loading')}</p>`;
    return html`<section class="spoken" aria-labelledby="objections-title">
      <h2 id="objections-title">${t('objections')}</h2>
      ${unsaid(this.failed)}
      ${book.heard.length
        ? html`<p class="heard">
            <strong>${t('objections.heard')}</strong>
            ${book.heard.map((each) => html`<span>${t(`objection.${each.kind}`)} ${count(each.calls)}</span>`)}
          </p>`
        : nothing}
      ${objectionForm(draft, !!this.busy, (part) => (this.draft = { ...draft, ...part }), () => void this.write())}
      <form class="look" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label class="text"
          ><span>${t('objections.look')}</span>
          <input
            type="search"
            maxlength="100"
            .value=${this.words}
            @input=${(event: Event) => this.look(this.kind, (event.target as HTMLInputElement).value)}
          />
        </label>
        ${kindChips(t('objections.kind'), this.kind, (kind) => this.look(kind === this.kind ? undefined : kind, this.words))}
      </form>
      ${book.answers.length === 0
        ? html`<p class="empty">${t('objections.none')}</p>`
        : html`<ul class="entries">
            ${book.answers.map((each) => this.row(each, book))}
          </ul>`}
    </section>`;
  }

  private row(each: ObjectionAnswer, { timezone }: ObjectionBook) {
    return html`<li data-id=${each.id}>
      <h3>${t(`objection.${each.kind}`)}</h3>
      <p class="words">${each.objection}</p>
      <p class="reply"><span aria-hidden="true">→</span> <span class="words">${each.answer}</span></p>
      <p class="about">
        ${each.byName} · ${dayName(localDate(each.at, timezone))} · ${t('objections.workedFor', { count: count(each.workedFor) })}
      </p>
      ${this.removing === each.id
        ? html`<p class="sure">
            ${t('objections.sure')}
            <button type="button" class="strong" ?disabled=${!!this.busy} @click=${() => void this.act(() => removeAnswer(each))}>
              ${t('objections.remove')}
            </button>
            <button type="button" class="plain" @click=${() => (this.removing = undefined)}>${t('objections.keep')}</button>
          </p>`
        : html`<p class="sure">
            <button type="button" class="plain" ?disabled=${!!this.busy} @click=${() => void this.act(() => noteThatItWorked(each))}>
              ${t('objections.worked')}
            </button>
            ${each.removable
              ? html`<button type="button" class="plain" @click=${() => (this.removing = each.id)}>${t('objections.remove')}</button>`
              : nothing}
          </p>`}
    </li>`;
  }
}
customElements.define('objection-desk', ObjectionDesk);
