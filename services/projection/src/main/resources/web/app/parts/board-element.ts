import { LitElement } from 'lit';
import { onLanguage } from '../words/words';

/**
 * Every element of the page: drawn in the page itself, because one style sheet and one reading order serve them all, and
 * drawn anew when the language changes.
 */
export abstract class BoardElement extends LitElement {
  private forget?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forget = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget?.();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
