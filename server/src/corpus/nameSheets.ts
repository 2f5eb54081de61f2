import type { Meter } from './meter';
import { lowerBound } from './sortedList';

/** A name on a sheet. */
export interface Lined {
  /** The name as it is looked for, on one line. */
  readonly folded: string;
}

/** Names on one sheet. */
const SHEET = 256;
/** Bits that say which three letters in a row stand on a sheet; a power of two, about two for each that does. */
const BITS = 8192;

interface Sheet<T> {
  readonly text: string;
  /** Where each line starts, behind its line break. */
  readonly starts: Uint32Array;
  readonly values: readonly T[];
  readonly letters: Uint32Array;
}

/**
 * Names in which one can look for letters. They stand on sheets, a name a line, which the engine's own string search runs through at
 * a gigabyte a second; and of most sheets a look at a few bits tells that it is of no use. A sheet is written when it is full, while
 * articles come in, so that no request has to wait for it.
 */
export class NameSheets<T extends Lined> {
  private readonly sheets: Sheet<T>[] = [];
  private recent: T[] = [];

  constructor(private readonly meter: Meter) {}

  get size(): number {
    return this.sheets.length * SHEET + this.recent.length;
  }

  add(value: T): void {
    this.recent.push(value);
    if (this.recent.length < SHEET) return;
    this.sheets.push(written(this.recent));
    this.recent = [];
  }

  *all(): Iterable<T> {
    for (const { values } of this.sheets) yield* values;
    yield* this.recent;
  }

  /** The values that have `wanted` on their line, which starts and ends with a line break, in no order that means anything. */
  with(wanted: string): T[] {
    const found = this.recent.filter(({ folded }) => `\n${folded}\n`.includes(wanted));
    const bits = bitsOf(wanted);
    for (const sheet of this.sheets) {
      if (!bits.every((bit) => (sheet.letters[bit >> 5]! >> (bit & 31)) & 1)) continue;
      this.meter.visited++;
      takeLines(sheet, wanted, found);
    }
    return found;
  }
}

function written<T extends Lined>(values: readonly T[]): Sheet<T> {
  const starts = new Uint32Array(values.length);
  let at = 1;
  values.forEach(({ folded }, line) => {
    starts[line] = at;
    at += folded.length + 1;
  });
  const text = `\n${values.map(({ folded }) => `${folded}\n`).join('')}`;
  const letters = new Uint32Array(BITS / 32);
  for (const bit of bitsOf(text)) letters[bit >> 5]! |= 1 << (bit & 31);
  return { text, starts, values, letters };
}

/** The bits of all three letters in a row. */
function bitsOf(text: string): number[] {
  const bits: number[] = [];
  for (let at = 2; at < text.length; at++) {
    const letters = (text.charCodeAt(at - 2) * 31 + text.charCodeAt(at - 1)) * 31 + text.charCodeAt(at);
    bits.push((Math.imul(letters, 0x9e3779b1) >>> 8) & (BITS - 1));
  }
  return bits;
}

/** Adds the values with `wanted` on their line. */
function takeLines<T>({ text, starts, values }: Sheet<T>, wanted: string, found: T[]): void {
  let at = text.indexOf(wanted);
  while (at >= 0) {
    // A line break at the match's start belongs to the line before.
    const inside = wanted.startsWith('\n') ? at + 1 : at;
    const line = lowerBound(starts, inside + 1, (start, offset) => start - offset) - 1;
    const value = values[line];
    if (value === undefined) return;
    found.push(value);
    // On with the next line; its line break may be part of the match.
    at = text.indexOf(wanted, (starts[line + 1] ?? text.length + 1) - 1);
  }
}
