import { html, nothing } from 'lit';
import type { Board, Figure } from '../wire/board';
import type { Reason, Shortfalls } from '../wire/shortfalls';
import { count, dayName, figureValue, moment, percent, rate } from '../words/format';
import { t } from '../words/words';
import { contestLines, leadLines, meetingRows, praiseLines, sheetLine, shortfallLines } from './day-lines';
import { FIGURES, headed } from './figure-table';

const STEPS: readonly Figure[] = ['dials', 'connected', 'effectiveCalls', 'interestedLeads', 'deals'];
const COLUMNS: readonly Figure[] = ['dials', 'connected', 'talkSeconds', 'wechatAdds', 'interestedLeads', 'visits', 'deals', 'amountReceived'];

/** Everything that is filed of a day, black on white, as wide and as high as a sheet of A4 less its margins. */
export function daySheet(board: Board, shortfalls: Shortfalls | undefined, reasons: Reason[]) {
  return html`<article class="day-sheet">
    ${heading(board)} ${figures(board)}
    <div class="halves">
      <div>${leaders(board)}</div>
      <div>
        ${hours(board)} ${funnel(board)} ${list('champions', t('report.recognition'), praiseLines(board))}
        ${list('contests', t('contests'), contestLines(board))}
      </div>
    </div>
    ${meetings(board)} ${list('leads', t('interestedLeads'), leadLines(board), true)}
    ${shortfalls && shortfalls.working ? list('shortfalls', t('shortfalls'), shortfallLines(shortfalls, reasons), true) : nothing}
  </article>`;
}

function heading(board: Board) {
  const { team, date, calendar, asOf, now, timezone, effectiveCallRule } = board;
  const name = team.id === 'unassigned' ? t('team.unassigned') : team.name;
  return html`<header>
    <h2>${name} · ${t('report.day')} · ${date} ${dayName(date)}</h2>
    <p>
      ${team.department ? html`${team.department.name} · ` : nothing}
      ${calendar.working ? nothing : html`${t('day.off')}${calendar.name ? ` (${calendar.name})` : ''} · `}
      ${t('report.stand', { moment: moment(asOf ?? now, timezone, true) })} ·
      ${t('figures.rule', { seconds: effectiveCallRule.minimumTalkSeconds, version: effectiveCallRule.version })}
    </p>
  </header>`;
}

function figures({ totals, totals: { targets } }: Board) {
  return html`<dl class="paper-figures">
    ${FIGURES.map((figure) => {
      const target = targets[figure];
      return html`<div data-figure=${figure}>
        <dt>${headed(figure)}</dt>
        <dd>
          <strong>${figureValue(figure, totals[figure])}</strong>
          ${target ? html`<span> / ${figureValue(figure, target.target)} · ${percent(target.attainment)}</span>` : nothing}
        </dd>
      </div>`;
    })}
  </dl>`;
}

function leaders(board: Board) {
  return html`<table class="paper-leaders">
    <thead>
      <tr>
        <th scope="col">${t('leaderboard.agent')}</th>
        <th scope="col">${t('effectiveCalls')}</th>
        <th scope="col">${t('report.attainedShort')}</th>
        ${COLUMNS.map((figure) => html`<th scope="col">${headed(figure)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${board.agents.map((row) => {
        const target = row.targets.effectiveCalls;
        return html`<tr>
          <th scope="row">${row.rank}. ${row.name}</th>
          <td><strong>${count(row.effectiveCalls)}</strong></td>
          <td>${target ? percent(target.attainment) : '–'}</td>
          ${COLUMNS.map((figure) => html`<td>${figureValue(figure, row[figure])}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Bars in ink: paper has no colours. */
function hours({ hours }: Board) {
  if (hours.length === 0) return nothing;
  const most = Math.max(...hours.map((each) => each.effectiveCalls), 1);
  return html`<section class="hours-of-day">
    <h3>${t('hours')}</h3>
    <ol>
      ${hours.map(
        (each) => html`<li>
          <span>${each.effectiveCalls}</span><i aria-hidden="true" style="block-size:${(each.effectiveCalls / most) * 3.2}em"></i
          ><small>${each.hour}</small>
        </li>`,
      )}
    </ol>
  </section>`;
}

function funnel({ totals }: Board) {
  return html`<section class="steps-of-funnel">
    <h3>${t('funnel')}</h3>
    <ol>
      ${STEPS.map((figure, index) => {
        const before = index > 0 ? totals[STEPS[index - 1] as Figure] : 0;
        return html`<li><span>${t(figure)}</span> <strong>${count(totals[figure])}</strong> ${before > 0 ? html`<small>${rate(totals[figure] / before)}</small>` : nothing}</li>`;
      })}
    </ol>
  </section>`;
}

function meetings(board: Board) {
  return html`<section class="meetings-of-day">
    <h3>${t('meetings')} <small>${sheetLine(board)}</small></h3>
    <ul>${meetingRows(board).map((row) => html`<li>${row}</li>`)}</ul>
  </section>`;
}

function list(name: string, title: string, lines: unknown[], wide = false) {
  return html`<section class=${`paper-lines paper-${name}${wide ? ' wide' : ''}`}>
    <h3>${title}</h3>
    ${lines.length === 0 ? html`<p>${t('report.none')}</p>` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
  </section>`;
}
