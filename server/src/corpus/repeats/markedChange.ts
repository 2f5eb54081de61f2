import type { AlignedRun, Word } from './alignWords';
import type { Side } from './wordingChanges';

/**
 * True if the change is marked as one: words that were left out stand where the later wording has an ellipsis or a bracket; words
 * that were added, or stand for others, are in brackets there. So is an interruption between dashes, in whichever of the two it
 * stands, and what the later wording drops of the earlier one's own brackets.
 */
export function isMarkedChange({ kind, fromA, toA, fromB, toB }: AlignedRun, a: Side, b: Side): boolean {
  const ours = b.text!;
  if (kind === 'left out') {
    if (/…|\.\s?\.|[[(]/u.test(gapAt(ours, b.words!, fromB, fromB))) return true;
    return a.words !== null && isSetApart(a.text!, a.words, fromA, toA);
  }
  return isSetApart(ours, b.words!, fromB, toB);
}

/** The text from the word before an index to the first word from another index on. */
const gapAt = (text: string, words: readonly Word[], from: number, to: number): string =>
  text.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? text.length);

/** True if the words stand between brackets or between dashes. */
function isSetApart(text: string, words: readonly Word[], from: number, to: number): boolean {
  const before = gapAt(text, words, from, from);
  const behind = gapAt(text, words, to, to);
  if (/\s[-–—]\s?|[–—]/u.test(before) && /\s[-–—]\s?|[–—]/u.test(behind)) return true;
  return isInside(text, words[from]!.start, words[to - 1]!.end);
}

/** Code units within which the brackets around an insertion are looked for. */
const REACH = 80;

/** True if the stretch lies inside one pair of brackets. */
function isInside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  return ['[]', '()'].some(([open, close]) => {
    const closes = behind.indexOf(close!);
    const opens = behind.indexOf(open!);
    return before.lastIndexOf(open!) > before.lastIndexOf(close!) && closes >= 0 && (opens < 0 || closes < opens);
  });
}
