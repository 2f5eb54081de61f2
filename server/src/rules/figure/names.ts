import type { Article, Mention } from '../../article/article';
import { fold } from '../../corpus/fold';

/** The mentions that name a figure, without those by a role or a pronoun, in order. */
export const namingMentions = ({ mentions }: Article, figure: number): Mention[] =>
  mentions.filter((mention) => mention.figure === figure && !mention.byRole);

/** The same for all figures that are named, by the index of each, in order of these. */
export function namingMentionsOf({ figures, mentions }: Article): [number, readonly Mention[]][] {
  const lists: Mention[][] = figures.map(() => []);
  for (const mention of mentions) if (!mention.byRole) lists[mention.figure]?.push(mention);
  return [...lists.entries()];
}

export const wordsOf = (name: string): string[] => name.trim().split(/\s+/u);

/** The last word of a name, without a possessive ending. */
export const lastWord = (name: string): string => wordsOf(name.replace(/['’]s?$/u, '')).at(-1)!;

/** A word of a name for comparison: folded, without apostrophes and stops, which are a matter of typing. */
export const plainName = (word: string): string => fold(word).replace(/[\p{P}\p{S}]/gu, '');

/** True if a place stands inside a quotation. */
export const isQuoted = ({ quotations }: Article, { start, end }: { start: number; end: number }): boolean =>
  quotations.some((quotation) => quotation.start <= start && end <= quotation.end);

/** True if one letter is added, left out or replaced, or two neighbours are swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const restA = a.slice(head);
  const restB = b.slice(head);
  const swapped =
    restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
