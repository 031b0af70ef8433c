import { html, nothing } from 'lit';
import { clockIcon, gridIcon, leaveIcon } from '../look/icons';
import { onTheme } from '../look/theme';
import { setParameter } from '../parts/address';
import type { Moment } from '../parts/as-of-control';
import { BoardElement } from '../parts/board-element';
import { boardFiles } from '../parts/board-files';
import { state } from '../parts/board-header';
import { onBoardKey } from '../parts/board-keys';
import type { CallDialog } from '../parts/call-dialog';
import { plainFigure } from '../parts/figure-button';
import { headlineFigures } from '../parts/headline-figures';
import { inTrouble } from '../parts/notices';
import { monthToDate } from '../parts/month-and-targets';
import { languageSwitch, switchLanguage, switchTheme, themeSwitch } from '../parts/switches';
import { toReports } from '../parts/to-reports';
import { verdict } from '../parts/verdict';
import { signOut } from '../wire/api';
import type { Drill } from '../wire/board';
import { BoardSource, type Trouble } from '../wire/board-source';
import { type Overview, type OverviewQuestion, fetchOverview, overviewFileUrl, overviewLiveUrl } from '../wire/overview';
import { t } from '../words/words';
import { overviewPath, overviewQuestionOf } from './overview-address';

/** The page above the teams' boards: a department's day, or the company's, kept live. */
export class OverviewBoard extends BoardElement {
  static override properties = {
    overview: { state: true },
    stale: { state: true },
    trouble: { state: true },
    timeOpen: { state: true },
  };

  declare overview: Overview | undefined;
  declare stale: boolean;
  declare trouble: Trouble | undefined;
  declare timeOpen: boolean;

  private question: OverviewQuestion = overviewQuestionOf(new URL(location.href));
  private source?: BoardSource<Overview>;
  private readonly forgets: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const onBack = () => this.ask(overviewQuestionOf(new URL(location.href)));
    window.addEventListener('popstate', onBack);
    this.forgets.push(
      () => window.removeEventListener('popstate', onBack),
      onTheme(() => this.requestUpdate()),
      onBoardKey({ t: () => this.toggleTime(), l: switchLanguage, d: switchTheme }),
    );
    this.ask(this.question);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source?.close();
    this.forgets.splice(0).forEach((forget) => forget());
  }

  private ask(question: OverviewQuestion): void {
    this.source?.close();
    this.question = question;
    this.trouble = undefined;
    this.stale = false;
    this.timeOpen = this.timeOpen || !!question.asOf;
    const once = () => fetchOverview(question);
    this.source = new BoardSource({ once, liveUrl: question.asOf ? undefined : overviewLiveUrl(question) }, {
      onBoard: (overview) => this.show(overview),
      onStale: (stale) => (this.stale = stale),
      onTrouble: (trouble) => (this.trouble = trouble),
    });
    this.source.start();
  }

  private show(overview: Overview): void {
    this.overview = overview;
    this.trouble = undefined;
    document.title = `${nameOf(overview)} · ${t('product')}`;
  }

  private toggleTime(): void {
    this.timeOpen = !this.timeOpen;
  }

  private onMoment(event: CustomEvent<Moment>): void {
    const { date, asOf } = event.detail;
    if (!date) this.timeOpen = false;
    const parameters = new URLSearchParams(location.search);
    setParameter(parameters, 'date', date);
    setParameter(parameters, 'asOf', asOf);
    const { department } = this.question;
    history.pushState(null, '', `${overviewPath(department)}${parameters.size ? `?${parameters}` : ''}`);
    this.ask({ department, date, asOf });
  }

  /** A row's figure is a team's: its calls are shown as on its own board. */
  private onDrill(event: CustomEvent<Drill>): void {
    const { team } = event.detail;
    if (!this.overview || !team) return;
    const { date, asOf, timezone } = this.overview;
    const question = { team, meeting: 'noon' as const, date, asOf: asOf ?? undefined };
    const dialog = this.querySelector<CallDialog>('call-dialog')!;
    void dialog.show(question, event.detail, date, timezone);
  }

  protected override render() {
    const { overview, stale, timeOpen, trouble } = this;
    return html`<header class="board-header">
        <div class="whose">
          <p class="team">${overview ? html`<strong>${nameOf(overview)}</strong><span>${t('overview.allTeams')}</span>` : nothing}</p>
          <h1>${overview ? answer(overview) : t('product')}</h1>
        </div>
        <div class="when">${overview ? state(overview, stale) : nothing} ${this.tools()}</div>
      </header>
      ${overview && timeOpen ? html`<as-of-control .board=${overview} @moment=${this.onMoment}></as-of-control>` : nothing}
      <section class="notices" aria-label=${t('notices')}>
        ${stale && overview && !overview.asOf ? html`<p class="notice warning">${t('state.stale')}</p>` : nothing}
        ${overview && overview.totals.dials === 0 ? html`<p class="notice quiet">${t('state.noData')}</p>` : nothing}
        ${trouble && !(overview && trouble === 'unreachable') ? inTrouble(trouble) : nothing}
      </section>
      <main
        class="board overview"
        data-past=${overview?.asOf ? 'yes' : nothing}
        aria-busy=${!overview && !trouble}
        @drill=${this.onDrill}
      >
        ${overview ? body(overview) : nothing}
      </main>
      ${overview ? boardFiles((kind, lang) => overviewFileUrl(this.question, kind, lang), reportsOf(overview)) : nothing}
      <call-dialog></call-dialog>`;
  }

  private tools() {
    return html`<div class="tools" role="group" aria-label=${t('tools')}>
      <a class="tool" href="/boards" title=${t('tools.teams')} aria-label=${t('tools.teams')}>${gridIcon}</a>
      <button
        type="button"
        class="tool"
        title=${t('asOf')}
        aria-label=${t('asOf')}
        aria-expanded=${this.timeOpen}
        @click=${() => this.toggleTime()}
      >
        ${clockIcon}
      </button>
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
    </div>`;
  }
}
customElements.define('overview-board', OverviewBoard);

const nameOf = ({ department }: Overview): string => department?.name ?? t('overview.company');

const reportsOf = (overview: Overview) =>
  toReports(overview.department ? 'department' : 'company', overview.department?.id ?? '', overview);

/** While there is still time the question is the pace, and afterwards the result. */
function answer(overview: Overview): string {
  const target = overview.totals.targets.effectiveCalls;
  return verdict({ ...overview, meeting: target && target.expected < target.target ? 'noon' : 'evening' });
}

function body(overview: Overview) {
  return html`${headlineFigures(overview, undefined, plainFigure)}
    <div class="story overview">
      <team-ranking .teams=${overview.teams}></team-ranking>
      <hours-chart .board=${overview}></hours-chart>
      ${monthToDate(overview, plainFigure)}
    </div>`;
}
