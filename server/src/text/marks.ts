import { CharClass, charClass } from './chars';
import type { Block } from './blocks';

/**
 * Quotation marks as tokens. Shapes and their customary roles follow the Unicode Standard, chapter 6.2 (Quotation
 * Marks), and CLDR's delimiter data; which role a mark plays in the text is decided by `pairMarks`.
 */
export interface MarkToken {
  readonly start: number;
  readonly end: number;
  /** The mark as written, one or two code units. */
  readonly glyph: string;
  readonly family: 'double' | 'single';
  /** How unlikely it is, by shape and neighbours, that the mark opens, closes, or is no quotation mark at all. */
  readonly openCost: number;
  readonly closeCost: number;
  readonly ignoreCost: number;
}

/** The customary partner of each mark that opens, and of each that closes. */
const CLOSER: Readonly<Record<string, string>> = {
  '“': '”', '”': '”', '„': '“', '‟': '”', '«': '»', '»': '«', '"': '"', "''": "''", '``': "''", '‘‘': '’’',
  ',,': "''", '‘': '’', '’': '’', '‚': '‘', '‛': '’', "'": "'", '`': "'", '‹': '›', '›': '‹', '＂': '＂',
}; // prettier-ignore
const OPENER: Readonly<Record<string, string>> = {
  '”': '“', '“': '“', '‟': '“', '»': '«', '«': '»', '"': '"', "''": "''", '’’': '‘‘', '’': '‘', '‘': '‘', "'": "'",
  '›': '‹', '‹': '›', '„': '“', '``': '``', '‚': '‘', '‛': '‘', '＂': '＂', '`': '`',
}; // prettier-ignore

/** The mark that customarily closes what `opener` opened. */
export const closerFor = (opener: string): string => CLOSER[opener] ?? opener;
/** The mark that customarily opens what `closer` closes. */
export const openerFor = (closer: string): string => OPENER[closer] ?? closer;

const PROPER_PAIRS = new Set([
  '“”', '„“', '„”', '«»', '»«', '""', "''''", "``''", '‘‘’’', ",,''", '‘’', '‚‘', '‚’', "''", "`'", '‹›', '›‹', '‛’', '＂＂', '‟”',
]); // prettier-ignore
/** Pairs that are in use in some places but are faults elsewhere, with the cost of believing in them. */
const ODD_PAIRS: Readonly<Record<string, number>> = {
  '””': 0.4,
  '’’': 0.4,
  '»»': 0.6,
  '““': 2,
  '„„': 3,
  '««': 2.5,
  '‘‘': 1,
};

/** True if the two marks make a pair in some typographic tradition. */
export const isProperPair = (open: string, close: string): boolean => PROPER_PAIRS.has(open + close);

/** How unlikely it is that `close` was written to close `open`. */
export function pairCost(open: string, close: string): number {
  const pair = open + close;
  if (PROPER_PAIRS.has(pair)) return 0;
  const odd = ODD_PAIRS[pair];
  if (odd !== undefined) return odd;
  const straight = open === '"' || close === '"' || open === "''" || close === "''" || open === "'" || close === "'";
  return straight ? 1 : 2;
}

const OPEN_SHAPE: Readonly<Record<string, number>> = { '”': 2, '»': 1.5, '’’': 3, '’': 2.5, '›': 1.5 };
const CLOSE_SHAPE: Readonly<Record<string, number>> = { '„': 5, '‟': 1, '``': 5, ',,': 9, '‚': 5, '`': 2 };
/** The same by code unit, in tenths, for marks of one code unit. */
const OPEN_TENTHS = tenths(OPEN_SHAPE);
const CLOSE_TENTHS = tenths(CLOSE_SHAPE);
const IS_DOUBLE = new Uint8Array(0x10000);
for (const mark of '“”„‟«»"＂') IS_DOUBLE[mark.charCodeAt(0)] = 1;

function tenths(costs: Readonly<Record<string, number>>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [mark, cost] of Object.entries(costs)) if (mark.length === 1) table[mark.charCodeAt(0)] = cost * 10;
  return table;
}

const openShape = (glyph: string): number =>
  glyph.length === 1 ? OPEN_TENTHS[glyph.charCodeAt(0)]! / 10 : (OPEN_SHAPE[glyph] ?? 0);
const closeShape = (glyph: string): number =>
  glyph.length === 1 ? CLOSE_TENTHS[glyph.charCodeAt(0)]! / 10 : (CLOSE_SHAPE[glyph] ?? 0);
const MISSING = 12;

/**
 * Finds the marks of one paragraph that may belong to quotations. Apostrophes between letters and marks inside
 * markup (`<a href="…">`) are left out.
 *
 * @param candidates offsets at which `mayBeMark` holds, in order; those between two letters may be missing
 * @param from index of the first candidate of the paragraph
 * @param apostropheWords words written with an apostrophe at an edge (`'tis`, `po'`), lower case
 */
export function findMarks(
  text: string,
  block: Block,
  candidates: readonly number[],
  from: number,
  apostropheWords: ReadonlySet<string>,
): MarkToken[] {
  const tokens: MarkToken[] = [];
  let floor = block.start;
  for (let c = from; c < candidates.length && candidates[c]! < block.end; c++) {
    let i = candidates[c]!;
    if (i < floor) continue;
    const code = text.charCodeAt(i);
    if (code === 0x3c) {
      floor = endOfTag(text, i, block.end) + 1;
      continue;
    }
    const next = text.charCodeAt(i + 1);
    if (code === COMMA) {
      if (isOpenSide(text, i, block) && charClass(text.charCodeAt(i + 2)) === CharClass.Letter) {
        tokens.push(doubleToken(text, block, i, 2, ',,'));
        floor = i + 2;
      }
      continue;
    }
    const twin = next === code && (code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019);
    if (twin) {
      // Of three apostrophes in a row the double one stands outside: '' before the text, '' after it.
      const triple = text.charCodeAt(i + 2) === code;
      if (triple && !isOpenSide(text, i, block)) {
        const single = singleToken(text, block, i, apostropheWords);
        if (single) tokens.push(single);
        i++;
      }
      const glyph = text.slice(i, i + 2);
      tokens.push(doubleToken(text, block, i, 2, glyph));
      floor = i + 2;
    } else if (IS_DOUBLE[code] === 1) tokens.push(doubleToken(text, block, i, 1, text[i]!));
    else {
      const token = singleToken(text, block, i, apostropheWords);
      if (token) tokens.push(token);
    }
  }
  return tokens;
}

const MARK_CODES = new Uint8Array(0x10000);
for (const mark of '"“”„‟«»‹›‘’‚‛\'`＂<') MARK_CODES[mark.charCodeAt(0)] = 1;
const COMMA = 0x2c;

/** True if a quotation mark may stand at the offset, of one code unit or two; also for a bracket that opens markup. */
export function mayBeMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return MARK_CODES[code] === 1 || (code === COMMA && text.charCodeAt(at + 1) === COMMA);
}

/** All offsets of paragraphs at which a mark may stand. */
export function candidateMarks(text: string, blocks: readonly Block[]): number[] {
  const found: number[] = [];
  for (const { start, end } of blocks) {
    for (let i = start; i < end; i++) if (mayBeMark(text, i)) found.push(i);
  }
  return found;
}

function endOfTag(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  if (charClass(next) !== CharClass.Letter && next !== 0x2f) return at;
  for (let i = at + 1; i < Math.min(end, at + 400); i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i;
    if (code === 0x3c) return at;
  }
  return at;
}

function isOpenSide(text: string, at: number, block: Block): boolean {
  if (at <= block.start) return true;
  const previous = charClass(text.charCodeAt(at - 1));
  return previous === CharClass.Space || previous === CharClass.Opening;
}

/** Cost of the neighbours for a mark that opens: it wants space before it and a word behind it. */
function openContext(text: string, block: Block, start: number, end: number): number {
  let cost = 0;
  if (start > block.start) {
    const code = text.charCodeAt(start - 1);
    const previous = charClass(code);
    if (previous === CharClass.Letter || previous === CharClass.Digit) cost += 3;
    else if (previous === CharClass.Closing) cost += code === 0x3a ? 0.5 : 2;
    else if (previous === CharClass.Apostrophe)
      cost += charClass(text.charCodeAt(start - 2)) === CharClass.Letter ? 0 : 0.5;
  }
  if (end >= block.end) return cost + 6;
  const next = charClass(text.charCodeAt(end));
  if (next === CharClass.Space) cost += 2;
  else if (next === CharClass.Closing) cost += isEllipsis(text, end) ? 0.5 : 10;
  return cost;
}

/** Cost of the neighbours for a mark that closes: it wants a word before it, and space or a stop behind it. */
function closeContext(text: string, block: Block, start: number, end: number): number {
  let cost = 0;
  if (start <= block.start) cost += 7;
  else {
    const code = text.charCodeAt(start - 1);
    const previous = charClass(code);
    if (previous === CharClass.Space) cost += 2;
    else if (previous === CharClass.Opening) cost += code === 0x28 || code === 0x5b ? 3 : 1;
  }
  if (end < block.end) {
    const next = charClass(text.charCodeAt(end));
    if (next === CharClass.Letter || next === CharClass.Digit) cost += 2.5;
  }
  return cost;
}

function isEllipsis(text: string, at: number): boolean {
  return text[at] === '…' || text.startsWith('..', at);
}

function doubleToken(text: string, block: Block, start: number, length: number, glyph: string): MarkToken {
  const end = start + length;
  const inches =
    charClass(text.charCodeAt(start - 1)) === CharClass.Digit && (glyph === '"' || glyph === '”' || glyph === "''");
  return {
    start,
    end,
    glyph,
    family: 'double',
    openCost: openContext(text, block, start, end) + openShape(glyph),
    closeCost: closeContext(text, block, start, end) + closeShape(glyph),
    // A double prime for inches or seconds is no fault.
    ignoreCost: inches ? 1 : MISSING,
  };
}

/** A single mark, or null for an apostrophe inside a word. */
function singleToken(
  text: string,
  block: Block,
  start: number,
  apostropheWords: ReadonlySet<string>,
): MarkToken | null {
  const glyph = text[start]!;
  const end = start + 1;
  const previous = start > block.start ? charClass(text.charCodeAt(start - 1)) : CharClass.Space;
  const next = end < block.end ? charClass(text.charCodeAt(end)) : CharClass.Space;
  const wordBefore = previous === CharClass.Letter || previous === CharClass.Digit;
  const wordBehind = next === CharClass.Letter || next === CharClass.Digit;
  if (wordBefore && wordBehind && glyph !== '‹' && glyph !== '›') return null;
  const reliable = glyph === '‹' || glyph === '›' || glyph === '‚';
  let openCost = openContext(text, block, start, end) + openShape(glyph);
  let closeCost = closeContext(text, block, start, end) + closeShape(glyph) + (glyph === '‘' ? 1.5 : 0);
  let ignoreCost = reliable ? 4 : 0;
  if (!reliable) {
    if (!wordBefore && wordBehind) ignoreCost = glyph === '’' ? 0.2 : 1;
    else if (wordBefore) ignoreCost = /[sSxXzZ]/u.test(text[start - 1]!) ? 0.3 : 0.7;
    else if (previous === CharClass.Closing) ignoreCost = 1.2;
    if (wordBehind && (next === CharClass.Digit || isApostropheWord(text, start, 1, apostropheWords))) {
      openCost += 3;
      ignoreCost = 0;
    }
    if (previous === CharClass.Digit || (wordBefore && isApostropheWord(text, start, -1, apostropheWords))) {
      closeCost += 1;
      ignoreCost = 0;
    }
  }
  return { start, end, glyph, family: 'single', openCost, closeCost, ignoreCost };
}

/** True if the word at one side of the apostrophe is a listed one: `'tis`, `po'`. */
function isApostropheWord(text: string, at: number, direction: 1 | -1, list: ReadonlySet<string>): boolean {
  let edge = at + direction;
  while (
    edge >= 0 &&
    edge < text.length &&
    Math.abs(edge - at) < 16 &&
    charClass(text.charCodeAt(edge)) === CharClass.Letter
  )
    edge += direction;
  const word = direction === 1 ? text.slice(at + 1, edge) : text.slice(edge + 1, at);
  return list.has(direction === 1 ? `'${word.toLowerCase()}` : `${word.toLowerCase()}'`);
}
