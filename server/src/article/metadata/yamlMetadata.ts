import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Range } from '../../text/range';
import type { MetadataEntry, MetadataLevel, MetadataProblem } from '../article';
import { keyOf, type KeyNames } from './keys';
import { wholeLines } from './sourceLines';
import { applyDateBasis, entriesOf, type EntryFrame } from './values';

/** Where a stretch of YAML stands. */
export interface YamlPlace {
  readonly text: string;
  /** The YAML's own range in the text. */
  readonly range: Range;
  readonly level: MetadataLevel;
  /** URI of the file, if it is not the article itself. */
  readonly uri?: string;
}

export interface Read {
  readonly entries: readonly MetadataEntry[];
  readonly problems: readonly MetadataProblem[];
}

/**
 * Reads a map of metadata written in YAML 1.2, or JSON, which is part of it. All scalars stay strings (the failsafe
 * schema), so that `language: no` is Norwegian and `date: 2026` four characters. Never throws.
 */
export function readYamlMetadata(place: YamlPlace, names: KeyNames): Read {
  const { text, range, uri } = place;
  const problems: MetadataProblem[] = [];
  const syntax = (start: number, end: number, message: string) =>
    problems.push({ kind: 'syntax', message, uri, ...clamped(place, start, end) });
  if (range.end - range.start > LONGEST) {
    syntax(range.start, range.start, 'it is too long for metadata');
    return { entries: [], problems };
  }
  // A lone CR ends a line of news text, but not one of YAML; the replacement keeps all offsets.
  const source = text.slice(range.start, range.end).replace(/\r(?!\n)/gu, '\n');
  if (isTooDeep(source)) {
    syntax(range.start, range.end, 'it is nested too deeply for metadata');
    return { entries: [], problems };
  }
  const masked = maskColons(source, (start, end) =>
    syntax(range.start + start, range.start + end, 'a value with a colon needs quotation marks'),
  );
  let document: Document.Parsed;
  try {
    document = parseDocument(masked, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch (error) {
    syntax(
      range.start,
      range.end,
      `it can't be read as YAML (${error instanceof Error ? error.message : 'unknown fault'})`,
    );
    return { entries: [], problems };
  }
  for (const { pos, message } of document.errors) {
    syntax(range.start + pos[0], range.start + pos[1], `it is not well-formed YAML: ${lowerFirst(message)}`);
  }
  const entries: MetadataEntry[] = [];
  if (isMap(document.contents)) {
    const seen = new Set<string>();
    for (const pair of document.contents.items)
      readPair(place, document, pair as Pair<Node, Node | null>, names, seen, entries, problems);
  } else if (document.contents !== null && problems.length === 0) {
    const node = document.contents.range;
    syntax(range.start + node[0], range.start + node[1], 'it must be a list of “key: value” pairs');
  }
  return { entries: applyDateBasis(entries), problems };
}

function readPair(
  place: YamlPlace,
  document: Document.Parsed,
  pair: Pair<Node, Node | null>,
  names: KeyNames,
  seen: Set<string>,
  entries: MetadataEntry[],
  problems: MetadataProblem[],
): void {
  const { uri, level } = place;
  if (!isScalar(pair.key) || !pair.key.range) return;
  const written = String(pair.key.value ?? '');
  if (written === '') return;
  const keyRange = contentRange(place, pair.key);
  const key = keyOf(written, names);
  if (!key) {
    problems.push({
      kind: 'unknown-key',
      message: `the key “${written}” is not one that Copydesk knows`,
      key: written,
      uri,
      ...keyRange,
    });
    return;
  }
  if (seen.has(key)) {
    problems.push({
      kind: 'duplicate-key',
      message: `the key “${key}” stands here a second time`,
      key,
      uri,
      ...keyRange,
    });
    return;
  }
  seen.add(key);
  const frame: EntryFrame = { key, level, keyRange, ...(uri === undefined ? {} : { uri }) };
  const found = valuesOf(place, document, frame, pair.value);
  if (found.length === 0) {
    const removal = removalOf(place, keyRange);
    problems.push({ kind: 'empty-value', message: `the key “${key}” has no value`, key, uri, ...keyRange, removal });
  }
  entries.push(...found);
}

/** The line of a key without a value, if it holds nothing else and no list or map below it could be meant. */
function removalOf({ text, range }: YamlPlace, key: Range): Range | undefined {
  const lines = wholeLines(text, key);
  const written = text.slice(lines.start, lines.end).trim();
  const alone = /^["']?\p{L}[\p{L}\p{N} _-]*(?:["'\t][ \t]*)?:[ \t]*(?:null|~|""|'')?$/iu.test(written);
  const followed = /^[ \t]+\S|^-\s/u.test(text.slice(lines.end, lines.end + 200));
  const inFlow = /^\s*[{[]/u.test(text.slice(range.start, range.start + 200));
  const inside = !inFlow && lines.start >= range.start && lines.end <= text.length && key.end <= range.end;
  return alone && !followed && inside ? lines : undefined;
}

function valuesOf(place: YamlPlace, document: Document.Parsed, frame: EntryFrame, node: Node | null): MetadataEntry[] {
  const target = isAlias(node) ? (node.resolve(document) ?? null) : node;
  if (isScalar(target)) return scalarEntries(place, frame, target);
  if (isSeq(target)) {
    return target.items.flatMap((item) => {
      const resolved = isAlias(item) ? item.resolve(document) : item;
      if (isScalar(resolved)) return scalarEntries(place, frame, resolved);
      if (!isMap(resolved)) return [];
      // `- name: Ada Lind` with its role below, or `- Ada Lind: minister`.
      const named = resolved.items.find(
        (pair) => isScalar(pair.key) && String(pair.key.value).toLowerCase() === 'name',
      );
      const name = named ? named.value : resolved.items[0]?.key;
      return isScalar(name) ? scalarEntries(place, frame, name) : [];
    });
  }
  if (isMap(target) && target.items.length > 0 && target.range) {
    if (frame.key === 'speakers') {
      return target.items.flatMap((pair) =>
        isPair(pair) && isScalar(pair.key) ? scalarEntries(place, frame, pair.key) : [],
      );
    }
    // No other key holds a map; the rest of its line is the value.
    const start = place.range.start + target.range[0];
    return entriesOf(frame, place.text, { start, end: lineEnd(place, start) });
  }
  return [];
}

function scalarEntries(place: YamlPlace, frame: EntryFrame, scalar: Scalar): MetadataEntry[] {
  const value = String(scalar.value ?? '')
    .trim()
    .replaceAll(MASK, ':');
  const nothing = value === '' || (scalar.type === 'PLAIN' && /^(?:null|~)$/iu.test(value));
  if (nothing || !scalar.range) return [];
  const range = contentRange(place, scalar);
  const inferred = /^["']?[ \t]*(?:,[ \t]*)?#[ \t]*inferred\b/iu.test(
    place.text.slice(range.end, lineEnd(place, range.end)),
  );
  const marked = inferred ? { ...frame, inferred } : frame;
  // Escapes and folded blocks say something else than what is written: their value is the parser's.
  const asWritten = place.text.slice(range.start, range.end).replace(/\s+/gu, ' ') === value.replace(/\s+/gu, ' ');
  if (asWritten) return entriesOf(marked, place.text, range);
  const parsed = entriesOf(marked, value, { start: 0, end: value.length });
  return parsed.map((entry) => ({ ...entry, ...range }));
}

/** In UTF-16 code units. The YAML parser takes seconds for a million; the metadata of an article is a page at most. */
const LONGEST = 100_000;

/** Metadata is flat. The YAML parser is recursive, and running out of stack inside it can end the whole process. */
const DEEPEST = 50;

function isTooDeep(source: string): boolean {
  if (/(?:[-?:][ \t]+){50}|^[ \t]{200}/mu.test(source)) return true;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return true;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
  }
  return false;
}

/** Stands for a colon inside a value; private use, so that no text has it, and as long as the colon. */
const MASK = '\ue000';
const PLAIN_LINE = /^([ \t]*(?:- )?[\p{L}][^:\n]{0,40}:[ \t]+)([^\s"'[{&*!|>#%@`-][^\n]*)/gmu;

/** Headlines have colons (`title: After the vote: what now`), which YAML takes for keys: reports and hides them. */
function maskColons(source: string, report: (start: number, end: number) => void): string {
  if (/^\s*[[{]/u.test(source)) return source;
  return source.replace(PLAIN_LINE, (line: string, key: string, value: string, at: number) => {
    const comment = value.search(/[ \t]#/u);
    const plain = (comment < 0 ? value : value.slice(0, comment)).trimEnd();
    const hidden = plain.replace(/:(?=\s|$)/gu, MASK);
    if (hidden === plain) return line;
    report(at + key.length, at + key.length + plain.length);
    return key + hidden + value.slice(plain.length);
  });
}

/** A scalar's range in the text, without its quotation marks. */
function contentRange(place: YamlPlace, scalar: Scalar): Range {
  const [from, to] = scalar.range!;
  const quoted = (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') && to - from >= 2 ? 1 : 0;
  return clamped(place, place.range.start + from + quoted, place.range.start + to - quoted);
}

function lineEnd(place: YamlPlace, from: number): number {
  let at = from;
  while (at < place.range.end && place.text[at] !== '\n' && place.text[at] !== '\r') at++;
  return at;
}

function clamped({ range }: YamlPlace, start: number, end: number): Range {
  const from = Math.min(Math.max(start, range.start), range.end);
  return { start: from, end: Math.min(Math.max(end, from), range.end) };
}

const lowerFirst = (message: string): string => message.slice(0, 1).toLowerCase() + message.slice(1);
