import { html, nothing } from 'lit';
import type { Figure } from '../wire/board';
import { figureValue } from '../words/format';
import { t } from '../words/words';

/** The meeting speaks about the figures it was opened with: what was corrected of them since stands beside. */
export function sinceOpening(figure: Figure, difference = 0) {
  const size = figureValue(figure, Math.abs(difference));
  if (size === figureValue(figure, 0)) return nothing;
  const shown = `${difference > 0 ? '+' : '−'}${size}`;
  return html`<span class="since" title=${t('open.difference')}
    >${shown}<span class="unseen"> ${t('open.difference')}</span></span
  >`;
}
