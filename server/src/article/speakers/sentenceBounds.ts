import { Shape, type Tokens } from '../tokens';
import { inSpeech } from './quotedNames';
import type { Reading } from './reading';

/** No sentence is followed over more words and marks than these, so that one that never ends costs no more than others. */
const LONGEST_SENTENCE = 250;

/** End of the clause run that starts at token `from`: the sentence's end or the next quotation. */
export function clauseEnd(reading: Reading, from: number, blockEnd: number): number {
  const { tokens } = reading;
  const limit = Math.min(tokens.count, from + LONGEST_SENTENCE);
  let n = from;
  while (n < limit && tokens.starts[n]! < blockEnd && !inSpeech(reading, n)) {
    const code = tokens.codes[n]!;
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x2026) break;
    if (n > from && tokens.shapes[n]! & Shape.SentenceStart) break;
    n++;
  }
  return n;
}

/** A label of a turn is at most so long, in tokens. */
const MAX_LABEL = 6;

/** True if what opens a paragraph and ends before token `colon` is the name or the initial of whose turn it is: `LIND: Good evening.` */
function isTurnLabel({ tokens, mentionOf, mentionTokens }: Reading, blockFirst: number, colon: number): boolean {
  if (colon - blockFirst > MAX_LABEL || colon <= blockFirst) return false;
  const mention = mentionOf[colon - 1]!;
  if (mention >= 0) return mentionTokens[mention]!.roleFirst <= blockFirst;
  for (let n = blockFirst; n < colon; n++)
    if (!(tokens.shapes[n]! & (Shape.AllCapitals | Shape.Initial | Shape.Punctuation)) && !isLetter(tokens, n))
      return false;
  return true;
}

const isLetter = ({ starts, ends }: Tokens, n: number): boolean => ends[n]! - starts[n]! === 1;

/** First token of the sentence that runs up to token `before`, not reaching into another quotation. */
export function sentenceStart(reading: Reading, before: number, blockFirst: number): number {
  const { tokens } = reading;
  const limit = Math.max(blockFirst, before - LONGEST_SENTENCE);
  let n = before;
  while (n > limit) {
    const code = tokens.codes[n - 1]!;
    if (inSpeech(reading, n - 1) || code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) break;
    if (code === 0x3a && n < before && isTurnLabel(reading, blockFirst, n - 1)) break;
    n--;
    if (tokens.shapes[n]! & Shape.SentenceStart) break;
  }
  return n;
}
