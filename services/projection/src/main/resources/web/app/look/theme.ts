export type Theme = 'light' | 'dark';

const REMEMBERED = 'telesales.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const changed = new EventTarget();

let picked: Theme | null = chosen();
apply();
system.addEventListener('change', apply);

export function currentTheme(): Theme {
  return picked ?? (system.matches ? 'dark' : 'light');
}

export function wear(theme: Theme): void {
  picked = theme;
  localStorage.setItem(REMEMBERED, theme);
  apply();
}

export function onTheme(listener: () => void): () => void {
  changed.addEventListener('theme', listener);
  return () => changed.removeEventListener('theme', listener);
}

/** Asked each time: people switch it while the page is open. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The address has the last word, so that a wall's bookmark says how the wall looks. */
function chosen(): Theme | null {
  const wishes = [
    new URLSearchParams(location.search).get('theme'),
    localStorage.getItem(REMEMBERED),
  ];
  return wishes.find((wish): wish is Theme => wish === 'light' || wish === 'dark') ?? null;
}

function apply(): void {
  document.documentElement.dataset.theme = currentTheme();
  changed.dispatchEvent(new Event('theme'));
}
