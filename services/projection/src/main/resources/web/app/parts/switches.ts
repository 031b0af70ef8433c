import { html } from 'lit';
import { moonIcon, sunIcon } from '../look/icons';
import { currentTheme, wear } from '../look/theme';
import { currentLanguage, speak, t } from '../words/words';
import { forgetInAddress } from './address';

export function switchLanguage(): void {
  forgetInAddress('lang');
  speak(currentLanguage() === 'zh' ? 'en' : 'zh');
}

export function switchTheme(): void {
  forgetInAddress('theme');
  wear(currentTheme() === 'dark' ? 'light' : 'dark');
}

export const languageSwitch = () => html`<button
  type="button"
  class="tool words"
  lang=${currentLanguage() === 'zh' ? 'en' : 'zh-CN'}
  title=${t('tools.language')}
  aria-label=${t('tools.language')}
  @click=${switchLanguage}
>
  ${t('tools.languageShort')}
</button>`;

export function themeSwitch() {
  const dark = currentTheme() === 'dark';
  const words = t(dark ? 'tools.light' : 'tools.dark');
  return html`<button type="button" class="tool" title=${words} aria-label=${words} @click=${switchTheme}>
    ${dark ? sunIcon : moonIcon}
  </button>`;
}
