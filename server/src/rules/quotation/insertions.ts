import type { Article } from '../../article/article';
import type { Range } from '../../text/range';

/** Code units from the bracket that opens an insertion to the end of its paragraph, and to the bracket that closes it. */
const LONGEST_HEAD = 80;
const LONGEST = 160;
/** Paragraphs that an insertion may be torn over, behind its first one. */
const MOST_PARAGRAPHS = 3;

/** An editor's insertion, its brackets included, that is torn over several lines. */
export interface Insertion extends Range {
  /** Where its first paragraph ends. */
  readonly firstEnd: number;
}

/**
 * Insertions such as `(assistance. - ANB)` whose dash, name or closing bracket stand in paragraphs of their own: the page
 * they were taken from set the name apart.
 */
export function* splitInsertions({ text, blocks }: Article): Iterable<Insertion> {
  for (let i = 0; i + 1 < blocks.length; i++) {
    const block = blocks[i]!;
    const from = Math.max(block.start, block.end - LONGEST_HEAD);
    const tail = text.slice(from, block.end);
    const start = from + tail.lastIndexOf('(');
    if (start < from || tail.lastIndexOf(')') > start - from) continue;
    const last = blocks[Math.min(i + MOST_PARAGRAPHS, blocks.length - 1)]!;
    const close = text.slice(start, Math.min(last.end, start + LONGEST)).indexOf(')');
    if (close >= 0 && isInsertion(text.slice(start + 1, start + close))) {
      yield { start, end: start + close + 1, firstEnd: block.end };
    }
  }
}

/** Words, a dash, and a short name with a capital behind it, such as an agency's: all that a bracket holds. */
const isInsertion = (inside: string): boolean =>
  /^[^()]{0,100}\s[-–—]\s*(?:\p{Lu}[\p{L}\p{N}.&-]*(?:\s+|$)){1,4}$/u.test(inside) && /[\n\r]/u.test(inside);
