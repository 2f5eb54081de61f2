import type { WordingChange } from '../../corpus/repeats/wordingChanges';
import { excerpt } from '../excerpt';

/** Changes beyond this number are counted, not listed. */
const LISTED = 3;

/**
 * Says what a wording has otherwise than another one, as part of a sentence: “forty” stands for “fourteen”, “not” was left
 * out. Where the other one's words are not at hand, their number is told.
 *
 * @param text the later wording, in which the changes have their places
 */
export function describeChanges(changes: readonly WordingChange[], text: string): string {
  const told = changes.slice(0, LISTED).map((change) => describe(change, text));
  if (changes.length > LISTED) told.push(`${changes.length - LISTED} more`);
  return told.join('; ');
}

function describe({ kind, weight, before, beforeCount, after }: WordingChange, text: string): string {
  const here = `“${excerpt(text, after.start, after.end)}”`;
  const there = before === null ? null : `“${excerpt(before, 0, before.length)}”`;
  const many = beforeCount > 1;
  if (kind === 'added') return `${here} was added`;
  if (kind === 'changed')
    return `${here} stands for ${there ?? (many ? `${beforeCount} other words` : 'another word')}`;
  if (there !== null) return `${there} was left out behind ${here}`;
  const deny = weight === 'negation' ? (many ? ', a negation among them,' : ' that denies') : '';
  return `${many ? `${beforeCount} words${deny} were` : `a word${deny} was`} left out behind ${here}`;
}
