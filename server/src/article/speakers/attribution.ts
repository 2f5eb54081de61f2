import { Flag } from '../../languages/lexicon';
import type { Attribution, AttributionBasis } from '../article';
import { takenUp, unnamedAntecedent } from './antecedents';
import type { CueMatch } from './cues';
import { mentionsBefore, type Reading } from './reading';
import type { Resolver } from './resolve';
import type { Subject } from './phrases';
import { genderByVerb, tellsOfMany } from './verbForms';

/**
 * The attribution to a subject that was found: to its figure, or to its words if it stands for none.
 *
 * @param teller the figure whose own words the subject stands in, whom no role there can mean; -1 for none
 */
export function fromSubject(
  reading: Reading,
  resolver: Resolver,
  subject: Subject,
  match: CueMatch | null,
  teller = -1,
): Attribution | null {
  const brought =
    subject.kind === 'pronoun'
      ? (unnamedAntecedent(reading, resolver, subject.first) ?? takenUp(reading, resolver, subject.first))
      : null;
  if (brought) return ofWords(reading, brought, match);
  const found = resolver.figureOf(subject, genderByVerb(reading, match));
  const nobody = subject.kind === 'role' && (found === teller || tellsOfMany(reading, match));
  const figure = nobody ? -1 : found;
  const { start, end } = range(reading, subject.first, subject.end);
  if (figure < 0 && subject.kind === 'pronoun' && !(reading.tokens.flags[subject.first]! & (Flag.He | Flag.She)))
    return null;
  const name = figure >= 0 ? reading.figures[figure]!.name : reading.text.slice(start, end).replace(/\s+/gu, ' ');
  return attribution(reading, start, end, figure, name, 'cue', match);
}

/** An attribution to the words of a cue's subject alone; null where it is left out. */
export const unnamed = (reading: Reading, match: CueMatch): Attribution | null =>
  match.subject && ofWords(reading, match.subject, match);

function ofWords(reading: Reading, { first, end }: Subject, match: CueMatch | null): Attribution {
  const words = range(reading, first, end);
  return attribution(reading, words.start, words.end, -1, reading.text.slice(words.start, words.end), 'cue', match);
}

/** An attribution to a figure whose naming words stand elsewhere: its nearest mention before, outside quotations. */
export function named(
  reading: Reading,
  figure: number,
  by: AttributionBasis,
  token: number,
  match?: CueMatch,
): Attribution {
  let nearest = -1;
  for (let i = mentionsBefore(reading, token) - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    if (reading.mentions[i]!.figure !== figure || reading.quotationOf[reading.mentionTokens[i]!.first]! >= 0) continue;
    nearest = i;
    break;
  }
  if (nearest < 0) nearest = reading.firstMention[figure]!;
  const { start, end } = reading.mentions[nearest]!;
  return attribution(reading, start, end, figure, reading.figures[figure]!.name, by, match ?? null);
}

/** Puts an attribution together; the cue is left out where there is none. */
function attribution(
  reading: Reading,
  start: number,
  end: number,
  figure: number,
  name: string,
  by: AttributionBasis,
  match: CueMatch | null,
): Attribution {
  if (!match) return { start, end, figure, name, by };
  return { start, end, figure, name, by, cue: range(reading, match.first, match.end) };
}

/** The range of some tokens. */
export const range = (reading: Reading, first: number, end: number) => ({
  start: reading.tokens.starts[first]!,
  end: reading.tokens.ends[end - 1]!,
});

/** True if both give the words to the same figure or the same naming words, or to nobody. */
export const sameSpeaker = (a: Attribution | null, b: Attribution | null): boolean =>
  a?.figure === b?.figure && a?.name === b?.name;
