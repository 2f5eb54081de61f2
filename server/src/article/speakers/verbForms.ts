import { FINITE_CUE, Flag } from '../../languages/lexicon';
import type { CueMatch } from './cues';
import type { Reading } from './reading';

/** What the form of a verb tells of its subject, in languages whose nouns have no article to tell. */

/** True for a cue whose form has several for a subject: "говорят врачи". */
export const tellsOfMany = (reading: Reading, match: CueMatch | null): boolean =>
  endsIn(reading, match, reading.lexicon.pluralVerbEndings);

/** True for a verb, or the auxiliary right before it, whose form has several for a subject: "hanno risposto". */
export function isPluralVerb({ text, tokens, lexicon }: Reading, verb: number): boolean {
  if (lexicon.pluralVerbEndings.length === 0) return false;
  const isPlural = (n: number) => {
    const word = text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
    return lexicon.pluralVerbEndings.some((ending) => word.endsWith(ending));
  };
  if (tokens.flags[verb]! & FINITE_CUE) return isPlural(verb);
  return verb > 0 && (tokens.flags[verb - 1]! & Flag.Auxiliary) !== 0 && isPlural(verb - 1);
}

/** The gender that the form of a cue tells: "сказала"; null where it tells none. */
export function genderByVerb(reading: Reading, match: CueMatch | null): 'male' | 'female' | null {
  if (endsIn(reading, match, reading.lexicon.femaleVerbEndings)) return 'female';
  return endsIn(reading, match, reading.lexicon.maleVerbEndings) ? 'male' : null;
}

function endsIn({ text, tokens }: Reading, match: CueMatch | null, endings: readonly string[]): boolean {
  if (!match || endings.length === 0 || !(tokens.flags[match.first]! & FINITE_CUE)) return false;
  const verb = text.slice(tokens.starts[match.first]!, tokens.ends[match.first]!).toLowerCase();
  return endings.some((ending) => verb.endsWith(ending));
}
