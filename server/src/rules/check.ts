import { IGNORE_KEY, type Article } from '../article/article';
import type { Corpus } from '../corpus/corpus';
import { changesLetters } from './fix';
import { firstLine } from './firstLine';
import { withDefaults } from './option';
import { unusedSuppression } from './suppression/unused';
import { ruleById, rules as allRules } from './index';
import {
  SEVERITIES,
  type Finding,
  type Fix,
  type Known,
  type Report,
  type Rule,
  type RuleContext,
  type Severity,
} from './rule';
import { suppress } from './suppress';

/** What the configuration says of the rules. */
export interface Settings {
  severityOf(rule: Rule): Severity | 'off';
  /** Options of a rule; empty where nothing is set. */
  optionsOf(rule: Rule): Readonly<Record<string, unknown>>;
  /** Metadata keys that every article must have. */
  readonly required: readonly string[];
  /** ISO date of the day of the check, which no article can be dated after. */
  readonly today: string;
  /** Milliseconds from any point in time, for the limit on slow rules; without a clock there is none. */
  readonly clock?: () => number;
  /** The same of the work that this process did, where it is counted: it stands still while others keep the machine busy, but is slow to ask. */
  readonly workClock?: () => number;
  /** The text of another article of the corpus; without it rules tell of other articles what the corpus knows. */
  readonly textOf?: (uri: string) => string | undefined;
}

/** Rule id of the finding that tells of a rule that threw. It is no rule: it can't be configured. */
export const RULE_FAILED = 'internal/rule-failed';
/** Rule id of the finding that tells of a rule that was stopped because it took too long. It is no rule either. */
export const RULE_SLOW = 'internal/rule-slow';
/** Milliseconds that a rule may take on an article of up to `USUAL_LENGTH`; on a longer one as many times more as it is longer. */
const RULE_LIMIT = 50;
/** UTF-16 code units that few articles are longer than. */
const USUAL_LENGTH = 16 * 1024;
/** How often a rule is run that took longer, before it is given up. */
const RULE_TRIES = 3;
/** So many times longer than it may, and it is not run again. */
const RULE_HOPELESS = 10;

/**
 * Runs every rule that is not off over one article. Pure, and total: a rule that throws becomes one finding that
 * names it, and the others go on. What the article asks to ignore is left out.
 *
 * @returns findings by file (the article first, then its sidecar), start, rule and end
 */
export function checkArticle(
  article: Article,
  corpus: Corpus,
  settings: Settings,
  rules: readonly Rule[] = allRules,
): Finding[] {
  return afterSuppression(article, run(article, () => corpus, settings, rules).findings, settings, rules);
}

/** What can be said of an article before its corpus is known. */
export interface CheckedAlone {
  /** In order, as `checkArticle` gives them; while rules are open also those that the article asks to ignore. */
  readonly findings: readonly Finding[];
  /** Ids of the rules that ask the corpus about this article. */
  readonly open: readonly string[];
  /** The ISO date that some of the findings hold for; null where they hold on any later day too. */
  readonly day: string | null;
  /** What the open rules reported before they asked: all that they report where `mayReport` says that there is no more. */
  readonly early?: readonly Finding[];
  /** True if rules are open and the article asks to ignore findings, which can be done when all rules have run. */
  readonly hasToIgnore?: boolean;
}

/** Runs the rules over an article as far as they need no corpus; `checkRest` runs the others. */
export function checkAlone(article: Article, settings: Settings, rules: readonly Rule[] = allRules): CheckedAlone {
  const none = (): never => {
    throw NEEDS_CORPUS;
  };
  const { findings, open, early, day } = run(article, none, settings, rules);
  if (open.length === 0) return { findings: afterSuppression(article, findings, settings, rules), open, day };
  return { findings, open, early, day, hasToIgnore: article.metadata.entries.some(({ key }) => key === IGNORE_KEY) };
}

/** Adds what the open rules say, so that the findings are those of `checkArticle`. */
export function checkRest(
  article: Article,
  { findings, open }: CheckedAlone,
  corpus: Corpus,
  settings: Settings,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const rest = rules.filter(({ id }) => open.includes(id));
  const all = sorted(article, [...findings, ...run(article, () => corpus, settings, rest).findings]);
  return afterSuppression(article, all, settings, rules);
}

/** The findings without those that the article asks to ignore, and with what is to be said of its suppressions. */
function afterSuppression(
  article: Article,
  findings: readonly Finding[],
  settings: Settings,
  rules: readonly Rule[],
): Finding[] {
  const severity = settings.severityOf(unusedSuppression);
  const result = suppress(article, findings, (rule) => settings.severityOf(rule) !== 'off', rules);
  if (severity === 'off' || result.unused.length === 0) return [...result.findings];
  const unused = result.unused.map((report) => toFinding(article, unusedSuppression, severity, report));
  return sorted(article, [...result.findings, ...unused]);
}

/** What is left of an article's open rules when those are taken out that have nothing to report, as far as the corpus can tell. */
export function stillOpen(
  uri: string,
  alone: CheckedAlone,
  corpus: Corpus,
  rules: readonly Rule[] = allRules,
): CheckedAlone {
  if (alone.hasToIgnore) return alone;
  const known = new KnownArticle(corpus, uri);
  const asking = rules.filter(({ id }) => alone.open.includes(id));
  const open = asking.filter((rule) => rule.mayReport?.(known) ?? true).map(({ id }) => id);
  const told = (alone.early ?? []).filter(({ rule }) => !open.includes(rule));
  return { ...alone, findings: sorted({ uri }, [...alone.findings, ...told]), open };
}

class KnownArticle implements Known {
  private found: Known['repeats'] | null = null;
  private named: Known['figures'] | null = null;

  constructor(
    readonly corpus: Corpus,
    readonly uri: string,
  ) {}

  get figures(): Known['figures'] {
    return (this.named ??= this.corpus.figuresIn(this.uri));
  }

  get repeats(): Known['repeats'] {
    this.found ??= this.corpus
      .quotationsIn(this.uri)
      .map(({ start, end }) => ({ uri: this.uri, start, end }))
      .map((place) => ({ place, group: this.corpus.repeatsAt(place) }))
      .filter(({ group }) => group.length > 0);
    return this.found;
  }
}

/** Thrown where a rule asks for a corpus that is not there yet. */
class NeedsCorpus extends Error {}
/** Made once, since an error notes the stack each time that it is made, which takes longer than most rules. */
const NEEDS_CORPUS = new NeedsCorpus();

function run(
  article: Article,
  corpus: () => Corpus,
  settings: Settings,
  rules: readonly Rule[],
): { findings: Finding[]; open: string[]; early: Finding[]; day: string | null } {
  const findings: Finding[] = [];
  let day: string | null = null;
  const open: string[] = [];
  const early: Finding[] = [];
  const severityOf = (id: string): Severity | 'off' => {
    const rule = rules.find((known) => known.id === id) ?? ruleById(id);
    return rule ? settings.severityOf(rule) : 'off';
  };
  const textOf = (uri: string): string | undefined => settings.textOf?.(uri);
  const limit = Math.ceil(RULE_LIMIT * Math.max(1, article.text.length / USUAL_LENGTH));
  for (const rule of rules) {
    const severity = settings.severityOf(rule);
    if (severity === 'off') continue;
    let found: Finding[] = [];
    const context = new Run(
      article,
      corpus,
      settings,
      withDefaults(rule.options, settings.optionsOf(rule)),
      textOf,
      severityOf,
    );
    try {
      const take = (report: Report): unknown => found.push(toFinding(article, rule, severity, report));
      // A run may be slow for reasons that are not the rule's: code that is compiled, memory that is cleared, a busy machine.
      let took = timeOf(rule, context, settings.clock, limit, take);
      for (let tries = 1; took > limit && took < RULE_HOPELESS * limit && tries < RULE_TRIES; tries++) {
        found = [];
        took = timeOf(rule, context, settings.workClock ?? settings.clock, limit, take);
      }
      if (took > limit) found = [slowness(article, rule, limit)];
    } catch (error) {
      if (error instanceof NeedsCorpus) {
        // It will say everything again when it has its corpus.
        open.push(rule.id);
        early.push(...found);
        continue;
      }
      found.push(failure(article, rule, error));
    }
    if (context.isDated && found.length > 0) day = settings.today;
    findings.push(...found);
  }
  return { findings: sorted(article, findings), open, early, day };
}

/** What a rule sees while it runs over an article. There are very many, so its properties are those of a class. */
class Run implements RuleContext {
  /** True if the rule asked for the day of the check. */
  isDated = false;

  constructor(
    readonly article: Article,
    private readonly corpusOf: () => Corpus,
    private readonly settings: Settings,
    readonly options: RuleContext['options'],
    readonly textOf: RuleContext['textOf'],
    readonly severityOf: RuleContext['severityOf'],
  ) {}

  get corpus(): Corpus {
    return this.corpusOf();
  }

  get required(): readonly string[] {
    return this.settings.required;
  }

  get today(): string {
    this.isDated = true;
    return this.settings.today;
  }
}

/** Runs a rule, hands over what it reports, and gives the milliseconds that it took; it is stopped at the first report beyond the limit. */
function timeOf(
  rule: Rule,
  context: RuleContext,
  clock: Settings['clock'],
  limit: number,
  take: (report: Report) => unknown,
): number {
  const start = clock?.() ?? 0;
  for (const report of rule.check(context)) {
    const took = clock ? clock() - start : 0;
    if (took > limit) return took;
    take(report);
  }
  return clock ? clock() - start : 0;
}

const sorted = (article: Pick<Article, 'uri'>, findings: Finding[]): Finding[] =>
  findings.sort((a, b) => byFile(article, a, b) || a.start - b.start || byText(a.rule, b.rule) || a.end - b.end);

function toFinding(article: Article, rule: Rule, severity: Severity, report: Report): Finding {
  return {
    uri: report.uri ?? article.uri,
    start: report.start,
    end: report.end,
    rule: rule.id,
    severity: milder(severity, report.severity),
    message: report.message,
    related: report.related ?? [],
    fix: report.fix && isAllowed(article, report.fix) ? report.fix : null,
    ...(report.alternatives && { alternatives: report.alternatives.filter((fix) => isAllowed(article, fix)) }),
  };
}

/** A fix that calls itself safe but changes a letter or a digit is never offered: it could change what someone said. */
function isAllowed(article: Article, fix: Fix): boolean {
  return fix.safety === 'review' || !changesLetters(article.text, fix.edits);
}

function milder(severity: Severity, other: Severity | undefined): Severity {
  return other && SEVERITIES.indexOf(other) > SEVERITIES.indexOf(severity) ? other : severity;
}

function failure(article: Article, rule: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    uri: article.uri,
    ...firstLine(article.text),
    rule: RULE_FAILED,
    severity: 'error',
    message: `The rule ${rule.id} failed on this article, so it was not checked for it: ${reason}`,
    related: [],
    fix: null,
  };
}

function slowness(article: Article, rule: Rule, limit: number): Finding {
  return {
    uri: article.uri,
    ...firstLine(article.text),
    rule: RULE_SLOW,
    severity: 'information',
    message:
      `The rule ${rule.id} took more than ${limit} milliseconds on this article and was stopped, so it may have missed ` +
      'something: split the article, or turn the rule off for it.',
    related: [],
    fix: null,
  };
}

function byFile(article: Pick<Article, 'uri'>, a: Finding, b: Finding): number {
  return Number(a.uri !== article.uri) - Number(b.uri !== article.uri) || byText(a.uri, b.uri);
}

/** Compares by code unit, the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
