import type { Range } from '../../text/range';

/** A stretch of text that was decoded wrongly. */
export interface Mojibake extends Range {
  /** What the bytes stand for in UTF-8; null where they are cut short, so that they cannot be known. */
  readonly decoded: string | null;
}

/** What Windows-1252 makes of the bytes 80 to 9F (WHATWG Encoding Standard, index windows-1252). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...HIGH].map((character, index) => [character, 0x80 + index]));
/** Characters of the bytes 80 to BF, which follow the first byte of a character in UTF-8; and those that are quotation marks or dashes. */
const FOLLOW = `[${HIGH}\\u0080-\\u00bf]`;
const MARKS = /[‘’“”‚„–—…«»‹›]/u;
/** First bytes of two, three and four, each followed by as many as it asks for. */
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${FOLLOW}|[\\u00e0-\\u00ef]${FOLLOW}{2}|[\\u00f0-\\u00f4]${FOLLOW}{3}`,
  'gu',
);
/**
 * Sequences whose last byte was lost on the way: 9D, for which Windows-1252 has no character (`â€` for ”), and A0, a
 * no-break space that became a plain one (`cittÃ ` for città).
 */
const CUT_SHORT = /â€|(?<=\p{Ll})[ÂÃ](?![\p{L}\p{M}])|(?<![^\s\d])Â(?=\s)/gu;

/**
 * Finds UTF-8 that was read as Windows-1252 or Latin-1: `Ã©` for é, `â€œ` for “. Sequences that stand together make one
 * stretch. What may be real text (an accented capital before a closing mark, `À L’ÉTÉ”`) is left out.
 */
export function findMojibake(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  if (!/[\u00c2-\u00f4]/u.test(text)) return found;
  for (const match of text.matchAll(SEQUENCE)) {
    const start = match.index;
    const end = start + match[0].length;
    const decoded = decode(match[0]);
    if (decoded === null || !isPlausible(text, start, end, decoded)) continue;
    const last = found.at(-1);
    if (last?.end === start && last.decoded !== null)
      found[found.length - 1] = { start: last.start, end, decoded: last.decoded + decoded };
    else found.push({ start, end, decoded });
  }
  const starts = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  for (const { index, 0: cut } of text.matchAll(CUT_SHORT)) {
    if (!starts.has(index)) found.push({ start: index, end: index + cut.length, decoded: null });
  }
  // Single Cyrillic and Greek letters are more likely two odd characters that happen to stand together.
  return found
    .filter(({ start, end, decoded }) => end - start >= 6 || !/^[\u0370-\u04ff]/u.test(decoded ?? ''))
    .map((place) => ({ ...place, decoded: place.decoded && throughout(place.decoded) }))
    .sort((a, b) => a.start - b.start);
}

/** What is left when nothing in it can be decoded any more: some texts were decoded wrongly twice (`ÃƒÂ©` for é). */
function throughout(decoded: string): string {
  const again = /[^\u0000-\u007f]/u.test(decoded) ? decode(decoded) : null;
  const isText = again !== null && [...again].every((letter) => EXPECTED.test(letter));
  return isText ? throughout(again) : decoded;
}

function decode(characters: string): string | null {
  const bytes = [...characters].map((character) => BYTES.get(character) ?? character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** Letters, marks and signs that news text holds; whatever else comes out of the bytes was no mojibake. */
const EXPECTED =
  /^[\u00a0-\u017f\u0218-\u021b\u0370-\u03ff\u0400-\u04ff\u2010-\u2027\u202f-\u203a\u20ac\u2116\u2122\u2190-\u2193\u2212\ufeff\ufffd\p{Extended_Pictographic}]$/u;

function isPlausible(text: string, start: number, end: number, decoded: string): boolean {
  if (!EXPECTED.test(decoded)) return false;
  if (end - start > 2) return true;
  // Two characters: É” ends a word in capitals, Ã” does not stand inside one in small letters.
  const follow = text[start + 1]!;
  const lead = text[start]!;
  if (lead === 'Â') return !MARKS.test(follow) || !/\p{L}/u.test(text[start - 1] ?? '');
  const inWord = /\p{Ll}/u.test(text[start - 1] ?? '') || /\p{Ll}/u.test(text[end] ?? '');
  return inWord || !(MARKS.test(follow) || follow === '\u00a0');
}

/** The character that Windows-1252 has for a C1 control (U+0080 to U+009F), or null for the five bytes it leaves empty. */
export function fromWindows1252(control: string): string | null {
  const character = HIGH[control.charCodeAt(0) - 0x80];
  return character === undefined || character === control ? null : character;
}
