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

/** Least score of two statements of one speaker in two languages, less what the order of the words takes from it. */
const RELATED_ABROAD = 0.6;
/**
 * The same in one language. There a score alone tells little, for what shares its words and says the same is a repeat, and what shares
 * them and is none mostly says something else of the same things. So what is said in the same words counts for less.
 */
const RELATED_AT_HOME = 0.82;
const LITERAL = 0.6;
/** What is said in other words for the same counts for more, up to a limit: synonyms and kindred concepts. */
const SYNONYMS = 1;
const REWORDED = 0.75;
const MOST_REWORDED = 0.25;
/** Each bit that both say in the same concepts counts, too, up to so many bits. */
const TOLD = 0.01;
const MOST_TOLD = 40;
/** Bits that must be said in the same concepts. */
const LEAST_TOLD = 18.5;
/** Least share that both say where nothing is said in other words, and most disorder. */
const ALL_SAID = 0.95;
const IN_ORDER = 0.05;
/** How much of the score a wholly other order takes in one language. */
const DISORDER_AT_HOME = 0.2;
/** What is left of the score in two languages where one has several telling concepts that the other lacks: it says more than a translation. */
const MUCH_LEFT = 0.85;
/** How much of the score a wholly other order takes. */
const DISORDER = 0.8;
/** Least score where a speaker is not known, which leaves the words alone to tell. */
const RELATED_UNKNOWN = 0.75;
const SHARED_UNKNOWN = 6;
/** Least number of concepts and numbers that both have, kindred ones too: what meets in names and rare words alone is told by repeats. */
const SHARED = 3;
/** Least number of concepts that are the same. */
const SAME = 2;
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
  if (sharedConcepts(one, other) < SAME) return null;
  const found = relatedness(one, other, rarity);
  const { score, least, shared, inverted } = found;
  if (!isOneSpeaker && (score < RELATED_UNKNOWN || shared < SHARED_UNKNOWN)) return null;
  if (!saysTheSame(found, a.language === b.language)) return null;
  const isTranslation =
    isOneSpeaker &&
    a.language !== b.language &&
    score >= TRANSLATION &&
    least >= TRANSLATION_LEAST &&
    inverted <= REORDERED &&
    Math.max(one.words, other.words) <= LENGTHS * Math.min(one.words, other.words) &&
    areTelling(one, a, other, b, score);
  return { relation: isTranslation ? 'translation' : 'related', similarity: Math.round(score * 100) / 100 };
}

/** True if two statements of one speaker are near enough to say the same, in one language or in two. */
export function saysTheSame(
  { score, least, shared, kept, disorder, reworded, synonyms, same, left }: Relatedness,
  inOneLanguage: boolean,
): boolean {
  if (shared < SHARED || kept < SAME) return false;
  const inOrder = score * (1 - DISORDER * disorder);
  if (!inOneLanguage) return inOrder * (left > 1 ? MUCH_LEFT : 1) >= RELATED_ABROAD;
  if (least >= ALL_SAID && disorder <= IN_ORDER) return inOrder >= RELATED_ABROAD;
  if (same < LEAST_TOLD) return false;
  const otherwise = Math.min(REWORDED * reworded + SYNONYMS * synonyms, MOST_REWORDED);
  const literal = Math.max(score - reworded - synonyms, 0);
  const value = score * (1 - DISORDER_AT_HOME * disorder) + otherwise - LITERAL * literal;
  return value + TOLD * Math.min(same, MOST_TOLD) >= RELATED_AT_HOME;
}

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
