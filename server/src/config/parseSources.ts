import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { SourceEntry } from '../corpus/sourceRegistry';
import { LineIndex } from '../text/lines';
import { ConfigReader, nameOf, type ConfigProblem } from './problem';
import { firstKey, keysOf, listOf, readMatching, readName, readText } from './readFigureValues';

/** The keys of a source, in the order in which they are best written. The schema names the same ones. */
export const SOURCE_KEYS = ['name', 'aliases', 'kind', 'url', 'note'] as const;

const URL_PATTERN = '^https?://\\S+$';

/**
 * Reads the text of a `sources.yaml`: a list of outlets and agencies. Never throws. A mistake becomes a problem with its key and
 * place, and everything else in the file still counts.
 *
 * @returns the entries; null where the YAML itself is broken, so that the last good ones can stay in force
 */
export function parseSources(text: string, uri: string): { entries: SourceEntry[] | null; problems: ConfigProblem[] } {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const reader = new ConfigReader(document, LineIndex.of(text));
  reader.reportSyntax('This is not valid YAML, so no source was read');
  if (reader.problems.length > 0) return { entries: null, problems: reader.problems };
  const list = reader.resolve(document.contents);
  if (isSeq(list)) {
    const entries = list.items.flatMap((item, index) => readSource(reader, uri, item, `[${index + 1}]`));
    return { entries, problems: reader.problems };
  }
  if (list !== null && !(isScalar(list) && list.value === null)) {
    reader.report(
      list,
      '',
      `The file must hold a list of sources, such as “- name: Harbour Post”, not ${nameOf(list)}.`,
    );
    return { entries: null, problems: reader.problems };
  }
  return { entries: [], problems: reader.problems };
}

function readSource(reader: ConfigReader, uri: string, item: unknown, path: string): SourceEntry[] {
  const node = reader.resolve(item);
  if (!isMap(node)) {
    reader.report(node, path, `A source is a group of keys such as “name: Harbour Post”, not ${nameOf(node)}.`);
    return [];
  }
  const draft: { -readonly [key in keyof SourceEntry]?: SourceEntry[key] } = {};
  for (const { name, value, path: at } of keysOf(reader, node, SOURCE_KEYS, path, 'a source')) {
    if (name === 'name') {
      const read = readName(reader, value, at);
      if (read === undefined) continue;
      const [start, end] = (value as Scalar).range!;
      Object.assign(draft, { name: read, location: { uri, start, end } });
    } else if (name === 'aliases') {
      draft.aliases = listOf(value).flatMap((alias) => readName(reader, reader.resolve(alias), at) ?? []);
    } else if (name === 'url') {
      draft.url = readMatching(reader, value, at, URL_PATTERN, 'an address such as https://example.org') ?? null;
    } else draft[name] = readText(reader, value, at) ?? null;
  }
  const { name, location, aliases = [], kind = null, url = null, note = null } = draft;
  if (name === undefined || location === undefined) {
    if (!node.has('name')) reader.report(firstKey(node), path, 'A source needs a “name”.');
    return [];
  }
  return [{ name, aliases, kind, url, note, location }];
}
