import type { Range } from '../../server/src/text/range';
import type { GoldDocument, GoldQuotation, PredictedDocument, PredictedQuotation } from './gold';
import { holdsWord, isPronoun, lastName } from './names';

/** What was counted; counts of documents add up. */
export interface Counts {
  gold: number;
  predicted: number;
  /** Gold quotations found: at least four fifths of the words in common. */
  found: number;
  /** Of these, the ones that have a speaker in the gold. */
  withSpeaker: number;
  surface: number;
  /** Found quotations whose speaker's name is known, and those of them that were given that surname. */
  named: number;
  name: number;
  either: number;
  /** Found, and with the right speaker; or rightly without one. */
  endToEnd: number;
}

/** One difference between gold and prediction. */
export interface Mistake extends Range {
  readonly doc: string;
  readonly kind: 'missed' | 'spurious' | 'no-speaker' | 'wrong-speaker' | 'needless-speaker';
  readonly expected: string | null;
  readonly predicted: string | null;
}

export interface Scored {
  readonly counts: Counts;
  readonly mistakes: readonly Mistake[];
}

/** Shares between 0 and 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly surface: number;
  readonly name: number;
  readonly either: number;
  readonly endToEnd: number;
}

/** A stretch of one paragraph, by offsets and by the numbers of its words. */
interface Piece<T> extends Range {
  readonly firstWord: number;
  readonly endWord: number;
  readonly of: T;
}

const LENIENT = 0.8;
const MARK = /[\s"“”„‟«»‹›‘’'`´′″]/u;

export const noCounts = (): Counts => ({
  gold: 0,
  predicted: 0,
  found: 0,
  withSpeaker: 0,
  surface: 0,
  named: 0,
  name: 0,
  either: 0,
  endToEnd: 0,
});

/** Adds `more` to `counts`, in place. */
export function addCounts(counts: Counts, more: Counts): void {
  for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] += more[key];
}

/** Turns counts into shares; a share of nothing is 0. */
export function figuresOf(counts: Counts): Figures {
  const { gold, predicted, found, withSpeaker } = counts;
  return {
    precision: share(found, predicted),
    recall: share(found, gold),
    f1: share(2 * found, predicted + gold),
    surface: share(counts.surface, withSpeaker),
    name: share(counts.name, counts.named),
    either: share(counts.either, withSpeaker),
    endToEnd: share(2 * counts.endToEnd, predicted + gold),
  };
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/**
 * Compares the predicted quotations of one document with its gold.
 *
 * A quotation over several paragraphs counts once for each of them. Gold and prediction are paired one to one, best
 * first, by the words they share. A predicted quotation that lies by half or more in an optional quotation of the gold,
 * or in a stretch to be ignored, is not counted. The speaker is right on the *surface* if the naming words overlap those
 * of the gold and don't name somebody else, and by *name* if the surnames are equal; *either* is one of the two.
 */
export function scoreDocument(text: string, gold: GoldDocument, predicted?: PredictedDocument): Scored {
  const words = wordRanges(text);
  const core = gold.quotes.filter((quote) => quote.tier !== 'optional');
  const wanted = piecesOf(text, words, core);
  const given = piecesOf(text, words, predicted?.quotes ?? []);
  const optional = gold.quotes.filter((quote) => quote.tier === 'optional');
  const neutral = piecesOf<Range>(text, words, [...optional, ...(gold.ignore ?? [])]);
  const pairs = pairUp(wanted, given);
  const taken = new Set(pairs.values());

  const counts = noCounts();
  const mistakes: Mistake[] = [];
  const report = (kind: Mistake['kind'], { start, end }: Range, expected: string | null, got: string | null) =>
    mistakes.push({ doc: gold.doc, kind, start, end, expected, predicted: got });

  for (const piece of given) {
    const isNeutral = neutral.some((other) => common(piece, other) * 2 >= piece.endWord - piece.firstWord);
    if (!taken.has(piece) && isNeutral) continue;
    counts.predicted++;
    if (!taken.has(piece)) report('spurious', piece, null, piece.of.speaker);
  }
  for (const piece of wanted) {
    counts.gold++;
    const quote = piece.of;
    const expected = quote.resolvedName ?? quote.sourceText ?? null;
    const match = pairs.get(piece);
    if (!match) {
      report('missed', piece, expected, null);
      continue;
    }
    counts.found++;
    const got = match.of.speaker || null;
    if (!quote.sourceText) {
      if (got === null) counts.endToEnd++;
      else report('needless-speaker', piece, null, got);
      continue;
    }
    const surface = rightSurface(text, quote, match.of);
    const named = lastName(quote.resolvedName) !== null;
    const name = named && lastName(got) === lastName(quote.resolvedName);
    counts.withSpeaker++;
    counts.surface += +surface;
    counts.named += +named;
    counts.name += +name;
    counts.either += +(surface || name);
    counts.endToEnd += +(surface || name);
    if (!surface && !name) report(got === null ? 'no-speaker' : 'wrong-speaker', piece, expected, got);
  }
  return { counts, mistakes };
}

/** Pairs gold with prediction one to one, best overlap first, then in order of the text. */
function pairUp<A, B>(wanted: readonly Piece<A>[], given: readonly Piece<B>[]): Map<Piece<A>, Piece<B>> {
  const candidates: { a: Piece<A>; b: Piece<B>; overlap: number }[] = [];
  for (const a of wanted) {
    for (const b of given) {
      const longer = Math.max(a.endWord - a.firstWord, b.endWord - b.firstWord);
      const overlap = common(a, b) / longer;
      if (overlap >= LENIENT) candidates.push({ a, b, overlap });
    }
  }
  // Array.sort is stable, so equals stay in the order of the text.
  candidates.sort((x, y) => y.overlap - x.overlap);
  const pairs = new Map<Piece<A>, Piece<B>>();
  const taken = new Set<Piece<B>>();
  for (const { a, b } of candidates) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

/** Do the predicted naming words overlap those of the gold, without naming somebody else? */
function rightSurface(text: string, quote: GoldQuotation, predicted: PredictedQuotation): boolean {
  const { speaker, speakerStart, speakerEnd } = predicted;
  const surname = lastName(speaker);
  if (speakerStart === undefined || speakerEnd === undefined)
    return surname !== null && holdsWord(quote.sourceText!, surname);
  const spans = quote.sourceSpans?.length ? quote.sourceSpans : ([[quote.sourceStart!, quote.sourceEnd!]] as const);
  if (!spans.some(([start, end]) => Math.min(end, speakerEnd) > Math.max(start, speakerStart))) return false;
  return !namesAnother(text.slice(speakerStart, speakerEnd), surname, quote.resolvedName);
}

/** True if the naming words and the name given both tell of somebody else than `resolved`. */
function namesAnother(mention: string, surname: string | null, resolved: string | null | undefined): boolean {
  const expected = lastName(resolved);
  const mentioned = lastName(mention);
  if (!resolved || !expected || !mentioned || isPronoun(mentioned)) return false;
  if (!/^\s*\p{Lu}/u.test(mention) || mention.toLowerCase().includes(expected)) return false;
  return surname !== expected && !holdsWord(resolved, mentioned);
}

function common(a: Piece<unknown>, b: Piece<unknown>): number {
  return Math.max(0, Math.min(a.endWord, b.endWord) - Math.max(a.firstWord, b.firstWord));
}

function wordRanges(text: string): Range[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Cuts ranges at line breaks and trims white space and marks; what holds no whole word is left out. */
function piecesOf<T extends Range>(text: string, words: readonly Range[], ranges: readonly T[]): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  for (const of of ranges) {
    for (const line of text.slice(of.start, of.end).matchAll(/[^\n]+/gu)) {
      let start = of.start + line.index;
      let end = start + line[0].length;
      while (start < end && MARK.test(text[start]!)) start++;
      while (end > start && MARK.test(text[end - 1]!)) end--;
      const firstWord = firstFrom(words, start);
      let endWord = firstWord;
      while (endWord < words.length && words[endWord]!.end <= end) endWord++;
      if (endWord > firstWord) pieces.push({ start, end, firstWord, endWord, of });
    }
  }
  return pieces;
}

/** Number of the first word that starts at `offset` or after it. */
function firstFrom(words: readonly Range[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
