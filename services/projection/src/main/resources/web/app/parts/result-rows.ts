import { html } from 'lit';
import type { CallsOfFigure, Result } from '../wire/board';
import { figureValue, isMoney, moment } from '../words/format';
import { type Word, t } from '../words/words';

/** Visits, deals and payments behind a figure. */
export function resultRows(content: CallsOfFigure, timezone: string) {
  const columns: [Word, string, (result: Result) => string][] = [
    ['calls.time', 'time', (result) => moment(result.at, timezone, !!content.from)],
    ['leaderboard.agent', 'agent', (result) => result.agentName],
    ['results.kind', 'disposition', kind],
    ['results.grade', 'grade', (result) => result.grade ?? '–'],
    ['results.lead', 'customer', (result) => result.lead],
  ];
  if (isMoney(content.figure)) {
    columns.splice(3, 1, ['results.amount', 'value', (result) => figureValue(content.figure, result.value, result.currency)]);
  }
  return html`<table>
    <thead>
      <tr>
        ${columns.map(([word, cell]) => html`<th scope="col" class=${cell}>${t(word)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${content.results.map((result) => html`<tr>${columns.map(([, cell, text]) => html`<td class=${cell}>${text(result)}</td>`)}</tr>`)}
    </tbody>
  </table>`;
}

function kind(result: Result): string {
  return t(result.visitKind ? `results.${result.visitKind}` : result.kind === 'payment' ? 'results.payment' : 'results.deal');
}
