import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import type { Block } from '../text/blocks';
import type { Defect } from '../text/quotationSpans';

/** The canonical metadata keys. */
export const METADATA_KEYS = [
  'title',
  'subtitle',
  'date',
  'date-basis',
  'place',
  'source',
  'via',
  'author',
  'photo',
  'speakers',
  'interviewer',
  'language',
  'translated-from',
  'kind',
  'url',
  'id',
  'copydesk-ignore',
] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** The key that names rules which are to be quiet about the article. It says nothing about the article itself. */
export const IGNORE_KEY: MetadataKey = 'copydesk-ignore';

/** Where a metadata value was read, highest precedence first. */
export const METADATA_LEVELS = [
  'sidecar',
  'table',
  'front-matter',
  'header',
  'prefix',
  'dateline',
  'text',
  'file',
] as const;
export type MetadataLevel = (typeof METADATA_LEVELS)[number];

/** One value of metadata. Ranges are in the article's text, or in the file `uri` if that is given (a sidecar). */
export interface MetadataEntry extends Range {
  readonly key: MetadataKey;
  readonly value: string;
  readonly level: MetadataLevel;
  /** The key's own range, where it is written out. */
  readonly keyRange?: Range;
  /** URI of the file that holds the value, if it is not the article itself. */
  readonly uri?: string;
  /** True if an editor marked the value as inferred (`date-basis: inferred`, or a trailing `# inferred`). */
  readonly inferred?: boolean;
}

/** A fault found while reading metadata. Ranges as in MetadataEntry. */
export interface MetadataProblem extends Range {
  readonly kind:
    | 'missing-colon'
    | 'leading-space'
    | 'shares-line'
    | 'duplicate-key'
    | 'empty-value'
    | 'unknown-key'
    | 'after-body'
    | 'unclosed-front-matter'
    | 'syntax';
  /** What is wrong, as the end of a sentence about the place: `the key "date" needs a colon`. */
  readonly message: string;
  readonly key?: string;
  readonly uri?: string;
  /** Where a key without a value can go: its whole lines, if nothing else stands in them. */
  readonly removal?: Range;
}

/** All metadata of an article: every entry that was found, and the winner for each key. */
export interface Metadata {
  /** Every entry, highest precedence first; speakers and via give one entry for each name. */
  readonly entries: readonly MetadataEntry[];
  /** The header's range in the text (front matter, `key: value` lines or the harvest prefix), or null. */
  readonly header: (Range & { readonly form: 'front-matter' | 'header' | 'prefix' }) | null;
  /** Where the body starts: after the header and the blank lines behind it. */
  readonly bodyStart: number;
  readonly problems: readonly MetadataProblem[];
}

export type QuotationKind = 'speech' | 'scare' | 'title' | 'heading';

/** How the speaker of a quotation was decided. */
export type AttributionBasis = 'cue' | 'turn' | 'continuation' | 'metadata';

/** Who said a quotation. The range is the naming words (a name, a pronoun, a role), in the article's text. */
export interface Attribution extends Range {
  readonly by: AttributionBasis;
  /** Index into `Article.figures`, or -1 where the naming words stand for no figure (an organisation, "officials"). */
  readonly figure: number;
  /** The speaker's name as this article gives it at its fullest; the naming words themselves where figure is -1. */
  readonly name: string;
  /** The attributing words ("said", "according to"), if there are any. */
  readonly cue?: Range;
}

/** One stretch of text between quotation marks, the marks included. */
export interface Quotation extends Range {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly kind: QuotationKind;
  /** Number of the utterance; quotations of one utterance share it. */
  readonly utterance: number;
  readonly speaker: Attribution | null;
  /** Index of the quotation that this one stands in, or -1. */
  readonly parent: number;
  /** The marks as written; empty where one is missing. */
  readonly open: string;
  readonly close: string;
  /** ISO 639-1 code of its language, where that is not the article's. */
  readonly language?: string;
}

/** A named person in one article. */
export interface LocalFigure {
  /** Fullest form in this article, without titles: `Ada Lindqvist`. */
  readonly name: string;
  /** `full` when at least a given name and a surname are known, else `surname`. */
  readonly form: 'full' | 'surname';
  readonly gender: 'male' | 'female' | null;
  /** Roles stated in this article, in order. */
  readonly roles: readonly (Range & { readonly text: string })[];
}

/** One place where a figure is named, or meant by a role alone. */
export interface Mention extends Range {
  /** Index into `Article.figures`. */
  readonly figure: number;
  /** Role stated right at this mention. */
  readonly role?: string;
  /** True where the role is all that stands there: "the French leader". */
  readonly byRole?: true;
}

export interface DateMention extends Range {
  /** EDTF / ISO 8601 value, or null where it can't be known or is impossible. */
  readonly value: string | null;
  readonly kind: 'absolute' | 'partial' | 'relative';
  /** For a relative date: the ISO date it was counted from. */
  readonly anchor?: string;
  /** True for a date that no calendar has: 31 April. */
  readonly impossible?: boolean;
  /** The two ISO days that a date in numbers may be, day first and month first, where nothing tells which: 03/04/2022. */
  readonly readings?: readonly [dayFirst: string, monthFirst: string];
}

export interface SourceMention extends Range {
  readonly name: string;
  readonly relation: 'publisher' | 'cited';
}

/** One question or answer of an interview. */
export interface Turn extends Range {
  readonly role: 'question' | 'answer';
}

/** What a paragraph is. `question` and `answer` are turns of an interview. */
export type BlockKind =
  'header' | 'headline' | 'subheadline' | 'heading' | 'question' | 'answer' | 'caption' | 'credit' | 'paragraph';

export interface ArticleBlock extends Block {
  readonly kind: BlockKind;
}

/** Everything read from one article. Made by `parseArticle`; never changed afterwards. */
export interface Article {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** ISO 639-1 code of the language, `und` where it can't be told. */
  readonly language: string;
  readonly kind: 'interview' | 'report';
  readonly blocks: readonly ArticleBlock[];
  readonly metadata: Metadata;
  /** In order of their start; a nested quotation comes after the one it stands in. */
  readonly quotations: readonly Quotation[];
  /** Faults of quotation marks. */
  readonly defects: readonly Defect[];
  readonly figures: readonly LocalFigure[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly sources: readonly SourceMention[];
  readonly turns: readonly Turn[];
}

/** An article but for its dates, which take long to find and which the corpus knows nothing of. */
export type ArticleButDates = Omit<Article, 'dates'>;

/** The winning metadata entries for a key: one, or all names of the winning level for `speakers` and `via`. */
export function metadataEntries(metadata: Metadata, key: MetadataKey): readonly MetadataEntry[] {
  const first = metadata.entries.find((entry) => entry.key === key);
  return first ? metadata.entries.filter((entry) => entry.key === key && entry.level === first.level) : [];
}

/** The winning metadata entry for a key, or undefined. */
export function metadataEntry(metadata: Metadata, key: MetadataKey): MetadataEntry | undefined {
  return metadata.entries.find((entry) => entry.key === key);
}
