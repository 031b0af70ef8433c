import { html, nothing } from 'lit';
import { leaveIcon, sheetIcon, targetIcon } from '../look/icons';
import { onTheme } from '../look/theme';
import { fetchTeams, signOut } from '../wire/api';
import { MEETINGS, type Team } from '../wire/board';
import { t } from '../words/words';
import { overviewPath } from '../overview/overview-address';
import { boardPath } from './address';
import { BoardElement } from './board-element';
import { languageSwitch, themeSwitch } from './switches';

/** Where to choose a team and a meeting. */
export class TeamIndex extends BoardElement {
  static override properties = { teams: { state: true }, failed: { state: true } };

  declare teams: Team[] | undefined;
  declare failed: boolean;
  private forgetTheme?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetTheme = onTheme(() => this.requestUpdate());
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
  }

  private async load(): Promise<void> {
    try {
      this.teams = (await fetchTeams()).teams;
    } catch {
      // Whatever went wrong, the reader is told and can load the page again.
      this.failed = true;
    }
  }

  protected override render() {
    document.title = `${t('teams.title')} · ${t('product')}`;
    return html`<header class="board-header index-header">
        <div class="whose">
          <p class="team"><strong>${t('product')}</strong></p>
          <h1>${t('teams.title')}</h1>
        </div>
        <div class="tools" role="group" aria-label=${t('tools')}>
          ${languageSwitch()} ${themeSwitch()}
          <button
            type="button"
            class="tool"
            title=${t('tools.signOut')}
            aria-label=${t('tools.signOut')}
            @click=${() => void signOut()}
          >
            ${leaveIcon}
          </button>
        </div>
      </header>
      <main class="index" aria-busy=${!this.teams && !this.failed}>${this.content()}</main>`;
  }

  private content() {
    if (this.failed) return html`<p class="notice warning" role="alert">${t('trouble.unreachable')}</p>`;
    if (!this.teams) return html`<p class="empty">${t('state.loading')}</p>`;
    if (this.teams.length === 0) return html`<p class="empty">${t('teams.none')}</p>`;
    const departments = Map.groupBy(this.teams, (team) =>
      team.id === 'unassigned' ? t('teams.other') : (team.department?.name ?? t('teams.other')),
    );
    const own = this.dataset.viewer === 'agent';
    const above = this.dataset.overviews === 'true';
    return html`${above
      ? html`${overviewLink(undefined, t('overview.company'))}
          <a class="overview-link" href="/calendar">${t('calendar.title')}</a>`
      : nothing}
    ${this.dataset.rebuild === 'true' ? html`<a class="overview-link" href="/rebuild">${t('rebuild.title')}</a>` : nothing}
    ${own ? html`<a class="my-day-link" href="/me">${sheetIcon}${t('me.title')}</a>` : nothing}
    ${[...departments].map(
      ([department, teams]) =>
        html`<section class="department">
          <h2>${department}${above ? departmentLink(teams[0]!) : nothing}</h2>
          <ul>
            ${teams.map((team) => teamRow(team, !own))}
          </ul>
        </section>`,
    )}`;
  }
}
customElements.define('team-index', TeamIndex);

const departmentLink = ({ department }: Team) => (department ? overviewLink(department.id, t('overview.open')) : nothing);

const overviewLink = (department: string | undefined, words: string) =>
  html`<a class="overview-link" href=${overviewPath(department) + location.search}>${words}</a>`;

function teamRow(team: Team, leads: boolean) {
  const name = team.id === 'unassigned' ? t('team.unassigned') : team.name;
  return html`<li>
    <h3>${name}${team.id === 'unassigned' ? html`<small>${t('team.unassigned.why')}</small>` : nothing}</h3>
    <nav class="meetings" aria-label=${name}>
      ${MEETINGS.map((meeting) => {
        const words = t(`meeting.${meeting}`);
        return html`<a
          href=${boardPath(team.id, meeting) + location.search}
          aria-label=${t('teams.open', { team: name, meeting: words })}
          >${words}</a
        >`;
      })}
    </nav>
    ${leads && team.id !== 'unassigned'
      ? html`<a class="sheets-link" href=${`/sheets/${encodeURIComponent(team.id)}`} aria-label=${t('teams.sheets', { team: name })}
          >${sheetIcon}${t('sheets.title')}</a
          ><a class="targets-link" href=${`/targets/${encodeURIComponent(team.id)}`} aria-label=${t('teams.targets', { team: name })}
          >${targetIcon}${t('targets.title')}</a
        >`
      : nothing}
  </li>`;
}
