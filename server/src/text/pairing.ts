import type { Range } from './range';

/**
 * A fault of quotation marks. The range is what is there and wrong: the lonely mark (`unclosed`, `unopened`), the mark
 * of the wrong shape (`mismatched`), the white space (`space-inside`).
 */
export interface Defect extends Range {
  readonly kind: 'unclosed' | 'unopened' | 'mismatched' | 'space-inside';
  /** Index of the quotation it belongs to. */
  readonly quotation: number;
  /** The edit that mends it: an insertion where a mark is missing, a replacement otherwise. */
  readonly mend: Range & { readonly newText: string };
}
