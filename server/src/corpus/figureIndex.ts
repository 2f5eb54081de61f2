import type { LocalFigure } from '../article/article';
import type { ArticleRecord, RecordedFigure } from './articleRecord';
import type { Meter } from './meter';
import { NameSearch, searchable } from './nameSearch';
import { parseName } from './personName';
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
  private readonly buckets = new Map<string, SpellingEntry[]>();
  /** Who is who in the buckets that were asked for since they last changed. */
  private readonly decided = new Map<string, readonly KnownFigure[]>();
  private readonly search: NameSearch<SpellingEntry>;

  constructor(private readonly meter: Meter) {
    this.search = new NameSearch(meter);
  }

  add(record: ArticleRecord): void {
    record.figures.forEach((local, figure) => {
      const entry = this.entryFor(local);
      const before = entry.gender;
      entry.add({ record, figure }, local);
      if (entry.gender !== before) this.decided.delete(entry.bucket);
    });
  }

  remove(record: ArticleRecord): void {
    record.figures.forEach((local, figure) => {
      const entry = this.entries[kindOf(local)].get(local.name)!;
      const before = entry.gender;
      entry.remove({ record, figure }, local);
      if (entry.articles.length === 0) this.drop(entry);
      else if (entry.gender !== before) this.decided.delete(entry.bucket);
    });
  }

  clear(): void {
    for (const entries of Object.values(this.entries)) entries.clear();
    this.buckets.clear();
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
    const bucket = key.slice(0, key.indexOf('|'));
    return this.buckets.has(bucket) ? this.decide(bucket).find((figure) => figure.key === key) : undefined;
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
    const entries = this.buckets.get(name.bucket) ?? [];
    this.meter.visited += entries.length;
    return entries
      .filter((entry) => name.given === '' || name.given === parseName(entry.text, entry.form).given)
      .sort((a, b) => byText(a.text, b.text) || byText(a.kind, b.kind));
  }

  private entryFor(local: RecordedFigure): SpellingEntry {
    const kind = kindOf(local);
    const known = this.entries[kind].get(local.name);
    if (known) return known;
    const entry = new SpellingEntry(kind, local.name);
    this.entries[kind].set(local.name, entry);
    this.search.add(entry);
    const bucket = this.buckets.get(entry.bucket);
    if (bucket) bucket.push(entry);
    else this.buckets.set(entry.bucket, [entry]);
    this.decided.delete(entry.bucket);
    return entry;
  }

  private drop(entry: SpellingEntry): void {
    this.entries[entry.kind].delete(entry.text);
    this.search.remove(entry);
    const bucket = this.buckets.get(entry.bucket)!;
    bucket.splice(bucket.indexOf(entry), 1);
    if (bucket.length === 0) this.buckets.delete(entry.bucket);
    this.decided.delete(entry.bucket);
  }

  private figureOf(entry: SpellingEntry): KnownFigure {
    this.decide(entry.bucket);
    return entry.figure!;
  }

  private decide(bucket: string): readonly KnownFigure[] {
    const known = this.decided.get(bucket);
    if (known) return known;
    const entries = this.buckets.get(bucket)!;
    this.meter.visited += entries.length;
    const spellings = entries.map((entry) => ({
      name: parseName(entry.text, entry.form),
      gender: entry.gender,
      entry,
    }));
    const figures = resolve(spellings).map(({ key, spellings }) => ({
      key,
      entries: spellings.map(({ entry }) => entry),
    }));
    for (const figure of figures) for (const entry of figure.entries) entry.figure = figure;
    this.decided.set(bucket, figures);
    return figures;
  }
}

const names = (): Map<string, SpellingEntry> => new Map();

const kindOf = ({ form, gender }: Pick<LocalFigure, 'form' | 'gender'>): SpellingEntry['kind'] =>
  form === 'full' ? 'full' : (gender ?? 'surname');
