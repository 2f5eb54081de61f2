import { decidedLanguage } from '../languages/detect';
import { Flag } from '../languages/lexicon';
import type { Range } from '../text/range';
import { Shape, type Tokens } from './tokens';

/** Shorter quotations tell too little. In UTF-16 code units, without the marks. */
const SHORTEST = 40;
/** No more words than these are looked at before the quotation counts as ordinary. */
const MOST_WORDS = 32;
const FUNCTION_WORD = Flag.Opener | Flag.Article | Flag.Preposition;

/**
 * The language of a quotation that is in another language than its article; undefined for any other. Nearly every
 * quotation is turned away by a look at its first words: running text is full of the small words of its language, and of
 * words that its lists know.
 *
 * @param inner what stands between the marks
 * @param first its first token, `end` the one behind its last
 * @param language the article's
 */
export function foreignLanguage(
  text: string,
  tokens: Tokens,
  inner: Range,
  first: number,
  end: number,
  language: string,
): string | undefined {
  if (inner.end - inner.start < SHORTEST || !readsForeign(tokens, first, end)) return undefined;
  const found = decidedLanguage(text.slice(inner.start, inner.end));
  return found === null || found === language ? undefined : found;
}

/** True if many words are in no list of the article's language, and small words hardly show; lists of names do not count. */
function readsForeign({ flags, entries, shapes }: Tokens, first: number, end: number): boolean {
  let words = 0;
  let unknown = 0;
  let small = 0;
  let capitals = 0;
  for (let n = first; n < end && words < MOST_WORDS; n++) {
    if (shapes[n]! & (Shape.Punctuation | Shape.Digit)) continue;
    words++;
    if (shapes[n]! & Shape.Capital) capitals++;
    if (entries[n] === 0) unknown++;
    else if (flags[n]! & FUNCTION_WORD) small++;
  }
  return unknown * 5 > words * 2 && small * 4 < words && capitals * 2 < words;
}
