import { html, nothing } from 'lit';
import { BoardSource, type Trouble } from '../wire/board-source';
import { type Question, boardFileUrl, fetchBoard, liveUrl } from '../wire/api';
import type { Board, Drill, Meeting } from '../wire/board';
import { meetingOf } from '../wire/meeting';
import { onTheme } from '../look/theme';
import { t } from '../words/words';
import { Focus } from './agenda';
import { addressOf, isPresenting, present, questionOf } from './address';
import type { Moment } from './as-of-control';
import { BoardElement } from './board-element';
import { boardBody } from './board-body';
import { boardFiles } from './board-files';
import { type Earlier, EarlierBoards } from './earlier';
import { boardHeader, teamName } from './board-header';
import type { CallDialog } from './call-dialog';
import type { CloseDialog } from './close-dialog';
import type { DealCelebration } from './deal-celebration';
import './contest-dialog';
import type { ContestDialog } from './contest-dialog';
import { contestStrip } from './contest-strip';
import { newDeal } from './deal-news';
import { FrozenBoard, momentOf } from './frozen-board';
import { fillScreen } from './full-screen';
import type { KeysDialog } from './keys-dialog';
import type { MeetingWish } from './meeting-bar';
import { MeetingLead } from './meeting-lead';
import { notices } from './notices';
import { onBoardKey } from './board-keys';
import { switchLanguage, switchTheme } from './switches';
import { toReports } from './to-reports';

/** The page: asks for the board its address names, keeps it live, and shows it. */
export class TeamBoard extends BoardElement {
  static override properties = {
    board: { state: true },
    stale: { state: true },
    trouble: { state: true },
    earlier: { state: true },
    timeOpen: { state: true },
    live: { state: true },
    presenting: { state: true },
  };

  declare board: Board | undefined;
  declare stale: boolean;
  declare trouble: Trouble | undefined;
  declare earlier: Earlier;
  declare timeOpen: boolean;
  /** The reader wants the figures of the moment though the meeting has frozen its own. */
  declare live: boolean;
  declare presenting: boolean;

  private question: Question = questionOf(new URL(location.href));
  private source?: BoardSource<Board>;
  private earlierBoards?: EarlierBoards;
  private frozenBoard?: FrozenBoard;
  private readonly spokenOf = new Focus();
  private readonly lead = new MeetingLead(
    () => (this.mayLead() ? this.board : undefined),
    () => this.requestUpdate(),
  );
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
        ' ': () => this.lead.step(1),
        arrowright: () => this.lead.step(1),
        arrowleft: () => this.lead.step(-1),
        o: () => this.lead.open(),
        c: () => this.wish('close'),
        f: () => this.wish('figures'),
        p: () => this.wish('present'),
        t: () => this.toggleTime(),
        l: switchLanguage,
        d: switchTheme,
        k: () => this.showContests(),
        '?': () => this.showKeys(),
      }),
    );
    this.presenting = isPresenting();
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
    this.live = false;
    this.frozenBoard = new FrozenBoard(question, () => {
      if (this.board) this.compare(this.board);
      this.requestUpdate();
    });
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
    this.lead.heard(meetingOf(board));
    document.title = `${teamName(board)} · ${t(`meeting.${board.meeting}`)} · ${t('product')}`;
    this.compare(board);
    const deal = before && newDeal(before, board);
    if (deal) this.child<DealCelebration>('deal-celebration').celebrate(deal);
  }

  /** A frozen board with what was before its opening, a live one with what was before now. */
  private compare(board: Board): void {
    void this.earlierBoards?.compareWith(board, momentOf(this.shownBoard(board)));
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

  private showContests(): void {
    if (this.dataset.viewer === 'lead' && this.board && !this.board.asOf) this.child<ContestDialog>('contest-dialog').show();
  }

  private onMoment(event: CustomEvent<Moment>): void {
    const { team, meeting } = this.question;
    if (!event.detail.date) this.timeOpen = false;
    this.visit({ team, meeting, ...event.detail });
  }

  private onDrill(event: CustomEvent<Drill>): void {
    if (!this.board) return;
    const { date, timezone } = this.board;
    const asOf = momentOf(this.shownBoard(this.board)) ?? undefined;
    void this.child<CallDialog>('call-dialog').show({ ...this.question, asOf }, event.detail, date, timezone);
  }

  /** The past is only looked at, and agents follow. */
  private mayLead(): boolean {
    return !!this.board && !this.board.asOf && this.dataset.viewer !== 'agent' && this.board.team.id !== 'unassigned';
  }

  /** With the figures that the meeting was opened with, unless it has none or live ones are wanted. */
  private shownBoard(board: Board): Board {
    return (this.live ? undefined : this.frozenBoard?.of(board)) ?? board;
  }

  private wish(wish: MeetingWish): boolean {
    const status = this.board && meetingOf(this.board).status;
    switch (wish) {
      case 'present':
        this.presenting = !this.presenting;
        present(this.presenting);
        return fillScreen(this.presenting);
      case 'figures':
        if (!status || status === 'not-opened') return false;
        this.live = !this.live;
        this.compare(this.board!);
        return true;
      case 'close':
        if (!this.mayLead() || status !== 'open') return false;
        this.child<CloseDialog>('close-dialog').ask();
        return true;
    }
  }

  protected override updated(): void {
    this.toggleAttribute('data-presenting', this.presenting);
    this.spokenOf.on(this, this.board && this.lead.itemOf(meetingOf(this.board)));
  }

  private child<T extends Element>(name: string): T {
    return this.querySelector<T>(name)!;
  }

  protected override render() {
    const { board, question, stale, timeOpen, trouble } = this;
    const shown = board && this.shownBoard(board);
    const frozen = shown !== board;
    const asOf = (shown && momentOf(shown)) ?? question.asOf;
    const asked = {
      goTo: (meeting: Meeting) => this.goTo(meeting),
      toggleTime: () => this.toggleTime(),
      showKeys: () => this.showKeys(),
      showContests: () => this.showContests(),
    };
    return html`${boardHeader({ question, board: shown, frozenAt: frozen ? asOf : undefined, stale, timeOpen, viewer: this.dataset.viewer }, asked)}
      ${board && timeOpen ? html`<as-of-control .board=${board} @moment=${this.onMoment}></as-of-control>` : nothing}
      ${notices({ board, trouble, stale }, asked.goTo)}
      ${board
        ? html`<meeting-bar
            .board=${board}
            .lead=${this.mayLead() ? this.lead : undefined}
            .item=${this.lead.itemOf(meetingOf(board))}
            .frozen=${frozen}
            .presenting=${this.presenting}
            @wish=${(event: CustomEvent<MeetingWish>) => this.wish(event.detail)}
          ></meeting-bar>`
        : nothing}
      <main
        class="board ${question.meeting}"
        data-past=${board?.asOf ? 'yes' : nothing}
        data-frozen=${frozen ? 'yes' : nothing}
        aria-busy=${!board && !trouble}
        @drill=${this.onDrill}
      >
        ${shown ? boardBody(shown, { earlier: this.earlier, viewer: this.dataset.viewer, frozen }) : nothing} ${shown ? contestStrip(shown) : nothing}
      </main>
      ${board ? boardFiles((kind, lang) => boardFileUrl({ ...question, asOf }, kind, lang), toReports('team', board.team.id, board)) : nothing}
      <call-dialog></call-dialog><keys-dialog></keys-dialog><contest-dialog .board=${board}></contest-dialog><deal-celebration></deal-celebration>
      <close-dialog @sure=${() => this.lead.close()}></close-dialog>`;
  }
}
customElements.define('team-board', TeamBoard);
