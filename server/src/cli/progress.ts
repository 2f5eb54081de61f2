import type { Sink } from './terminal';

/** Shortest time between two drawings, in milliseconds: fast enough to look alive, slow enough to cost nothing. */
const INTERVAL = 100;

/** One line on a terminal that says how far the work is; nothing at all where standard error is not a terminal. */
export class Progress {
  // Work that is done in a moment needs no line that flashes up.
  private drawnAt = performance.now();
  private drawn = false;

  constructor(
    private readonly sink: Sink,
    private readonly enabled: boolean,
    private readonly interval = INTERVAL,
  ) {}

  /** Draws `Reading articles 120 / 3,400`, unless it did so a moment ago. */
  update(what: string, done: number, total: number): void {
    if (!this.enabled || !this.sink.isTTY) return;
    const now = performance.now();
    if (now - this.drawnAt < this.interval) return;
    this.drawnAt = now;
    this.drawn = true;
    const text = `${what} ${count(done)} / ${count(total)}`;
    void this.sink.write(`\r\x1b[2K${this.sink.paint('dim', text.slice(0, (this.sink.columns ?? 80) - 1))}`);
  }

  /** Wipes the line, so that what is written next starts clean. */
  clear(): void {
    if (this.drawn) void this.sink.write('\r\x1b[2K');
    this.drawn = false;
  }
}

/** A number with thin groups: `12,400`. */
export const count = (value: number): string => value.toLocaleString('en-GB');

/** A number and its noun: `1 article`, `12 articles`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;
