import type { Block } from './blocks';
import { isSpaceCode } from './chars';
import { candidateMarks, closerFor, isProperPair, openerFor } from './marks';
import { pairMarks, type MarkPair } from './pairing';
import type { Range } from './range';

/** A quotation as the marks delimit it, its missing marks made good. Marks are part of `start`–`end`. */
export interface QuotationSpan extends Range {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** The marks as written; empty where one is missing. */
  readonly open: string;
  readonly close: string;
  /** Index of the span that this one stands in, or -1. */
  readonly parent: number;
  /** Indexes of the blocks that hold its start and its end. */
  readonly firstBlock: number;
  readonly lastBlock: number;
}

/**
 * A fault of quotation marks. The range is what is there and wrong: the lonely mark (`unclosed`, `unopened`), the mark
 * of another style than its partner (`mismatched`) or that faces the wrong way (`reversed`), the white space
 * (`space-inside`).
 */
export interface Defect extends Range {
  readonly kind: 'unclosed' | 'unopened' | 'mismatched' | 'reversed' | 'space-inside';
  /** Index of the quotation it belongs to. */
  readonly quotation: number;
  /** The edit that mends it: an insertion where a mark is missing, a replacement otherwise. */
  readonly mend: Range & { readonly newText: string };
}

/** What a language says of its marks. */
export interface MarkConventions {
  /** Pairs in use beside those that every reader knows: `””` in Swedish. Two code units each. */
  readonly pairs: ReadonlySet<string>;
  /** True where a space inside guillemets is the convention (French). */
  readonly spaced: boolean;
  /** Words with an apostrophe at an edge. */
  readonly apostropheWords: ReadonlySet<string>;
}

/** Where words that no quotation can hold begin at the end of a block, or of a part of it; -1 where there are none. */
export type NarrationFrom = (block: number, part?: Range) => number;

/**
 * Finds every quotation of a text and the faults of its marks. A missing opening mark is set to the start of the
 * sentence run it can belong to, a missing closing mark to the end of its paragraph.
 *
 * @param candidates offsets of what may be marks (see `findMarks`), if they are known
 */
export function spanQuotations(
  text: string,
  blocks: readonly Block[],
  conventions: MarkConventions,
  narrationFrom: NarrationFrom = () => -1,
  candidates: readonly number[] = candidateMarks(text, blocks),
): { spans: QuotationSpan[]; defects: Defect[] } {
  const pairs = pairMarks(text, blocks, conventions.apostropheWords, narrationFrom, candidates);
  const spans: QuotationSpan[] = [];
  const defects: Defect[] = [];
  const stack: number[] = [];
  let lastEnd = 0;
  for (const pair of pairs) {
    const span = toSpan(text, blocks, pair, lastEnd, narrationFrom);
    if (span.innerEnd <= span.innerStart) continue;
    while (stack.length > 0 && spans[stack[stack.length - 1]!]!.end < span.end) stack.pop();
    const index = spans.length;
    span.parent = stack[stack.length - 1] ?? -1;
    spans.push(span);
    findDefects(text, span, index, conventions, defects);
    if (pair.close || pair.open) lastEnd = Math.max(lastEnd, span.end);
    stack.push(index);
  }
  return { spans, defects };
}

function toSpan(
  text: string,
  blocks: readonly Block[],
  pair: MarkPair,
  lastEnd: number,
  narrationFrom: NarrationFrom,
): { -readonly [K in keyof QuotationSpan]: QuotationSpan[K] } {
  const first = blocks[pair.openBlock]!;
  const last = blocks[pair.closeBlock]!;
  const start = pair.open ? pair.open.start : startOfUnopened(text, Math.max(first.start, lastEnd), pair.close!.start);
  const end = pair.close ? pair.close.end : endOfUnclosed(text, pair, last, narrationFrom);
  return {
    start,
    end,
    innerStart: skipSpace(text, pair.open ? pair.open.end : start, end),
    innerEnd: skipSpaceBack(text, pair.close ? pair.close.start : end, start),
    open: pair.open?.glyph ?? '',
    close: pair.close?.glyph ?? '',
    parent: -1,
    firstBlock: pair.openBlock,
    lastBlock: pair.closeBlock,
  };
}

/**
 * Where a quotation without an opening mark starts: at the paragraph's start, or behind another quotation of the
 * paragraph at the next sentence or at the last colon.
 */
function startOfUnopened(text: string, from: number, close: number): number {
  if (from === 0 || /[\n\r]/u.test(text[from - 1]!)) return skipSpace(text, from, close);
  const between = text.slice(from, close);
  const sentence = /[.!?…]\s+(?=\S)/u.exec(between);
  let start = sentence ? sentence.index + sentence[0].length : 0;
  const colon = between.lastIndexOf(': ');
  if (colon >= start) start = colon + 2;
  return skipSpace(text, from + start, close);
}

/** Where a quotation without a closing mark ends: at its paragraph's end, before narration there, or before the next
 * quotation. */
function endOfUnclosed(text: string, pair: MarkPair, last: Block, narrationFrom: NarrationFrom): number {
  const own = pair.cutBy ? { start: pair.open!.end, end: pair.cutBy.start } : undefined;
  const narration = narrationFrom(pair.closeBlock, own);
  if (narration > pair.open!.end) return narration;
  if (!pair.cutBy) return last.end;
  const before = text.slice(pair.open!.end, pair.cutBy.start);
  const stop = Math.max(...['. ', '! ', '? ', '… '].map((mark) => before.lastIndexOf(mark)));
  return stop > 0 ? pair.open!.end + stop + 1 : skipSpaceBack(text, pair.cutBy.start, pair.open!.end);
}

function skipSpace(text: string, at: number, limit: number): number {
  while (at < limit && isSpaceCode(text.charCodeAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, at: number, limit: number): number {
  while (at > limit && isSpaceCode(text.charCodeAt(at - 1))) at--;
  return at;
}

function findDefects(
  text: string,
  span: QuotationSpan,
  quotation: number,
  conventions: MarkConventions,
  defects: Defect[],
): void {
  const { start, end, open, close, innerStart, innerEnd } = span;
  const opener: Range = { start, end: start + open.length };
  const closer: Range = { start: end - close.length, end };
  if (!close) {
    defects.push({ kind: 'unclosed', quotation, ...opener, mend: { start: end, end, newText: closerFor(open) } });
  } else if (!open) {
    const shape = close === '“' || close === '«' ? closerFor(close) : close;
    defects.push({ kind: 'unopened', quotation, ...closer, mend: { start, end: start, newText: openerFor(shape) } });
    if (shape !== close) pushWrong(close, closer, shape, quotation, defects);
  } else if (!isProperPair(open, close) && !conventions.pairs.has(open + close)) {
    const bothFaceAway = isProperPair(close, open);
    // The mark that points the wrong way, or is straight beside a curly one, gives way to the other.
    const openerIsWrong = OPENS_BADLY.has(open) && !CLOSES_BADLY.has(close);
    if (bothFaceAway) pushWrong(open, opener, close, quotation, defects);
    if (bothFaceAway) pushWrong(close, closer, open, quotation, defects);
    else if (openerIsWrong) pushWrong(open, opener, openerFor(close), quotation, defects);
    else pushWrong(close, closer, closerFor(open), quotation, defects);
  }
  const spaced = (mark: string) => conventions.spaced && (mark === '«' || mark === '»');
  if (open && !spaced(open)) pushSpace(text, { start: opener.end, end: innerStart }, quotation, defects);
  if (close && !spaced(close)) pushSpace(text, { start: innerEnd, end: closer.start }, quotation, defects);
}

const OPENS_BADLY = new Set(['”', '"', "''", '»', '’', "'"]);
const CLOSES_BADLY = new Set(['“', '"', "''", '«', '„', '‘', "'"]);

/** Marks of one style, of which some open and some close. */
const STYLES = ['“”„‟', '«»', '‹›', '‘’‚‛', "'`"];

function pushWrong(mark: string, place: Range, newText: string, quotation: number, defects: Defect[]): void {
  const turns = STYLES.some((style) => style.includes(mark) && style.includes(newText));
  defects.push({ kind: turns ? 'reversed' : 'mismatched', quotation, ...place, mend: { ...place, newText } });
}

function pushSpace(text: string, range: Range, quotation: number, defects: Defect[]): void {
  if (range.end <= range.start || /[\n\r]/u.test(text.slice(range.start, range.end))) return;
  defects.push({ kind: 'space-inside', quotation, ...range, mend: { ...range, newText: '' } });
}
