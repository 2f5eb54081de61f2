import { nearest } from '../text/nearest';
import type { Location } from './corpus';
import { fold } from './fold';

/** What an editor wrote down of one outlet or agency in `sources.yaml`. */
export interface SourceEntry {
  readonly name: string;
  /** Other names and spellings of the same source. */
  readonly aliases: readonly string[];
  /** What it is, in the editor's words: agency, newspaper, ministry. */
  readonly kind: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** The entry's name in the registry's file. */
  readonly location: Location;
}

/** The entries by their names and aliases, without regard to case and accents. Of entries with one name the first counts. */
export class SourceRegistry {
  private readonly byName = new Map<string, SourceEntry>();
  private readonly spellings: readonly string[];
  private readonly near = new Map<string, string | null>();

  constructor(entries: readonly SourceEntry[]) {
    this.spellings = entries.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const entry of entries) {
      for (const name of [entry.name, ...entry.aliases]) {
        const key = fold(name);
        if (!this.byName.has(key)) this.byName.set(key, entry);
      }
    }
  }

  get(name: string): SourceEntry | null {
    return this.byName.get(fold(name)) ?? null;
  }

  /** The name or alias that is nearly like this one, or null. Remembered, since articles of one source have its slips in common. */
  nameLike(name: string): string | null {
    let found = this.near.get(name);
    if (found === undefined) this.near.set(name, (found = nearest(name, this.spellings) ?? null));
    return found;
  }
}
