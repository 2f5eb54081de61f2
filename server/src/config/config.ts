import { IGNORE_KEY, METADATA_KEYS } from '../article/article';
import type { KeyAliases } from '../article/metadata/keys';
import type { ReadingSettings } from '../article/parseArticle';
import type { Rule, Severity } from '../rules/rule';
import type { Settings } from '../rules/check';
import { DEFAULT_PRESET, type Preset } from '../rules/preset';
import { namesRule } from '../rules/ruleGlob';
import type { TableSetting } from './table/tableSetting';
import { overridesFor, withOverrides, withoutPreset, type Override } from './overrides';

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
  /** The table that holds metadata of the articles; null for none. */
  readonly table: TableSetting | null;
  /** Words that stand for metadata keys in this corpus. */
  readonly aliases: KeyAliases;
  /** The set of rules that is on where nothing is said about a rule. */
  readonly preset: Preset;
  /** What the file says about single rules, by rule id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** What else holds for some of the articles; of several that speak of one thing the last one counts. */
  readonly overrides: readonly Override[];
  /** The file of figures that are kept by hand, relative to the corpus's folder. */
  readonly figures: string;
  /** The file of outlets and agencies that are kept by hand, relative to the corpus's folder. */
  readonly sources: string;
  /** Largest file that is read, in bytes. */
  readonly maxFileSize: number;
  /** The file of findings that are known and not reported, relative to the corpus's folder; null for none. */
  readonly baseline: string | null;
  /** The rules that alone are on, as ids and patterns such as `quotation/*`; null for all. The command line says so, not the file. */
  readonly only: readonly string[] | null;
}

/** The metadata keys that an article can be asked to have. */
export const REQUIRABLE_KEYS = METADATA_KEYS.filter((key) => key !== IGNORE_KEY);

/** The configuration of one corpus, with the answers that the rules ask for. */
export interface Config extends ConfigValues, Settings {
  /** The configuration of one article, by its path from the corpus's folder, parted by `/`. */
  at(path: string): Config;
  /** The same configuration with other values. A preset that is given holds for all articles, whatever overrides say. */
  with(values: Partial<ConfigValues>): Config;
}

/** What a configuration says of how articles are read. */
export const readingOf = ({ aliases, languages }: ConfigValues): ReadingSettings => ({
  aliases,
  languageCodes: languages,
});

/** What holds where `copydesk.yaml` says nothing. */
export const DEFAULT_VALUES: ConfigValues = {
  articles: ['**/*.txt'],
  ignore: [],
  languages: [],
  required: ['date', 'source'],
  table: null,
  aliases: {},
  preset: DEFAULT_PRESET,
  rules: new Map(),
  overrides: [],
  figures: 'figures.yaml',
  sources: 'sources.yaml',
  maxFileSize: 1024 * 1024,
  baseline: null,
  only: null,
};

/** Makes a configuration of some values; what is not given keeps its default. */
export function makeConfig(values: Partial<ConfigValues> = {}): Config {
  const all = { ...DEFAULT_VALUES, ...values };
  const matching = overridesFor(all.overrides);
  const made = new Map<string, Config>();
  const config: Config = {
    ...all,
    severityOf: (rule: Rule) => severityIn(all, rule),
    optionsOf: (rule: Rule) => all.rules.get(rule.id)?.options ?? {},
    // Asked for at each check, since a server may run for weeks.
    get today() {
      return dayOf(Date.now());
    },
    clock: () => performance.now(),
    workClock,
    at: (path) => {
      const applied = matching(path);
      if (applied.length === 0) return config;
      const key = applied.map((override) => all.overrides.indexOf(override)).join();
      const known = made.get(key) ?? makeConfig(withOverrides(all, applied));
      made.set(key, known);
      return known;
    },
    with: (values) => {
      const overrides = values.preset === undefined ? all.overrides : all.overrides.map(withoutPreset);
      return makeConfig({ ...all, overrides, ...values });
    },
  };
  return config;
}

/** Milliseconds that the processor worked for this process, in all its threads; where the host does not count them, those of the clock. */
function workClock(): number {
  const used = (globalThis as Host).process?.cpuUsage?.();
  return used ? (used.user + used.system) / 1000 : performance.now();
}

/** What Node counts, in microseconds; a browser counts nothing. */
interface Host {
  readonly process?: { cpuUsage?(): { readonly user: number; readonly system: number } };
}

const DAY = 24 * 60 * 60 * 1000;
let lastDay = { number: -1, date: '' };

/** ISO date of a moment in milliseconds. Every article asks for it, mostly on the same day. */
function dayOf(moment: number): string {
  const number = Math.floor(moment / DAY);
  if (number !== lastDay.number) lastDay = { number, date: new Date(moment).toISOString().slice(0, 10) };
  return lastDay.date;
}

function severityIn({ rules, preset, only }: ConfigValues, rule: Rule): Severity | 'off' {
  const configured = rules.get(rule.id)?.severity ?? (rule.presets.includes(preset) ? rule.severity : 'off');
  if (only === null) return configured;
  if (!only.some((pattern) => namesRule(pattern, rule.id))) return 'off';
  // Whoever asks for a rule by its full name wants to see what it finds, be it on or off.
  return configured === 'off' && only.includes(rule.id) ? rule.severity : configured;
}
