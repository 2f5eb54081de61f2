import type { Article } from '../../article/article';
import { vocabularyOf } from '../../article/vocabulary';
import { CharClass, charClass } from '../../text/chars';
import { languageOf } from '../../languages';
import type { Lexicon } from '../../languages/lexicon';

/** Which words are words: those of the language's lists, and those that stand elsewhere in the article by themselves. */
export class KnownWords {
  private readonly lexicon: Lexicon | null;
  private readonly alone = new Map<string, boolean>();

  constructor(private readonly article: Article) {
    const language = languageOf(article.language);
    this.lexicon = language ? vocabularyOf(language).lexicon : null;
  }

  has(word: string): boolean {
    return this.isListed(word.toLowerCase()) || this.standsAlone(word);
  }

  /** @param word in small letters */
  isListed(word: string): boolean {
    return this.lexicon !== null && this.lexicon.flagsOf(word) !== 0;
  }

  /** @param word in small letters */
  isAbbreviation(word: string): boolean {
    return this.lexicon?.abbreviations.has(word) ?? false;
  }

  private standsAlone(word: string): boolean {
    let alone = this.alone.get(word);
    if (alone === undefined) this.alone.set(word, (alone = isWordOf(this.article.text, word)));
    return alone;
  }
}

function isWordOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true;
  }
  return false;
}

/** False outside the text. */
const isLetter = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === CharClass.Letter;
