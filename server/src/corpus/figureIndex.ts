import type { LocalFigure } from '../article/article';
import type { ArticleRecord, RecordedFigure } from './articleRecord';
import type { Meter } from './meter';
import { NameSearch, searchable } from './nameSearch';
import { parseName } from './personName';
import type { Registry } from './registry';
import { RegistryIndex } from './registry';
import { resolve } from './resolution';
import type { KnownFigure } from './spellingEntry';
import { SpellingEntry } from './spellingEntry';
import { byText } from './sortedList';

/**
 * Who is who over the corpus: posting lists from spellings to articles, and buckets of spellings with the same surname,
 * in which figures are told apart when they are first asked for. An article touches only its own spellings.
 */
export class FigureIndex {
  /** Surnames of a stated gender are kept apart, as the gender decides whom they can mean. */
  private readonly entries = { full: names(), surname: names(), male: names(), female: names() };
  /** Spellings by bucket, or by the group of buckets that the registry joins. */
  private readonly buckets = new Map<string, SpellingEntry[]>();
  /** Articles in which several figures have names in the same bucket: over the corpus they may be one. */
  private readonly doubles = new Map<string, Map<ArticleRecord, readonly SpellingEntry[]>>();
  /** Who is who in the buckets that were asked for since they last changed. */
  private readonly decided = new Map<string, readonly KnownFigure[]>();
  private readonly search: NameSearch<SpellingEntry>;
  private registry = new RegistryIndex(null);

  constructor(private readonly meter: Meter) {
    this.search = new NameSearch(meter);
  }

  /** Puts another registry in force. Names stay; who is who is decided anew when it is asked for. */
  setRegistry(registry: Registry | null): void {
    this.registry = new RegistryIndex(registry);
    this.buckets.clear();
    this.doubles.clear();
    for (const group of [...this.decided.keys()]) this.undecide(group);
    const records = new Set<ArticleRecord>();
    for (const entries of Object.values(this.entries)) {
      for (const entry of entries.values()) {
        this.addToBucket(entry);
        for (const { record } of entry.articles) records.add(record);
      }
    }
    for (const record of records) this.noteDoubles(record);
  }

  add(record: ArticleRecord): void {
    record.figures.forEach((local, figure) => {
      const entry = this.entryFor(local);
      const { gender, weight } = entry;
      entry.add({ record, figure }, local);
      this.search.weighed(entry, weight);
      if (entry.gender !== gender) this.undecide(this.groupOf(entry));
    });
    this.noteDoubles(record);
  }

  remove(record: ArticleRecord): void {
    for (const [group] of this.groupsIn(record)) this.forgetDoubles(group, record);
    record.figures.forEach((local, figure) => {
      const entry = this.entries[kindOf(local)].get(local.name)!;
      const { gender, weight } = entry;
      entry.remove({ record, figure }, local);
      this.search.weighed(entry, weight);
      if (entry.weight === 0) this.drop(entry);
      else if (entry.gender !== gender) this.undecide(this.groupOf(entry));
    });
  }

  clear(): void {
    for (const entries of Object.values(this.entries)) entries.clear();
    this.buckets.clear();
    this.doubles.clear();
    this.decided.clear();
    this.search.clear();
  }

  /** The figure that a figure of an article is, or undefined where no article of the corpus has its name. */
  of(local: Pick<LocalFigure, 'name' | 'form' | 'gender'>): KnownFigure | undefined {
    const entry = this.entries[kindOf(local)].get(local.name);
    return entry && this.figureOf(entry);
  }

  /** The figure with that key, or undefined. */
  withKey(key: string): KnownFigure | undefined {
    return this.inBucketOf(key).find((figure) => figure.key === key);
  }

  /** The figure that the registry calls so, or undefined where no article names it. */
  registered(name: string): KnownFigure | undefined {
    const group = this.registry.groupOf(parseName(name, 'full').bucket);
    const figures = this.buckets.has(group) ? this.decide(group) : [];
    return figures.find(({ registry, entries }) => registry?.name === name && entries.length > 0);
  }

  /** Every figure, by bucket. */
  *all(): Iterable<KnownFigure> {
    for (const bucket of [...this.buckets.keys()].sort(byText)) yield* this.decide(bucket);
  }

  /** The figures of the bucket that a figure with that key is in. */
  inBucketOf(key: string): readonly KnownFigure[] {
    const bucket = key.slice(0, key.indexOf('|'));
    return this.buckets.has(bucket) ? this.decide(bucket) : [];
  }

  /** The number of articles that name the figure. */
  articleCount(figure: KnownFigure): number {
    let count = 0;
    for (const entry of figure.entries) count += entry.weight;
    if (figure.entries.length === 0) return 0;
    const doubles = this.doubles.get(this.groupOf(figure.entries[0]!));
    this.meter.visited += figure.entries.length + (doubles?.size ?? 0);
    for (const entries of doubles?.values() ?? []) {
      const same = entries.filter((entry) => entry.figure === figure).length;
      count -= Math.max(0, same - 1);
    }
    return count;
  }

  /** Figures whose name or alias contains the query, each once; those of exactly this name first, see `NameSearch`. */
  *find(query: string): Iterable<KnownFigure> {
    const seen = new Set<string>();
    for (const entry of this.candidates(query)) {
      const figure = this.figureOf(entry);
      if (seen.has(figure.key)) continue;
      seen.add(figure.key);
      yield figure;
    }
  }

  private *candidates(query: string): Iterable<SpellingEntry> {
    yield* this.sameName(query);
    const folded = searchable(query);
    if (folded !== '' || query.trim() === '') yield* this.search.find(folded);
  }

  /** Spellings of the same name: `Selenskyj` finds Zelensky. */
  private sameName(query: string): SpellingEntry[] {
    const name = parseName(query, 'full');
    const entries = this.buckets.get(this.registry.groupOf(name.bucket)) ?? [];
    this.meter.visited += entries.length;
    return entries
      .filter((entry) => name.bucket === entry.bucket && (name.given === '' || name.given === entry.name.given))
      .sort((a, b) => byText(a.text, b.text) || byText(a.kind, b.kind));
  }

  private entryFor(local: RecordedFigure): SpellingEntry {
    const kind = kindOf(local);
    const known = this.entries[kind].get(local.name);
    if (known) return known;
    const entry = new SpellingEntry(kind, local.name);
    this.entries[kind].set(local.name, entry);
    this.addToBucket(entry);
    this.undecide(this.groupOf(entry));
    return entry;
  }

  private addToBucket(entry: SpellingEntry): void {
    const group = this.groupOf(entry);
    const bucket = this.buckets.get(group);
    if (bucket) bucket.push(entry);
    else this.buckets.set(group, [entry]);
  }

  private drop(entry: SpellingEntry): void {
    this.entries[entry.kind].delete(entry.text);
    const group = this.groupOf(entry);
    const bucket = this.buckets.get(group)!;
    bucket.splice(bucket.indexOf(entry), 1);
    if (bucket.length === 0) this.buckets.delete(group);
    this.undecide(group);
  }

  private groupOf({ bucket }: SpellingEntry): string {
    return this.registry.groupOf(bucket);
  }

  private noteDoubles(record: ArticleRecord): void {
    for (const [group, entries] of this.groupsIn(record)) {
      const known = this.doubles.get(group);
      if (known) known.set(record, entries);
      else this.doubles.set(group, new Map([[record, entries]]));
    }
  }

  private forgetDoubles(group: string, record: ArticleRecord): void {
    const known = this.doubles.get(group);
    known?.delete(record);
    if (known?.size === 0) this.doubles.delete(group);
  }

  /** The spellings of an article by group, where there are several in one. */
  private groupsIn(record: ArticleRecord): [string, SpellingEntry[]][] {
    if (record.figures.length < 2) return [];
    const groups = new Map<string, SpellingEntry[]>();
    for (const local of record.figures) {
      const entry = this.entries[kindOf(local)].get(local.name)!;
      const group = this.groupOf(entry);
      const others = groups.get(group);
      if (others) others.push(entry);
      else groups.set(group, [entry]);
    }
    return groups.size === record.figures.length ? [] : [...groups].filter(([, entries]) => entries.length > 1);
  }

  private figureOf(entry: SpellingEntry): KnownFigure {
    if (!entry.figure) this.decide(this.groupOf(entry));
    return entry.figure!;
  }

  /** Forgets who is who in a group, until that is asked for. */
  private undecide(group: string): void {
    for (const { entries } of this.decided.get(group) ?? []) for (const entry of entries) entry.figure = null;
    this.decided.delete(group);
  }

  private decide(group: string): readonly KnownFigure[] {
    const known = this.decided.get(group);
    if (known) return known;
    const entries = this.buckets.get(group)!;
    this.meter.visited += entries.length;
    const spellings = entries.map((entry) => ({ name: entry.name, gender: entry.gender, entry }));
    const figures = resolve(spellings, group, this.registry.in(group)).map(({ key, spellings, entry }) => ({
      key,
      entries: spellings.map(({ entry }) => entry),
      registry: entry,
    }));
    for (const figure of figures) for (const entry of figure.entries) entry.figure = figure;
    this.decided.set(group, figures);
    return figures;
  }
}

const names = (): Map<string, SpellingEntry> => new Map();

const kindOf = ({ form, gender }: Pick<LocalFigure, 'form' | 'gender'>): SpellingEntry['kind'] =>
  form === 'full' ? 'full' : (gender ?? 'surname');
