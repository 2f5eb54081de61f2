import { languageOf } from '../../languages';
import { words, type Language } from '../../languages/language';
import type { Range } from '../../text/range';

/** Longer paragraphs are prose, whatever they open with. */
const LONGEST = 200;
/** From so many words on, a phrase tells by itself what the paragraph is. */
const TELLING = 3;

/** Phrases by their first word, each in small letters with one space between its words. */
type Phrases = ReadonlyMap<string, readonly string[]>;
const tables = new WeakMap<Language, Phrases>();

function phrasesOf(language: Language): Phrases {
  let table = tables.get(language);
  if (!table) {
    const made = new Map<string, string[]>();
    for (const phrase of words(language.boilerplate)) {
      const [first = ''] = phrase.split(' ');
      made.set(first, [...(made.get(first) ?? []), phrase]);
    }
    tables.set(language, (table = made));
  }
  return table;
}

/** True for a paragraph that a web page writes around an article: “Advertisement”, “Read also: …”, “Riproduzione riservata”. */
export function isBoilerplate(text: string, block: Range, code: string): boolean {
  const language = languageOf(code);
  if (!language || block.end - block.start > LONGEST) return false;
  const line = text.slice(block.start, block.end);
  const from = /^[^\p{L}\p{N}]{0,8}/u.exec(line)![0].length;
  const first = /^[\p{L}'’-]{1,20}/u.exec(line.slice(from, from + 20))?.[0];
  const phrases = first === undefined ? undefined : phrasesOf(language).get(plain(first));
  if (!phrases) return false;
  const rest = plain(line.slice(from));
  return phrases.some((phrase) => rest.startsWith(phrase) && isWhole(phrase, rest.slice(phrase.length)));
}

/** True for a short paragraph that begins with one of some phrases, as whole words. */
export function opensWith(text: string, { start, end }: Range, phrases: readonly string[]): boolean {
  if (phrases.length === 0 || end - start > LONGEST) return false;
  const line = plain(text.slice(start, end));
  return phrases.some(
    (phrase) => line.startsWith(plain(phrase)) && !/^[\p{L}\p{M}\p{N}]/u.test(line.slice(plain(phrase).length)),
  );
}

/** Small letters, straight apostrophes, one space between words. */
const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');

/** True if the phrase is all that the line says, or if the line goes on as such lines do. */
function isWhole(phrase: string, rest: string): boolean {
  if (/^[\p{L}\p{M}\p{N}]/u.test(rest)) return false;
  return phrase.split(' ').length >= TELLING || /^\P{L}*$/u.test(rest) || /^ ?[:|>»©/–—-]/u.test(rest);
}
