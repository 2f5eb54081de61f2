import type { MetadataEntry } from '../../article/article';
import type { Fix } from '../rule';

/** Signs that part cells, list items, keys or marks, so that what holds one would need marks around it. */
const NEEDS_MARKS = /["'\r\n\t,;:|#[\]{}]/u;

/**
 * The fix that writes another value in an entry's place. Undefined where the value can't stand there without quotation marks, since it
 * is not known here whether it has them.
 */
export function rewrite({ start, end }: MetadataEntry, value: string): Fix | undefined {
  if (NEEDS_MARKS.test(value)) return undefined;
  return { title: `Write “${value}”`, safety: 'review', edits: [{ start, end, newText: value }] };
}
