import type { MeetingOnBoard } from '../wire/meeting';
import messages from '../words/messages.json';
import { type Word, t } from '../words/words';

/** A company may put an item of its own on an agenda: it is called by the name it was given. */
export function itemName(item: string): string {
  const word = `agenda.${item}`;
  return word in messages ? t(word as Word) : item;
}

/** The panels of the page that show an item; one panel may be named by several, and one item by several panels. */
export function panelsOf(item: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-agenda~="${CSS.escape(item)}"]`)];
}

/** The next item, or the one before, that the page has a panel for; nothing at the end. */
export function neighbour({ agenda }: MeetingOnBoard, from: string | null, step: 1 | -1): string | undefined {
  const items = agenda.map((each) => each.item);
  let index = from === null ? (step > 0 ? -1 : items.length) : items.indexOf(from);
  do index += step;
  while (items[index] !== undefined && panelsOf(items[index]!).length === 0);
  return items[index];
}

/** Marks the panels of the item that the meeting speaks of. */
export class Focus {
  private shown?: string;

  /** @returns whether the page has a panel for it */
  on(root: HTMLElement, item: string | undefined): boolean {
    const panels = item === undefined ? [] : panelsOf(item);
    for (const each of root.querySelectorAll<HTMLElement>('[data-agenda]')) {
      each.toggleAttribute('data-focus', panels.includes(each));
    }
    root.toggleAttribute('data-focused', panels.length > 0);
    if (item !== this.shown) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      // Where the page is as high as the screen nothing moves.
      panels[0]?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'center' });
    }
    this.shown = item;
    return panels.length > 0;
  }
}
