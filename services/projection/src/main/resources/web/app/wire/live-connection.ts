/** The server speaks at least every five seconds; three silences in a row mean that nobody is there. */
const SILENCE_MS = 15_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;

interface Listener<T> {
  onBoard(board: T): void;
  onStale(stale: boolean): void;
  /** The stream was lost and is about to be opened again: what was missed must be asked for. */
  onReconnect(): void;
}

/** The page's one EventSource, opened again with growing pauses whenever it breaks or falls silent. */
export class LiveConnection<T> {
  private source?: EventSource;
  private lastHeard = Date.now();
  private failures = 0;
  private retry?: number;
  private watch?: number;

  constructor(
    private readonly url: string,
    private readonly listener: Listener<T>,
  ) {}

  open(): void {
    this.connect();
    this.watch = window.setInterval(() => this.checkSilence(), 1_000);
    document.addEventListener('visibilitychange', this.wake);
    window.addEventListener('online', this.wake);
    window.addEventListener('pageshow', this.wake);
  }

  close(): void {
    this.source?.close();
    window.clearTimeout(this.retry);
    window.clearInterval(this.watch);
    document.removeEventListener('visibilitychange', this.wake);
    window.removeEventListener('online', this.wake);
    window.removeEventListener('pageshow', this.wake);
  }

  private connect(): void {
    window.clearTimeout(this.retry);
    this.retry = undefined;
    this.source?.close();
    const source = new EventSource(this.url);
    source.addEventListener('open', () => this.heard());
    source.addEventListener('ping', () => this.heard());
    source.addEventListener('board', (event) => {
      this.heard();
      this.listener.onBoard(JSON.parse((event as MessageEvent<string>).data) as T);
    });
    // The browser would retry by itself, but without a growing pause and not after an HTTP error.
    source.addEventListener('error', () => this.retryLater());
    this.source = source;
  }

  private heard(): void {
    this.lastHeard = Date.now();
    this.failures = 0;
    this.listener.onStale(false);
  }

  private checkSilence(): void {
    if (Date.now() - this.lastHeard < SILENCE_MS) return;
    this.listener.onStale(true);
    this.retryLater();
  }

  private retryLater(): void {
    if (this.retry !== undefined) return;
    this.source?.close();
    const pause = Math.min(FIRST_RETRY_MS * 2 ** this.failures++, LONGEST_RETRY_MS);
    // Screens that lost the same server must not all come back in the same moment.
    this.retry = window.setTimeout(() => this.again(), pause * (0.75 + Math.random() / 2));
  }

  private again(): void {
    this.listener.onReconnect();
    this.connect();
  }

  /** A laptop that slept, or a network that came back, should not wait for the pause to end. */
  private readonly wake = (): void => {
    if (document.visibilityState !== 'visible') return;
    if (this.retry === undefined && Date.now() - this.lastHeard < SILENCE_MS / 2) return;
    this.failures = 0;
    this.again();
  };
}
