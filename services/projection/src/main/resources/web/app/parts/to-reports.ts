import { html, nothing } from 'lit';
import { dayReportPath, periodOf, reportPath } from '../report/report-address';
import type { Level } from '../wire/roll-up';
import { t } from '../words/words';

/** A board's day on paper, and the week and month that it lies in. */
export function toReports(level: Level, id: string, { date }: { date: string }) {
  const link = (kind: 'week' | 'month') => html`<a href=${reportPath(level, id, periodOf(kind, date))}>${t(`report.${kind}`)}</a>`;
  return html`<span class="reports">${level === 'team' ? html`<a href=${dayReportPath(id, date)}>${t('report.day')}</a>` : nothing} ${link('week')} ${link('month')}</span>`;
}
