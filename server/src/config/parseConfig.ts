import { parseDocument } from 'yaml';
import { PRESETS } from '../rules/preset';
import { LineIndex } from '../text/lines';
import { makeConfig, REQUIRABLE_KEYS, type Config, type ConfigValues } from './config';
import { ConfigReader, type ConfigProblem } from './problem';
import { readOverrides } from './readOverrides';
import { readSections, type Section } from './readSections';
import { readChoice, readGlobs, readLanguages, readPath, readSize, readWords } from './readValues';
import { readRules } from './readRules';
import { readAliases, readTable } from './readTable';

export type { ConfigProblem } from './problem';

type Draft = { -readonly [key in keyof ConfigValues]?: ConfigValues[key] };

/** What each key of the file sets. The schema names the same keys; a test holds that. */
const SECTIONS: Readonly<Record<string, Section<Draft>>> = {
  articles: (reader, value, path, draft) => {
    const globs = readGlobs(reader, value, path);
    // An empty list would silently check nothing.
    if (globs?.length === 0) reader.report(value, path, `The key “${path}” needs at least one glob.`);
    else if (globs) draft.articles = globs;
  },
  ignore: (reader, value, path, draft) => {
    draft.ignore = readGlobs(reader, value, path);
  },
  languages: (reader, value, path, draft) => {
    draft.languages = readLanguages(reader, value, path);
  },
  metadata: (reader, value, path, draft) =>
    readSections(reader, value, path, draft, {
      required: (_, list, key) => {
        draft.required = readWords(reader, list, key, REQUIRABLE_KEYS);
      },
      table: (_, table, key) => {
        draft.table = readTable(reader, table, key);
      },
      aliases: (_, words, key) => {
        draft.aliases = readAliases(reader, words, key);
      },
    }),
  preset: (reader, value, path, draft) => {
    draft.preset = readChoice(reader, value, path, PRESETS);
  },
  rules: (reader, value, path, draft) => {
    draft.rules = readRules(reader, value, path);
  },
  overrides: (reader, value, path, draft) => {
    draft.overrides = readOverrides(reader, value, path);
  },
  baseline: (reader, value, path, draft) => {
    draft.baseline = readPath(reader, value, path);
  },
  figures: (reader, value, path, draft) => {
    draft.figures = readPath(reader, value, path);
  },
  sources: (reader, value, path, draft) => {
    draft.sources = readPath(reader, value, path);
  },
  maxFileSize: (reader, value, path, draft) => {
    draft.maxFileSize = readSize(reader, value, path);
  },
};

/** The keys that `copydesk.yaml` knows at its top. */
export const CONFIG_KEYS: readonly string[] = Object.keys(SECTIONS);

/** Reads the text of a `copydesk.yaml` and puts the defaults where it says nothing. Never throws; see `readConfig`. */
export function parseConfig(text: string): { config: Config; problems: ConfigProblem[] } {
  const { values, problems } = readConfig(text);
  return { config: makeConfig(values), problems };
}

/**
 * What the text of a `copydesk.yaml` sets. Never throws. A mistake becomes a problem with its key and place, and everything
 * else in the file still counts; where the YAML itself is broken nothing is set.
 *
 * @param consequence what a message on broken YAML says of that, as the end of a sentence
 */
export function readConfig(
  text: string,
  consequence = ', so the defaults are in force',
): { values: Partial<ConfigValues>; problems: ConfigProblem[] } {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const reader = new ConfigReader(document, LineIndex.of(text));
  reader.reportSyntax(`This is not valid YAML${consequence}`);
  const draft: Draft = {};
  if (reader.problems.length === 0 && document.contents !== null) {
    readSections(reader, document.contents, '', draft, SECTIONS);
  }
  const values = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  return { values, problems: reader.problems };
}
