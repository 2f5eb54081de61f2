import type { Range } from '../../text/range';
import type { MetadataEntry, MetadataProblem } from '../article';
import { keyOf, type KeyNames } from './keys';
import { isBlank, linesOf, skipBlank } from './sourceLines';

export interface Prefix extends Range {
  readonly entries: readonly MetadataEntry[];
  readonly problems: readonly MetadataProblem[];
}

const OPENING =
  /^([\p{L}]{3,20})(:?)([ \t\u00a0]+)(\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?)(?![\p{L}\p{N}/-])/u;
const TIME = /^[ \t]*\d{1,2}[:.]\d{2}(?::\d{2})?(?=[ \t]*(?:[\r\n]|$))/u;

/**
 * Reads what harvesters of web pages put before an article: ` date 2026-02-11 BRUXELLES …`, with one leading space or
 * none, with or without a colon, at day, month or year precision. What follows on the line is the body's, but for a
 * time of day. A line `date: 2026-02-11` by itself is a header and not read here.
 */
export function readHarvestPrefix(text: string, names: KeyNames): Prefix | null {
  const start = skipBlank(text, 0);
  const match = OPENING.exec(text.slice(start, start + 80));
  if (!match) return null;
  const [opening, word = '', colon = '', gap = '', value = ''] = match;
  // "Date 2026" with a capital may open a sentence; the harvester writes small letters.
  if (keyOf(word, names) !== 'date' || (value.length === 4 && word !== word.toLowerCase())) return null;
  const valueStart = start + word.length + colon.length + gap.length;
  const line = linesOf(text, valueStart);
  const { end: lineEnd = text.length, next = text.length } = line.next().value ?? {};
  let end = start + opening.length;
  const rest = text.slice(end, Math.min(lineEnd, end + 200));
  const time = TIME.exec(text.slice(end, end + 20));
  const alone = isBlank(text, { start: end, end: lineEnd });
  const keyRange = { start, end: start + word.length };
  if (alone && (colon !== '' || opensHeader(text, next, names))) return null;
  if (!alone && !time && colon !== '' && rest.trim().length < 20) return null;
  if (rest.trimStart().startsWith('#')) return null;
  const problems: MetadataProblem[] = [];
  if (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') {
    const spaces = /(?<![^\S\r\n])[^\S\r\n]*$/u.exec(text.slice(Math.max(0, start - 80), start))![0].length;
    problems.push({
      kind: 'leading-space',
      message: 'the date line starts with a space',
      key: 'date',
      start: start - spaces,
      end: start,
    });
  }
  if (colon === '')
    problems.push({ kind: 'missing-colon', message: `the key “${word}” needs a colon`, key: 'date', ...keyRange });
  const valueRange = { start: valueStart, end };
  if (time) end += time[0].length;
  else if (!alone) {
    problems.push({ kind: 'shares-line', message: 'the date shares its line with the body', key: 'date', start, end });
  }
  return { start, end, entries: [{ key: 'date', value, level: 'prefix', keyRange, ...valueRange }], problems };
}

/** True if the line at `from` is a `key: value` line, so that what stands above it is one of a header's lines. */
function opensHeader(text: string, from: number, names: KeyNames): boolean {
  const written = text.slice(from, from + 40);
  const colon = written.indexOf(':');
  return colon > 0 && keyOf(written.slice(0, colon), names) !== undefined;
}
