import { html, nothing } from 'lit';
import { type OwedStory, type StoryList, type WinStory, fetchStories, waiveStory, writeStory } from '../wire/briefing';
import { dayName } from '../words/format';
import { t } from '../words/words';
import { Desk } from './desk-element';
import { type StoryDraft, storyForm } from './story-form';
import { unsaid } from './unsaid';

const NO_WORDS = { customer: '', course: '', objections: '', lesson: '' };

/** Win stories of the company: written by who won, reminded of, looked through by everybody. */
export class StoryDesk extends Desk {
  static override properties = {
    ...Desk.properties,
    account: {},
    list: { state: true },
    draft: { state: true },
    words: { state: true },
  };

  /** Who reads: an agent writes the own stories. */
  declare account: string;
  declare list: StoryList | undefined;
  declare draft: StoryDraft | undefined;
  /** What is looked for. */
  declare words: string;
  /** The reader's own, as far as a list ever had them: one that is looked through has a few. */
  private readonly told = new Map<string, WinStory>();

  override connectedCallback(): void {
    this.words = '';
    super.connectedCallback();
  }

  protected override async fetch(): Promise<void> {
    const { words } = this;
    const list = await fetchStories(this.teamId, words.trim());
    // What was typed meanwhile is asked for by itself.
    if (words !== this.words) return;
    this.list = list;
    for (const each of list.stories) if (each.agent === this.account) this.told.set(each.date, each);
    this.draft ??= this.draftOf(this.mine(list)[0]?.date ?? list.today);
  }

  private mine({ owed }: StoryList): OwedStory[] {
    return owed.filter(({ agent }) => agent === this.account);
  }

  /** What was written of that day already is written better. */
  private draftOf(date: string): StoryDraft {
    const told = this.told.get(date);
    return told ? { ...told, objections: told.objections ?? '' } : { date, ...NO_WORDS };
  }

  private look(words: string): void {
    this.words = words;
    void this.load();
  }

  private change(part: Partial<StoryDraft>): void {
    const { draft } = this;
    if (!draft) return;
    this.draft = part.date ? this.draftOf(part.date) : { ...draft, ...part };
  }

  private async write(): Promise<void> {
    const { draft, account } = this;
    if (!draft) return;
    const { date, customer, course, objections, lesson } = draft;
    await this.attempt(async () => {
      await writeStory(this.teamId, { date, agent: account }, {
        customer,
        course,
        lesson,
        ...(objections.trim() && { objections }),
      });
      this.draft = undefined;
      await this.fetch();
    });
  }

  private async waive(owed: OwedStory): Promise<void> {
    await this.attempt(async () => {
      await waiveStory(this.teamId, owed);
      await this.fetch();
    });
  }

  protected override render() {
    const { list } = this;
    if (!list) return html`<p class="empty">${t('state.loading')}</p>`;
    return html`<section class="spoken" aria-labelledby="stories-title">
      <h2 id="stories-title">${t('stories')}</h2>
      ${unsaid(this.failed)} ${this.owed(list)} ${this.viewer === 'agent' ? this.form(list) : nothing}
      <form class="look" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label class="text"
          ><span>${t('stories.look')}</span>
          <input
            type="search"
            maxlength="100"
            .value=${this.words}
            @input=${(event: Event) => this.look((event.target as HTMLInputElement).value)}
          />
        </label>
      </form>
      ${list.stories.length === 0
        ? html`<p class="empty">${t('stories.none')}</p>`
        : html`<ul class="entries">
            ${list.stories.map(story)}
          </ul>`}
    </section>`;
  }

  /** To agents the own alone: nobody is pointed at. */
  private owed(list: StoryList) {
    const leads = this.viewer !== 'agent';
    const shown = leads ? list.owed : this.mine(list);
    if (shown.length === 0) return nothing;
    return html`<ul class="owed" aria-label=${t('stories.owed')}>
      ${shown.map(
        (each) => html`<li>
          ${leads
            ? t('stories.owes', { name: each.name, day: dayName(each.date) })
            : t('stories.youOwe', { day: dayName(each.date) })}
          ${leads
            ? html`<button type="button" class="plain" ?disabled=${!!this.busy} @click=${() => void this.waive(each)}>
                ${t('stories.waive')}<span class="unseen"> ${each.name}</span>
              </button>`
            : nothing}
        </li>`,
      )}
    </ul>`;
  }

  private form(list: StoryList) {
    const { draft } = this;
    if (!draft) return nothing;
    const dates = [...new Set([list.today, ...this.mine(list).map(({ date }) => date), ...this.told.keys()])];
    return storyForm(draft, dates.toSorted().toReversed(), !!this.busy, (part) => this.change(part), () => void this.write());
  }
}
customElements.define('story-desk', StoryDesk);

function story(each: WinStory) {
  return html`<li data-story=${`${each.date} ${each.agent}`}>
    <h3>${each.name} <small>${dayName(each.date)}</small></h3>
    <p class="words"><strong>${each.customer}</strong></p>
    <p class="words">${each.course}</p>
    ${each.objections ? html`<p class="words">${each.objections}</p>` : nothing}
    <p class="reply"><span aria-hidden="true">→</span> <span class="words">${each.lesson}</span></p>
  </li>`;
}
