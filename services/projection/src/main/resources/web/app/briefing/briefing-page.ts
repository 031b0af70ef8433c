import { html, nothing } from 'lit';
import { deskHeader } from '../desk/desk-header';
import { inTrouble } from '../desk/in-trouble';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { fetchTeams } from '../wire/api';
import type { Team } from '../wire/board';
import { t } from '../words/words';
import './announcement-desk';
import './feedback-desk';
import './objection-desk';
import './story-desk';

const PARTS = ['announcements', 'stories', 'objections', 'feedback'] as const;
type Part = (typeof PARTS)[number];

/** What is said to a team and by it: read by everybody in it, entered by whoever may. */
export class BriefingPage extends BoardElement {
  static override properties = { team: { state: true }, reached: { state: true }, shownPart: { state: true } };

  declare team: Team | undefined;
  /** Whether the lists come; otherwise why not. */
  declare reached: boolean | 'not-yours' | undefined;
  declare shownPart: Part;
  private readonly forgets: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.shownPart = partOfAddress();
    const onPart = () => (this.shownPart = partOfAddress());
    window.addEventListener('hashchange', onPart);
    this.forgets.push(
      onTheme(() => this.requestUpdate()),
      () => window.removeEventListener('hashchange', onPart),
    );
    void this.nameTeam();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgets.splice(0).forEach((forget) => forget());
  }

  private get teamId(): string {
    return this.dataset.team ?? '';
  }

  private async nameTeam(): Promise<void> {
    try {
      this.team = (await fetchTeams()).teams.find((each) => each.id === this.teamId);
    } catch {
      // The lists are what the page is for; they do without the name.
    }
  }

  protected override render() {
    const viewer = this.dataset.viewer ?? 'agent';
    document.title = `${t('briefing.title')} · ${t('product')}`;
    return html`${deskHeader({
        above: this.team?.name ?? '',
        title: t('briefing.title'),
        stale: this.reached === false,
        back: viewer === 'agent' ? '/me' : `/boards/${encodeURIComponent(this.teamId)}/morning`,
      })}
      <nav class="parts" aria-label=${t('briefing.title')}>
        ${PARTS.map(
          (part) => html`<a href=${`#${part}`} aria-current=${part === this.shownPart ? 'page' : nothing}>${t(part)}</a>`,
        )}
      </nav>
      <main class="desk briefing">${this.reached === 'not-yours' ? inTrouble('not-yours') : nothing} ${this.shown(viewer)}</main>`;
  }

  private shown(viewer: string) {
    const hidden = this.reached === 'not-yours';
    const onReached = (event: CustomEvent<boolean | 'not-yours'>) => (this.reached = event.detail);
    switch (this.shownPart) {
      case 'announcements':
        return html`<announcement-desk
          ?hidden=${hidden}
          team-id=${this.teamId}
          viewer=${viewer}
          .team=${this.team}
          @reached=${onReached}
        ></announcement-desk>`;
      case 'stories':
        return html`<story-desk
          ?hidden=${hidden}
          team-id=${this.teamId}
          viewer=${viewer}
          account=${this.dataset.account ?? ''}
          @reached=${onReached}
        ></story-desk>`;
      case 'objections':
        return html`<objection-desk
          ?hidden=${hidden}
          team-id=${this.teamId}
          viewer=${viewer}
          @reached=${onReached}
        ></objection-desk>`;
      case 'feedback':
        return html`<feedback-desk
          ?hidden=${hidden}
          team-id=${this.teamId}
          viewer=${viewer}
          @reached=${onReached}
        ></feedback-desk>`;
    }
  }
}
customElements.define('briefing-page', BriefingPage);

/** The address says which part is read, so that a board can lead to it. */
function partOfAddress(): Part {
  return PARTS.find((part) => location.hash === `#${part}`) ?? 'announcements';
}
