import { html } from 'lit';
import type { Drill } from '../wire/board';
import { figureValue } from '../words/format';
import { t } from '../words/words';

/** A figure that opens the calls behind it: the button tells the board by a `drill` event. */
export function figureButton(drill: Drill, value: number) {
  const shown = figureValue(drill.figure, value);
  const words = { figure: t(drill.figure), value: shown, name: drill.name ?? '' };
  return html`<button
    type="button"
    class="figure"
    data-opens=${opensKey(drill)}
    aria-label=${t(drill.name ? 'figures.openAgent' : 'figures.open', words)}
    @click=${(event: Event) => ask(event.currentTarget as HTMLElement, drill)}
  >
    ${shown}
  </button>`;
}

/** The same where nothing lies behind it that could be shown at once. */
export function plainFigure({ figure }: Drill, value: number) {
  return html`<span class="figure">${figureValue(figure, value)}</span>`;
}

/** Names a figure on the page, so that focus finds its way back after rows have moved. */
export function opensKey({ team, figure, agent, date, from, only, objection }: Drill): string {
  return [team, figure, agent, date, from, only, objection].join('|');
}

export function ask(button: HTMLElement, drill: Drill): void {
  button.dispatchEvent(new CustomEvent<Drill>('drill', { bubbles: true, detail: drill }));
}
