import type { Range } from '../text/range';
import type { Finding, Fix, TextEdit } from './rule';

/**
 * Applies edits that don't overlap, in any order. Of two that do, the one that starts first wins; of two that start
 * together, the one that was given first.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  let last: TextEdit | null = null;
  for (const edit of [...edits].sort(byPlace)) {
    if (last && clash(last, edit)) continue;
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
    last = edit;
  }
  return result + text.slice(at);
}

/**
 * The edits of all fixes that can be made together. A fix is made whole or not at all; of two that touch the same
 * place the finding that comes first wins. What is left out is found, and can be fixed, in the next round.
 *
 * @param findings findings of one file
 * @param wanted which of their fixes are to be made
 * @returns the edits in order, and the findings that they fix
 */
export function choose(
  findings: readonly Finding[],
  wanted: (fix: Fix) => boolean,
): { edits: TextEdit[]; made: Finding[] } {
  const edits: TextEdit[] = [];
  const made: Finding[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || !wanted(fix) || fix.edits.some((edit) => clashesWithAny(edits, edit))) continue;
    for (const edit of fix.edits) edits.splice(placeOf(edits, edit), 0, edit);
    made.push(finding);
  }
  return { edits, made };
}

/** The edits of all safe fixes that can be made together; see `choose`. */
export const safeFixes = (findings: readonly Finding[]): TextEdit[] => choose(findings, isSafe).edits;

const isSafe = ({ safety }: Fix): boolean => safety === 'safe';

/** Rounds after which fixes that keep bringing up new ones are given up. */
const MOST_ROUNDS = 10;

/**
 * Applies safe fixes until none is left.
 *
 * @param findingsOf checks a text and gives the findings of this one file
 * @returns the text and how many fixes were made
 */
export function fixAll(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
): { text: string; fixed: number } {
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits, made } = choose(findingsOf(text), isSafe);
    const next = applyEdits(text, edits);
    if (next === text) break;
    fixed += made.length;
    text = next;
  }
  return { text, fixed };
}

/** True if the edits add, drop or change a letter, a combining mark or a digit. */
export function changesLetters(text: string, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) => letters(text.slice(edit.start, edit.end)) !== letters(edit.newText));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Two edits clash if they overlap, or insert at one place so that their order would matter. */
function clash(a: Range, b: Range): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end) === (b.start === b.end));
}

/** As the chosen edits don't clash with each other, only those next to an edit can clash with it. */
function clashesWithAny(chosen: readonly TextEdit[], edit: TextEdit): boolean {
  const at = placeOf(chosen, edit);
  return chosen.slice(Math.max(0, at - 2), at + 2).some((other) => clash(other, edit));
}

/** Index at which an edit goes into a list in order of place; a binary search. */
function placeOf(sorted: readonly TextEdit[], edit: TextEdit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byPlace(sorted[middle]!, edit) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byPlace = (a: Range, b: Range): number => a.start - b.start || a.end - b.end;
