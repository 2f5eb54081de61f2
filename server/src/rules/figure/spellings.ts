import type { Article, Mention } from '../../article/article';
import type { Figure } from '../../corpus/corpus';
import { isSlavicName } from '../../corpus/nameKey';
import { languageOf } from '../../languages';
import type { Language } from '../../languages/language';
import {
  firstWord,
  isOneEdit,
  isQuoted,
  lastWord,
  namingMentions,
  namingMentionsOf,
  plainName,
  plainSurnames,
  wordsOf,
} from './names';

/** Places where a figure of an article is named in a spelling that is not the usual one. */
export interface Variant {
  readonly figure: number;
  readonly mentions: readonly Mention[];
  /** The name as it is spelled elsewhere. */
  readonly right: string;
}

/** True if a letter is wrong, and not just the -s of a genitive or a plural added. */
const isMisspelt = (a: string, b: string): boolean => isOneEdit(a, b) && a !== `${b}s` && b !== `${a}s`;

/** Letters of a surname below which another letter makes another name: Lind, Lund. */
const SHORTEST = 5;

/**
 * Names that one article spells in two ways: with and without accents, or, for the same given name, with one letter
 * otherwise. The spelling that is used less often is the variant. Where names are declined, nothing is compared.
 */
export function* variantsIn(article: Article): Iterable<Variant> {
  if (languageOf(article.language)?.declension) return;
  for (const [figure, mentions] of namingMentionsOf(article)) {
    const variant = mentions.length > 1 ? lessAccented(article, figure, mentions) : null;
    if (variant) yield variant;
  }
  yield* misspelt(article);
}

/** Mentions of one figure whose surname has other accents than in most of its mentions. */
function lessAccented(article: Article, figure: number, mentions: readonly Mention[]): Variant | null {
  const surnames = mentions.map(({ start, end }) => lastWord(article.text.slice(start, end)));
  if (surnames.every((surname) => surname === surnames[0])) return null;
  const bySurname = new Map<string, Mention[]>();
  for (const [index, mention] of mentions.entries()) {
    // Some open with a small letter that is a capital where a sentence begins: al-Nasri, Al-Nasri.
    const surname = typed(surnames[index]!).replace(/^\p{Lu}(?=\p{Ll}*-)/u, (letter) => letter.toLowerCase());
    if (surname === surname.toUpperCase()) continue;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), mention]);
  }
  if (bySurname.size !== 2) return null;
  const [most, least] = [...bySurname].sort((a, b) => b[1].length - a[1].length || accents(b[0]) - accents(a[0]));
  if (!most || !least || plainName(most[0]) !== plainName(least[0])) return null;
  const longest = most[1].map(({ start, end }) => article.text.slice(start, end)).sort((a, b) => b.length - a.length);
  return { figure, mentions: least[1], right: longest[0]!.replace(/['’]s?$/u, '') };
}

/** A word as its letters tell it, whatever apostrophe was typed. */
const typed = (word: string): string => word.normalize('NFC').replace(/['’ʼ`´]/gu, '’');
const accents = (word: string): number => word.normalize('NFD').length - word.length;

/** Two figures of one article with the same given name, whose surnames differ by one letter. */
function* misspelt(article: Article): Iterable<Variant> {
  const surnames = plainSurnames(article);
  const full = article.figures.flatMap(({ name, form }, figure) =>
    form === 'full' ? [{ figure, name, given: plainName(firstWord(name)), surname: surnames[figure]! }] : [],
  );
  for (const [i, one] of full.entries()) {
    for (const other of full.slice(i + 1)) {
      if (one.given !== other.given || one.given.length < 2) continue;
      if (Math.min(one.surname.length, other.surname.length) < SHORTEST || !isMisspelt(one.surname, other.surname))
        continue;
      const [mentions, others] = [one, other].map(({ figure }) => namingMentions(article, figure));
      if (!mentions?.length || !others?.length) continue;
      const variant = weightOf(article, mentions) < weightOf(article, others) ? one : other;
      yield {
        figure: variant.figure,
        mentions: variant === one ? mentions : others,
        right: (variant === one ? other : one).name,
      };
    }
  }
}

/** How much a spelling counts: that of the article itself more than that of somebody it quotes. */
const weightOf = (article: Article, mentions: readonly Mention[]): number =>
  mentions.reduce((sum, mention) => sum + (isQuoted(article, mention) ? 1 : 2), 0);

/** How many articles must have the usual spelling for each that has the other one. */
const RATIO = 4;

/**
 * The registry's spelling of a name that an article spells otherwise, or without a registry that of most articles; null
 * where the spelling is right, an alias, or a romanisation or form that depends on the language.
 */
export function canonicalSpelling(figure: Figure, name: string, language: Language | undefined): string | null {
  const { registry } = figure;
  if (!language || language.declension || figure.name === name || registry?.aliases.includes(name)) return null;
  const [words, wanted] = [wordsOf(name), wordsOf(figure.name)];
  if (words.length !== wanted.length || words.length < 2) return null;
  const [surname, right] = [plainName(words.at(-1)!), plainName(wanted.at(-1)!)];
  const isPlain = words.every((word, i) => plainName(word) === plainName(wanted[i]!));
  const isSlip = !isSlavicName(right) && right.length >= SHORTEST && isMisspelt(surname, right);
  const differs = words.some((word, i) => typed(word).toLowerCase() !== typed(wanted[i]!).toLowerCase());
  const sameGiven = plainName(words[0]!) === plainName(wanted[0]!);
  if (!differs || !sameGiven || !(isPlain || isSlip)) return null;
  return registry || isRare(figure, name) ? figure.name : null;
}

function isRare({ spellings, name: usual }: Figure, name: string): boolean {
  const countOf = (text: string): number => spellings.find((spelling) => spelling.text === text)?.articles ?? 0;
  return countOf(usual) >= RATIO * Math.max(1, countOf(name));
}
