import type { Reading } from './readConcepts';
import { ALTERNATIVE, kindOf, NAME, WORD } from './readConcepts';
import type { Rarity } from './relatedScore';
import { countKeys, rarityOf, relatedness } from './relatedScore';
import { statementsOf } from './statements';

/** A quotation with what tells whether another says the same. */
export interface Spoken {
  /** The quotation without its marks. */
  readonly text: string;
  /** ISO 639-1 code. */
  readonly language: string;
  /** Key of the article: two quotations of one article are not compared. */
  readonly article: string;
  /** Key of the figure over the corpus, or null where nobody is named. */
  readonly speaker: string | null;
}

/** Two quotations that say the same, by their indices. */
export interface RelatedLink {
  readonly first: number;
  readonly second: number;
  readonly relation: 'translation' | 'related';
  /** From 0 to 1, of the two statements in them that are nearest. */
  readonly similarity: number;
}

/** Least score of two statements of one speaker; chosen on the development pairs of test/related. */
export const RELATED = 0.55;
/** Least score where a speaker is not known, which leaves the words alone to tell. */
const RELATED_UNKNOWN = 0.68;
const SHARED_UNKNOWN = 6;
/** Least number of concepts that both have: what meets in names and rare words alone is told by repeats. */
const SHARED = 4;
/** A translation says nearly all that the other does, both ways, and is about as long. */
const TRANSLATION = 0.68;
const TRANSLATION_LEAST = 0.6;
const LENGTHS = 1.7;
/** Share of a quotation's words that its statement must be for the quotation itself to be a translation. */
const WHOLE = 0.6;

/** The rarest keys of a statement, whose pairs bring it together with others. */
const RAREST = 7;
/** Statements of one pair of keys that are compared; a pair of more is too common to tell anything. */
const CROWD = 48;

interface Unit {
  readonly quotation: number;
  readonly reading: Reading;
}

/**
 * Finds quotations of different articles that say the same in other words or another language. `areRepeats` tells pairs that
 * are linked by their words already. The cost follows the number of statements and the pairs that share two rare concepts.
 */
export function relatedLinks(
  quotations: readonly Spoken[],
  areRepeats: (first: number, second: number) => boolean = () => false,
): RelatedLink[] {
  const units: Unit[] = [];
  const counts = new Map<number, number>();
  const words: number[] = [];
  quotations.forEach(({ text, language }, quotation) => {
    let length = 0;
    for (const reading of statementsOf(text, language)) {
      units.push({ quotation, reading });
      countKeys(reading, counts);
      length = Math.max(length, reading.words);
    }
    words.push(length);
  });
  const rarity = rarityOf(counts, units.length);
  const best = new Map<number, RelatedLink>();
  for (const [a, b] of candidates(units, counts, rarity)) {
    const one = units[a]!;
    const other = units[b]!;
    const [first, second] =
      one.quotation < other.quotation ? [one.quotation, other.quotation] : [other.quotation, one.quotation];
    const link = judge(quotations, first, second, one.reading, other.reading, rarity);
    if (!link) continue;
    const key = first * quotations.length + second;
    const known = best.get(key);
    if (known ? known.similarity < link.similarity : !areRepeats(first, second)) best.set(key, link);
  }
  return [...best.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}

function judge(
  quotations: readonly Spoken[],
  first: number,
  second: number,
  a: Reading,
  b: Reading,
  rarity: Rarity,
): RelatedLink | null {
  const one = quotations[first]!;
  const other = quotations[second]!;
  if (one.article === other.article) return null;
  const isKnown = one.speaker !== null && other.speaker !== null;
  if (isKnown && one.speaker !== other.speaker) return null;
  const { score, least, shared } = relatedness(a, b, rarity);
  if (score < (isKnown ? RELATED : RELATED_UNKNOWN) || shared < (isKnown ? SHARED : SHARED_UNKNOWN)) return null;
  const isTranslation =
    isKnown &&
    one.language !== other.language &&
    score >= TRANSLATION &&
    least >= TRANSLATION_LEAST &&
    Math.max(a.words, b.words) <= LENGTHS * Math.min(a.words, b.words) &&
    isWhole(a, one.language === a.language ? one : other) &&
    isWhole(b, other.language === b.language ? other : one);
  return {
    first,
    second,
    relation: isTranslation ? 'translation' : 'related',
    similarity: Math.round(score * 100) / 100,
  };
}

/** True if a statement makes up most of its quotation, counted by spaces. */
function isWhole(reading: Reading, { text }: Spoken): boolean {
  let spaces = 1;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x20) spaces++;
  return reading.words >= WHOLE * spaces;
}

/** Pairs of units of different articles' quotations that share two of their rarest keys, each once. */
function* candidates(
  units: readonly Unit[],
  counts: ReadonlyMap<number, number>,
  rarity: Rarity,
): Iterable<readonly [number, number]> {
  const postings = new Float64Array(units.length * ((RAREST * (RAREST - 1)) / 2));
  let size = 0;
  units.forEach(({ reading }, unit) => {
    const keys = rarest(reading, counts, rarity);
    for (let i = 0; i < keys.length; i++) {
      for (let j = i + 1; j < keys.length; j++) {
        // 30 bits of the pair, then 22 of the unit: exact in a double, and sorted by pair.
        postings[size++] = pairHash(keys[i]!, keys[j]!) * 0x40_0000 + unit;
      }
    }
  });
  const sorted = postings.subarray(0, size).sort();
  const seen = new Set<number>();
  for (let from = 0; from < size;) {
    const pair = Math.floor(sorted[from]! / 0x40_0000);
    let to = from + 1;
    while (to < size && Math.floor(sorted[to]! / 0x40_0000) === pair) to++;
    const end = Math.min(to, from + CROWD);
    for (let i = from; i < end; i++) {
      for (let j = i + 1; j < end; j++) {
        const a = sorted[i]! % 0x40_0000;
        const b = sorted[j]! % 0x40_0000;
        if (units[a]!.quotation === units[b]!.quotation) continue;
        const key = a * units.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
    }
    from = to;
  }
}

/** The rarest keys of a statement that others have too, in ascending order. */
function rarest(reading: Reading, counts: ReadonlyMap<number, number>, rarity: Rarity): number[] {
  const keys: { key: number; weight: number }[] = [];
  for (const written of reading.keys) {
    const plain = written & ~ALTERNATIVE;
    const key = kindOf(plain) === NAME ? (plain & ~NAME) | WORD : plain;
    if ((counts.get(key) ?? 0) > 1) keys.push({ key, weight: rarity(key) });
  }
  keys.sort((a, b) => b.weight - a.weight || a.key - b.key);
  return keys
    .slice(0, RAREST)
    .map(({ key }) => key)
    .sort((a, b) => a - b);
}

const pairHash = (a: number, b: number): number => {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & 0x3fff_ffff;
};
