import { CUE, FINITE_CUE, Flag, PRONOUN } from '../../languages/lexicon';
import { Shape } from '../tokens';
import type { Reading } from './reading';
import { INSIDE, type Subject } from './phrases';
import { subjectBehind } from './subjectBehind';

/**
 * The subject of an inverted cue behind adverbials: "defendió ayer desde la tribuna la ministra", "ribatte dall'altra
 * parte Lind". A noun phrase that no preposition governs, in the same run of words.
 */
export function subjectPastAdverbials(reading: Reading, cue: number, to: number): Subject | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  // A plain word belongs to an adverbial only behind a preposition: "dice asciugandosi la fronte" has another verb.
  let adverbial = false;
  let start = cue + 1;
  if (tokens.codes[start] === 0x2c) {
    start = behindInsertion(reading, start, to);
    if (start < 0) return null;
    adverbial = true;
  }
  for (let i = start; i < to && i < start + 11; i++) {
    const flags = tokens.flags[i]!;
    const mention = mentionOf[i]!;
    const governed = (tokens.flags[i - 1]! & Flag.Preposition) !== 0 && i - 1 >= start;
    if (mention >= 0) {
      const { first, end } = mentionTokens[mention]!;
      return governed ? null : { kind: 'mention', first, end, mention };
    }
    if (tokens.shapes[i]! & Shape.Punctuation) return null;
    if (flags & Flag.Article && !(flags & Flag.Preposition)) {
      const found = governed ? null : subjectBehind(reading, i - 1, to);
      if (found) return found;
    } else if (flags & (CUE | Flag.Relative | Flag.Auxiliary) && !(flags & INSIDE)) return null;
    // "accanto a lei", "next to her": a word before a preposition.
    const leads = !(flags & ~Flag.Opener) && i + 1 < to && (tokens.flags[i + 1]! & Flag.Preposition) !== 0;
    if (flags & (Flag.Preposition | Flag.Weekday | Flag.Month) || (leads && i === cue + 1)) adverbial = true;
    else if (
      !adverbial &&
      !(tokens.flags[i - 1]! & Flag.Article) &&
      !(flags & (Flag.Adverb | Flag.Weekday | Flag.Month | Flag.Article | PRONOUN))
    )
      return null;
  }
  return null;
}

/** An adverbial between commas is at most so long, in tokens. */
const MAX_INSERTION = 8;

/**
 * The token behind an adverbial between commas that opens at one: "Gli ha risposto, in meno di un minuto, la sindaca", "plaisantait, peu
 * avant minuit, un conseiller"; -1 where there is none.
 */
function behindInsertion({ tokens, mentionOf }: Reading, comma: number, to: number): number {
  let governs = false;
  for (let i = comma + 1; i < to && i <= comma + 1 + MAX_INSERTION; i++) {
    if (tokens.codes[i] === 0x2c) return governs ? i + 1 : -1;
    const flags = tokens.flags[i]!;
    // It opens with a preposition or a conjunction, or with what says how near: "shortly before midnight".
    if (i <= comma + 2) governs ||= (flags & (Flag.Preposition | Flag.Opener)) !== 0;
    if (tokens.shapes[i]! & Shape.Punctuation || mentionOf[i]! >= 0 || flags & (FINITE_CUE | Flag.Relative)) return -1;
  }
  return -1;
}

const SIGNS = Shape.Punctuation | Shape.Digit;

/** A source that no list holds is at most so long, in tokens: "dai banchi delle opposizioni". */
const MAX_SOURCE = 4;

/**
 * A body or group behind a preposition of place that speaks for itself: "Dal ministero fanno sapere", "dans l'entourage du préfet".
 *
 * @param any true beside a verb that several must be the subject of, where any noun will do: "hanno risposto dai banchi"
 */
export function sourceAt(reading: Reading, n: number, to: number, any = false): Subject | null {
  const { tokens, text, lexicon } = reading;
  if (n >= to || lexicon.sourcePrepositions.size === 0) return null;
  let k = n;
  while (k < to - 1 && tokens.flags[k]! & Flag.EndsPhrase) k++;
  const preposition = text.slice(tokens.starts[k]!, tokens.ends[k]!).toLowerCase();
  const isSource = lexicon.sourcePrepositions.has(preposition);
  // "Nel servizio stampa hanno confermato": of a body's members where several must be the subject.
  if (!isSource && !(any && lexicon.documentPrepositions.has(preposition))) return null;
  const found = subjectBehind(reading, k, to);
  if (found?.kind === 'group' || found?.kind === 'role') return { ...found, kind: 'group' };
  if (!any || !isSource || found || k + 1 >= to || tokens.flags[k + 1]! & ~Flag.Place || tokens.shapes[k + 1]! & SIGNS)
    return null;
  let end = k + 2;
  while (
    end < to &&
    end <= k + MAX_SOURCE &&
    !(tokens.shapes[end]! & SIGNS) &&
    !(tokens.flags[end]! & (CUE | Flag.Adverb | Flag.Relative))
  )
    end++;
  while (tokens.flags[end - 1]! & (Flag.Preposition | Flag.Article)) end--;
  return { kind: 'group', first: k + 1, end, mention: -1 };
}
