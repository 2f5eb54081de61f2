import { trimmed } from '../../text/blocks';
import type { Range } from '../../text/range';
import type { MetadataEntry, MetadataKey, MetadataLevel } from '../article';
import { isListKey, isPlainList } from './keys';

/** What all entries of one place share. */
export interface EntryFrame {
  readonly key: MetadataKey;
  readonly level: MetadataLevel;
  readonly keyRange?: Range;
  readonly uri?: string;
  readonly inferred?: boolean;
}

/**
 * The entries that a written value gives: one, or one for each name of a list. Lists are parted by semicolons (outlets
 * and rules also by commas, for they have no roles); of `Name, role` the name is the value.
 */
export function entriesOf(frame: EntryFrame, text: string, range: Range): MetadataEntry[] {
  if (!isListKey(frame.key)) return [{ ...frame, ...range, value: onOneLine(text.slice(range.start, range.end)) }];
  const plain = isPlainList(frame.key);
  const entries: MetadataEntry[] = [];
  for (const item of split(text, range, plain ? ';,' : ';')) {
    const name = plain ? item : nameOf(text, item);
    if (name) entries.push({ ...frame, ...name, value: onOneLine(text.slice(name.start, name.end)) });
  }
  return entries;
}

/** The name of one `Name, role` or `Name (role)`. */
function nameOf(text: string, range: Range): Range | null {
  let end = range.start;
  while (end < range.end && text[end] !== ',' && text[end] !== '(') end++;
  return trimmed(text, range.start, end);
}

function split(text: string, range: Range, signs: string): Range[] {
  const items: Range[] = [];
  let start = range.start;
  for (let at = range.start; at <= range.end; at++) {
    if (at < range.end && !signs.includes(text[at]!)) continue;
    const item = trimmed(text, start, at);
    if (item) items.push(item);
    start = at + 1;
  }
  return items;
}

/** A value that runs over several lines, on one. */
const onOneLine = (value: string): string => value.replace(/\s+/gu, ' ');

/** `# inferred`, perhaps with what it was inferred from. */
const MARK = /[ \t]#[ \t]*inferred\b[^\r\n]*$/iu;

/** Takes the mark of an inferred value off the end of a range that lies in one line. */
export function withoutMark(text: string, range: Range): { readonly range: Range | null; readonly inferred: boolean } {
  const match = MARK.exec(text.slice(range.start, range.end));
  if (!match) return { range: trimmed(text, range.start, range.end), inferred: false };
  return { range: trimmed(text, range.start, range.start + match.index), inferred: true };
}

/** `date-basis: inferred` marks the date of the same place as inferred. */
export function applyDateBasis(entries: readonly MetadataEntry[]): MetadataEntry[] {
  const inferred = entries.some(({ key, value }) => key === 'date-basis' && value.toLowerCase() === 'inferred');
  return entries.map((entry) => (inferred && entry.key === 'date' ? { ...entry, inferred } : entry));
}
