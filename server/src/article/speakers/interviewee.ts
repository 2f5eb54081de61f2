import { Flag } from '../../languages/lexicon';
import type { Range } from '../../text/range';
import type { Attribution, Turn } from '../article';
import { unnamedAntecedent } from './antecedents';
import { Shape } from '../tokens';
import { fromSubject, named, unnamed } from './attribution';
import { type CueMatch } from './cues';
import { sentenceStart } from './sentenceBounds';
import { blockOf, mentionsBefore, type Reading } from './reading';
import type { Subject } from './phrases';
import type { Resolver } from './resolve';
import { subjectOfSentenceBefore, subjectOfStretch } from './sentences';

/** True for a cue whose subject is "I" or the like: a pronoun, or what stands before a verb without another subject. */
export function isFirstPerson({ text, tokens, lexicon }: Reading, { first, subject }: CueMatch): boolean {
  if (subject) return subject.kind === 'pronoun' && (tokens.flags[subject.first]! & Flag.FirstPerson) !== 0;
  let before = first - 1;
  while (
    before > 0 &&
    tokens.flags[before]! & (Flag.Adverb | Flag.Auxiliary) &&
    !(tokens.flags[before]! & Flag.FirstPerson)
  )
    before--;
  if (before < 0 || (tokens.flags[before]! & (Flag.FirstPerson | Flag.Article)) !== Flag.FirstPerson) return false;
  // "mi disse": somebody else speaks.
  return !lexicon.firstPersonObjects.has(text.slice(tokens.starts[before]!, tokens.ends[before]!).toLowerCase());
}

/** The figure whose name and a colon open a block: who speaks a turn of a transcript. -1 for none. */
export function labelOf({ mentions, mentionTokens, mentionOf, blockTokens, text }: Reading, block: number): number {
  const first = blockTokens[block]!;
  const mention = first < mentionOf.length ? mentionOf[first]! : -1;
  if (mention < 0 || mentionTokens[mention]!.first !== first) return -1;
  return text[mentions[mention]!.end] === ':' ? mentions[mention]!.figure : -1;
}

/** The figure who answers an interview: the one whose name labels the answers, or the first one named before the first turn outside quotations, or -1. */
export function intervieweeOf(reading: Reading, turns: readonly Turn[]): number {
  const first = turns[0];
  if (!first) return -1;
  const answer = turns.find(({ role }) => role === 'answer')!;
  const labelled = reading.mentions.find(({ start }) => start >= answer.start);
  if (labelled?.start === answer.start && reading.text[labelled.end] === ':') return labelled.figure;
  const initials = INITIALS.exec(reading.text.slice(answer.start, answer.start + 12))?.[1];
  const abbreviated = initials === undefined ? -1 : figureOfInitials(reading, initials.replace(/[. ]/gu, ''));
  if (abbreviated >= 0) return abbreviated;
  let best = -1;
  reading.mentions.some((mention, index) => {
    if (mention.start >= first.start) return true;
    const { first: token, roleFirst } = reading.mentionTokens[index]!;
    if (best < 0 && reading.quotationOf[token]! < 0 && !isByline(reading, mention, roleFirst)) best = mention.figure;
    return false;
  });
  return best;
}

/** `A.L.:`, `AL:` at the head of an answer. */
const INITIALS = /^((?:\p{Lu}\. ?){2,3}|\p{Lu}{2,3}):/u;

/** The only figure with such initials, those of middle names or not; or -1. */
function figureOfInitials({ figures }: Reading, initials: string): number {
  const bearers = figures.flatMap(({ name }, figure) => {
    const own = name.split(/[ -]/u).map((word) => word[0]!);
    return own.join('') === initials || own[0]! + own.at(-1)! === initials ? [figure] : [];
  });
  return bearers.length === 1 ? bearers[0]! : -1;
}

/** True for a mention that fills its paragraph but for a preposition: "di Chiara Benvegnù", "by Ada Lind". */
function isByline(reading: Reading, mention: Range, roleFirst: number): boolean {
  const { tokens } = reading;
  const block = blockOf(reading, roleFirst);
  const first = reading.blockTokens[block]!;
  return (
    first === roleFirst - 1 &&
    (tokens.flags[first]! & Flag.Preposition) !== 0 &&
    reading.blocks[block]!.end - mention.end <= 1
  );
}

/** How many mentions back somebody may be named whom a pronoun of an answer means. */
const NEAR = 30;

/**
 * Whom an answer quotes: "Lind looked up. He said “…”", if the answer or its question names who that is or brings somebody in; and "mi ha chiamato Lind e
 * mi ha detto “…”", "he looked up and said “…”", where a verb has no subject of its own.
 */
export function somebodyElse(
  reading: Reading,
  resolver: Resolver,
  found: CueMatch,
  interviewee: number,
): Attribution | null {
  const subject = found.subject ?? subjectOfSentenceOf(reading, found.first);
  if (!subject) return null;
  if (subject.kind !== 'pronoun') {
    const isTeller = subject.kind === 'mention' && resolver.figureOf(subject) === interviewee;
    return isTeller ? null : fromSubject(reading, resolver, subject, found, interviewee);
  }
  if (reading.tokens.flags[subject.first]! & Flag.FirstPerson) return named(reading, interviewee, 'turn', found.first);
  const brought = unnamedAntecedent(reading, resolver, subject.first, interviewee);
  if (brought) return unnamed(reading, { ...found, subject: brought });
  const figure = resolver.figureOf(subject);
  return isNamedNear(reading, found.first, figure) && figure !== interviewee
    ? fromSubject(reading, resolver, subject, found)
    : null;
}

/** The subject of the sentence up to a verb without one of its own; null for a sentence that has none. */
function subjectOfSentenceOf(reading: Reading, verb: number): Subject | null {
  const { text, tokens, lexicon, blockTokens } = reading;
  const start = sentenceStart(reading, verb, blockTokens[blockOf(reading, verb)]!);
  // "I looked at him and said": but for the verbs that "and" joins, nobody else may come in between.
  let own = verb - 1;
  while (own > start && !(tokens.shapes[own]! & Shape.Punctuation) && !isSelf(reading, own)) own--;
  if (own >= start && isSelf(reading, own)) return { kind: 'pronoun', first: own, end: own + 1, mention: -1 };
  const before = text.slice(tokens.starts[verb - 1]!, tokens.ends[verb - 1]!).toLowerCase();
  if (!lexicon.dropsSubjects && !lexicon.andWords.has(before)) return null;
  const subject = subjectOfStretch(reading, start, verb);
  if (subject) return isSelf(reading, subject.first) ? null : subject;
  const blockFirst = blockTokens[blockOf(reading, verb)]!;
  const told = lexicon.dropsSubjects ? subjectOfSentenceBefore(reading, start, blockFirst, blockFirst, true) : null;
  return told?.kind === 'group' ? null : told;
}

/** True for "I", and not for "me". */
const isSelf = ({ text, tokens, lexicon }: Reading, n: number): boolean =>
  (tokens.flags[n]! & Flag.FirstPerson) !== 0 &&
  (tokens.flags[n]! & Flag.SomePronoun) !== 0 &&
  !lexicon.firstPersonObjects.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());

/** True for a figure that the answer or its question names. */
function isNamedNear(reading: Reading, token: number, figure: number): boolean {
  const { mentions, blocks } = reading;
  const from = blocks[Math.max(0, blockOf(reading, token) - 1)]!.start;
  let before = mentionsBefore(reading, token) - 1;
  for (let steps = 0; before >= 0 && steps < NEAR && mentions[before]!.start >= from; before--, steps++)
    if (mentions[before]!.figure === figure) return true;
  return false;
}
