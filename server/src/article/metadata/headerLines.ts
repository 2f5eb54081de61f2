import { trimmed } from '../../text/blocks';
import type { Range } from '../../text/range';
import type { MetadataEntry, MetadataKey, MetadataProblem } from '../article';
import { isListKey, keyOf, type KeyNames } from './keys';
import { isBlank, linesOf, wholeLines, type SourceLine } from './sourceLines';
import { applyDateBasis, entriesOf, withoutMark, type EntryFrame } from './values';

export interface Header extends Range {
  readonly entries: readonly MetadataEntry[];
  readonly problems: readonly MetadataProblem[];
}

/** One line of a header and what it is. */
interface HeaderLine {
  readonly form: 'known' | 'unknown' | 'missing-colon' | 'continued';
  readonly line: Range;
  readonly key: MetadataKey | undefined;
  readonly keyRange: Range;
  readonly value: Range;
}

/** Headers are short; what runs on longer is a text that happens to open like one. */
const MOST_LINES = 60;
const LONGEST_LINE = 2000;

/**
 * Reads `key: value` lines at the top, up to the first blank line. Only a closed list of keys makes a header, for a
 * headline may open with a speaker's name and a colon. Null if the text opens otherwise.
 */
export function readHeaderLines(text: string, names: KeyNames): Header | null {
  const { lines, cut } = collect(text, names);
  const kept = withoutBody(text, lines, cut);
  if (kept.length === 0) return null;
  return interpret(text, kept);
}

/** The lines from the first to a blank one, as far as they can be a header. `cut` if something else stopped them. */
function collect(text: string, names: KeyNames): { lines: HeaderLine[]; cut: boolean } {
  const lines: HeaderLine[] = [];
  for (const line of linesOf(text, 0)) {
    if (isBlank(text, line)) {
      if (lines.length === 0) continue;
      return { lines, cut: false };
    }
    const read = lineAt(text, line, names, lines);
    if (!read || lines.length === MOST_LINES) return { lines, cut: true };
    lines.push(read);
  }
  return { lines, cut: false };
}

function lineAt(text: string, line: SourceLine, names: KeyNames, before: readonly HeaderLine[]): HeaderLine | null {
  const whole = trimmed(text, line.start, line.end)!;
  if (whole.end - whole.start > LONGEST_LINE) return null;
  const written = text.slice(whole.start, Math.min(whole.end, whole.start + 40));
  const item = /^[-*•]\s/u.test(written);
  const colon = item ? -1 : written.indexOf(':');
  const named = colon > 0 ? written.slice(0, colon).trimEnd() : '';
  const key = named === '' ? undefined : keyOf(named, names);
  const behind = trimmed(text, whole.start + colon + 1, whole.end) ?? { start: whole.end, end: whole.end };
  const keyRange = { start: whole.start, end: whole.start + named.length };
  if (key) return { form: 'known', line: whole, key, keyRange, value: behind };
  const last = before.at(-1);
  if (!last) return missingColon(text, whole, names);
  // Indented lines and list items go on with the value above them.
  const opensList = last.value.start === last.value.end || last.form === 'continued';
  if (whole.start > line.start || (item && opensList)) {
    const start = item ? whole.start + 2 : whole.start;
    return { ...last, form: 'continued', line: whole, value: trimmed(text, start, whole.end) ?? whole };
  }
  const lacking = missingColon(text, whole, names);
  if (lacking) return lacking;
  const unknown = /^[\p{L}][\p{L}\p{N} _-]{0,30}$/u.test(named) && named.split(/\s+/u).length <= 3;
  const spoken = /^["'“„«‘‹»]/u.test(text.slice(behind.start, behind.start + 1));
  if (!unknown || spoken) return null;
  return { form: 'unknown', line: whole, key: undefined, keyRange, value: behind };
}

/** A key and a space in place of the colon: `date 2026-01-01`. */
function missingColon(text: string, line: Range, names: KeyNames): HeaderLine | null {
  const written = text.slice(line.start, Math.min(line.end, line.start + 40));
  const word = /^[\p{L}-]+(?=\s+\S)/u.exec(written)?.[0];
  const key = word === undefined ? undefined : keyOf(word, names);
  if (word === undefined || !key) return null;
  const keyRange = { start: line.start, end: line.start + word.length };
  return { form: 'missing-colon', line, key, keyRange, value: trimmed(text, keyRange.end, line.end)! };
}

/** Keys of one header are written alike; "Rutte: NATO will act" below "date: 2026-02-11" is a headline. */
function sameCase(text: string, start: number, before: readonly HeaderLine[]): boolean {
  const capital = (at: number) => text[at] !== text[at]!.toLowerCase();
  return before.some(({ keyRange }) => capital(keyRange.start) === capital(start));
}

/** Drops what is the body's from the end, and everything if too little speaks for a header. */
function withoutBody(text: string, lines: readonly HeaderLine[], cut: boolean): HeaderLine[] {
  const known = lines.map(({ form }) => form === 'known');
  const sure = lines.map(({ form, key, keyRange, value }, index) => {
    const followed = known.indexOf(true, index) > 0;
    if (form === 'unknown') {
      return followed || (!cut && sameCase(text, keyRange.start, lines.slice(0, index)));
    }
    if (form !== 'missing-colon') return true;
    // Without its colon a key is a word like any other, unless its value is no sentence or more keys follow.
    const plain = key === 'date' ? /^\d/u : /^https?:/u;
    return plain.test(text.slice(value.start, value.start + 8)) || followed;
  });
  const end = sure.indexOf(false);
  const kept = lines.slice(0, end < 0 ? lines.length : end);
  while (kept.length > 0 && cut && kept.at(-1)!.form === 'unknown') kept.pop();
  const first = kept[0];
  const stated = kept.filter(({ form }) => form === 'known');
  if (!first || stated.length === 0) return [];
  // With a body right behind it, a single line must be as plain as a date.
  const dated = stated.some(({ key, value }) => key === 'date' && /\d/u.test(text.slice(value.start, value.end)));
  if ((cut || end >= 0) && stated.length < 2 && !dated) return [];
  // A lone "Source: …" that runs on for lines is a paragraph.
  if (kept.length === 1 && first.line.end - first.line.start > 250 && first.key !== 'title') return [];
  return kept;
}

function interpret(text: string, lines: readonly HeaderLine[]): Header {
  const entries: MetadataEntry[] = [];
  const problems: MetadataProblem[] = [];
  const seen = new Set<MetadataKey>();
  lines.forEach(({ form, line, key, keyRange, value }, index) => {
    if (form === 'continued') return;
    const written = text.slice(keyRange.start, keyRange.end);
    const indent = lineIndent(text, line.start);
    if (indent < line.start) {
      problems.push({
        kind: 'leading-space',
        message: 'a header line starts with a space',
        key,
        start: indent,
        end: line.start,
      });
    }
    if (!key) {
      problems.push({
        kind: 'unknown-key',
        message: `the key “${written}” is not one that Copydesk knows`,
        key: written,
        ...keyRange,
      });
      return;
    }
    if (form === 'missing-colon') {
      problems.push({ kind: 'missing-colon', message: `the key “${written}” needs a colon`, key, ...keyRange });
    }
    if (seen.has(key)) {
      problems.push({ kind: 'duplicate-key', message: `the key “${key}” stands here a second time`, key, ...keyRange });
      return;
    }
    seen.add(key);
    const values: Range[] = value.start < value.end ? [value] : [];
    for (let next = index + 1; lines[next]?.form === 'continued'; next++) values.push(lines[next]!.value);
    const found = valueEntries(text, { key, level: 'header', keyRange }, values);
    if (found.length === 0) {
      const removal = wholeLines(text, line);
      problems.push({ kind: 'empty-value', message: `the key “${written}” has no value`, key, removal, ...keyRange });
    }
    entries.push(...found);
  });
  return { start: lines[0]!.line.start, end: lines.at(-1)!.line.end, entries: applyDateBasis(entries), problems };
}

/** Entries of a value that may run over several lines. */
function valueEntries(text: string, frame: EntryFrame, lines: readonly Range[]): MetadataEntry[] {
  const marked = lines.map((line) => withoutMark(text, line));
  const ranges = marked.map(({ range }) => range).filter((range) => range !== null);
  if (ranges.length === 0) return [];
  const inferred = marked.some((line) => line.inferred);
  const full = inferred ? { ...frame, inferred } : frame;
  const parts = isListKey(frame.key) ? ranges : [{ start: ranges[0]!.start, end: ranges.at(-1)!.end }];
  return parts.flatMap((range) => entriesOf(full, text, unquoted(text, frame.key, range)));
}

/** Quotation marks around a whole value are YAML's habit; those of a title are its own. */
function unquoted(text: string, key: MetadataKey, { start, end }: Range): Range {
  const mark = text[start];
  const wrapped = end - start > 2 && (mark === '"' || mark === "'") && text[end - 1] === mark;
  return wrapped && key !== 'title' && key !== 'subtitle' ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Start of the white space before a line's first word. */
function lineIndent(text: string, start: number): number {
  let at = start;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t' || text[at - 1] === '\u00a0')) at--;
  return at;
}
