import { Flag, PRONOUN } from '../../languages/lexicon';
import type { Range } from '../../text/range';
import { firstTokenFrom } from './reading';
import { Shape, type Tokens } from '../tokens';

/** How many tokens an attribution at the end of a paragraph may have, and how far behind its comma the verb may stand. */
const MAX_TAIL = 16;
const MAX_LEAD = 5;

/**
 * Where the attribution that ends a paragraph starts: behind the comma of "…, said the conductor, Theo Varga." Words of
 * narration like these cannot belong to a quotation that lacks its closing mark.
 *
 * @returns an offset, or -1 where the paragraph does not end so
 */
export function attributionTail(tokens: Tokens, block: Range): number {
  const end = firstTokenFrom(tokens, block.end);
  const first = Math.max(firstTokenFrom(tokens, block.start), end - MAX_TAIL);
  for (let comma = end - 2; comma >= first; comma--) {
    if (tokens.codes[comma] !== 0x2c) {
      // Another sentence: the attribution would be over.
      if (isStop(tokens.codes[comma]!)) return -1;
      continue;
    }
    for (let n = comma + 1; n < Math.min(end, comma + 1 + MAX_LEAD); n++) {
      const flags = tokens.flags[n]!;
      if (tokens.codes[n] || flags & Flag.FirstPerson) break;
      const before = n > comma + 1 ? tokens.flags[n - 1]! : 0;
      const finite = flags & Flag.Reporting && !(before & (Flag.Article | Flag.Preposition));
      const perfect = flags & Flag.Participle && before & Flag.Auxiliary && !(before & Flag.FirstPerson);
      const named = n > comma + 1 ? hasSubject(tokens, comma + 1, n) : hasSubject(tokens, n + 1, end);
      if ((finite || perfect) && named) return tokens.ends[comma]!;
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
