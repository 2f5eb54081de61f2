import { CUE } from '../../languages/lexicon';
import { Shape } from '../tokens';
import { type CueMatch } from './cues';
import { clauseEnd } from './sentenceBounds';
import type { Reading } from './reading';
import { subjectOfStretch } from './sentences';
import { subjectBehind } from './subjectBehind';

/** A listed opening of such a sentence has at most so many words. */
const LONGEST = 3;

/** The sentence behind a quotation that says whose words it was: "«The bridge will open». Così la sindaca, Ada Lind." */
export function backCue(reading: Reading, index: number): CueMatch | null {
  const { tokens, text, lexicon, blocks, spans, spanEnd } = reading;
  if (lexicon.backCues.size === 0) return null;
  const { end } = blocks[spans[index]!.lastBlock]!;
  let from = spanEnd[index]!;
  if (tokens.codes[from] === 0x2e && tokens.starts[from]! < end) from++;
  if (from >= tokens.count || tokens.starts[from]! >= end || !(tokens.shapes[from]! & Shape.Capital)) return null;
  let words = '';
  for (let n = from; n < Math.min(tokens.count, from + LONGEST); n++) {
    words += `${n > from ? ' ' : ''}${text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase()}`;
    // "lo ha *": any participle of speech may end it.
    const open = lexicon.backCues.has(`${words} *`) && ((tokens.flags[n + 1] ?? 0) & CUE) !== 0;
    if (!open && !lexicon.backCues.has(words)) continue;
    const last = open ? n + 1 : n;
    const to = clauseEnd(reading, from, end);
    const subject = subjectBehind(reading, last, to) ?? subjectOfStretch(reading, last + 1, to, true);
    return subject && { first: from, end: last + 1, subject, score: BACK };
  }
  return null;
}

/** Nothing but a cue of the quotation's own sentence goes before it. */
const BACK = 2.6;
