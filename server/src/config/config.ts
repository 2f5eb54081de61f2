import type { Rule, Severity } from '../rules/rule';
import type { Settings } from '../rules/check';
import { DEFAULT_PRESET, type Preset } from '../rules/preset';

/** What `copydesk.yaml` says about one rule. A severity of undefined leaves the rule's own in force. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** The values that `copydesk.yaml` can set. */
export interface ConfigValues {
  /** Globs of the articles, relative to the corpus's folder. */
  readonly articles: readonly string[];
  /** Globs of what is never an article, relative to the corpus's folder. */
  readonly ignore: readonly string[];
  /** ISO 639-1 codes of the languages that the corpus holds; empty where nothing is said. */
  readonly languages: readonly string[];
  /** Metadata keys that every article must have. */
  readonly required: readonly string[];
  /** The set of rules that is on where nothing is said about a rule. */
  readonly preset: Preset;
  /** What the file says about single rules, by rule id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** The file of figures that are kept by hand, relative to the corpus's folder. */
  readonly figures: string;
  /** Largest file that is read, in bytes. */
  readonly maxFileSize: number;
}

/** The configuration of one corpus, with the answers that the rules ask for. */
export interface Config extends ConfigValues, Settings {}

/** What holds where `copydesk.yaml` says nothing. */
export const DEFAULT_VALUES: ConfigValues = {
  articles: ['**/*.txt'],
  ignore: [],
  languages: [],
  required: ['date', 'source'],
  preset: DEFAULT_PRESET,
  rules: new Map(),
  figures: 'figures.yaml',
  maxFileSize: 1024 * 1024,
};

/** Makes a configuration of some values; what is not given keeps its default. */
export function makeConfig(values: Partial<ConfigValues> = {}): Config {
  const all = { ...DEFAULT_VALUES, ...values };
  return {
    ...all,
    severityOf: (rule: Rule) =>
      all.rules.get(rule.id)?.severity ?? (rule.presets.includes(all.preset) ? rule.severity : 'off'),
    optionsOf: (rule: Rule) => all.rules.get(rule.id)?.options ?? {},
    // Asked for at each check, since a server may run for weeks.
    get today() {
      return new Date().toISOString().slice(0, 10);
    },
    clock: () => performance.now(),
  };
}
