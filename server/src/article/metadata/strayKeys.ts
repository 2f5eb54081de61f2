import { trimmed } from '../../text/blocks';
import type { Range } from '../../text/range';
import type { MetadataKey, MetadataProblem } from '../article';
import { keyOf, type KeyNames } from './keys';
import { linesOf } from './sourceLines';

/** Lines of the body that are looked at; further down, `Source: …` is a credit and no header that slipped. */
const LOOKED_AT = 10;
/** A value longer than this is a sentence of the story. */
const LONGEST_VALUE = 120;

interface KeyLine extends Range {
  readonly key: MetadataKey;
  readonly value: string;
}

/**
 * Header lines that stand where no header is read: behind the first paragraph, or parted from the header by a blank line. Lines of
 * a story look like them (“Photo: …”, “Interviewer: …”), so that only these count: a date with digits, and lines of different keys
 * with short values, one below the other. Right behind a header one line is enough.
 */
export function strayKeys(text: string, body: Range, names: KeyNames, hasHeader: boolean): MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  let first = hasHeader;
  for (const lines of stanzas(text, body)) {
    const keyed = keyLines(text, lines, names);
    if (keyed.length > 0 && isMetadata(keyed, first)) problems.push(toProblem(keyed));
    first = false;
  }
  return problems;
}

/** The first lines of the body that are not blank, together as far as no blank line parts them. */
function* stanzas(text: string, body: Range): Iterable<readonly Range[]> {
  let stanza: Range[] = [];
  let count = 0;
  for (const line of linesOf(text, body.start)) {
    if (line.start >= body.end || count === LOOKED_AT) break;
    const whole = trimmed(text, line.start, line.end);
    if (whole) {
      stanza.push(whole);
      count++;
    } else if (stanza.length > 0) {
      yield stanza;
      stanza = [];
    }
  }
  if (stanza.length > 0) yield stanza;
}

/** The lines with their keys; none unless all of them open with one, for a header is no part of a paragraph. */
function keyLines(text: string, lines: readonly Range[], names: KeyNames): KeyLine[] {
  const keyed: KeyLine[] = [];
  for (const { start, end } of lines) {
    const colon = text.slice(start, Math.min(end, start + 40)).indexOf(':');
    const key = colon > 0 ? keyOf(text.slice(start, start + colon), names) : undefined;
    if (!key || end - start - colon > LONGEST_VALUE) return [];
    keyed.push({ start, end, key, value: text.slice(start + colon + 1, end).trim() });
  }
  return keyed;
}

function toProblem(lines: readonly KeyLine[]): MetadataProblem {
  const keys = [...new Set(lines.map(({ key }) => `“${key}”`))];
  const subject = keys.length > 1 ? `the keys ${keys.join(', ')} stand` : `the key ${keys[0]} stands`;
  return {
    kind: 'after-body',
    message: `${subject} below the place where the header ends, so it is read as text and not as metadata`,
    start: lines[0]!.start,
    end: lines.at(-1)!.end,
  };
}

function isMetadata(lines: readonly KeyLine[], behindHeader: boolean): boolean {
  const plain = lines.every(({ value }) => !/^["'“„«‘‹»]|[.?!…]["'”“«»’]?$/u.test(value));
  if (!plain) return false;
  if (lines.some(({ key, value }) => key === 'date' && /^\d{4}-\d\d/u.test(value))) return true;
  return (behindHeader && lines[0]!.key !== 'photo') || new Set(lines.map(({ key }) => key)).size > 1;
}
