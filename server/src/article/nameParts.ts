import { CharClass, charClass } from '../text/chars';
import { CUE, Flag, GIVEN_NAME, PRONOUN } from '../languages/lexicon';
import { Shape, type Tokens } from './tokens';

// How the words of a name hang together: given names and surnames, particles between them, nicknames and numerals.

/** Particles that join only behind a given name, because they are prepositions too. */
const JOINS = Flag.Preposition | Flag.Article;

/** A capitalised word; acronyms are none. */
export function isNamePart(tokens: Tokens, n: number): boolean {
  const shape = tokens.shapes[n]!;
  if (!(shape & Shape.Capital)) return false;
  const flags = tokens.flags[n]!;
  // One letter without a stop at the head of a sentence is a word: "È", "A".
  if (shape & Shape.SentenceStart && tokens.ends[n]! - tokens.starts[n]! === 1) return false;
  if (shape & Shape.AllCapitals && !(shape & Shape.Abbreviation) && tokens.ends[n]! - tokens.starts[n]! > 1)
    return false;
  if (flags & (Flag.Month | Flag.Weekday) && !(flags & GIVEN_NAME)) return false;
  if (flags & Flag.Article || flags & PRONOUN)
    return (flags & (GIVEN_NAME | Flag.Particle)) !== 0 && !(shape & Shape.SentenceStart);
  return true;
}

/** "Chancellor von Lind", "said van der Lind": small particles that open a name, behind a role or a verb of speech. */
export function opensWithParticle(text: string, tokens: Tokens, n: number): boolean {
  if (n === 0 || !opensNoPhrase(tokens, n)) return false;
  const comma = tokens.codes[n - 1] === 0x2c;
  if (!comma && !(adjacent(text, tokens, n) && tokens.flags[n - 1]! & (Flag.Role | Flag.Honorific | CUE))) return false;
  const name = behindParticles(tokens, n);
  for (let i = n + 1; i <= name; i++) if (i >= tokens.count || !adjacent(text, tokens, i)) return false;
  return isNamePart(tokens, name) && !(tokens.flags[name]! & (Flag.Place | Flag.Organisation));
}

/** A particle in small letters that is no preposition, article or conjunction of the language. */
const opensNoPhrase = (tokens: Tokens, n: number): boolean =>
  isSmallParticle(tokens, n) && !(tokens.flags[n]! & (JOINS | Flag.Opener));

/** The token behind one small particle or two. */
export const behindParticles = (tokens: Tokens, n: number): number =>
  n + 1 < tokens.count && isSmallParticle(tokens, n + 1) ? n + 2 : n + 1;

/** The number that a namesake bears: `Ada Lind III`. */
function isNumeral(text: string, { starts, ends, shapes }: Tokens, n: number): boolean {
  if (!(shapes[n]! & Shape.AllCapitals) || ends[n]! - starts[n]! > 3) return false;
  return /^I{2,3}$|^IV$/u.test(text.slice(starts[n]!, ends[n]!));
}

/** Index behind the next part of the name that starts at `from`, if token `n` goes on with it; else -1. */
export function joinedTo(text: string, tokens: Tokens, from: number, n: number, doubleSurnames: boolean): number {
  if (tokens.shapes[n - 1]! & Shape.Possessive) return -1;
  // "Ada van 't Hof"
  if (isElidedParticle(text, tokens, n)) return joinedTo(text, tokens, from, n + 1, doubleSurnames);
  if (!adjacent(text, tokens, n) && !isTruncatedParticle(text, tokens, n - 1))
    return isNickname(text, tokens, n) ? n + 2 : -1;
  if (tokens.shapes[n]! & (Shape.SentenceStart | Shape.BlockStart)) return -1;
  // "By Ada Lind⏎Published: …": a label of the next line.
  if (tokens.codes[n + 1] === 0x3a && text.charCodeAt(tokens.ends[n - 1]!) === 10) return -1;
  if (isNamePart(tokens, n) || isNumeral(text, tokens, n)) return n + 1;
  const flags = tokens.flags[n]!;
  if (!(flags & Flag.Particle) || tokens.shapes[n]! & Shape.Capital) return -1;
  // The given name may stand behind a role at the head of the run: "Premier Ada van der Lind".
  const given = tokens.flags[from]! & GIVEN_NAME || tokens.flags[n - 1]! & GIVEN_NAME;
  if (flags & JOINS && !given) return -1;
  // "Ada Lind di Torino": behind a surname a preposition is one, but where people bear two surnames.
  if (flags & JOINS && !doubleSurnames && n - from > 1 && !(tokens.flags[n - 1]! & (GIVEN_NAME | Flag.Particle)))
    return -1;
  const next = n + 1;
  if (next >= tokens.count) return -1;
  // "Bartolo e Ninfa": a conjunction that stands in surnames too joins two people where no surname stands before it.
  const letter = tokens.ends[n]! - tokens.starts[n]! === 1;
  const conjunction = letter && flags & Flag.Opener && !(flags & JOINS);
  if (conjunction && (n - from === 1 || isFullName(text, tokens, next))) return -1;
  // Behind a given name and a surname it joins somebody else, but where people bear two surnames.
  if (conjunction && !doubleSurnames && tokens.flags[n - 2]! & GIVEN_NAME && startsName(text, tokens, next)) return -1;
  if (isElidedParticle(text, tokens, next))
    return next + 1 < tokens.count && adjacent(text, tokens, next + 1) && isNamePart(tokens, next + 1) ? next + 2 : -1;
  if (!adjacent(text, tokens, next)) return -1;
  if (isNamePart(tokens, next))
    return tokens.flags[next]! & (Flag.Place | Flag.Organisation) && flags & JOINS ? -1 : next + 1;
  // Two particles in a row: van der, de la.
  const third = next + 1;
  const twoParticles =
    tokens.flags[next]! & Flag.Particle &&
    third < tokens.count &&
    adjacent(text, tokens, third) &&
    isNamePart(tokens, third);
  return twoParticles ? third + 1 : -1;
}

/** True if two parts of a name stand at a token, a particle with a capital between them or not: "Carlo Neri e Sante De Lindi". */
const startsName = (text: string, tokens: Tokens, n: number): boolean =>
  n + 1 < tokens.count && isNamePart(tokens, n) && isNamePart(tokens, n + 1) && adjacent(text, tokens, n + 1);

/** True if a given name and a word that may be a surname stand at a token: "Ada Lindi e Carlo Neri". */
const isFullName = (text: string, tokens: Tokens, n: number): boolean =>
  n + 1 < tokens.count &&
  (tokens.flags[n]! & GIVEN_NAME) !== 0 &&
  isNamePart(tokens, n) &&
  isNamePart(tokens, n + 1) &&
  adjacent(text, tokens, n + 1);

/** The token of what an apostrophe left of an article between the parts of a name: `van 't Hof`. */
export function isElidedParticle(text: string, { starts, ends, count }: Tokens, n: number): boolean {
  return n < count && ends[n]! - starts[n]! === 1 && ELIDED_PARTICLE.test(text.slice(ends[n - 1]!, ends[n]!));
}

/** True for a particle that an apostrophe cuts short before the next part of the name: `Tito De' Rossi`. */
const isTruncatedParticle = (text: string, { starts, ends, flags }: Tokens, n: number): boolean =>
  (flags[n]! & Flag.Particle) !== 0 && TRUNCATED.test(text.slice(ends[n]!, starts[n + 1]!));

const TRUNCATED = /^['’] $/u;

const ELIDED_PARTICLE = /^ ['’]t$/u;

const BEFORE_NICKNAME = /^ ["“„‘'«(]$/u;
const BEHIND_NICKNAME = /^["”“’'»)] $/u;

/** True if token `n` is a nickname in marks or brackets between a given name and a surname: `Ada “Dash” Lindqvist`. */
function isNickname(text: string, tokens: Tokens, n: number): boolean {
  const { starts, ends, shapes, flags, count } = tokens;
  if (n + 1 >= count || starts[n]! - ends[n - 1]! !== 2 || starts[n + 1]! - ends[n]! !== 2) return false;
  if (!(flags[n - 1]! & GIVEN_NAME) || !isNamePart(tokens, n) || !isNamePart(tokens, n + 1)) return false;
  if (shapes[n]! & (Shape.SentenceStart | Shape.Punctuation) || shapes[n + 1]! & Shape.SentenceStart) return false;
  return (
    BEFORE_NICKNAME.test(text.slice(ends[n - 1]!, starts[n]!)) &&
    BEHIND_NICKNAME.test(text.slice(ends[n]!, starts[n + 1]!))
  );
}

/** True if nothing but one space (or the hyphen of a double name) stands between a token and the one before. */
export function adjacent(text: string, tokens: Tokens, n: number): boolean {
  const gap = tokens.starts[n]! - tokens.ends[n - 1]!;
  return gap === 0 || (gap === 1 && charClass(text.charCodeAt(tokens.ends[n - 1]!)) === CharClass.Space);
}

export const isSmallParticle = ({ flags, shapes }: Tokens, n: number): boolean =>
  (flags[n]! & Flag.Particle) !== 0 && !(shapes[n]! & Shape.Capital);
