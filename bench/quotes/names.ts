const words = (list: string) => new Set(list.split(' '));

/** Titles that stand before a name and are no part of it. */
const TITLES = words(
  'mr mrs ms miss dr prof professor rev sir lord lady dame sen senator rep representative gov governor pres president ' +
    'mayor secretary speaker judge justice gen general col lt sgt capt',
);
/** What may follow a surname. */
const SUFFIXES = words('jr sr ii iii iv phd md');
const PRONOUNS = words('he she him her his hers they them their it its who whom i we us me my our you');
/** Where a name ends and its apposition begins. */
const END_OF_NAME = /[,(;:–—]| who | which | of the | from /u;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

function nameWords(name: string): string[] {
  const found = name
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  while (found.length > 1 && TITLES.has(found[0]!.toLowerCase())) found.shift();
  return found;
}

/** The surname in a name or naming phrase, folded to plain lower-case letters; null where there is no word. */
export function lastName(name: string | null | undefined): string | null {
  if (!name) return null;
  const head = plain(name).split(END_OF_NAME)[0]!;
  const found = nameWords(head.replace(/['’]s?(?=\s|$)/gu, ''));
  while (found.length > 1 && SUFFIXES.has(found.at(-1)!.toLowerCase())) found.pop();
  return found.at(-1)?.toLowerCase() ?? null;
}

/** True for an English pronoun in lower case; the pronouns of other languages are not written with a capital. */
export const isPronoun = (word: string) => PRONOUNS.has(word);

const bareWord = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '.');

/** True if `text` holds the folded `word` as a whole word, whatever its case and accents. */
export function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${bareWord(word)}(?![\\p{L}\\p{N}])`, 'iu').test(plain(text));
}
