import { hashesOf } from '../text/hash';
import type { Finding } from './rule';

/** Code units of the same line before and behind a finding that belong to what it is known by. */
const AROUND = 40;
/** Code units of a finding's own text that do. */
const LONGEST = 400;

/**
 * What a finding is known by when lines are added, removed and moved: the rule, the words that it is about and those around them in the
 * same line. Two findings can have the same fingerprint; who needs to tell them apart counts them.
 *
 * @param text the file that the finding stands in
 * @returns sixteen hexadecimal digits
 */
export function fingerprintOf({ rule, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>, text: string): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  const context = before.slice(before.search(/[^\r\n]*$/u)) + '\0' + /^[^\r\n]*/u.exec(behind)![0];
  const own = text.slice(start, Math.min(end, start + LONGEST));
  const parts = [rule, own, context].map((part) => part.replace(/\s+/gu, ' '));
  return hashesOf(parts.join('\0'))
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}
