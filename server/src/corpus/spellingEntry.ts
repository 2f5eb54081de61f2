import type { LocalFigure } from '../article/article';
import type { ArticleRecord, RecordedFigure } from './articleRecord';
import { UNDATED } from './edtf';
import type { Searchable } from './nameSearch';
import { searchable } from './nameSearch';
import { parseName, type PersonName } from './personName';
import type { RegistryEntry } from './registry';
import type { Compare } from './sortedList';
import { addLate, byText, lowerBound, settle } from './sortedList';

/** One figure of one article. */
export interface Posting {
  readonly record: ArticleRecord;
  /** Index into the record's figures. */
  readonly figure: number;
}

/** Path order. */
export const byPath: Compare<Posting> = (a, b) => byText(a.record.uri, b.record.uri) || a.figure - b.figure;

/** A figure over the corpus: all its spellings. */
export interface KnownFigure {
  /** Starts with the bucket and a bar. */
  readonly key: string;
  readonly entries: readonly SpellingEntry[];
  /** What the registry says of the figure, or null. */
  readonly registry: RegistryEntry | null;
}

/** Of most spellings nothing is quoted and no role is stated; nothing is ever added to this. */
const NONE: Posting[] = [];

/**
 * One spelling of a name, as articles give it at its fullest, with posting lists of the articles that use it. There are as many as
 * there are names in the corpus, most of them used once, so what is rarely needed is made when it is.
 */
export class SpellingEntry implements Searchable {
  /**
   * Articles; of these, the ones in which the figure speaks, and the ones that state a role. They come in any order when much is read at
   * once, and are put in path order when they are asked for: so many of each are.
   */
  private readonly named: Posting[] = [];
  private spoken: Posting[] = NONE;
  private stated: Posting[] = NONE;
  private settledNamed = 0;
  private settledSpoken = 0;
  private settledStated = 0;
  /** Other ways in which these articles write the name, with the number of articles. */
  surfaces: Map<string, number> | null = null;
  /** Number of mentions and quotations in these articles. */
  mentions = 0;
  quotations = 0;
  /** What the spelling means, while that is decided. */
  figure: KnownFigure | null = null;
  readonly bucket: string;
  /** True for a given name and a surname, written out. */
  readonly full: boolean;
  readonly folded: string;
  private male = 0;
  private female = 0;
  private parsed: PersonName | null = null;
  /** The newest of `describing`; undefined while that is not known. */
  private described: Posting | null | undefined = null;
  private ends: { readonly first: Posting; readonly last: Posting } | null = null;

  constructor(
    /** A full name, or a surname with the gender that its articles state for it. */
    readonly kind: 'full' | 'surname' | 'male' | 'female',
    readonly text: string,
  ) {
    const name = parseName(text, this.form);
    this.bucket = name.bucket;
    this.full = name.given !== '' && !name.initial;
    this.folded = searchable(text);
  }

  get form(): LocalFigure['form'] {
    return this.kind === 'full' ? 'full' : 'surname';
  }

  get weight(): number {
    return this.named.length;
  }

  /** Articles in path order. */
  get articles(): readonly Posting[] {
    if (this.settledNamed < this.named.length) settle(this.named, this.settledNamed, byPath);
    this.settledNamed = this.named.length;
    return this.named;
  }

  /** Those in which the figure speaks. */
  get quoting(): readonly Posting[] {
    if (this.settledSpoken < this.spoken.length) settle(this.spoken, this.settledSpoken, byPath);
    this.settledSpoken = this.spoken.length;
    return this.spoken;
  }

  /** Those that state a role, in any order. */
  get describing(): readonly Posting[] {
    return this.stated;
  }

  private settleStated(): Posting[] {
    if (this.settledStated < this.stated.length) settle(this.stated, this.settledStated, byPath);
    this.settledStated = this.stated.length;
    return this.stated;
  }

  /** The name taken apart; kept once it was asked for. */
  get name(): PersonName {
    return (this.parsed ??= parseName(this.text, this.form));
  }

  /** The gender that the articles state; null where they state none, or both. */
  get gender(): LocalFigure['gender'] {
    if (this.male > 0) return this.female > 0 ? null : 'male';
    return this.female > 0 ? 'female' : null;
  }

  /** The earliest-dated and the latest-dated article; see `earlier` and `later`. */
  get span(): { readonly first: Posting; readonly last: Posting } {
    if (this.ends) return this.ends;
    let first = this.named[0]!;
    let last = first;
    for (const posting of this.named) {
      if (earlier(posting, first)) first = posting;
      if (later(posting, last)) last = posting;
    }
    return (this.ends = { first, last });
  }

  /** The latest-dated article that states a role; null where none does. */
  get newestDescribing(): Posting | null {
    this.described ??= this.stated.reduce<Posting | null>(
      (newest, posting) => (newest && newer(newest, posting) ? newest : posting),
      null,
    );
    return this.described;
  }

  add(posting: Posting, local: RecordedFigure): void {
    this.settledNamed = addLate(this.named, this.settledNamed, posting, byPath);
    if (this.ends) {
      // The new facts of an article take the place of its old ones, which go next.
      const { first, last } = this.ends;
      this.ends = {
        first: earlier(first, posting) ? first : posting,
        last: later(last, posting) ? last : posting,
      };
    }
    if (local.spokenFrom < local.spokenTo) {
      if (this.spoken === NONE) this.spoken = [];
      this.settledSpoken = addLate(this.spoken, this.settledSpoken, posting, byPath);
    }
    if (local.roles.length > 0) {
      if (this.stated === NONE) this.stated = [];
      this.settledStated = addLate(this.stated, this.settledStated, posting, byPath);
      if (this.described !== undefined) {
        this.described = this.described && newer(this.described, posting) ? this.described : posting;
      }
    }
    this.count(local, 1);
  }

  remove({ record, figure }: Posting, local: RecordedFigure): void {
    // All are in order before something is taken out.
    for (const list of [this.articles, this.quoting, this.settleStated()]) {
      removePosting(list as Posting[], record, figure);
    }
    this.settledNamed = this.named.length;
    this.settledSpoken = this.spoken.length;
    this.settledStated = this.stated.length;
    if (this.described?.record === record) this.described = undefined;
    if (this.ends?.first.record === record || this.ends?.last.record === record) this.ends = null;
    this.count(local, -1);
  }

  private count(
    { surfaces, gender, mentionsFrom, mentionsTo, spokenFrom, spokenTo }: RecordedFigure,
    by: 1 | -1,
  ): void {
    this.mentions += (by * (mentionsTo - mentionsFrom)) / 2;
    this.quotations += by * (spokenTo - spokenFrom);
    if (gender === 'male') this.male += by;
    if (gender === 'female') this.female += by;
    if (surfaces.length === 0) return;
    this.surfaces ??= new Map();
    for (const surface of surfaces) {
      const articles = (this.surfaces.get(surface) ?? 0) + by;
      if (articles > 0) this.surfaces.set(surface, articles);
      else this.surfaces.delete(surface);
    }
  }
}

/** True if the first article is dated earlier; undated ones come last, and the path decides between equals. */
export const earlier = (a: Posting, b: Posting): boolean =>
  a.record.moment === b.record.moment ? byPath(a, b) < 0 : a.record.moment < b.record.moment;

/** True if the first article is dated later; undated ones come first here. */
export const later = (a: Posting, b: Posting): boolean =>
  a.record.moment === b.record.moment ? byPath(a, b) > 0 : dated(a) > dated(b);

/** The same, but of equals the one that comes first in path order is the newer one. */
export const newer = (a: Posting, b: Posting): boolean =>
  a.record.moment === b.record.moment ? byPath(a, b) < 0 : dated(a) > dated(b);

const dated = ({ record }: Posting): number => (record.moment === UNDATED ? -UNDATED : record.moment);

function removePosting(list: Posting[], record: ArticleRecord, figure: number): void {
  let at = lowerBound(list, record.uri, (posting, uri) => byText(posting.record.uri, uri));
  // The article's new facts may stand beside its old ones for a moment.
  while (at < list.length && list[at]!.record.uri === record.uri) {
    if (list[at]!.record === record && list[at]!.figure === figure) list.splice(at, 1);
    else at++;
  }
}
