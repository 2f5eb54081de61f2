import { applyEdits, fixAll, safeFixes } from '../rules/fix';
import type { Finding, TextEdit } from '../rules/rule';

/**
 * The edits that apply safe fixes until none is left. Safe fixes never change a letter or a digit, so old and new text
 * are laid side by side by these, and every stretch between two of them that differs is one edit.
 *
 * @param findingsOf checks a text and gives the findings of this one file
 */
export function fixAllEdits(text: string, findingsOf: (text: string) => readonly Finding[]): TextEdit[] {
  const fixed = fixAll(text, findingsOf).text;
  return gapEdits(text, fixed) ?? safeFixes(findingsOf(text));
}

/** The edits that make `before` into `after`; null where they differ in a letter or a digit. Linear. */
export function gapEdits(before: string, after: string): TextEdit[] | null {
  const edits: TextEdit[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const start = i;
    const from = j;
    while (i < before.length && !isLetter(before, i)) i++;
    while (j < after.length && !isLetter(after, j)) j++;
    const edit = trimmed(before.slice(start, i), after.slice(from, j), start);
    if (edit) edits.push(edit);
    if (i >= before.length || j >= after.length) break;
    if (before[i++] !== after[j++]) return null;
  }
  return applyEdits(before, edits) === after ? edits : null;
}

/** Both halves of a surrogate pair go with the character. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const start = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(Math.max(0, start))!));
}

/** The edit from one stretch to another, without what both have at their ends. */
function trimmed(old: string, fresh: string, start: number): TextEdit | null {
  if (old === fresh) return null;
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  // Not between the halves of a surrogate pair, on either side.
  if (/[\uD800-\uDBFF]/u.test(old.charAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  if (tail > 0 && /[\uDC00-\uDFFF]/u.test(old.charAt(old.length - tail))) tail--;
  return { start: start + head, end: start + old.length - tail, newText: fresh.slice(head, fresh.length - tail) };
}
