import { html } from 'lit';
import { measure, outcomeWords, timeLeft, valueWords } from '../parts/contest-words';
import type { Board, Handover } from '../wire/board';
import { contestsOf } from '../wire/contest';
import type { MeetingOnBoard } from '../wire/meeting';
import type { Reason, Shortfalls } from '../wire/shortfalls';
import { count, figureValue, moment, time } from '../words/format';
import { type Word, currentLanguage, t } from '../words/words';

/** A sheet ends; what does not fit is counted, and stands on the board. */
const MOST = { contests: 6, leads: 48, shortfalls: 40, named: 4 };

export function praiseLines({ recognition: { day } }: Board) {
  return [...day.effort, ...day.results]
    .filter(({ day: best }) => best.agents.length > 0)
    .map(({ figure, day: best }) => {
      const names = best.agents.slice(0, MOST.named).map((each) => each.name);
      const more = best.agents.length - names.length;
      return html`${t(figure)} <strong>${names.join(t('contest.and'))}</strong>${more > 0 ? ` ${t('champions.more', { count: more })}` : ''} ·
        ${figureValue(figure, best.value)}`;
    });
}

export function contestLines(board: Board) {
  return cut(contestsOf(board), MOST.contests, (contest) => {
    const sides = contest.sides.map((side) => `${side.name} ${valueWords(contest, side)}`).join(' : ');
    const result = contest.settlement ? outcomeWords(contest) : timeLeft(contest, board);
    return html`${measure(contest)} · <strong>${sides}</strong> · ${result} · ${t('contest.stake')} ${contest.stake}`;
  });
}

/** Each with who has it now, and until when an answer is due: the next step. */
export function leadLines(board: Board) {
  return cut(board.handovers, MOST.leads, (handover) => {
    const { grade, lead, agentName, managerName, status, reason } = handover;
    const to = managerName ? ` → ${managerName}` : '';
    return html`${grade ?? '–'} · <strong>${agentName}</strong>${to} · ${lead.slice(-8)} · ${t(`handovers.${status}` as Word)}${dueWords(handover, board)}${reason
        ? ` · ${reason}`
        : ''}`;
  });
}

function dueWords({ status, dueAt }: Handover, board: Board): string {
  if (!dueAt || (status !== 'offered' && status !== 'waiting')) return '';
  const overdue = Date.parse(dueAt) < Date.parse(board.asOf ?? board.now);
  return ` · ${overdue ? t('handovers.overdue') : t('handovers.due', { time: moment(dueAt, board.timezone, true) })}`;
}

export function meetingRows(board: Board) {
  return board.meetings.map((each) => html`<strong>${t(`meeting.${each.meeting}`)}</strong> ${held(each, board)}`);
}

function held({ status, dueAt, openedAt, closedAt, chair }: MeetingOnBoard, { timezone }: Board): string {
  if (status === 'not-opened' || !openedAt) return t('report.notHeld', { time: time(dueAt, timezone) });
  const until = closedAt ? time(closedAt, timezone) : '…';
  return `${time(openedAt, timezone)}–${until} · ${t('report.chair', { name: chair ?? '–' })}`;
}

export function sheetLine({ callSheets: sheets }: Board): string {
  if (sheets.total === 0) return '';
  const handedIn = t('sheets.in', { handedIn: count(sheets.submitted + sheets.accepted), total: count(sheets.total) });
  return [t('sheets.title'), handedIn, sheets.missing ? t('sheets.missing', { count: count(sheets.missing) }) : ''].filter(Boolean).join(' ');
}

export function shortfallLines({ agents }: Shortfalls, reasons: Reason[]) {
  return cut(agents, MOST.shortfalls, ({ name, missed, explanation }) => {
    const figures = missed.map(({ figure, value, target }) => `${t(figure)} ${figureValue(figure, value)}/${figureValue(figure, target)}`).join(', ');
    const known = reasons.find((each) => each.id === explanation?.reason);
    const why = explanation
      ? [known ? known[currentLanguage()] : explanation.reason, explanation.words].filter(Boolean).join(' · ')
      : t('shortfalls.unexplained');
    return html`<strong>${name}</strong> ${figures} · ${why}`;
  });
}

function cut<T>(all: readonly T[], most: number, line: (each: T) => unknown): unknown[] {
  const lines = all.slice(0, most).map(line);
  return all.length > most ? [...lines, html`${t('report.more', { count: all.length - most })}`] : lines;
}
