import type { PropertyDeclarations } from 'lit';
import { BoardElement } from '../parts/board-element';
import { Refused, toSignIn } from '../wire/api';

const EVERY_MS = 15_000;

/** A list that is kept up to date, and what is entered into it; what is refused stays typed. */
export abstract class Desk extends BoardElement {
  static override properties: PropertyDeclarations = {
    viewer: {},
    teamId: { attribute: 'team-id' },
    busy: { state: true },
    failed: { state: true },
  };

  /** agent, manager or director. */
  declare viewer: string;
  declare teamId: string;
  declare busy: boolean;
  declare failed: boolean;
  private beat?: number;

  protected abstract fetch(): Promise<void>;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
    this.beat = window.setInterval(() => void this.load(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.beat);
  }

  /** The page hears whether the list came. */
  protected async load(): Promise<void> {
    try {
      await this.fetch();
      this.dispatchEvent(new CustomEvent('reached', { detail: true }));
    } catch (error) {
      const refused = error instanceof Refused && [403, 404].includes(error.status);
      this.dispatchEvent(new CustomEvent('reached', { detail: refused ? 'not-yours' : false }));
    }
  }

  protected async attempt(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failed = false;
    try {
      await act();
    } catch (error) {
      if (error instanceof Refused && error.status === 401) toSignIn();
      this.failed = true;
    }
    this.busy = false;
  }
}
