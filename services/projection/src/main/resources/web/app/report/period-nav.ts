import { html, nothing } from 'lit';
import { backIcon, forwardIcon } from '../look/icons';
import type { Level, PeriodKind, RollUp } from '../wire/roll-up';
import { dayName } from '../words/format';
import { t } from '../words/words';
import { dayAfter, dayReportPath, periodOf, reportPath, todayOf } from './report-address';

const KINDS: readonly PeriodKind[] = ['week', 'month'];

/** Week or month, the one before and the one after, as far as there are days. */
export function periodNav(rollUp: RollUp, level: Level, id: string) {
  const { period, before, asOf, day } = rollUp;
  const address = (when: { week?: string; month?: string }) => reportPath(level, id, { ...when, asOf: asOf ?? undefined });
  const next = dayAfter(period.until);
  return html`<nav class="periods" aria-label=${t('report.periods')}>
    <p class="kinds">
      ${KINDS.map(
        (kind) =>
          html`<a href=${address(periodOf(kind, day))} aria-current=${kind === period.period ? 'page' : nothing}>${t(`report.${kind}`)}</a>`,
      )}
      ${level === 'team' ? html`<a href=${dayReportPath(id, day)}>${t('report.day')}</a>` : nothing}
    </p>
    <p class="steps">
      <a class="tool" href=${address(periodOf(period.period, before.from))} title=${before.name} aria-label=${t('report.before', { period: before.name })}
        >${backIcon}</a
      >
      <span>${dayName(period.from)} – ${dayName(period.until)}</span>
      ${next <= todayOf(rollUp)
        ? html`<a class="tool" href=${address(periodOf(period.period, next))} aria-label=${t('report.after')} title=${t('report.after')}>${forwardIcon}</a>`
        : nothing}
    </p>
  </nav>`;
}
