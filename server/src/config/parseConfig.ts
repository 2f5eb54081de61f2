import { isMap, isScalar, parseDocument, type Pair } from 'yaml';
import { METADATA_KEYS } from '../article/article';
import { PRESETS } from '../rules/preset';
import { LineIndex } from '../text/lines';
import { makeConfig, type Config, type ConfigValues } from './config';
import { ConfigReader, nameOf, type ConfigProblem } from './problem';
import { readChoice, readGlobs, readLanguages, readPath, readSize, readWords } from './readValues';
import { readRules } from './readRules';

export type { ConfigProblem } from './problem';

type Draft = { -readonly [key in keyof ConfigValues]?: ConfigValues[key] };
type Section = (reader: ConfigReader, value: unknown, path: string, draft: Draft) => void;

/** What each key of the file sets. The schema names the same keys; a test holds that. */
const SECTIONS: Readonly<Record<string, Section>> = {
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
        draft.required = readWords(reader, list, key, METADATA_KEYS);
      },
    }),
  preset: (reader, value, path, draft) => {
    draft.preset = readChoice(reader, value, path, PRESETS);
  },
  rules: (reader, value, path, draft) => {
    draft.rules = readRules(reader, value, path);
  },
  figures: (reader, value, path, draft) => {
    draft.figures = readPath(reader, value, path);
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
  for (const error of document.errors) {
    const message = `This is not valid YAML${consequence}: ${sentence(error.message)}`;
    reader.reportAt(error.pos[0], error.pos[1], '', message);
  }
  const draft: Draft = {};
  if (reader.problems.length === 0 && document.contents !== null) {
    readSections(reader, document.contents, '', draft, SECTIONS);
  }
  const values = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  return { values, problems: reader.problems };
}

function readSections(
  reader: ConfigReader,
  node: unknown,
  path: string,
  draft: Draft,
  sections: Readonly<Record<string, Section>>,
): void {
  const map = reader.resolve(node);
  if (isScalar(map) && map.value === null) return;
  if (!isMap(map)) {
    const where = path === '' ? 'The configuration' : `The key “${path}”`;
    reader.report(map, path, `${where} must hold keys such as “${Object.keys(sections)[0]}:”, not ${nameOf(map)}.`);
    return;
  }
  const seen = new Set<string>();
  for (const { key, value } of map.items as Pair[]) {
    const name = String(isScalar(key) ? key.value : key);
    const full = path === '' ? name : `${path}.${name}`;
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    if (!section) reader.reportUnknown(key, full, `Unknown key “${full}”`, name, Object.keys(sections));
    else if (seen.has(name)) reader.report(key, full, `The key “${full}” stands twice; the first one counts.`);
    else section(reader, value, full, draft);
    seen.add(name);
  }
}

const sentence = (message: string): string => (/[.!?]$/u.test(message) ? message : `${message}.`);
