import type { Article, LocalFigure } from '../article/article';
import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import type { RegistryEntry } from './registry';
import type { SourceEntry } from './sourceRegistry';

/** A place in an article of the corpus. */
export interface Location extends Range {
  readonly uri: string;
}

/** A named person over the whole corpus. */
export interface Figure {
  /** Stable while the corpus holds the figure; not shown to users. */
  readonly key: string;
  /** Canonical name: the registry's, else the most frequent full spelling. */
  readonly name: string;
  /** Other spellings and shorter forms that stand in the corpus, most frequent first. */
  readonly aliases: readonly string[];
  /** The full spellings of the name in the corpus, with the number of articles that have each; most articles first, then by text. */
  readonly spellings: readonly { readonly text: string; readonly articles: number }[];
  /** Roles as articles state them, with the article's date where it is known; newest first, undated last. */
  readonly roles: readonly { readonly text: string; readonly date: string | null; readonly location: Location }[];
  /** The role that the latest-dated article states which states one; null where none does. */
  readonly lastRole: string | null;
  /** What the registry says of the figure, or null. */
  readonly registry: RegistryEntry | null;
  /** How often it is named, how many quotations are its own, and in how many articles it is named. */
  readonly mentionCount: number;
  readonly quotationCount: number;
  readonly articleCount: number;
  /**
   * Its first full-name mention in the earliest-dated article that has one; without a full name any mention. Articles without a
   * date come last, then the order is by path. Null for a figure that is named nowhere.
   */
  readonly firstNamed: Location | null;
  /** EDTF dates of the earliest and the latest article that names it; null where none is dated. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** A figure as one article names it. */
export interface NamedFigure {
  readonly name: string;
  readonly form: LocalFigure['form'];
  /** Roles that the article states, in order. */
  readonly roles: readonly string[];
  /** Who that is over the corpus. */
  readonly figure: Figure;
}

/**
 * How a member of a group stands to the group's origin: `exact` with the same words, `near` with nearly the same or a part of
 * them, `translation` with these in another language, `related` with other words for the same (docs/repeats.md).
 */
export type RepeatRelation = 'origin' | 'exact' | 'near' | 'translation' | 'related';

/** One quotation of a group of repeats. Every member repeats the origin directly; groups are never chained together. */
export interface RepeatMember extends Location {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly speaker: string | null;
  /** True if the speaker is a figure and not an office or a group. */
  readonly isFigure: boolean;
  readonly date: string | null;
  readonly relation: RepeatRelation;
  /** How much of the shorter of member and origin stands in the longer one, from 0 to 1 in hundredths; 1 only for the same words. */
  readonly similarity: number;
}

/** What the corpus keeps of an article: enough to answer every cross-file question without its text. */
export interface ArticleFacts {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly language: string;
  /** EDTF date or null. */
  readonly date: string | null;
  readonly source: string | null;
  readonly title: string | null;
}

/** A way by which news came, nearest first: the publisher, then those that it hands on or cites. */
export interface SourceChain {
  readonly chain: readonly string[];
  /** Number of articles whose news came this way, and the URI of the earliest-dated one. */
  readonly articles: number;
  readonly uri: string;
}

/** An outlet or agency over the whole corpus. */
export interface Source {
  readonly name: string;
  /** Number of articles that it published, and of articles that hand it on or cite it. */
  readonly published: number;
  readonly cited: number;
  /** The chains that start with it and name others, most frequent first. */
  readonly chains: readonly SourceChain[];
  /** EDTF dates of the earliest and the latest of these articles; null where none is dated. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** An article with the same words as another, or nearly so. */
export interface Duplicate {
  readonly uri: string;
  /** True if all words are the same, in the same order; case and punctuation do not count. */
  readonly exact: boolean;
  /** About which share of the word triples is in both, from 0 to 1. */
  readonly similarity: number;
}

/** Read-only view of all articles. Every answer costs as much as it is long; nothing scans the corpus. */
export interface Corpus {
  /** Number of articles. */
  readonly size: number;
  uris(): Iterable<string>;
  facts(uri: string): ArticleFacts | undefined;
  /** The corpus's figure for a figure of one article; always one for an article that the corpus holds. */
  figure(article: Article, index: number): Figure;
  /** The figures of an article as the corpus holds it, with the name and form that the article has for each. */
  figuresIn(uri: string): readonly NamedFigure[];
  /** All figures whose names end in the same surname as this one's, itself included. */
  namesakes(figure: Figure): readonly Figure[];
  /** The figure that the registry calls so; null where it has no such name, or no article names the figure. */
  registered(name: string): Figure | null;
  /** All mentions of a figure, by article in path order, then by offset. */
  mentions(figure: Figure): readonly Location[];
  /** Figures whose name or alias contains the query, without regard to case and accents; at most `limit`. */
  findFigures(query: string, limit: number): readonly Figure[];
  /** Every figure, in no order that means anything. For exports, not for requests. */
  allFigures(): Iterable<Figure>;
  /** Every source, those that published most first; names that the registry has for one are one. For exports, not for requests. */
  sources(): readonly Source[];
  /** The source of that name, counted with the other names that the registry has for it, or null. */
  source(name: string): Source | null;
  /** Where the source is named, or another name that the registry has for it: the first place in each article, in path order. */
  sourcePlaces(name: string): readonly Location[];
  /** What an editor wrote down of a source of that name, or null. */
  sourceEntry(name: string): SourceEntry | null;
  /** The name or alias in the registry of sources that is nearly like this one, or null. */
  sourceNameLike(name: string): string | null;
  /** Sources whose name contains the query, without regard to case and accents; at most `limit`. */
  findSources(query: string, limit: number): readonly Source[];
  /** Where an article's quotations stand, marks included, in order of their start. */
  quotationsIn(uri: string): readonly Range[];
  /** Articles whose title or file name contains the query, without regard to case and accents; at most `limit`. */
  findArticles(query: string, limit: number): readonly ArticleFacts[];
  /**
   * Quotations that hold the words of the query in a row, by date; at most `limit`. The last word may be but begun. Fewer than four
   * words find nothing, and neither does what hundreds of quotations say.
   */
  findQuotations(query: string, limit: number): readonly RepeatMember[];
  /**
   * Articles with the same words as that one, or nearly so; most alike first. The first call makes the index, in time linear in the
   * number of articles; from then on the cost follows the number of candidates.
   */
  duplicates(uri: string): readonly Duplicate[];
  /** Quotations of a figure, by date then path. */
  quotations(figure: Figure): readonly Location[];
  /** The last of them in each of the newest dated articles that have any, newest first; at most `limit`. */
  newestQuotations(figure: Figure, limit: number): readonly Location[];
  /** The group of repeats that holds the quotation, origin first; empty where it stands alone. */
  repeats(article: Article, quotation: number): readonly RepeatMember[];
  /**
   * The same for the quotation that starts and ends there in an article as the corpus holds it, open or not; empty where none
   * does.
   */
  repeatsAt(place: Location): readonly RepeatMember[];
  /**
   * Quotations of the same speaker that say the same as the quotation in other words, nearest first, without those that repeat it;
   * empty where the speaker is not known, or has so many quotations that comparing them takes long.
   */
  related(article: Article, quotation: number): readonly RepeatMember[];
  /** Hashes of the words of a quotation as the corpus holds it (see `wordHashes`), where its text is not at hand; none for what links to no repeats. */
  wordsOf(place: Location): Uint32Array;
  /** Every group of repeats, origin first, by the origin's place. For exports, not for requests. */
  allRepeats(): Iterable<readonly RepeatMember[]>;
  /** The same with related quotations added, then groups of those alone. For exports, not for requests. */
  allRelated(): Iterable<readonly RepeatMember[]>;
}
