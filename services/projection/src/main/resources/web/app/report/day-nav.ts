import { html, nothing } from 'lit';
import { backIcon, forwardIcon } from '../look/icons';
import type { Board } from '../wire/board';
import { dayName } from '../words/format';
import { dailyReportUrl } from '../wire/daily-report';
import { currentLanguage, t } from '../words/words';
import { dayAfter, dayBefore, periodOf, reportPath, todayOf } from './report-address';

/**
 * The days before and after, and the way to paper; none of it is printed.
 *
 * @param withShortfalls undefined for whoever may not see them
 */
export function dayNav(board: Board, withShortfalls: boolean | undefined) {
  const { date, team } = board;
  const next = dayAfter(date);
  return html`<nav class="periods" aria-label=${t('report.periods')}>
    <p class="kinds">
      <a href=${dayAddress(date)} aria-current="page">${t('report.day')}</a>
      <a href=${reportPath('team', team.id, periodOf('week', date))}>${t('report.week')}</a>
      <a href=${reportPath('team', team.id, periodOf('month', date))}>${t('report.month')}</a>
    </p>
    <p class="steps">
      <a class="tool" href=${dayAddress(dayBefore(date))} aria-label=${t('days.before')} title=${t('days.before')}>${backIcon}</a>
      <span>${dayName(date)}</span>
      ${next <= todayOf(board)
        ? html`<a class="tool" href=${dayAddress(next)} aria-label=${t('days.after')} title=${t('days.after')}>${forwardIcon}</a>`
        : nothing}
    </p>
    <p class="kinds">
      <button type="button" class="plain" @click=${() => window.print()}>${t('report.print')}</button>
      <a href=${dailyReportUrl(board, withShortfalls !== false, currentLanguage())} download>PDF</a>
      ${withShortfalls === undefined
        ? nothing
        : html`<a href=${shortfallsAddress(withShortfalls)}>${t(withShortfalls ? 'report.withoutShortfalls' : 'report.withShortfalls')}</a>`}
    </p>
  </nav>`;
}

function dayAddress(day: string): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('day', day);
  parameters.delete('asOf');
  return `${location.pathname}?${parameters}`;
}

function shortfallsAddress(shown: boolean): string {
  const parameters = new URLSearchParams(location.search);
  if (shown) parameters.set('shortfalls', 'no');
  else parameters.delete('shortfalls');
  return `${location.pathname}?${parameters}`;
}
