import { html, nothing } from 'lit';
import type { Team } from '../wire/board';
import { type Announcement, type AnnouncementList, announce, fetchAnnouncements, withdrawAnnouncement } from '../wire/briefing';
import { newId } from '../wire/new-id';
import { dayName } from '../words/format';
import { t } from '../words/words';
import { type Draft, announcementForm, scopeOf } from './announcement-form';
import { Desk } from './desk-element';
import { unsaid } from './unsaid';

/** What is told to a team; whoever leads it tells more, and takes back what holds no longer. */
export class AnnouncementDesk extends Desk {
  static override properties = {
    ...Desk.properties,
    team: { attribute: false },
    list: { state: true },
    draft: { state: true },
    asked: { state: true },
  };

  declare team: Team | undefined;
  declare list: AnnouncementList | undefined;
  declare draft: Draft | undefined;
  /** Which announcement is to be withdrawn, until that is confirmed. */
  declare asked: string | undefined;
  /** The lists come a moment after what was said here. */
  private made: Announcement[] = [];
  private readonly gone = new Set<string>();
  private nextId = newId();

  protected override async fetch(): Promise<void> {
    this.list = await fetchAnnouncements(this.teamId);
    this.draft ??= this.emptyDraft(this.list.today);
  }

  private get shown(): Announcement[] {
    const listed = this.list?.announcements ?? [];
    const known = new Set(listed.map((each) => each.id));
    return [...this.made.filter((each) => !known.has(each.id)), ...listed].filter((each) => !this.gone.has(each.id));
  }

  private emptyDraft(today: string): Draft {
    return { title: '', words: '', from: today, until: today, level: 'team' };
  }

  private async announce(): Promise<void> {
    const { draft, list } = this;
    if (!draft || !list) return;
    const { level, ...said } = draft;
    await this.attempt(async () => {
      this.made = [await announce(this.nextId, { ...said, scope: scopeOf(level, this.team, this.teamId) }), ...this.made];
      this.nextId = newId();
      this.draft = this.emptyDraft(list.today);
    });
  }

  private async withdraw(id: string): Promise<void> {
    await this.attempt(async () => {
      await withdrawAnnouncement(id);
      this.gone.add(id);
      this.asked = undefined;
    });
    await this.updateComplete;
    // The button is gone with what it withdrew.
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render() {
    const { draft, list, shown, viewer } = this;
    if (!list || !draft) return html`<p class="empty">${t('state.loading')}</p>`;
    const leads = viewer !== 'agent';
    const form = { draft, team: this.team, everywhere: viewer === 'director', today: list.today, busy: !!this.busy };
    return html`<section class="spoken" aria-labelledby="announcements-title">
      <h2 id="announcements-title" tabindex="-1">${t('announcements')}</h2>
      ${unsaid(this.failed)}
      ${leads
        ? announcementForm(form, (part) => (this.draft = { ...draft, ...part }), () => void this.announce())
        : nothing}
      ${shown.length === 0
        ? html`<p class="empty">${t('announcements.none')}</p>`
        : html`<ul class="entries">
            ${shown.map((each) => this.row(each, leads && (viewer === 'director' || each.level === 'team')))}
          </ul>`}
    </section>`;
  }

  private row(each: Announcement, mayWithdraw: boolean) {
    const days = each.from === each.until ? dayName(each.from) : `${dayName(each.from)} – ${dayName(each.until)}`;
    return html`<li data-id=${each.id}>
      <h3>${each.title}</h3>
      <p class="words">${each.words}</p>
      <p class="about">${t(`scope.${each.level}`)} · ${days} · ${each.madeByName}</p>
      ${mayWithdraw ? this.withdrawal(each) : nothing}
    </li>`;
  }

  private withdrawal({ id }: Announcement) {
    if (this.asked !== id) {
      return html`<button type="button" class="plain" @click=${() => (this.asked = id)}>${t('announce.withdraw')}</button>`;
    }
    return html`<p class="sure">
      <span>${t('announce.sure')}</span>
      <button type="button" class="strong" ?disabled=${!!this.busy} @click=${() => void this.withdraw(id)}>
        ${t('announce.withdraw')}
      </button>
      <button type="button" class="plain" @click=${() => (this.asked = undefined)}>${t('announce.keep')}</button>
    </p>`;
  }
}
customElements.define('announcement-desk', AnnouncementDesk);
