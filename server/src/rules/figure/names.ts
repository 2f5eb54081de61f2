import type { Article, Mention } from '../../article/article';
import { fold } from '../../corpus/fold';

const naming = new WeakMap<Article, readonly (readonly Mention[])[]>();

/** The mentions that name each figure of an article, without those by a role or a pronoun, in order; worked out once. */
function namingLists(article: Article): readonly (readonly Mention[])[] {
  const known = naming.get(article);
  if (known) return known;
  const lists: Mention[][] = article.figures.map(() => []);
  for (const mention of article.mentions) if (!mention.byRole) lists[mention.figure]?.push(mention);
  naming.set(article, lists);
  return lists;
}

/** The mentions that name a figure, without those by a role or a pronoun, in order. */
export const namingMentions = (article: Article, figure: number): readonly Mention[] =>
  namingLists(article)[figure] ?? [];

/** The same for all figures that are named, by the index of each, in order of these. */
export const namingMentionsOf = (article: Article): [number, readonly Mention[]][] => [
  ...namingLists(article).entries(),
];

export const wordsOf = (name: string): string[] => name.trim().split(/\s+/u);

/** The first word of a name. */
export function firstWord(name: string): string {
  const end = name.search(/\s/u);
  return end > 0 ? name.slice(0, end) : wordsOf(name)[0]!;
}

/** The last word of a name, without a possessive ending. */
export function lastWord(name: string): string {
  const bare = /['’]/u.test(name.slice(-2)) ? name.replace(/['’]s?$/u, '') : name;
  const space = bare.lastIndexOf(' ');
  const word = bare.slice(space + 1);
  // Names are mostly parted by spaces alone.
  return word === '' || /\s/u.test(word) ? wordsOf(bare).at(-1)! : word;
}

/** Plain forms of the words that were asked for lately: articles name the same people again and again. */
const plain = new Map<string, string>();
const MOST_KEPT = 10_000;

/** A word of a name for comparison: folded, without apostrophes and stops, which are a matter of typing. */
export function plainName(word: string): string {
  let found = plain.get(word);
  if (found === undefined) {
    found = fold(word).replace(/[\p{P}\p{S}]/gu, '');
    if (plain.size >= MOST_KEPT) plain.clear();
    plain.set(word, found);
  }
  return found;
}

const surnames = new WeakMap<Article, readonly string[]>();

/** The plain surname of each figure of an article that has its full name there, and nothing for the others; worked out once. */
export function plainSurnames(article: Article): readonly string[] {
  let known = surnames.get(article);
  if (!known) {
    known = article.figures.map(({ name, form }) => (form === 'full' ? plainName(lastWord(name)) : ''));
    surnames.set(article, known);
  }
  return known;
}

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
