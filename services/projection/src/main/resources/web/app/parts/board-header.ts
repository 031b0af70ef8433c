import { html, nothing } from 'lit';
import { clockIcon, gridIcon, keysIcon, leaveIcon, ropeIcon, sheetIcon, speakIcon } from '../look/icons';
import { type Question, signOut } from '../wire/api';
import { type Board, MEETINGS, type Meeting } from '../wire/board';
import { dayName, elsewhere, time } from '../words/format';
import { t } from '../words/words';
import { addressOf } from './address';
import { languageSwitch, themeSwitch } from './switches';
import { verdict } from './verdict';

interface Asked {
  goTo(meeting: Meeting): void;
  toggleTime(): void;
  showKeys(): void;
  showContests(): void;
}

interface Shown {
  question: Question;
  board: Board | undefined;
  /** When the meeting was opened whose figures are shown; nothing while they are live. */
  frozenAt?: string;
  stale: boolean;
  timeOpen: boolean;
  viewer?: string;
}

export function boardHeader(shown: Shown, asked: Asked) {
  const { board } = shown;
  return html`<header class="board-header">
    <div class="whose">
      <p class="team">${board ? teamLine(board) : nothing}</p>
      <h1>${board ? verdict(board) : t('product')}</h1>
    </div>
    ${meetingTabs(shown.question, asked)}
    <div class="when">
      ${board ? state(board, shown.stale, shown.frozenAt) : nothing} ${tools(shown, asked)}
    </div>
  </header>`;
}

export function teamName(board: Board): string {
  return board.team.id === 'unassigned' ? t('team.unassigned') : board.team.name;
}

function teamLine(board: Board) {
  const unassigned = board.team.id === 'unassigned';
  return html`<strong>${teamName(board)}</strong>
    <span>${unassigned ? t('team.unassigned.why') : board.team.department?.name}</span>`;
}

function meetingTabs(question: Question, asked: Asked) {
  return html`<nav class="meetings" aria-label=${t('meetings')}>
    ${MEETINGS.map(
      (meeting, index) =>
        html`<a
          href=${addressOf({ ...question, meeting })}
          aria-current=${meeting === question.meeting ? 'page' : nothing}
          @click=${(event: MouseEvent) => follow(event, () => asked.goTo(meeting))}
          >${t(`meeting.${meeting}`)}<kbd aria-hidden="true">${index + 1}</kbd></a
        >`,
    )}
  </nav>`;
}

/** A plain click stays on the page; one that wants another tab is the browser's. */
function follow(event: MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go();
}

type Stated = Pick<Board, 'asOf' | 'date' | 'timezone' | 'updatedAt'> & Partial<Pick<Board, 'calendar'>>;

/** Which day and moment is shown, and whether it is still kept up to date. */
export function state(board: Stated, stale: boolean, frozenAt?: string) {
  const { kind, words } = kept(board, stale, frozenAt);
  return html`<div class="state ${kind}">
    <p class="day">${dayName(board.date)} ${board.calendar ? specialDay(board.calendar) : nothing}</p>
    <p class="pulse"><i aria-hidden="true"></i><span role="status">${words}</span></p>
    ${board.updatedAt
      ? html`<p class="updated">
          ${t('state.updated', { time: time(board.updatedAt, board.timezone, true) })}
          ${elsewhere(board.updatedAt, board.timezone)}
        </p>`
      : nothing}
  </div>`;
}

function kept({ asOf, timezone }: Stated, stale: boolean, frozenAt?: string) {
  if (asOf) return { kind: 'past', words: t('state.past', { time: time(asOf, timezone) }) };
  if (stale) return { kind: 'stale', words: t('state.stale') };
  if (frozenAt) return { kind: 'frozen', words: t('figures.frozen', { time: time(frozenAt, timezone) }) };
  return { kind: 'live', words: t('state.live') };
}

/** A day off is said, and what makes a day special. */
export function specialDay({ working, name }: Board['calendar']) {
  const words = [working ? null : t('day.off'), name].filter((each) => each !== null).join(' · ');
  return words ? html`<span class="special-day">${words}</span>` : nothing;
}

function tools({ board, timeOpen, viewer, question }: Shown, asked: Asked) {
  const tool = (words: string, icon: unknown, act: () => void) =>
    html`<button type="button" class="tool" title=${words} aria-label=${words} @click=${act}>${icon}</button>`;
  return html`<div class="tools" role="group" aria-label=${t('tools')}>
    ${desk(question, viewer)}
    <a
      class="tool"
      href=${`/briefing/${encodeURIComponent(question.team)}`}
      title=${t('briefing.title')}
      aria-label=${t('briefing.title')}
      >${speakIcon}</a
    >
    <a class="tool" href="/boards" title=${t('tools.teams')} aria-label=${t('tools.teams')}>${gridIcon}</a>
    ${board
      ? html`<button
          type="button"
          class="tool"
          title=${t('asOf')}
          aria-label=${t('asOf')}
          aria-expanded=${timeOpen}
          @click=${asked.toggleTime}
        >
          ${clockIcon}
        </button>`
      : nothing}
    ${board && !board.asOf && viewer === 'lead' ? tool(t('contests.manage'), ropeIcon, asked.showContests) : nothing}
    ${languageSwitch()} ${themeSwitch()} ${tool(t('tools.keys'), keysIcon, asked.showKeys)}
    ${tool(t('tools.signOut'), leaveIcon, () => void signOut())}
  </div>`;
}

/** An agent goes to the own page from here, everybody else to the team's sheets. */
function desk({ team }: Question, viewer: string | undefined) {
  const own = viewer === 'agent';
  const words = t(own ? 'me.title' : 'sheets.title');
  return html`<a
    class="tool"
    href=${own ? '/me' : `/sheets/${encodeURIComponent(team)}`}
    title=${words}
    aria-label=${words}
    >${sheetIcon}</a
  >`;
}
