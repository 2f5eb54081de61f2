import type { Article } from '../article/article';
import type { Corpus, Location, NamedFigure, RepeatMember } from '../corpus/corpus';
import type { Range } from '../text/range';
import type { RuleOptions } from './option';
import type { Preset } from './preset';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** One change of a file's text. */
export interface TextEdit extends Range {
  readonly newText: string;
}

/**
 * A change that removes a finding. `safe` ones touch layout and marks only and are applied by fix-all;
 * `review` ones are offered one by one.
 */
export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** Edits of the finding's own file, in order, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** Files that it makes beside the edits. It can't be made where one of them is there already. */
  readonly files?: readonly NewFile[];
}

/** A file that a fix makes. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** Another place that explains a finding. */
export interface Related extends Range {
  readonly uri: string;
  readonly message: string;
}

/** What a rule reports, before severity and rule id are added to it. */
export interface Report extends Range {
  /** A full sentence: what is wrong and what to do. Values from the text stand in “ ”. */
  readonly message: string;
  /** The file of the range, if it is not the article itself but its sidecar. */
  readonly uri?: string;
  /** A milder severity than the rule's, for a report that matters less; it never makes a finding more severe. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Other fixes to choose from, such as two readings of one date. They are offered one by one and never made by fix-all. */
  readonly alternatives?: readonly Fix[];
}

export interface Finding extends Range {
  readonly uri: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
  readonly alternatives?: readonly Fix[];
}

export interface RuleContext {
  readonly article: Article;
  readonly corpus: Corpus;
  /** Options of this rule: what the configuration sets, and the defaults of the others. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Metadata keys that the configuration requires of every article. */
  readonly required: readonly string[];
  /**
   * ISO date of the day of the check. Findings may be kept until the next day: a rule that asks for it must report no more on a
   * later day than on this one.
   */
  readonly today: string;
  /** The text of another article of the corpus, where it is at hand; undefined elsewhere. */
  textOf(uri: string): string | undefined;
  /** Severity of any rule, by id, as configured; for rules that report together. */
  severityOf(id: string): Severity | 'off';
}

/** What the corpus knows of an article whose text is not at hand. */
export interface Known {
  readonly corpus: Corpus;
  readonly uri: string;
  readonly figures: readonly NamedFigure[];
  /** The groups of repeats that its quotations belong to, with the place of each quotation. */
  readonly repeats: readonly { readonly place: Location; readonly group: readonly RepeatMember[] }[];
}

/** One check of an article. Pure: the same article and corpus give the same reports. */
export interface Rule {
  /** `group/name`; stays stable for ever. */
  readonly id: string;
  /** What it finds, in one line without a full stop. */
  readonly summary: string;
  /** Its severity in the presets that have it on. */
  readonly severity: Severity;
  /** The presets in which it is on; elsewhere it is off until the configuration gives it a severity. */
  readonly presets: readonly Preset[];
  /** Which class its fixes are of. */
  readonly fix: 'safe' | 'review' | 'none';
  /** What can be set of it beside its severity. */
  readonly options?: RuleOptions;
  /** True where it finds what might as well not be there: an editor fades it instead of underlining it. */
  readonly unnecessary?: boolean;
  /** The documentation page, Markdown: what, why, source of the convention, bad and good articles. */
  readonly page: string;
  check(context: RuleContext): Iterable<Report>;
  /**
   * For a rule that asks the corpus: false where what the corpus knows of an article shows that the rule reports nothing more on
   * it than before it asked, so that the article need not be read for it again.
   */
  mayReport?(known: Known): boolean;
}
