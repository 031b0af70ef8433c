import { html, nothing } from 'lit';
import { laurel } from '../look/icons';
import type { Board, Figure } from '../wire/board';
import type { Best, Champions, Praise } from '../wire/recognition';
import { dayName } from '../words/format';
import { nameOfDay } from '../words/board-days';
import { t } from '../words/words';
import { figureButton, plainFigure } from './figure-button';

/** Beyond this many equal winners the names no longer fit beside the figure. */
const NAMED = 3;

type Kind = 'effort' | 'results';

/** Effort before results: that is the order in which the morning meeting praises. */
export const championsOfLastWorkingDay = (board: Board) =>
  panel(board, board.recognition.lastWorkingDay, ['effort', 'results'], 'champions');

export const championsOfDay = (board: Board) => panel(board, board.recognition.day, ['results'], 'recognition');

function panel(board: Board, praise: Praise, kinds: Kind[], agenda: string) {
  const title = t('champions', { day: nameOfDay(board, praise.date) });
  const shown = kinds.flatMap((kind) => praise[kind].map((each) => champion(board, praise, kind, each)));
  return html`<section class="champions" data-agenda=${agenda} aria-label=${title}>
    <h2 class="panel-title">${title}</h2>
    <div class="champion-row" style="--champions: ${shown.length}">${shown}</div>
  </section>`;
}

function champion(board: Board, { date, monthFrom }: Praise, kind: Kind, { figure, day, month }: Champions) {
  return html`<div class="champion" data-figure=${figure}>
    <h3>${laurel}<span>${t(figure)}</span><small>${t(`champions.${kind}`)}</small></h3>
    ${day.agents.length === 0
      ? html`<p class="nobody">${t('champions.nobody')}</p>`
      : html`<p class="names" data-names=${Math.min(NAMED, day.agents.length)}>${names(day)}</p>
          <p class="number">${opens(board, figure, day, { date })}</p>`}
    ${month.agents.length === 0
      ? nothing
      : html`<p class="best-of-month" title=${dayName(monthFrom)}>
          <small>${t('month.toDate')}</small> <span>${names(month)}</span> ${opens(board, figure, month, { date, from: monthFrom })}
        </p>`}
  </div>`;
}

function names({ agents }: Best) {
  return html`${agents.slice(0, NAMED).map((each) => html`<span>${each.name}</span> `)}
  ${agents.length > NAMED ? html`<small>${t('champions.more', { count: agents.length - NAMED })}</small>` : nothing}`;
}

/** Several who are equal are drilled into together; an agent opens the own calls alone. */
function opens({ you }: Board, figure: Figure, { value, agents }: Best, days: { date: string; from?: string }) {
  const sole = agents.length === 1 ? agents[0] : undefined;
  const drill = { figure, agent: sole?.agent, name: sole?.name, ...days };
  return you && sole?.agent !== you ? plainFigure(drill, value) : figureButton(drill, value);
}
