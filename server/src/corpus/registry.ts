import type { Location } from './corpus';
import type { PersonName } from './personName';
import { parseName } from './personName';

/** An office or function that somebody holds for a time. Dates are EDTF; null where nothing is said. */
export interface RegistryRole {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Where the claim comes from: an address or words. */
  readonly source: string | null;
}

/** What an editor wrote down of one figure in `figures.yaml`. */
export interface RegistryEntry {
  /** Stable and unique in the registry. */
  readonly id: string;
  readonly name: string;
  /** Other names and spellings that mean this figure and no other. */
  readonly aliases: readonly string[];
  readonly roles: readonly RegistryRole[];
  /** `Q` and a number, or null. */
  readonly wikidata: string | null;
  readonly note: string | null;
  readonly source: string | null;
  /** EDTF date on which the entry was last checked. */
  readonly checked: string | null;
  /** The entry's name in the registry's file. */
  readonly location: Location;
}

/** The figures that an editor keeps by hand. */
export interface Registry {
  readonly uri: string;
  readonly entries: readonly RegistryEntry[];
}

/** A registry entry as the resolution of names sees it. */
export interface Registered {
  readonly entry: RegistryEntry;
  /** Keys of its names: those with a given name, and those without one. */
  readonly full: readonly PersonName[];
  readonly short: readonly PersonName[];
}

/**
 * The registry by bucket. Names of one entry may end in different surnames (a maiden name, a nickname, a spelling that no rule
 * joins), so their buckets are joined to one *group*, which goes by the first of them.
 */
export class RegistryIndex {
  private readonly groups = new Map<string, string>();
  private readonly byGroup = new Map<string, Registered[]>();

  constructor(registry: Registry | null) {
    const all = (registry?.entries ?? []).map(registered);
    for (const { full, short } of all) {
      const [first, ...others] = [...full, ...short].map(({ bucket }) => bucket);
      for (const other of others) this.join(first!, other);
    }
    for (const one of all) {
      const group = this.groupOf([...one.full, ...one.short][0]!.bucket);
      this.byGroup.set(group, [...(this.byGroup.get(group) ?? []), one]);
    }
  }

  /** The group that a bucket belongs to; the bucket itself where the registry says nothing of it. */
  groupOf(bucket: string): string {
    let group = bucket;
    for (let next = this.groups.get(group); next !== undefined; next = this.groups.get(group)) group = next;
    return group;
  }

  /** The entries whose names are in a group, in the registry's order. */
  in(group: string): readonly Registered[] {
    return this.byGroup.get(group) ?? NONE;
  }

  private join(a: string, b: string): void {
    const [first, second] = [this.groupOf(a), this.groupOf(b)];
    if (first !== second) this.groups.set(second, first);
  }
}

const NONE: readonly never[] = [];

function registered(entry: RegistryEntry): Registered {
  const names = [entry.name, ...entry.aliases].map((name) => parseName(name, 'full'));
  return {
    entry,
    full: names.filter(({ given }) => given !== ''),
    short: names.filter(({ given }) => given === ''),
  };
}
