import { CUE, Flag } from '../../languages/lexicon';
import { isOutlet } from '../../languages/outletTable';
import { Shape } from '../tokens';
import type { Reading } from './reading';

/** A name in marks has at most so many words. */
const MAX_WORDS = 5;

/**
 * True if the token stands in a quotation that is the name of a paper or a body within a sentence: `die „Zeit“ schreibt`.
 * Such a name is part of the noun phrase around it; every other quotation ends a clause.
 */
export function inQuotedName(reading: Reading, n: number): boolean {
  const quotation = reading.quotationOf[n]!;
  return quotation >= 0 && (reading.nameInMarks[quotation] ??= isName(reading, quotation));
}

function isName(reading: Reading, quotation: number): boolean {
  const { tokens, text, spans } = reading;
  const first = reading.spanFirst[quotation]!;
  const end = reading.spanEnd[quotation]!;
  if (end - first > MAX_WORDS) return false;
  const { innerStart, innerEnd } = spans[quotation]!;
  if (isOutlet(text.slice(innerStart, innerEnd))) return true;
  // “The French”, he warned, “…”: what a verb of speech follows was said.
  if (tokens.codes[end] === 0x2c)
    for (let i = end + 1; i < Math.min(tokens.count, end + 4); i++) if (tokens.flags[i]! & CUE) return false;
  for (let i = first; i < end; i++) {
    if (tokens.shapes[i]! & Shape.Punctuation) return false;
    if (!(tokens.shapes[i]! & Shape.Capital) && (i === first || !(tokens.flags[i]! & SMALL))) return false;
  }
  return true;
}

const SMALL = Flag.Article | Flag.Preposition | Flag.Opener | Flag.Particle;

/** True if a token stands in a quotation that is no mere name. */
export const inSpeech = (reading: Reading, n: number): boolean =>
  reading.quotationOf[n]! >= 0 && !inQuotedName(reading, n);
