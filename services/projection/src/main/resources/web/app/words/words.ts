import messages from './messages.json';

export type Language = 'zh' | 'en';
export type Word = keyof typeof messages;

const REMEMBERED = 'telesales.language';
const changed = new EventTarget();

let language: Language = chosen();
document.documentElement.lang = tag();

/** The text in the language of the moment, its `{places}` filled. */
export function t(word: Word, places: Record<string, string | number> = {}): string {
  return messages[word][language].replace(/\{(\w+)\}/g, (_, place: string) => `${places[place]}`);
}

/** The BCP 47 tag, for `lang` and for formats. */
export function tag(): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}

export function currentLanguage(): Language {
  return language;
}

export function speak(next: Language): void {
  language = next;
  localStorage.setItem(REMEMBERED, next);
  document.documentElement.lang = tag();
  changed.dispatchEvent(new Event('language'));
}

export function onLanguage(listener: () => void): () => void {
  changed.addEventListener('language', listener);
  return () => changed.removeEventListener('language', listener);
}

/** The address has the last word, so that a wall's bookmark says how the wall looks. */
function chosen(): Language {
  const wishes = [
    new URLSearchParams(location.search).get('lang'),
    localStorage.getItem(REMEMBERED),
    ...navigator.languages,
  ];
  for (const wish of wishes) {
    if (wish?.startsWith('zh')) return 'zh';
    if (wish?.startsWith('en')) return 'en';
  }
  return 'zh';
}
