/** What a key does; `false` leaves it to the browser. */
type KeyAction = () => void | boolean;

/** Single keys for the page; typing, browser shortcuts, open dialogs and what a space bar presses keep their own. */
export function onBoardKey(actions: Record<string, KeyAction>): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
    if (event.key === ' ' && event.target instanceof Element && event.target.closest('a, button, summary')) return;
    const action = actions[event.key.toLowerCase()];
    if (action && action() !== false) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
