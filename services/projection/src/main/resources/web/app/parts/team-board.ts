import { html, nothing } from 'lit';
import { BoardSource, type Trouble } from '../wire/board-source';
import { type Question, boardFileUrl, fetchBoard, liveUrl } from '../wire/api';
import type { Board, Drill, Meeting } from '../wire/board';
import { onTheme } from '../look/theme';
import { t } from '../words/words';
import { addressOf, questionOf } from './address';
import type { Moment } from './as-of-control';
import { BoardElement } from './board-element';
import { boardBody } from './board-body';
import { boardFiles } from './board-files';
import { type Earlier, EarlierBoards } from './earlier';
import { boardHeader, teamName } from './board-header';
import type { CallDialog } from './call-dialog';
import type { DealCelebration } from './deal-celebration';
import { newDeal } from './deal-news';
import type { KeysDialog } from './keys-dialog';
import { notices } from './notices';
import { onBoardKey } from './board-keys';
import { switchLanguage, switchTheme } from './switches';

/** The page: asks for the board its address names, keeps it live, and shows it. */
export class TeamBoard extends BoardElement {
  static override properties = {
    board: { state: true },
    stale: { state: true },
    trouble: { state: true },
    earlier: { state: true },
    timeOpen: { state: true },
  };

  declare board: Board | undefined;
  declare stale: boolean;
  declare trouble: Trouble | undefined;
  declare earlier: Earlier;
  declare timeOpen: boolean;

  private question: Question = questionOf(new URL(location.href));
  private source?: BoardSource<Board>;
  private earlierBoards?: EarlierBoards;
  private readonly forgets: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const onBack = () => this.ask(questionOf(new URL(location.href)));
    window.addEventListener('popstate', onBack);
    this.forgets.push(
      () => window.removeEventListener('popstate', onBack),
      onTheme(() => this.requestUpdate()),
      onBoardKey({
        '1': () => this.goTo('morning'),
        '2': () => this.goTo('noon'),
        '3': () => this.goTo('evening'),
        t: () => this.toggleTime(),
        l: switchLanguage,
        d: switchTheme,
        '?': () => this.showKeys(),
      }),
    );
    this.ask(this.question);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source?.close();
    this.forgets.splice(0).forEach((forget) => forget());
  }

  private ask(question: Question): void {
    this.source?.close();
    this.question = question;
    this.trouble = undefined;
    this.stale = false;
    this.earlier = { ranks: new Map() };
    this.timeOpen = this.timeOpen || !!question.asOf;
    this.earlierBoards = new EarlierBoards(question, (earlier) => (this.earlier = earlier));
    const once = () => fetchBoard(question);
    this.source = new BoardSource({ once, liveUrl: question.asOf ? undefined : liveUrl(question) }, {
      onBoard: (board) => this.show(board),
      onStale: (stale) => (this.stale = stale),
      onTrouble: (trouble) => (this.trouble = trouble),
    });
    this.source.start();
  }

  private show(board: Board): void {
    const before = this.board;
    this.board = board;
    this.trouble = undefined;
    document.title = `${teamName(board)} · ${t(`meeting.${board.meeting}`)} · ${t('product')}`;
    void this.earlierBoards?.compareWith(board);
    const deal = before && newDeal(before, board);
    if (deal) this.child<DealCelebration>('deal-celebration').celebrate(deal);
  }

  private visit(question: Question): void {
    history.pushState(null, '', addressOf(question));
    this.ask(question);
  }

  private goTo(meeting: Meeting): void {
    if (meeting !== this.question.meeting) this.visit({ ...this.question, meeting });
  }

  private toggleTime(): void {
    this.timeOpen = !this.timeOpen;
  }

  private showKeys(): void {
    this.child<KeysDialog>('keys-dialog').show();
  }

  private onMoment(event: CustomEvent<Moment>): void {
    const { team, meeting } = this.question;
    if (!event.detail.date) this.timeOpen = false;
    this.visit({ team, meeting, ...event.detail });
  }

  private onDrill(event: CustomEvent<Drill>): void {
    if (!this.board) return;
    const { date, timezone } = this.board;
    void this.child<CallDialog>('call-dialog').show(this.question, event.detail, date, timezone);
  }

  private child<T extends Element>(name: string): T {
    return this.querySelector<T>(name)!;
  }

  protected override render() {
    const { board, question, stale, timeOpen, trouble } = this;
    const asked = {
      goTo: (meeting: Meeting) => this.goTo(meeting),
      toggleTime: () => this.toggleTime(),
      showKeys: () => this.showKeys(),
    };
    return html`${boardHeader({ question, board, stale, timeOpen, viewer: this.dataset.viewer }, asked)}
      ${board && timeOpen ? html`<as-of-control .board=${board} @moment=${this.onMoment}></as-of-control>` : nothing}
      ${notices({ board, trouble, stale }, asked.goTo)}
      <main
        class="board ${question.meeting}"
        data-past=${board?.asOf ? 'yes' : nothing}
        aria-busy=${!board && !trouble}
        @drill=${this.onDrill}
      >
        ${board ? boardBody(board, this.earlier, this.dataset.viewer) : nothing}
      </main>
      ${board ? boardFiles((kind, lang) => boardFileUrl(question, kind, lang)) : nothing}
      <call-dialog></call-dialog><keys-dialog></keys-dialog><deal-celebration></deal-celebration>`;
  }
}
customElements.define('team-board', TeamBoard);
