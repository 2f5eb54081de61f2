import { fold } from './fold';
import type { Meter } from './meter';
import { NameSheets } from './nameSheets';
import type { Compare } from './sortedList';
import { byText } from './sortedList';
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

/** So many places may be stale before the sheets are written anew. */
const MOST_GONE = 1000;

/**
 * Finds names by what one types. Names are kept apart by how much they are used: those that stand in one to three articles, in up to 15,
 * in up to 63 and so on. Most names stand in few, so a search that starts with the most used ones seldom gets to them: either it
 * has found enough, or the letters are so rare that few sheets have them.
 */
export class NameSearch<T extends Searchable> {
  private tiers: NameSheets<T>[] = [];
  private gone = 0;

  constructor(private readonly meter: Meter) {}

  /** To be called when the weight of a value has changed, also from or to 0. */
  weighed(value: T, before: number): void {
    const tier = tierOf(value.weight);
    const last = tierOf(before);
    if (tier === last) return;
    if (tier >= 0) this.put(value, tier);
    if (last < 0) return;
    // Its line stays where it was and counts no more.
    this.gone++;
    if (this.gone > MOST_GONE && 2 * this.gone > this.tiers.reduce((sum, { size }) => sum + size, 0)) this.compact();
  }

  clear(): void {
    this.tiers = [];
    this.gone = 0;
  }

  /**
   * Names that contain the query (folded by `searchable`): first those that start with it, then those with a word that starts
   * with it, then those that hold it inside a word; among these the most used first. A name may come several times.
   */
  *find(query: string): Iterable<T> {
    yield* this.linesWith(`\n${query}`);
    if (query === '') return;
    yield* this.linesWith(` ${query}`);
    yield* this.linesWith(query);
  }

  private *linesWith(wanted: string): Iterable<T> {
    for (let tier = this.tiers.length - 1; tier >= 0; tier--) {
      const found = this.tiers[tier]!.with(wanted).filter(({ weight }) => tierOf(weight) === tier);
      this.meter.visited += found.length;
      yield* ordered(found, byUse);
    }
  }

  private put(value: T, tier: number): void {
    while (this.tiers.length <= tier) this.tiers.push(new NameSheets(this.meter));
    this.tiers[tier]!.add(value);
  }

  private compact(): void {
    const all = new Set(this.tiers.flatMap((names) => [...names.all()]));
    this.clear();
    for (const value of all) if (value.weight > 0) this.put(value, tierOf(value.weight));
  }
}

/** How much a name is used, in powers of four: 0 for one to three articles; -1 for none. */
const tierOf = (weight: number): number => (31 - Math.clz32(weight)) >> 1;

/** Folded, with single spaces and without punctuation, so that case, accents, hyphens and apostrophes need not be typed. */
export const searchable = (name: string): string =>
  fold(name)
    .replace(/[\p{P}\p{S}]+/gu, (marks) => (/['’.]/.test(marks) ? '' : ' '))
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
