import { fold } from './fold';
import type { Meter } from './meter';
import type { Compare } from './sortedList';
import { byText, lowerBound } from './sortedList';
import { ordered } from './ordered';

/** A name that can be found. */
export interface Searchable {
  /** These two part names that fold to the same, so that their order does not depend on when they came. */
  readonly text: string;
  readonly kind: string;
  /** The name, folded by `searchable`. */
  readonly folded: string;
  /** In how many articles it stands; 0 for a name that is gone. */
  readonly weight: number;
}

/** The most used first, then by name. */
const byUse: Compare<Searchable> = (a, b) =>
  b.weight - a.weight || byText(a.folded, b.folded) || byText(a.text, b.text) || byText(a.kind, b.kind);

/** Names on one sheet. */
const SHEET = 4096;
/** So many names may be gone before the sheets are written anew. */
const MOST_GONE = 1000;

interface Sheet<T> {
  readonly text: string;
  /** Where each line starts, behind its line break. */
  readonly starts: readonly number[];
  readonly values: readonly T[];
}

/**
 * Finds names by what one types. The names stand on sheets, a name a line, which the engine's own string search runs
 * through at a gigabyte a second: a few milliseconds for 100,000 names. A sheet is written when it is full, while articles
 * come in, so that no request has to wait for it; only what is found is put in order.
 */
export class NameSearch<T extends Searchable> {
  private sheets: Sheet<T>[] = [];
  private recent: T[] = [];
  private gone = 0;

  constructor(private readonly meter: Meter) {}

  add(value: T): void {
    this.recent.push(value);
    if (this.recent.length >= SHEET) this.write();
  }

  /** To be called when the weight of a value has become 0. */
  removed(): void {
    this.gone++;
    const held = this.sheets.length * SHEET + this.recent.length;
    if (this.gone > MOST_GONE && 2 * this.gone > held) this.compact();
  }

  clear(): void {
    this.sheets = [];
    this.recent = [];
    this.gone = 0;
  }

  /**
   * Names that contain the query (folded by `searchable`): first those that start with it, then those with a word that starts
   * with it, then those that hold it inside a word; among these the most used first. A name comes up to three times.
   */
  *find(query: string): Iterable<T> {
    yield* this.linesWith(`\n${query}`, (name) => name.startsWith(query));
    if (query === '') return;
    yield* this.linesWith(` ${query}`, (name) => name.includes(` ${query}`));
    yield* this.linesWith(query, (name) => name.includes(query));
  }

  private linesWith(wanted: string, fits: (name: string) => boolean): Iterable<T> {
    const found = this.recent.filter((value) => value.weight > 0 && fits(value.folded));
    for (const sheet of this.sheets) takeLines(sheet, wanted, found);
    this.meter.visited += found.length;
    return ordered(found, byUse);
  }

  private write(): void {
    const values = this.recent;
    const starts: number[] = [];
    let at = 1;
    for (const { folded } of values) {
      starts.push(at);
      at += folded.length + 1;
    }
    this.sheets.push({ text: `\n${values.map(({ folded }) => `${folded}\n`).join('')}`, starts, values });
    this.recent = [];
  }

  private compact(): void {
    const live = [...this.sheets.flatMap(({ values }) => values), ...this.recent].filter(({ weight }) => weight > 0);
    this.clear();
    for (const value of live) this.add(value);
  }
}

/** Adds the values with `wanted` on their line. */
function takeLines<T extends Searchable>({ text, starts, values }: Sheet<T>, wanted: string, found: T[]): void {
  let at = text.indexOf(wanted);
  while (at >= 0) {
    // A line break at the match's start belongs to the line before.
    const inside = wanted.startsWith('\n') ? at + 1 : at;
    const line = lowerBound(starts, inside + 1, (start, offset) => start - offset) - 1;
    const value = values[line];
    if (value === undefined) return;
    if (value.weight > 0) found.push(value);
    // On with the next line; its line break may be part of the match.
    at = text.indexOf(wanted, (starts[line + 1] ?? text.length + 1) - 1);
  }
}

/** Folded, with single spaces and without punctuation, so that case, accents, hyphens and apostrophes need not be typed. */
export const searchable = (name: string): string =>
  fold(name)
    .replace(/[\p{P}\p{S}]+/gu, (marks) => (/['’.]/.test(marks) ? '' : ' '))
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
