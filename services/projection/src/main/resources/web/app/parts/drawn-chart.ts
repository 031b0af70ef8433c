import type { PropertyValues } from 'lit';
import { onTheme, prefersStillness } from '../look/theme';
import { BoardElement } from './board-element';

/** What draws on a canvas of ours. */
interface Drawing {
  resize(): void;
  dispose(): void;
}

/** A chart beside words that say the same: drawn when its library has come, and anew when figures, theme or room change. */
export abstract class DrawnChart<D extends Drawing> extends BoardElement {
  private drawing?: D;
  private forgetTheme?: () => void;
  private readonly resized = new ResizeObserver(() => {
    this.drawing?.resize();
    this.redraw();
  });

  /** The chart library is most of the page's weight: it comes after the figures stand. */
  protected abstract load(canvas: HTMLElement, still: boolean): Promise<D>;

  protected abstract draw(drawing: D): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetTheme = onTheme(() => this.redraw());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    this.resized.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  protected override firstUpdated(): void {
    void this.begin();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.redraw();
  }

  private async begin(): Promise<void> {
    const canvas = this.querySelector<HTMLElement>('.canvas');
    if (!canvas) return;
    const drawing = await this.load(canvas, prefersStillness());
    if (!this.isConnected) return drawing.dispose();
    this.drawing = drawing;
    this.resized.observe(canvas);
    this.redraw();
  }

  private redraw(): void {
    if (this.drawing) this.draw(this.drawing);
  }
}
