import { CUE, Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import { type CueMatch } from './cues';
import { clauseEnd } from './sentenceBounds';
import { giverOf } from './givers';
import type { Reading } from './reading';
import { subjectOfStretch } from './sentences';
import { subjectBehind } from './subjectBehind';

/** A listed opening of such a sentence has at most so many words. */
const LONGEST = 3;

/** The sentence behind a quotation that says whose words it was: "«The bridge will open». Così la sindaca, Ada Lind." */
export function backCue(reading: Reading, index: number): CueMatch | null {
  const { tokens, text, lexicon, blocks, spans, spanEnd } = reading;
  const { end } = blocks[spans[index]!.lastBlock]!;
  let from = spanEnd[index]!;
  if (tokens.codes[from] === 0x2e && tokens.starts[from]! < end) from++;
  if (from >= tokens.count || tokens.starts[from]! >= end || !(tokens.shapes[from]! & Shape.Capital)) return null;
  const giver = giverTold(reading, from, end);
  if (giver) return giver;
  let words = '';
  for (let n = from; n < Math.min(tokens.count, from + LONGEST); n++) {
    words += `${n > from ? ' ' : ''}${text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase()}`;
    // "lo ha *": any participle of speech may end it.
    const open = lexicon.backCues.has(`${words} *`) && ((tokens.flags[n + 1] ?? 0) & CUE) !== 0;
    if (!open && !lexicon.backCues.has(words)) continue;
    const last = open ? n + 1 : n;
    const to = clauseEnd(reading, from, end);
    const subject =
      giverOf(reading, last, to) ?? subjectBehind(reading, last, to) ?? subjectOfStretch(reading, last + 1, to, true);
    return subject && { first: from, end: last + 1, subject, score: BACK };
  }
  return null;
}

/** How far behind the sentence's head its verb, and the words that it tells of, may stand, in tokens. */
const MAX_VERB = 2;
const MAX_WORDS = 5;

/** "«…». Sono le parole di Ada Lind": a sentence that says no more than whose words they are. */
function giverTold(reading: Reading, from: number, blockEnd: number): CueMatch | null {
  const { tokens } = reading;
  const to = clauseEnd(reading, from, blockEnd);
  // "Sono queste le parole di Lind: «…»": those that follow.
  if (tokens.codes[to] === 0x3a) return null;
  let hasVerb = false;
  for (let n = from; n < to && n <= from + MAX_WORDS && reading.mentionOf[n]! < 0; n++) {
    hasVerb ||= n < from + MAX_VERB && (tokens.flags[n]! & Flag.Auxiliary) !== 0;
    const subject = hasVerb ? giverOf(reading, n, to) : null;
    if (subject) return { first: from, end: n + 1, subject, score: BACK };
  }
  return null;
}

/** Nothing but a cue of the quotation's own sentence goes before it. */
const BACK = 2.6;
