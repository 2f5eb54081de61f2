import { fold } from './fold';
import type { Meter } from './meter';
import type { Compare } from './sortedList';
import { byText, insertSorted, lowerBound } from './sortedList';

/** A name that can be found. */
export interface Searchable {
  /** These two part names that fold to the same, so that their order does not depend on when they came. */
  readonly text: string;
  readonly kind: string;
  /** The name, folded by `searchable`. */
  readonly folded: string;
}

const byName: Compare<Searchable> = (a, b) =>
  byText(a.folded, b.folded) || byText(a.text, b.text) || byText(a.kind, b.kind);
/** So many changes are kept beside the sheet before it is written anew. */
const MOST_ADDED = 1000;

/**
 * Finds names by what one types. All names stand in order on one sheet, a name a line, which the engine's own string search
 * runs through at a gigabyte a second: a few milliseconds for 100,000 names, and nothing to keep but the sheet. Names
 * that came since the sheet was written are kept in a short list beside it.
 */
export class NameSearch<T extends Searchable> {
  private sheet = '\n';
  /** Where each line starts on the sheet, behind its line break. */
  private starts: number[] = [];
  private values: T[] = [];
  private readonly live = new Set<T>();
  private added: T[] = [];
  private bulk: T[] = [];
  private removed = 0;

  constructor(private readonly meter: Meter) {}

  add(value: T): void {
    this.live.add(value);
    this.bulk.push(value);
  }

  remove(value: T): void {
    if (this.live.delete(value)) this.removed++;
  }

  clear(): void {
    this.live.clear();
    this.bulk = [];
    this.write([]);
  }

  /**
   * Names that contain the query (folded by `searchable`): first those that start with it, then those with a word that starts
   * with it, then those that hold it inside a word, each by name. A name comes up to three times.
   */
  *find(query: string): Iterable<T> {
    this.settle();
    yield* this.linesWith(`\n${query}`, (name) => name.startsWith(query));
    if (query === '') return;
    yield* this.linesWith(` ${query}`, (name) => name.includes(` ${query}`));
    yield* this.linesWith(query, (name) => name.includes(query));
  }

  /** Values on the sheet with `wanted` on their line, and those beside it that `fits` says to be alike, in order. */
  private *linesWith(wanted: string, fits: (name: string) => boolean): Iterable<T> {
    const beside = this.added.filter((value) => this.live.has(value) && fits(value.folded));
    let next = 0;
    for (const value of this.onSheet(wanted)) {
      while (next < beside.length && byName(beside[next]!, value) < 0) yield this.met(beside[next++]!);
      yield this.met(value);
    }
    while (next < beside.length) yield this.met(beside[next++]!);
  }

  private met(value: T): T {
    this.meter.visited++;
    return value;
  }

  private *onSheet(wanted: string): Iterable<T> {
    let at = this.sheet.indexOf(wanted);
    while (at >= 0) {
      // A line break at the match's start belongs to the line before.
      const inside = wanted.startsWith('\n') ? at + 1 : at;
      const line = lowerBound(this.starts, inside + 1, (start, offset) => start - offset) - 1;
      const value = this.values[line];
      if (value === undefined) return;
      if (this.live.has(value)) yield value;
      // On with the next line; its line break may be part of the match.
      at = this.sheet.indexOf(wanted, (this.starts[line + 1] ?? this.sheet.length + 1) - 1);
    }
  }

  private settle(): void {
    if (this.bulk.length + this.added.length + this.removed > MOST_ADDED) {
      const fresh = [...this.added, ...this.bulk].sort(byName);
      // Two ordered runs, which the engine's merge sort joins in linear time.
      const all = this.values.concat(fresh).filter((value) => this.live.has(value));
      this.write(all.sort(byName));
    } else for (const value of this.bulk) insertSorted(this.added, value, byName);
    this.bulk = [];
  }

  private write(values: T[]): void {
    this.values = values;
    this.starts = [];
    let at = 1;
    for (const { folded } of values) {
      this.starts.push(at);
      at += folded.length + 1;
    }
    this.sheet = `\n${values.map(({ folded }) => `${folded}\n`).join('')}`;
    this.added = [];
    this.removed = 0;
  }
}

/** Folded, with single spaces and without punctuation, so that case, accents, hyphens and apostrophes need not be typed. */
export const searchable = (name: string): string =>
  fold(name)
    .replace(/[\p{P}\p{S}]+/gu, (marks) => (/['’.]/.test(marks) ? '' : ' '))
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
