import { Flag, PRONOUN } from '../../languages/lexicon';
import { adjacent } from '../nameParts';
import { inQuotedName } from './quotedNames';
import { isOutlet } from '../../languages/outletTable';
import { Shape } from '../tokens';
import type { Reading } from './reading';

/** A noun phrase that can be the subject of a cue, as token indexes (half-open). */
export interface Subject {
  readonly kind: 'mention' | 'pronoun' | 'role' | 'group';
  readonly first: number;
  readonly end: number;
  /** The mention, for `mention`. */
  readonly mention: number;
}

/** A noun phrase is at most so long, in tokens. */
export const MAX_PHRASE = 14;

/** What a noun phrase may hold beside its nouns. */
export const INSIDE =
  Flag.Preposition |
  Flag.Article |
  Flag.Nationality |
  Flag.RoleModifier |
  Flag.Organisation |
  Flag.Place |
  Flag.Group |
  Flag.Role |
  Flag.Particle |
  Flag.Honorific;
/** The first role or group between two tokens that stands behind a plain noun and so opens a phrase of its own; or -1. */
export function bareNoun(reading: Reading, from: number, to: number): number {
  const { flags, shapes } = reading.tokens;
  for (let n = from; n <= to; n++) {
    if (!(flags[n]! & (Flag.Role | Flag.Group))) continue;
    const before = flags[n - 1]!;
    return before & (INSIDE | Flag.Opener) || shapes[n - 1]! & Shape.Capital ? -1 : n;
  }
  return -1;
}

/** A small word that can open a noun phrase: no conjunction. */
export function isDeterminer(reading: Reading, n: number): boolean {
  const { tokens, text, lexicon } = reading;
  return !lexicon.conjunctions.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
}

/** True for the preposition before those who are spoken to: "ha detto la presidente ai delegati". */
export function isAddressee({ tokens, text, lexicon, mentionOf }: Reading, n: number, to: number): boolean {
  if (n + 1 >= to || lexicon.addressPrepositions.size === 0) return false;
  let noun = n + 1;
  while (noun < to - 1 && tokens.flags[noun]! & Flag.Article) noun++;
  // "la autora al recoger el premio": nor what somebody does at the same time.
  const plain = noun === n + 1 && !(tokens.flags[noun]! & INSIDE) && !(tokens.shapes[noun]! & Shape.Capital);
  if (!plain && !(tokens.flags[noun]! & (Flag.Role | Flag.Group))) return false;
  // "avverte la capogruppo al Senato Ada Lindi": what stands before the name belongs to its role.
  if (!plain && !(tokens.flags[noun]! & Flag.Role) && noun + 1 < to && mentionOf[noun + 1]! >= 0) return false;
  return lexicon.addressPrepositions.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
}

/** True for the preposition before an outlet where or to which something was said: "sagte der Minister im ZDF", "ha detto il ministro al Tg1". */
export function isBroadcast({ tokens, text, lexicon }: Reading, n: number, to: number): boolean {
  const word = (at: number) => text.slice(tokens.starts[at]!, tokens.ends[at]!);
  if (n + 1 >= to || !(tokens.shapes[n + 1]! & Shape.Capital)) return false;
  const preposition = word(n).toLowerCase();
  if (!lexicon.addressPrepositions.has(preposition) && !lexicon.documentPrepositions.has(preposition)) return false;
  return isOutlet(word(n + 1)) || (n + 2 < to && isOutlet(text.slice(tokens.starts[n + 1]!, tokens.ends[n + 2]!)));
}

/** True for the preposition before words of speech in which something was said: "ha detto la ministra nel suo intervento". */
export function isWhereSaid({ tokens, text, lexicon }: Reading, n: number, to: number): boolean {
  if (!lexicon.documentPrepositions.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase())) return false;
  let noun = n + 1;
  while (noun < to - 1 && noun <= n + 2 && tokens.flags[noun]! & (Flag.Article | Flag.Opener)) noun++;
  return noun < to && (tokens.flags[noun]! & Flag.SpeechNoun) !== 0;
}

const SKIPPED = Flag.Adverb | Flag.Auxiliary;

/** An adverb or auxiliary that may stand between a subject and its verb. */
export function skippable(reading: Reading, k: number): boolean {
  const flags = reading.tokens.flags[k]!;
  return (flags & SKIPPED) !== 0 && (flags & (PRONOUN | Flag.Role)) === 0 && reading.mentionOf[k]! < 0;
}

/** True for a noun that no list holds whose ending says that it is somebody who does something: `стекольщик`. */
export function isAgent({ text, tokens, lexicon }: Reading, n: number): boolean {
  const { agentEndings } = lexicon;
  if (agentEndings.length === 0 || tokens.flags[n]! || tokens.shapes[n]! & Shape.Punctuation) return false;
  // "Brazylijczyk": who is told by a nation may be somebody who was named.
  if ((tokens.shapes[n]! & (Shape.Capital | Shape.SentenceStart)) === Shape.Capital) return false;
  const word = text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  return agentEndings.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending));
}

/** True if the case of the word that opens a phrase shows that it is no subject: "den Minister". */
export function isOblique(reading: Reading, first: number): boolean {
  const { tokens, text, lexicon } = reading;
  if (lexicon.obliqueArticles.size === 0) return false;
  return lexicon.obliqueArticles.has(text.slice(tokens.starts[first]!, tokens.ends[first]!).toLowerCase());
}

/** True if nothing but a space, or the marks of a name, stands between a token and the one before. */
export function joined(reading: Reading, n: number): boolean {
  if (adjacent(reading.text, reading.tokens, n)) return true;
  return (
    reading.quotationOf[n] !== reading.quotationOf[n - 1] &&
    reading.tokens.starts[n]! - reading.tokens.ends[n - 1]! <= 3 &&
    (inQuotedName(reading, n) || inQuotedName(reading, n - 1))
  );
}

/** True for what joins words to whose they are: "of", "d'". */
export const isOfWord = ({ text, tokens, lexicon }: Reading, n: number): boolean =>
  n < tokens.count &&
  lexicon.ofWords.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase().replace('’', "'"));

/** The dashes that set an attribution or an insertion off. */
export const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === 0x2d;

/** True for a name, and for a phrase that holds a noun for people or a body, or a word with a capital of its own. */
export function maySpeak({ tokens, lexicon }: Reading, { kind, first, end }: Subject): boolean {
  if (kind === 'mention' || kind === 'pronoun') return kind === 'mention';
  const named = (shape: number): boolean =>
    (shape & Shape.AllCapitals) !== 0 ||
    (!lexicon.capitalNouns && (shape & (Shape.Capital | Shape.SentenceStart)) === Shape.Capital);
  for (let n = first; n < end; n++)
    if (tokens.flags[n]! & (Flag.Role | Flag.Group | Flag.Organisation) || named(tokens.shapes[n]!)) return true;
  return false;
}

/** True for a phrase whose head is a noun for a body or a group: "L'association de consommateurs", but not "the union leader". */
export function isBody({ tokens }: Reading, { kind, first, end }: Subject): boolean {
  if (kind === 'mention' || kind === 'pronoun') return false;
  let body = false;
  for (let n = first; n < end; n++) {
    const flags = tokens.flags[n]!;
    if (body && flags & Flag.Preposition) return true;
    if (flags & Flag.Role) return false;
    body ||= (flags & (Flag.Group | Flag.Organisation)) !== 0 || (tokens.shapes[n]! & Shape.AllCapitals) !== 0;
  }
  return body;
}

/** "the wife of the accused", "the victim's mother": the gender of somebody's relative, who is nobody known; null for any other phrase. */
export function relativeOf(reading: Reading, { kind, first, end }: Subject): 'male' | 'female' | null {
  const { text, tokens, lexicon } = reading;
  if (kind !== 'role' || lexicon.kinship.size === 0) return null;
  for (let n = first; n < end; n++) {
    const gender = lexicon.kinship.get(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
    if (!gender) continue;
    const isTold = isOfWord(reading, n + 1) || (n > first && (tokens.shapes[n - 1]! & Shape.Possessive) !== 0);
    return isTold ? gender : null;
  }
  return null;
}
