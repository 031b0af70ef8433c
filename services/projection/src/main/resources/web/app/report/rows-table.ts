import { html, nothing } from 'lit';
import { boardPath } from '../parts/address';
import { overviewPath } from '../overview/overview-address';
import { withQuery } from '../wire/api';
import type { Figure, Figures } from '../wire/board';
import type { DayFigures, RollUp, Row } from '../wire/roll-up';
import { dayName, figureValue, percent, rate } from '../words/format';
import { t } from '../words/words';
import { reportPath } from './report-address';
import { askedOf } from './targets-of';

const COLUMNS: readonly Figure[] = [
  'dials',
  'effectiveCalls',
  'wechatAdds',
  'interestedLeads',
  'visits',
  'deals',
  'amountSigned',
  'amountReceived',
];

/** Each agent, team or department; opened, its days. */
export function rowsTable(rollUp: RollUp, open: ReadonlySet<string>, toggle: (id: string) => void) {
  const title = t(`report.rows.${rollUp.of.level === 'agent' ? 'team' : rollUp.of.level}`);
  if (rollUp.rows.length === 0) return nothing;
  return table('rows', title, rollUp.rows.map((row) => rowGroup(rollUp, row, open.has(row.id), () => toggle(row.id))));
}

/** The days of the whole: each leads to its board. */
export function daysTable(rollUp: RollUp) {
  const asOf = rollUp.asOf ?? undefined;
  const rows = rollUp.days.filter((day) => day.date <= rollUp.day || day.dials > 0);
  return table(
    'days',
    t('report.days'),
    html`<tbody>
      ${rows.map(
        (day) => html`<tr class=${day.working ? nothing : 'off'}>
          <th scope="row"><a href=${dayBoard(rollUp, day.date, asOf)}>${dayName(day.date)}</a>${day.working ? nothing : html` <small>${t('day.off')}</small>`}</th>
          ${cells(day, rollUp.currency)}
          <td>${day.targets.effectiveCalls ? percent(day.targets.effectiveCalls.attainment) : '–'}</td>
        </tr>`,
      )}
    </tbody>`,
  );
}

function table(name: string, title: string, bodies: unknown) {
  return html`<section class="report-${name}">
    <h2 id="${name}-title">${title}</h2>
    <div class="scrolls" role="region" tabindex="0" aria-labelledby="${name}-title">
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="unseen">${title}</span></th>
            ${COLUMNS.map((figure) => html`<th scope="col">${t(figure)}</th>`)}
            <th scope="col">${t('ratio.connectRate')}</th>
            <th scope="col">${t('report.attained')}</th>
          </tr>
        </thead>
        ${bodies}
      </table>
    </div>
  </section>`;
}

function rowGroup(rollUp: RollUp, row: Row, open: boolean, toggle: () => void) {
  const asked = askedOf(row, 'effectiveCalls');
  const name = row.id === 'unassigned' ? t('team.unassigned') : row.name;
  return html`<tbody data-row=${row.id}>
    <tr>
      <th scope="row">
        <button type="button" class="plain opens" aria-expanded=${open} aria-label=${t('report.open', { name })} @click=${toggle}>
          <span aria-hidden="true">${open ? '▾' : '▸'}</span> ${row.rank}. ${name}
        </button>
        ${deeper(rollUp, row)}
      </th>
      ${cells(row, rollUp.currency)}
      <td>${asked ? percent(asked.attainment) : '–'}</td>
    </tr>
    ${open ? row.days.map((day) => dayRow(rollUp, row, day)) : nothing}
  </tbody>`;
}

/** A department opens to its teams, a team to its agents. */
function deeper({ period, asOf }: RollUp, row: Row) {
  if (row.level !== 'team' && row.level !== 'department') return nothing;
  const when = { [period.period]: period.name, asOf: asOf ?? undefined };
  return html`<a class="deeper" href=${reportPath(row.level, row.id, when)} aria-label=${t('report.deeper', { name: row.name })}>→</a>`;
}

function dayRow(rollUp: RollUp, row: Row, day: DayFigures) {
  const asOf = rollUp.asOf ?? undefined;
  const href =
    row.level === 'team'
      ? withQuery(boardPath(row.id, 'evening'), { date: day.date, asOf })
      : row.level === 'department'
        ? withQuery(overviewPath(row.id), { date: day.date, asOf })
        : dayBoard(rollUp, day.date, asOf);
  return html`<tr class="day">
    <th scope="row"><a href=${href}>${dayName(day.date)}</a></th>
    ${cells(day, rollUp.currency)}
    <td></td>
  </tr>`;
}

function dayBoard({ of }: RollUp, date: string, asOf?: string): string {
  if (of.level === 'team') return withQuery(boardPath(of.id ?? '', 'evening'), { date, asOf });
  return withQuery(overviewPath(of.id ?? undefined), { date, asOf });
}

const cells = (figures: Figures, currency: string) =>
  html`${COLUMNS.map((figure) => html`<td data-figure=${figure}>${figureValue(figure, figures[figure], currency)}</td>`)}
    <td>${figures.dials > 0 ? rate(figures.connected / figures.dials) : '–'}</td>`;
