import type { LocalFigure } from '../article/article';
import type { ArticleRecord, RecordedFigure } from './articleRecord';
import type { Meter } from './meter';
import { NameSearch } from './nameSearch';
import type { PersonName } from './personName';
import { parseName } from './personName';
import type { Cluster, Spelling } from './resolution';
import { resolve } from './resolution';
import type { Compare } from './sortedList';
import { byText, insertSorted, lowerBound } from './sortedList';

/** One figure of one article. */
export interface Posting {
  readonly record: ArticleRecord;
  readonly figure: RecordedFigure;
}

/** Path order. */
export const byPath: Compare<Posting> = (a, b) => byText(a.record.uri, b.record.uri);

/** A spelling and the articles that use it, in path order. */
export class SpellingEntry implements Spelling {
  readonly articles: Posting[] = [];
  /** Of these, the ones in which the figure speaks, and the ones that state a role. */
  readonly quoting: Posting[] = [];
  readonly describing: Posting[] = [];
  /** Other ways in which these articles write the name, with the number of articles. */
  readonly surfaces = new Map<string, number>();
  readonly genders = { male: 0, female: 0 };

  constructor(
    readonly key: string,
    readonly text: string,
    readonly form: LocalFigure['form'],
    readonly name: PersonName,
  ) {}

  get gender(): LocalFigure['gender'] {
    const { male, female } = this.genders;
    return male > 0 === female > 0 ? null : male > 0 ? 'male' : 'female';
  }
}

type Figures = Cluster<SpellingEntry>;

interface Bucket {
  readonly entries: Set<SpellingEntry>;
  /** Who is who among the entries; null where they changed since it was decided. */
  figures: Map<string, Figures> | null;
  readonly figureOf: Map<SpellingEntry, Figures>;
}

/**
 * Who is who over the corpus: posting lists from spellings to articles, and buckets of spellings with the same surname,
 * in which figures are told apart when they are first asked for. An article touches only its own spellings.
 */
export class FigureIndex {
  private readonly entries = new Map<string, SpellingEntry>();
  private readonly buckets = new Map<string, Bucket>();
  private readonly search: NameSearch<SpellingEntry>;

  constructor(private readonly meter: Meter) {
    this.search = new NameSearch(meter);
  }

  add(record: ArticleRecord): void {
    for (const figure of record.figures) {
      const entry = this.entryFor(figure);
      const before = entry.gender;
      const posting = { record, figure };
      insertSorted(entry.articles, posting, byPath);
      if (figure.spoken[0] < figure.spoken[1]) insertSorted(entry.quoting, posting, byPath);
      if (figure.roles.length > 0) insertSorted(entry.describing, posting, byPath);
      for (const surface of figure.surfaces) entry.surfaces.set(surface, (entry.surfaces.get(surface) ?? 0) + 1);
      if (figure.gender !== null) entry.genders[figure.gender]++;
      if (entry.gender !== before) this.forget(entry);
    }
  }

  remove(record: ArticleRecord): void {
    for (const figure of record.figures) {
      const entry = this.entries.get(entryKey(figure))!;
      const before = entry.gender;
      for (const list of [entry.articles, entry.quoting, entry.describing]) removePosting(list, record, figure);
      for (const surface of figure.surfaces) {
        const left = entry.surfaces.get(surface)! - 1;
        if (left > 0) entry.surfaces.set(surface, left);
        else entry.surfaces.delete(surface);
      }
      if (figure.gender !== null) entry.genders[figure.gender]--;
      if (entry.articles.length === 0) this.drop(entry);
      else if (entry.gender !== before) this.forget(entry);
    }
  }

  clear(): void {
    this.entries.clear();
    this.buckets.clear();
    this.search.clear();
  }

  /** The figure that a figure of an article is, or undefined where no article of the corpus has it. */
  of(figure: Pick<LocalFigure, 'name' | 'form' | 'gender'>): Figures | undefined {
    const entry = this.entries.get(entryKey(figure));
    return entry && this.resolved(entry.name.bucket).figureOf.get(entry);
  }

  /** The figure with that key, or undefined. */
  withKey(key: string): Figures | undefined {
    const bucket = key.slice(0, key.indexOf('|'));
    return this.buckets.has(bucket) ? this.resolved(bucket).figures!.get(key) : undefined;
  }

  /** Figures whose name or alias contains the query, each once; those of exactly this name first, see `NameSearch`. */
  *find(query: string): Iterable<Figures> {
    const seen = new Set<string>();
    for (const entry of this.candidates(query)) {
      const figure = this.resolved(entry.name.bucket).figureOf.get(entry)!;
      if (seen.has(figure.key)) continue;
      seen.add(figure.key);
      yield figure;
    }
  }

  private *candidates(query: string): Iterable<SpellingEntry> {
    yield* this.sameName(query);
    yield* this.search.find(query);
  }

  /** Spellings of the same name: `Selenskyj` finds Zelensky. */
  private sameName(query: string): SpellingEntry[] {
    const name = parseName(query, 'full');
    const entries = [...(this.buckets.get(name.bucket)?.entries ?? [])];
    this.meter.visited += entries.length;
    return entries
      .filter((entry) => name.given === '' || name.given === entry.name.given)
      .sort((a, b) => byText(a.text, b.text) || byText(a.key, b.key));
  }

  private entryFor(figure: RecordedFigure): SpellingEntry {
    const key = entryKey(figure);
    let entry = this.entries.get(key);
    if (!entry) {
      entry = new SpellingEntry(key, figure.name, figure.form, parseName(figure.name, figure.form));
      this.entries.set(key, entry);
      this.search.add(figure.name, key, entry);
      const bucket = this.buckets.get(entry.name.bucket);
      if (bucket) bucket.entries.add(entry);
      else this.buckets.set(entry.name.bucket, { entries: new Set([entry]), figures: null, figureOf: new Map() });
      this.forget(entry);
    }
    return entry;
  }

  private drop(entry: SpellingEntry): void {
    this.entries.delete(entry.key);
    this.search.remove(entry);
    const bucket = this.buckets.get(entry.name.bucket)!;
    bucket.entries.delete(entry);
    if (bucket.entries.size === 0) this.buckets.delete(entry.name.bucket);
    else this.forget(entry);
  }

  private forget(entry: SpellingEntry): void {
    this.buckets.get(entry.name.bucket)!.figures = null;
  }

  private resolved(key: string): Bucket {
    const bucket = this.buckets.get(key)!;
    if (bucket.figures === null) {
      this.meter.visited += bucket.entries.size;
      bucket.figures = new Map();
      bucket.figureOf.clear();
      for (const figure of resolve([...bucket.entries])) {
        bucket.figures.set(figure.key, figure);
        for (const entry of figure.spellings) bucket.figureOf.set(entry, figure);
      }
    }
    return bucket;
  }
}

/** Surnames of a stated gender are kept apart, as the gender decides whom they can mean. */
const entryKey = ({ name, form, gender }: Pick<LocalFigure, 'name' | 'form' | 'gender'>): string =>
  form === 'full' ? `full:${name}` : `${gender ?? 'surname'}:${name}`;

function removePosting(list: Posting[], record: ArticleRecord, figure: RecordedFigure): void {
  let at = lowerBound(list, record.uri, (posting, uri) => byText(posting.record.uri, uri));
  // The article's new facts may stand beside its old ones for a moment.
  while (at < list.length && list[at]!.record.uri === record.uri) {
    if (list[at]!.figure === figure) list.splice(at, 1);
    else at++;
  }
}
