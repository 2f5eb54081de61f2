import { CUE, FINITE_CUE, Flag, GIVEN_NAME, PersonSign, type Lexicon } from '../languages/lexicon';
import { adjacent, behindParticles, isElidedParticle, isNamePart, joinedTo, opensWithParticle } from './nameParts';
import { Shape, type Tokens } from './tokens';

/** A stretch of capitalised words that may name a person, as token indexes (half-open). */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  /** First token of the role or honorific right before the name; `first` where there is none. */
  readonly roleFirst: number;
  /** True if that role part holds a role noun ("President"), not only an honorific. */
  readonly hasRole: boolean;
  /** Evidence that this is a person; see `findNames`. */
  readonly score: number;
  /** For a single word: evidence that adds up over its mentions; part of `score`. */
  readonly signs: number;
}

/** A name of two or more words counts as a person from this score on, a single word from `SINGLE_PERSON`. */
export const FULL_PERSON = 2;
export const SINGLE_PERSON = 2;

const NO_NAME = Flag.Organisation | Flag.Nationality | Flag.Work;
const BREAKS = Flag.Role | Flag.RoleModifier | Flag.Honorific | Flag.Organisation | Flag.Nationality | Flag.Place;

/**
 * Finds the capitalised names of an article that may be people. Every span carries a score: given names, roles and
 * honorifics before it, initials, an age or an apposition behind it and a reporting verb beside it speak for a person;
 * an article before it and words of institutions speak against.
 */
export function findNames(text: string, tokens: Tokens, lexicon: Lexicon): NameSpan[] {
  const names: NameSpan[] = [];
  const doubleSurnames = lexicon.doubleSurnames;
  for (let i = 0; i < tokens.count;) {
    const part = isNamePart(tokens, i);
    if (!part && !(tokens.flags[i]! & Flag.Particle && opensWithParticle(text, tokens, i))) {
      i++;
      continue;
    }
    let end = part ? i + 1 : behindParticles(tokens, i) + 1;
    while (end < tokens.count) {
      const next = joinedTo(text, tokens, i, end, doubleSurnames);
      if (next < 0) break;
      end = next;
    }
    splitRun(text, tokens, i, end, lexicon, names);
    i = end;
  }
  return names;
}

/** Tells role, institution and name apart in a run of capitalised words, and adds the name. */
function splitRun(text: string, tokens: Tokens, start: number, end: number, lexicon: Lexicon, names: NameSpan[]): void {
  const doubleSurnames = lexicon.doubleSurnames;
  let first = start;
  // A word that is capitalised because it opens the sentence is no part of the name.
  while (first < end && opensSentence(tokens, first, first + 1 < end)) first++;
  let name = first;
  for (let i = first; i < end; i++) {
    const flags = tokens.flags[i]!;
    if (flags & GIVEN_NAME && !(flags & (Flag.Organisation | Flag.Role))) continue;
    // "Ada St John": behind a given name a saint is part of the surname.
    const saint = i > first && flags & Flag.Particle && flags & Flag.Honorific && tokens.flags[i - 1]! & GIVEN_NAME;
    if (flags & BREAKS && !saint) name = i + 1;
  }
  if (name >= end) {
    // The run ends with a word that is also a role, a place or an adjective: a surname if a given name stands before it.
    const last = end - 1;
    let before = last - 1;
    while (before > first && tokens.shapes[before]! & Shape.Initial) before--;
    // "Ada van den Heuvel": behind small particles any word is a surname.
    const isParticle = (n: number) => (tokens.flags[n]! & Flag.Particle) !== 0 || isElidedParticle(text, tokens, n);
    while (before > first && isParticle(before)) before--;
    const certain = before < last - 1 && isParticle(last - 1);
    // "Gonzalo Errázuriz Lyon": where people bear two surnames one may stand between the given name and a place.
    const two =
      doubleSurnames && before > first && tokens.flags[before] === 0 && tokens.flags[before - 1]! & GIVEN_NAME;
    if (two) before--;
    const surname =
      before >= first && tokens.flags[before]! & GIVEN_NAME && (certain || !(tokens.flags[last]! & Flag.Organisation));
    // "afirmou Montenegro", "sagte Richter", "Mr Baker": a place or what people do may be a surname too, if a full name elsewhere shows it.
    if (mayBeSurname(tokens, first, last)) names.push({ ...withRole(text, tokens, last, end), score: SHOWN_ELSEWHERE });
    if (!surname) return;
    name = before;
    while (name > first && tokens.flags[name - 1]! & GIVEN_NAME) name--;
  }
  // "Floridians Jeb Bush": a given name inside the run starts the name, if the words before it are none.
  for (
    let i = name + 1;
    i < end - 1 && !(tokens.flags[name]! & (GIVEN_NAME | Flag.Particle)) && !(tokens.shapes[name]! & Shape.Initial);
    i++
  ) {
    if (tokens.flags[i]! & GIVEN_NAME) name = i;
  }
  if (isBirthplace(tokens, name, end)) return;
  const span = withRole(text, tokens, name, end);
  if (end - name === 1) span.signs = personSigns(text, tokens, span, lexicon);
  span.score = span.signs + scoreOf(text, tokens, span, start);
  if (span.score > -2) names.push(span);
}

/** The score of a word alone that is mostly no surname: it joins a figure of that surname and makes none. */
const SHOWN_ELSEWHERE = -1.2;

/** True for a place or a role that stands alone where a speaker's name may, or behind an honorific. */
function mayBeSurname(tokens: Tokens, first: number, last: number): boolean {
  const { flags } = tokens;
  if (!(flags[last]! & (Flag.Place | Flag.Role)) || flags[last]! & Flag.Honorific) return false;
  if (last > first) return last - first === 1 && (flags[first]! & (Flag.Honorific | Flag.Role)) === Flag.Honorific;
  if (flags[last]! & Flag.Place) return isBesideSpeech(tokens, last);
  const before = last > 0 ? flags[last - 1]! : 0;
  return !(before & Flag.Article) && (isBesideSpeech(tokens, last) || (before & Flag.AccordingTo) !== 0);
}

/** True if a verb of speech stands right before or behind a word. */
const isBesideSpeech = ({ flags, count }: Tokens, n: number): boolean =>
  (n > 0 && (flags[n - 1]! & FINITE_CUE) !== 0) ||
  (n + 1 < count && (flags[n + 1]! & FINITE_CUE) !== 0) ||
  (n > 1 && (flags[n - 1]! & Flag.Participle) !== 0 && (flags[n - 2]! & Flag.Auxiliary) !== 0);

/** True for what stands in a bracket before a year: "Ada Lind (Rosario, 1978)". */
const isBirthplace = ({ codes, shapes }: Tokens, first: number, end: number): boolean =>
  first > 0 && codes[first - 1] === 0x28 && codes[end] === 0x2c && (shapes[end + 1]! & Shape.Digit) !== 0;

function opensSentence(tokens: Tokens, n: number, more: boolean): boolean {
  const flags = tokens.flags[n]!;
  if (flags & GIVEN_NAME && more) return false;
  // "zegt Ter Haar": a particle takes a capital where no given name stands before it.
  if (flags & Flag.Particle && more && !(tokens.shapes[n]! & Shape.SentenceStart)) return false;
  if (flags & (Flag.Opener | CUE | Flag.Adverb | Flag.Preposition | Flag.Auxiliary | Flag.AccordingTo)) {
    return (tokens.shapes[n]! & Shape.SentenceStart) !== 0 || (flags & GIVEN_NAME) === 0;
  }
  return false;
}

const ROLE_PART = Flag.Role | Flag.RoleModifier | Flag.Nationality | Flag.Honorific;

/** Adds the role that stands right before a name: "Russian President", "press secretary of the Russian President". */
function withRole(
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
): { -readonly [K in keyof NameSpan]: NameSpan[K] } {
  let roleFirst = first;
  let hasRole = false;
  let honorific = false;
  for (let i = first - 1; i >= 0 && adjacent(text, tokens, i + 1); i--) {
    const flags = tokens.flags[i]!;
    const shape = tokens.shapes[i]!;
    if (shape & Shape.Punctuation) break;
    const part =
      flags & ROLE_PART ||
      (hasRole && flags & (Flag.Organisation | Flag.Place)) ||
      (hasRole && shape & Shape.AllCapitals);
    if (!part) break;
    if (flags & Flag.Role) hasRole = true;
    if (flags & Flag.Honorific) honorific = true;
    roleFirst = i;
    if (shape & Shape.BlockStart) break;
  }
  if (!hasRole && !honorific) roleFirst = first;
  else if (hasRole) roleFirst = outerRole(text, tokens, roleFirst);
  return { first, end, roleFirst, hasRole, score: 0, signs: 0 };
}

/**
 * "press secretary of the Russian President N": with an article before the inner role the name belongs to the outer one,
 * since English and its translations give no article to a title before its bearer.
 */
function outerRole(text: string, tokens: Tokens, roleFirst: number): number {
  const article = roleFirst - 1;
  const preposition = roleFirst - 2;
  const head = roleFirst - 3;
  if (head < 0 || !(tokens.flags[article]! & Flag.Article) || !(tokens.flags[preposition]! & Flag.Preposition))
    return roleFirst;
  if (!(tokens.flags[head]! & Flag.Role) || !adjacent(text, tokens, article) || !adjacent(text, tokens, preposition))
    return roleFirst;
  let first = head;
  while (first > 0 && adjacent(text, tokens, first) && tokens.flags[first - 1]! & (Flag.Role | Flag.RoleModifier))
    first--;
  return first;
}

function scoreOf(text: string, tokens: Tokens, span: NameSpan, runStart: number): number {
  const { first, end, roleFirst, hasRole } = span;
  const length = end - first;
  let score = length === 2 || length === 3 ? 0.5 : length > 4 ? -2 : 0;
  let given = false;
  for (let i = first; i < end; i++) {
    const flags = tokens.flags[i]!;
    const shape = tokens.shapes[i]!;
    if (flags & GIVEN_NAME && i < end - 1) given = true;
    if (shape & Shape.Initial && i > first - 1) score += 1;
    if (flags & NO_NAME && !(flags & GIVEN_NAME)) score -= 2;
    if (flags & Flag.Place && !(flags & GIVEN_NAME)) score -= 1.5;
    // "R. Mi ha detto": behind an initial a small word is no name; behind a particle it is one ("ter Haar").
    const small = flags & Flag.Opener && !(flags & (GIVEN_NAME | Flag.Particle)) && !(shape & Shape.Initial);
    if (small && !(i > first && tokens.flags[i - 1]! & Flag.Particle)) score -= 3;
  }
  if (given) score += 2;
  else if (length === 1 && tokens.flags[first]! & GIVEN_NAME) score += 0.5;
  if (roleFirst < first) score += hasRole ? 2 : 2.5;
  else if (runStart < first && !given) score -= 1;
  const before = roleFirst - 1;
  if (before >= 0 && adjacent(text, tokens, roleFirst)) {
    if (tokens.flags[before]! & Flag.Article && roleFirst === first) score -= length > 1 && given ? 0.5 : 2;
    if (tokens.flags[before]! & CUE && !(tokens.shapes[before]! & Shape.Capital)) score += 1.5;
  }
  // "the lighthouse of X was lit": what a preposition governs is not the subject of the verb behind it.
  const governed = !given && roleFirst === first && isGoverned(tokens, before);
  if (governed && length === 1 && before > 0 && tokens.flags[before - 1]! & Flag.Organisation) score -= 1.5;
  if (end < tokens.count && !(tokens.shapes[end - 1]! & Shape.Possessive)) {
    const flags = tokens.flags[end]!;
    if (adjacent(text, tokens, end)) {
      if (governed && flags & (CUE | Flag.Auxiliary)) score += 0;
      else if (flags & CUE) score += flags & Flag.Reporting ? 2.5 : 1;
      else if (flags & Flag.Auxiliary && participleNear(tokens, end + 1)) score += 2.5;
      else if (flags & (Flag.Auxiliary | Flag.Adverb | Flag.Relative)) score += 0.5;
      else if (flags & (Flag.Organisation | Flag.Work) && tokens.shapes[end]! & Shape.Capital) score -= 3;
      else if (tokens.codes[end] === 0x2c && end + 1 < tokens.count) {
        score += behindComma(tokens, end + 1);
        // "Roger, 53 ans, …": of somebody without a surname the age tells enough.
        if (length === 1 && tokens.flags[first]! & GIVEN_NAME && tokens.shapes[end + 1]! & Shape.Digit) score += 1;
      }
    }
  }
  if (score < FULL_PERSON && length > 1 && length < 4 && isListed(tokens, span)) score += 1.5;
  // Behind a role and what it is of: "State Secretary for Energy Security Dorottya Lind".
  if (roleFirst === first && score < FULL_PERSON && length > 1 && length < 4 && isBehindBody(text, tokens, span))
    score += runStart < first ? 2.5 : 1.5;
  // Behind a role and a comma: "the district commander, Ada Lind".
  if (roleFirst === first && behindRole(tokens, first))
    score += length > 1 ? 1 : tokens.flags[first]! & GIVEN_NAME && tokens.codes[end] === 0x2c ? 1.5 : 0;
  // Between two commas, in apposition: "a spokeswoman for the port, Ada Lind, said".
  if (length > 1 && first > 0 && tokens.codes[first - 1] === 0x2c) {
    if (tokens.codes[end] === 0x2c) score += 1;
    if (score < FULL_PERSON && tokens.shapes[end]! & Shape.Punctuation && roleEndsAt(tokens, first - 1)) score += 1.5;
  }
  if (length === 1 && tokens.flags[first]! & Flag.Group) score -= 2;
  if (length === 1 && tokens.shapes[first]! & Shape.SentenceStart) score -= 0.5;
  return score;
}

/** What is said of a single word that is said of people: "phone call with X", "met X", "X's resignation". */
function personSigns(text: string, tokens: Tokens, { first, end }: NameSpan, { personSigns: signs }: Lexicon): number {
  const { starts, ends, shapes } = tokens;
  if (shapes[first]! & Shape.Possessive) {
    if (end >= tokens.count || !(signs.get(text, starts[end]!, ends[end]!) & PersonSign.Belonging)) return 0;
    return 1;
  }
  const before = first - 1;
  if (before < 0 || shapes[first]! & Shape.SentenceStart || shapes[before]! & (Shape.Capital | Shape.Punctuation))
    return 0;
  if (!adjacent(text, tokens, first)) return 0;
  const beside = signs.get(text, starts[before]!, ends[before]!);
  if (beside & PersonSign.Meeting) return 1;
  if (!(beside & PersonSign.Link) || before === 0 || !adjacent(text, tokens, before)) return 0;
  const head = signs.get(text, starts[before - 1]!, ends[before - 1]!);
  return head & PersonSign.Call ? 2 : head & (PersonSign.Meeting | PersonSign.Belonging) ? 1 : 0;
}

/** True for a preposition that neither attributes ("according to") nor belongs to the name. */
function isGoverned(tokens: Tokens, before: number): boolean {
  if (before < 0) return false;
  const flags = tokens.flags[before]!;
  return (flags & Flag.Preposition) !== 0 && !(flags & (Flag.AccordingTo | Flag.SaidBy | CUE));
}

/** True if a comma and, before it, a role with at most one adjective stand right before a token. */
function behindRole(tokens: Tokens, n: number): boolean {
  if (n < 2 || tokens.codes[n - 1] !== 0x2c) return false;
  return (tokens.flags[n - 2]! & Flag.Role || (tokens.flags[n - 3] ?? 0) & Flag.Role) !== 0;
}

/** True if a role noun with its complements stands before token `end`: "the mayor of the old town", behind its comma. */
function roleEndsAt(tokens: Tokens, end: number): boolean {
  for (let i = end - 1; i >= 0 && end - i < 9 && !(tokens.shapes[i]! & Shape.Punctuation); i--)
    if (tokens.flags[i]! & Flag.Role) return true;
  return false;
}

/**
 * True for words that no list holds and that "and" joins to somebody's full name, where a role, a comma or the word before
 * writers shows that people are listed: "the mayors Carlo Neri and Sante Lindi", "By Ada Lind and Frano Quist".
 */
function isListed(tokens: Tokens, { first, end }: NameSpan): boolean {
  const { flags, shapes, codes } = tokens;
  for (let n = first; n < end; n++)
    if (flags[n]! & ~(GIVEN_NAME | Flag.Particle | Flag.Preposition | Flag.Article)) return false;
  const and = first - 1;
  if (
    and < 3 ||
    !(flags[and]! & Flag.Opener) ||
    shapes[and]! & Shape.Capital ||
    tokens.ends[and]! - tokens.starts[and]! > 3
  )
    return false;
  let given = and - 1;
  while (given > 0 && and - given < 5 && shapes[given]! & Shape.Capital && !(flags[given]! & GIVEN_NAME)) given--;
  if (given === and - 1 || !(flags[given]! & GIVEN_NAME) || !(shapes[given]! & Shape.Capital)) return false;
  const before = given - 1;
  return codes[before] === 0x2c || (flags[before]! & Flag.Role) !== 0 || (shapes[before]! & Shape.BlockStart) !== 0;
}

/**
 * True for words that no list holds right behind a body or field, or an adjective, that a role before them is of: a name
 * that is written without a comma.
 */
function isBehindBody(text: string, tokens: Tokens, { first, end }: NameSpan): boolean {
  const { flags, shapes } = tokens;
  for (let n = first; n < end; n++) if (flags[n]! & ~(GIVEN_NAME | Flag.Particle)) return false;
  const parts = Flag.Organisation | Flag.Place | Flag.RoleModifier | Flag.Nationality | Flag.Group;
  if (first === 0 || !(flags[first - 1]! & parts)) return false;
  let governed = false;
  for (let n = first - 1; n >= 0 && first - n < 12 && adjacent(text, tokens, n + 1); n--) {
    if (shapes[n]! & Shape.Punctuation) return false;
    if (flags[n]! & Flag.Role && !(flags[n]! & Flag.Organisation)) return governed;
    if (flags[n]! & Flag.Preposition) governed = true;
    else if (!(flags[n]! & (parts | Flag.Article | Flag.Opener)) && !(shapes[n]! & Shape.Capital)) return false;
  }
  return false;
}

/** True if one of the next words is a participle of speech: "Lind ha poi detto". */
function participleNear(tokens: Tokens, n: number): boolean {
  for (let i = n; i < Math.min(tokens.count, n + 3); i++) if (tokens.flags[i]! & Flag.Participle) return true;
  return false;
}

/** Behind the comma of "Ada Lind, 54, …" or "Ada Lind, the minister …" or "Ada Lind, who …". */
function behindComma(tokens: Tokens, n: number): number {
  if (tokens.shapes[n]! & Shape.Digit) return 1.5;
  if (tokens.flags[n]! & Flag.Relative && !(tokens.flags[n]! & Flag.Article)) return 1.2;
  for (let i = n; i < Math.min(tokens.count, n + 5); i++) {
    if (tokens.codes[i]) break;
    if (tokens.flags[i]! & Flag.Role) return 1.5;
  }
  return tokens.flags[n]! & Flag.Article ? 0.8 : 0;
}
