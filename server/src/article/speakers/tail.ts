import { Flag, PRONOUN } from '../../languages/lexicon';
import { isDash } from './phrases';
import type { Range } from '../../text/range';
import { Shape, firstTokenFrom, type Tokens } from '../tokens';

/** How many tokens an attribution at the end of a sentence may have, and how far behind its comma the verb may stand. */
const MAX_TAIL = 16;
const MAX_LEAD = 5;

/**
 * Where the last attribution that ends a sentence of a paragraph starts: behind the comma or dash of "…, said the conductor,
 * Theo Varga." Words of narration like these cannot belong to a quotation that lacks its closing mark.
 *
 * @returns an offset, or -1 where the paragraph has none
 */
export function attributionTail(tokens: Tokens, block: Range): number {
  const first = firstTokenFrom(tokens, block.start);
  for (let end = firstTokenFrom(tokens, block.end); end > first; end--) {
    if (!isStop(tokens.codes[end - 1]!)) continue;
    const found = tailOf(tokens, Math.max(first, end - MAX_TAIL), end);
    if (found >= 0) return found;
  }
  return -1;
}

/** The attribution that ends the sentence up to token `end`, within the tokens from `first` on. */
function tailOf(tokens: Tokens, first: number, end: number): number {
  for (let comma = end - 2; comma >= first && !isStop(tokens.codes[comma]!); comma--) {
    const dash = isDash(tokens.codes[comma]!);
    if (!dash && tokens.codes[comma] !== 0x2c) continue;
    for (let n = comma + 1; n < Math.min(end, comma + 1 + MAX_LEAD); n++) {
      const flags = tokens.flags[n]!;
      if (tokens.codes[n] || flags & Flag.FirstPerson) break;
      const before = n > comma + 1 ? tokens.flags[n - 1]! : 0;
      const finite = flags & Flag.Reporting && !(before & (Flag.Article | Flag.Preposition));
      const perfect = flags & Flag.Participle && before & Flag.Auxiliary && !(before & Flag.FirstPerson);
      const named = n > comma + 1 ? hasSubject(tokens, comma + 1, n) : hasSubject(tokens, n + 1, end);
      if ((finite || perfect) && named) return tokens.ends[dash ? comma - 1 : comma]!;
    }
  }
  return -1;
}

const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** True if somebody is named between two tokens: a capitalised word, a role, a pronoun of the third person. */
function hasSubject(tokens: Tokens, from: number, to: number): boolean {
  for (let n = from; n < Math.min(to, from + 6); n++) {
    if (tokens.flags[n]! & (Flag.Role | PRONOUN) || tokens.shapes[n]! & Shape.Capital) return true;
  }
  return false;
}
