import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { fold } from '../corpus/fold';
import type { Registry, RegistryEntry } from '../corpus/registry';
import { LineIndex } from '../text/lines';
import { ConfigReader, nameOf, type ConfigProblem } from './problem';
import { firstKey, keysOf, listOf, readDate, readMatching, readName, readText } from './readFigureValues';
import { readRole } from './readRole';

/** The keys of a figure, in the order in which they are best written. The schema names the same ones. */
export const FIGURE_KEYS = ['id', 'name', 'aliases', 'roles', 'wikidata', 'note', 'source', 'checked'] as const;

/** Ids stand in outputs and addresses, so they are plain. */
export const ID_PATTERN = '^[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{N}._-]*$';
export const WIKIDATA_PATTERN = '^Q[1-9]\\d*$';

/**
 * Reads the text of a `figures.yaml`: a list of figures. Never throws. A mistake becomes a problem with its key and place,
 * and everything else in the file still counts.
 *
 * @returns the registry; null where the YAML itself is broken, so that the last good one can stay in force
 */
export function parseFigures(text: string, uri: string): { registry: Registry | null; problems: ConfigProblem[] } {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const reader = new ConfigReader(document, LineIndex.of(text));
  reader.reportSyntax('This is not valid YAML, so no figure was read');
  if (reader.problems.length > 0) return { registry: null, problems: reader.problems };
  const list = reader.resolve(document.contents);
  const empty = list === null || (isScalar(list) && list.value === null);
  if (!empty && !isSeq(list)) {
    const message = `The file must hold a list of figures, such as “- name: Ada Lindqvist”, not ${nameOf(list)}.`;
    reader.report(list, '', message);
    return { registry: null, problems: reader.problems };
  }
  const figures = isSeq(list)
    ? list.items.flatMap((item, index) => new FigureReader(reader, uri, index).read(item))
    : [];
  const entries = withoutClashes(reader, figures);
  return { registry: { uri, entries }, problems: reader.problems };
}

/** An entry with the nodes that may clash with other entries. */
interface ReadFigure {
  readonly entry: RegistryEntry;
  readonly path: string;
  readonly idNode: unknown;
  readonly names: readonly { readonly text: string; readonly node: unknown; readonly path: string }[];
}

type Draft = { -readonly [key in keyof RegistryEntry]?: RegistryEntry[key] };

class FigureReader {
  private readonly path: string;
  private readonly names: { text: string; node: unknown; path: string }[] = [];
  private idNode: unknown = null;

  constructor(
    private readonly reader: ConfigReader,
    private readonly uri: string,
    index: number,
  ) {
    this.path = `[${index + 1}]`;
  }

  read(item: unknown): ReadFigure[] {
    const node = this.reader.resolve(item);
    if (!isMap(node)) {
      this.reader.report(
        node,
        this.path,
        `A figure is a group of keys such as “name: Ada Lindqvist”, not ${nameOf(node)}.`,
      );
      return [];
    }
    const draft: Draft = {};
    for (const { name, value, path } of keysOf(this.reader, node, FIGURE_KEYS, this.path, 'a figure')) {
      this.readKey(name, value, path, draft);
    }
    if (draft.name === undefined || draft.location === undefined) {
      if (!node.has('name')) this.reader.report(firstKey(node), this.path, 'A figure needs a “name”.');
      return [];
    }
    const { name, location } = draft;
    const id = draft.id ?? slug(name);
    const entry: RegistryEntry = {
      id,
      name,
      aliases: draft.aliases ?? [],
      roles: draft.roles ?? [],
      wikidata: draft.wikidata ?? null,
      note: draft.note ?? null,
      source: draft.source ?? null,
      checked: draft.checked ?? null,
      location,
    };
    return [{ entry, path: this.path, idNode: this.idNode ?? firstKey(node), names: this.names }];
  }

  private readKey(name: (typeof FIGURE_KEYS)[number], value: unknown, path: string, draft: Draft): void {
    const { reader } = this;
    switch (name) {
      case 'id':
        this.idNode = value;
        draft.id = readMatching(
          reader,
          value,
          path,
          ID_PATTERN,
          'small letters, digits, “-”, “_” and “.”, such as ada-lindqvist',
        );
        return;
      case 'name': {
        const read = readName(reader, value, path);
        if (read === undefined) return;
        draft.name = read;
        const [start, end] = (value as Scalar).range!;
        draft.location = { uri: this.uri, start, end };
        this.names.push({ text: read, node: value, path });
        return;
      }
      case 'aliases':
        draft.aliases = this.readAliases(value, path);
        return;
      case 'roles':
        draft.roles = listOf(value).flatMap((role, i) => readRole(reader, reader.resolve(role), `${path}[${i + 1}]`));
        return;
      case 'wikidata':
        draft.wikidata = readMatching(reader, value, path, WIKIDATA_PATTERN, 'an item of Wikidata, such as Q42');
        return;
      case 'checked':
        draft.checked = readDate(reader, value, path);
        return;
      case 'note':
      case 'source':
        draft[name] = readText(reader, value, path);
    }
  }

  private readAliases(value: unknown, path: string): string[] {
    return listOf(value).flatMap((item) => {
      const node = this.reader.resolve(item);
      const alias = readName(this.reader, node, path);
      if (alias === undefined) return [];
      this.names.push({ text: alias, node, path });
      return [alias];
    });
  }
}

/** Ids and names are unique; what stands twice counts for the first entry, an alias for none. */
function withoutClashes(reader: ConfigReader, figures: readonly ReadFigure[]): RegistryEntry[] {
  const ids = new Map<string, RegistryEntry>();
  const owners = new Map<string, Set<string>>();
  for (const { entry, names } of figures) {
    for (const { text } of names) {
      const key = fold(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
    }
  }
  return figures.flatMap(({ entry, path, idNode, names }) => {
    const first = ids.get(entry.id);
    if (first) {
      const message = `The id “${entry.id}” is that of “${first.name}” already, so this entry was left out.`;
      reader.report(idNode, `${path}.id`, message);
      return [];
    }
    ids.set(entry.id, entry);
    const shared = new Set<string>();
    for (const { text, node, path: at } of names.slice(1)) {
      const others = [...owners.get(fold(text))!].filter((id) => id !== entry.id);
      if (others.length === 0) continue;
      shared.add(text);
      reader.report(node, at, `The alias “${text}” names “${others[0]}” too, so it decides for neither.`);
    }
    return [shared.size === 0 ? entry : { ...entry, aliases: entry.aliases.filter((alias) => !shared.has(alias)) }];
  });
}

/** The id that a name gives where none is written: `ada-lindqvist`. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'figure';
