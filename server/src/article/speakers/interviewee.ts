import { Flag } from '../../languages/lexicon';
import type { Range } from '../../text/range';
import type { Turn } from '../article';
import type { CueMatch } from './cues';
import { blockOf, type Reading } from './reading';

/** True for a cue whose subject is "I" or the like: a pronoun, or what stands before a verb without another subject. */
export function isFirstPerson({ tokens }: Reading, { first, subject }: CueMatch): boolean {
  if (subject) return subject.kind === 'pronoun' && (tokens.flags[subject.first]! & Flag.FirstPerson) !== 0;
  let before = first - 1;
  while (
    before > 0 &&
    tokens.flags[before]! & (Flag.Adverb | Flag.Auxiliary) &&
    !(tokens.flags[before]! & Flag.FirstPerson)
  )
    before--;
  return before >= 0 && (tokens.flags[before]! & (Flag.FirstPerson | Flag.Article)) === Flag.FirstPerson;
}

/** The figure who answers an interview: the one whose name labels the answers, or the first one named before the first turn outside quotations, or -1. */
export function intervieweeOf(reading: Reading, turns: readonly Turn[]): number {
  const first = turns[0];
  if (!first) return -1;
  const answer = turns.find(({ role }) => role === 'answer')!;
  const labelled = reading.mentions.find(({ start }) => start >= answer.start);
  if (labelled?.start === answer.start && reading.text[labelled.end] === ':') return labelled.figure;
  let best = -1;
  reading.mentions.some((mention, index) => {
    if (mention.start >= first.start) return true;
    const { first: token, roleFirst } = reading.mentionTokens[index]!;
    if (best < 0 && reading.quotationOf[token]! < 0 && !isByline(reading, mention, roleFirst)) best = mention.figure;
    return false;
  });
  return best;
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
