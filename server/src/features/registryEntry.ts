import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Corpus, Location } from '../corpus/corpus';
import { touches, type Range } from '../text/range';

/** What a registry lists. */
export type RegistryKind = 'figures' | 'sources';

/** An entry of a registry, by its name; the range is that of the name in the file. */
export interface NamedEntry extends Range {
  readonly name: string;
}

/** Keys whose values name the entry. */
const NAMING = ['id', 'name', 'aliases'];

/** The entry that the id, name or alias at an offset of a registry stands for; null anywhere else. */
export function entryAt(text: string, offset: number): NamedEntry | null {
  const list = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }).contents;
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item)) continue;
    const values = item.items.flatMap(({ key, value }) =>
      isScalar(key) && NAMING.includes(String(key.value)) ? (isSeq(value) ? value.items : [value]) : [],
    );
    const holds = (value: unknown) =>
      isScalar(value) && !!value.range && touches({ start: value.range[0], end: value.range[1] }, offset);
    if (!values.some(holds)) continue;
    const name = item.get('name', true);
    if (!isScalar(name) || typeof name.value !== 'string' || !name.range) return null;
    return { name: name.value, start: name.range[0], end: name.range[1] };
  }
  return null;
}

/** Every place of the corpus where what an entry speaks of is named: each mention of a figure, the first one in each article of a source. */
export function entryReferences(corpus: Corpus, kind: RegistryKind, name: string): readonly Location[] {
  if (kind === 'sources') return corpus.sourcePlaces(name);
  const figure = corpus.registered(name);
  return figure ? corpus.mentions(figure) : [];
}
