import { html } from 'lit';
import { periodOf, reportPath } from '../report/report-address';
import type { Level } from '../wire/roll-up';
import { t } from '../words/words';

/** The week and month that a board's day lies in. */
export function toReports(level: Level, id: string, { date }: { date: string }) {
  const link = (kind: 'week' | 'month') => html`<a href=${reportPath(level, id, periodOf(kind, date))}>${t(`report.${kind}`)}</a>`;
  return html`<span class="reports">${link('week')} ${link('month')}</span>`;
}
