import { Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import { sentenceStart } from './sentenceBounds';
import { blockOf, type Reading } from './reading';
import type { Resolver } from './resolve';
import { isBody, isOblique, maySpeak, relativeOf, type Subject } from './phrases';
import { firstSubject } from './sentences';
import { headOfClause, isGoverned, phraseEndingAt } from './subjects';

/** How far back somebody is looked for whom a pronoun means, in words and marks, and in sentences. */
const FARTHEST = 120;
const SENTENCES = 4;

/** Somebody of whom a sentence tells. */
type Person =
  | { readonly kind: 'figure'; readonly figure: number }
  | { readonly kind: 'pronoun' | 'self'; readonly token: number }
  | { readonly kind: 'noun'; readonly phrase: Subject };

/**
 * "I rang my boss. He was very kind. He said “…”": the noun phrase that brought somebody in whom no name tells and whom a pronoun means; null
 * where it may as well mean a figure. Sentences are gone through backwards: who is the subject is meant, or who goes with it where
 * "I" am the subject; a pronoun leads to the sentence before.
 *
 * @param teller who tells it in an answer, where definite articles bring people in as well, and who is not meant; -1 for none
 */
export function unnamedAntecedent(reading: Reading, resolver: Resolver, pronoun: number, teller = -1): Subject | null {
  const { tokens, blockTokens, quotationOf, spanFirst } = reading;
  const gender = genderOf(reading, pronoun);
  const blockFirst = blockTokens[blockOf(reading, pronoun)]!;
  let end = pronoun;
  for (let sentences = 0; sentences < SENTENCES && end > blockFirst && pronoun - end < FARTHEST;) {
    const before = end - 1;
    if (quotationOf[before]! >= 0) {
      end = spanFirst[quotationOf[before]!]!;
      continue;
    }
    const start = sentenceStart(reading, end, blockFirst);
    if (start === end || (start === before && tokens.shapes[before]! & Shape.Punctuation)) {
      end = before;
      continue;
    }
    const found = meantIn(reading, resolver, start, end, gender, teller);
    if (found !== 'before') return found;
    sentences++;
    end = start;
  }
  return null;
}

/**
 * "L'association conteste les chiffres. Elle évoque « … »", "The wife of the accused was not in court. She said …": the body, the many, or
 * somebody's relative of whom the sentence before tells and with whom the pronoun agrees; null where somebody else is its subject.
 */
export function takenUp(reading: Reading, resolver: Resolver, pronoun: number): Subject | null {
  const { tokens, blockTokens, quotationOf, spanFirst } = reading;
  const blockFirst = blockTokens[blockOf(reading, pronoun)]!;
  let end = sentenceStart(reading, pronoun, blockFirst);
  if (end > blockFirst && quotationOf[end - 1]! >= 0) end = spanFirst[quotationOf[end - 1]!]!;
  const stop = end - 1;
  if (stop <= blockFirst || tokens.codes[stop] !== 0x2e) return null;
  const start = sentenceStart(reading, stop, blockFirst);
  const head = headOfClause(reading, start, stop);
  const agrees = head !== null && agreesWith(reading, resolver, head, tokens.flags[pronoun]!);
  return agrees && !firstSubject(reading, start, stop) ? head : null;
}

/** True for a phrase that a pronoun with these flags can mean and that names nobody known. */
function agreesWith(reading: Reading, resolver: Resolver, phrase: Subject, pronoun: number): boolean {
  const { pluralArticles, maleArticles } = reading.lexicon;
  const relative = relativeOf(reading, phrase);
  if (relative) return (pronoun & (relative === 'male' ? Flag.He : Flag.She)) !== 0;
  const plural =
    pluralArticles.size > 0 ? pluralArticles.has(wordAt(reading, phrase.first)) : resolver.isPlural(phrase);
  if (plural) return (pronoun & Flag.They) !== 0 && maySpeak(reading, phrase);
  if (!isBody(reading, phrase)) return false;
  // "The union is furious. They say …": a body is many where its article tells no gender.
  if (maleArticles.size === 0) return (pronoun & (Flag.He | Flag.She | Flag.They)) === Flag.They;
  const known = resolver.genderOf(phrase.first);
  return (pronoun & (known === 'male' ? Flag.He : known === 'female' ? Flag.She : Flag.He | Flag.She)) !== 0;
}

const wordAt = ({ text, tokens }: Reading, n: number): string =>
  text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();

/** Whom a pronoun of that gender means in a sentence: a phrase, null for a figure, or what the sentence before tells. */
function meantIn(
  reading: Reading,
  resolver: Resolver,
  from: number,
  to: number,
  gender: 'male' | 'female' | null,
  teller: number,
): Subject | null | 'before' {
  let isMine = false;
  let found: Subject | null = null;
  let first = true;
  for (const person of peopleIn(reading, from, to)) {
    if (person.kind === 'figure') {
      const known = reading.figures[person.figure]!.gender;
      if (gender === null || known === null || known === gender) return null;
    } else if (person.kind === 'self') isMine ||= first;
    else if (person.kind === 'pronoun') {
      // "When a minister suggested that she was wrong, she …": somebody else is there.
      if (!isMine) return found ? null : 'before';
    } else if (person.kind === 'noun' && !found && (isMine || opens(reading, from, person.phrase))) {
      if (mayMean(reading, resolver, person.phrase, gender, teller)) found = person.phrase;
    }
    first = false;
  }
  return found ?? 'before';
}

/** True for a phrase at the head of a sentence, behind a conjunction or the label of an answer. */
const opens = (reading: Reading, from: number, { first }: Subject): boolean =>
  first <= from + 1 ||
  reading.tokens.codes[first - 1] === 0x3a ||
  // "An der Kasse wartet eine junge Mutter": there the subject stands behind its verb, told by its case.
  (reading.lexicon.verbSecond && !isGoverned(reading, from, first) && !isOblique(reading, first));

/** True for one person who is brought in by an indefinite article or "my", and whose gender fits. */
function mayMean(
  { text, tokens, lexicon }: Reading,
  resolver: Resolver,
  phrase: Subject,
  gender: 'male' | 'female' | null,
  teller: number,
): boolean {
  const known = resolver.genderOf(phrase.first);
  if (gender !== null && known !== null && known !== gender) return false;
  const opening = text.slice(tokens.starts[phrase.first]!, tokens.ends[phrase.first]!).toLowerCase();
  const isNew = (tokens.flags[phrase.first]! & Flag.FirstPerson) !== 0 || lexicon.indefiniteArticles.has(opening);
  if (!isNew && teller < 0) return false;
  // "an ambassador's job", "a Justice Department": no person.
  const behind = phrase.end < tokens.count ? tokens.shapes[phrase.end]! : 0;
  if (tokens.shapes[phrase.end - 1]! & Shape.Possessive) return false;
  if (!lexicon.capitalNouns && (behind & (Shape.Capital | Shape.SentenceStart)) === Shape.Capital) return false;
  const figure = teller < 0 ? resolver.figureOf(phrase) : (resolver.holder(phrase) ?? -1);
  return !resolver.isPlural(phrase) && (figure < 0 || figure === teller);
}

/** The people of whom a sentence tells, in its order. */
function* peopleIn(reading: Reading, from: number, to: number): Iterable<Person> {
  const { tokens, mentionOf, mentionTokens, mentions } = reading;
  for (let n = from; n < to; n++) {
    if (reading.quotationOf[n]! >= 0) continue;
    const flags = tokens.flags[n]!;
    const mention = mentionOf[n]!;
    if (mention >= 0) {
      yield { kind: 'figure', figure: mentions[mention]!.figure };
      n = mentionTokens[mention]!.end - 1;
    } else if (flags & Flag.SomePronoun && flags & Flag.FirstPerson) yield { kind: 'self', token: n };
    else if (flags & (Flag.He | Flag.She) && !(flags & (Flag.Article | Flag.Relative)))
      yield { kind: 'pronoun', token: n };
    else if (isPerson(reading, n) && !isPartOfMention(reading, n, to)) {
      let last = n;
      while (last + 1 < to && isPerson(reading, last + 1) && mentionOf[last + 1]! < 0) last++;
      const phrase = phraseEndingAt(reading, from, last);
      n = last;
      if (phrase && phrase.kind !== 'mention' && phrase.end === last + 1 && isOpened(reading, phrase.first))
        yield { kind: 'noun', phrase };
    }
  }
}

/** True for a noun for a person. */
const isPerson = ({ text, tokens, lexicon }: Reading, n: number): boolean =>
  (tokens.flags[n]! & Flag.Role) !== 0 ||
  // What stands among the nouns for a person is a group or an honorific too: few words need be looked up.
  ((tokens.flags[n]! & (Flag.Group | Flag.Honorific)) !== 0 &&
    lexicon.personNouns.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase()));

/** True for a role that a name follows at once, which is the name's. */
function isPartOfMention({ mentionOf, mentionTokens }: Reading, n: number, to: number): boolean {
  for (let next = n + 1; next < Math.min(to, n + 8); next++)
    if (mentionOf[next]! >= 0) return mentionTokens[mentionOf[next]!]!.roleFirst <= n;
  return false;
}

/** True if a small word opens a phrase: an article, "my", "one". */
const isOpened = ({ tokens }: Reading, first: number): boolean =>
  (tokens.flags[first]! & (Flag.Article | Flag.FirstPerson | Flag.Opener)) !== 0;

function genderOf({ tokens }: Reading, pronoun: number): 'male' | 'female' | null {
  const both = tokens.flags[pronoun]! & (Flag.He | Flag.She);
  return both === Flag.He ? 'male' : both === Flag.She ? 'female' : null;
}
