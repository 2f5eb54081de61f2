import { KEY, isConcept } from './keys';
import type { Reading } from './reading';
import type { Rarity } from './relatedScore';
import { relatedness } from './relatedScore';
import type { Said } from './said';

/** How two quotations say the same: one translates the other, or a part of it; or they say it in other words. */
export interface Kinship {
  readonly relation: 'translation' | 'related';
  /** From 0 to 1 in hundredths, of the two statements in them that are nearest. */
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
      if (found && (!best || found.similarity > best.similarity)) best = found;
    }
  }
  return best;
}

function compare(
  a: Said,
  one: Reading,
  b: Said,
  other: Reading,
  isOneSpeaker: boolean,
  rarity: Rarity,
): Kinship | null {
  if (sharedConcepts(one, other) < SHARED) return null;
  const { score, least, shared } = relatedness(one, other, rarity);
  if (score < (isOneSpeaker ? RELATED : RELATED_UNKNOWN)) return null;
  if (shared < (isOneSpeaker ? SHARED : SHARED_UNKNOWN)) return null;
  const isTranslation =
    isOneSpeaker &&
    a.language !== b.language &&
    score >= TRANSLATION &&
    least >= TRANSLATION_LEAST &&
    Math.max(one.words, other.words) <= LENGTHS * Math.min(one.words, other.words) &&
    one.words >= WHOLE * a.words &&
    other.words >= WHOLE * b.words;
  return { relation: isTranslation ? 'translation' : 'related', similarity: Math.round(score * 100) / 100 };
}

/** At most so many concepts can be shared; quickly counted, before what takes longer. */
function sharedConcepts(one: Reading, other: Reading): number {
  let shared = 0;
  for (const key of one.keys) {
    if (isConcept(key) && other.keys.some((written) => (written & KEY) === (key & KEY))) shared++;
  }
  return shared;
}
