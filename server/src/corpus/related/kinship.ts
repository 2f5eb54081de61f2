import { KEY, isConcept } from './keys';
import type { Reading } from './reading';
import type { Rarity, Relatedness } from './relatedScore';
import { relatedness } from './relatedScore';
import type { Said } from './said';

/** How two quotations say the same: one translates the other, or a part of it; or they say it in other words. */
export interface Kinship {
  readonly relation: 'translation' | 'related';
  /** From 0 to 1 in hundredths, of the two statements in them that are nearest. */
  readonly similarity: number;
}

/**
 * Least score of two statements of one speaker, in two languages and in one, where many statements share words without saying the same;
 * chosen on the pairs of test/related that were tuned on.
 */
const RELATED_ABROAD = 0.4;
const RELATED_AT_HOME = 0.54;
/** Least score where a speaker is not known, which leaves the words alone to tell. */
const RELATED_UNKNOWN = 0.68;
const SHARED_UNKNOWN = 6;
/** Least number of concepts that both have: what meets in names and rare words alone is told by repeats. */
const SHARED = 3;
/** A translation says nearly all that the other does, both ways and in about the same order, and is about as long. */
const TRANSLATION = 0.7;
const TRANSLATION_LEAST = 0.64;
const REORDERED = 0.4;
const LENGTHS = 1.7;
/** Share of a quotation's words that a statement must be to stand for the quotation. */
const WHOLE = 0.6;
/** Least score and length of statements that are but a part of both quotations. */
const IN_PART = 0.9;
const PART_WORDS = 9;

/**
 * Compares two quotations of different articles. Null where they do not say the same.
 *
 * @param isOneSpeaker true if both are known to be of one figure, false if a speaker is not known
 */
export function kinship(a: Said, b: Said, isOneSpeaker: boolean, rarity: Rarity): Kinship | null {
  let best: Kinship | null = null;
  for (const one of a.readings) {
    for (const other of b.readings) {
      const found = compare(a, one, b, other, isOneSpeaker, rarity);
      if (found && (!best || isNearer(found, best))) best = found;
    }
  }
  return best;
}

/** A translation tells more than a part of it that says the same. */
const isNearer = (one: Kinship, other: Kinship): boolean =>
  one.relation === other.relation ? one.similarity > other.similarity : one.relation === 'translation';

function compare(
  a: Said,
  one: Reading,
  b: Said,
  other: Reading,
  isOneSpeaker: boolean,
  rarity: Rarity,
): Kinship | null {
  if (sharedConcepts(one, other) < SHARED) return null;
  const { score, least, shared, disorder } = relatedness(one, other, rarity);
  if (!isOneSpeaker && (score < RELATED_UNKNOWN || shared < SHARED_UNKNOWN)) return null;
  if (!saysTheSame({ score, shared }, a.language === b.language)) return null;
  const isTranslation =
    isOneSpeaker &&
    a.language !== b.language &&
    score >= TRANSLATION &&
    least >= TRANSLATION_LEAST &&
    disorder <= REORDERED &&
    Math.max(one.words, other.words) <= LENGTHS * Math.min(one.words, other.words) &&
    areTelling(one, a, other, b, score);
  return { relation: isTranslation ? 'translation' : 'related', similarity: Math.round(score * 100) / 100 };
}

/** True if two statements of one speaker are near enough to say the same, in one language or in two. */
export const saysTheSame = (
  { score, shared }: Pick<Relatedness, 'score' | 'shared'>,
  inOneLanguage: boolean,
): boolean => score >= (inOneLanguage ? RELATED_AT_HOME : RELATED_ABROAD) && shared >= SHARED;

/** True if the statements stand for their quotations, or are very near and long enough to be met in others. */
const areTelling = (one: Reading, a: Said, other: Reading, b: Said, score: number): boolean =>
  (one.words >= WHOLE * a.words && other.words >= WHOLE * b.words) ||
  (score >= IN_PART && Math.min(one.words, other.words) >= PART_WORDS);

/** At most so many concepts can be shared; quickly counted, before what takes longer. */
function sharedConcepts(one: Reading, other: Reading): number {
  let shared = 0;
  for (const key of one.keys) {
    if (isConcept(key) && other.keys.some((written) => (written & KEY) === (key & KEY))) shared++;
  }
  return shared;
}
