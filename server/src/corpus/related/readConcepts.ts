import { lowerCode } from '../../languages/wordTable';
import { conceptTable, type Phrase } from './conceptTable';
import { Draft } from './draft';
import type { ConceptLanguage } from './endings';
import { hasConcepts } from './endings';
import { isTooEarly } from './functionWords';
import { NAME } from './keys';
import type { KnownWord } from './knownWords';
import { Info, KnownWords, Weight, areDenied, keyOf, keysOf } from './knownWords';
import { numeralOf } from './numberWords';
import type { Reading } from './reading';
import { unpackReading } from './reading';
import { spokenNumber } from './spokenNumber';
import type { Words } from './words';
import { Gap, WordSplitter } from './words';

/** Reads what texts of one language say. */
export class ConceptReader {
  private readonly splitter: WordSplitter;
  private readonly draft: Draft;

  constructor(private readonly language: ConceptLanguage) {
    this.splitter = new WordSplitter(new KnownWords(language, conceptTable()));
    this.draft = new Draft(language);
  }

  /** The words between two offsets of a text, to be read in pieces before the next text is split. */
  wordsOf(text: string, from: number, to: number): Words {
    return this.splitter.split(text, from, to);
  }

  /**
   * Reads the words from one number to another, and appends what they say to packed readings; false, and nothing is appended, where that
   * fills fewer slots than `least`.
   */
  read(text: string, words: Words, from: number, to: number, least: number, into: number[]): boolean {
    const { draft } = this;
    draft.begin();
    for (let at = from; at < to;) {
      if (at > from && words.gaps[at]! & Gap.clause) draft.clause();
      at += this.take(text, words, at, to, draft);
    }
    draft.finish();
    if (draft.slots < least) return false;
    draft.pack(to - from, into);
    return true;
  }

  /** Reads what begins at a word; gives how many words that is. */
  private take(text: string, words: Words, at: number, to: number, draft: Draft): number {
    const info = words.infos[at]!;
    if (info & Info.single) {
      draft.putOne(keyOf(info), this.isNameAt(text, words, at) ? NAME : 0);
      return 1;
    }
    const weight: Weight = info & Info.weight;
    if (weight === Weight.none) return 1;
    const word = words.known(at);
    if (!word) return this.numeral(text, words, at, to, draft);
    if (weight === Weight.content) {
      this.putContent(text, words, at, draft);
      return 1;
    }
    const spoken = spokenNumber(words, at, to, this.language);
    if (spoken) {
      draft.number(spoken.value);
      return spoken.length;
    }
    if (at + 1 < to && isTooEarly(word.folded, words.known(at + 1)?.folded, this.language)) {
      draft.deny(word.folded);
      return 2;
    }
    const phrase = word.phrases.length > 0 ? phraseAt(words, word.phrases, at + 1, to) : null;
    if (phrase) {
      draft.put(keysOf(phrase.senses), 0, areDenied(phrase.senses));
      return phrase.rest.length + 1;
    }
    if (word.isSupposing) draft.suppose();
    else if (word.isJoint && AND.has(word.folded)) draft.joined();
    else if (word.isJoint) draft.clause();
    else if (word.isNegative || this.isShortNot(words, at) || this.isNoMore(words, at, word)) draft.deny(word.folded);
    else if (!word.isFunction) this.putContent(text, words, at, draft);
    return 1;
  }

  private putContent(text: string, words: Words, at: number, draft: Draft): void {
    const word = words.known(at)!;
    draft.put(word.keys, this.isNameAt(text, words, at) ? NAME : 0, word.negated);
  }

  /** True for a word outside the table that is written as a name. In German all nouns are. */
  private isNameAt(text: string, words: Words, at: number): boolean {
    return (words.infos[at]! & Info.listed) === 0 && this.language !== 'de' && isNamed(text, words, at);
  }

  private numeral(text: string, words: Words, at: number, to: number, draft: Draft): number {
    const end = words.ends[at]!;
    const value = numeralOf(text.slice(words.starts[at], end));
    const scale = at + 1 < to ? (words.known(at + 1)?.scale ?? 0) : 0;
    draft.number(value * (scale || 1));
    if (scale > 0) return 2;
    if (/^\s?%/.test(text.slice(end, Math.min(end + 2, words.end)))) draft.put([conceptTable().percent], 0, false);
    return 1;
  }

  /** The `t` of `don't`. */
  private isShortNot(words: Words, at: number): boolean {
    return (
      this.language === 'en' && words.known(at)!.folded === 't' && words.known(at - 1)?.folded.endsWith('n') === true
    );
  }

  /** True for the `plus` of `ne … plus`, which denies. */
  private isNoMore(words: Words, at: number, { folded }: KnownWord): boolean {
    if (folded !== 'plus' || this.language !== 'fr') return false;
    for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
      const word = words.known(before)?.folded;
      if (word === 'ne' || word === 'n') return true;
    }
    return false;
  }
}

/** Words that join a clause to one before. */
const AND = new Set(['and', 'e', 'ed', 'et', 'und', 'y']);

/** The first of some phrases whose words behind the first one stand at a place, before `to`; null for none. */
function phraseAt(words: Words, phrases: readonly Phrase[], at: number, to: number): Phrase | null {
  const next = at < to ? words.known(at) : null;
  // All words of phrases are known; of most words that follow one nothing is.
  if (!next || next.folded === '') return null;
  for (const phrase of phrases) {
    const { rest } = phrase;
    if (!fits(next, rest[0]!)) continue;
    let count = 1;
    while (count < rest.length && at + count < to && fits(words.known(at + count), rest[count]!)) count++;
    if (count === rest.length) return phrase;
  }
  return null;
}

const fits = (word: KnownWord | null, part: string): boolean =>
  word !== null && (part.endsWith('*') ? word.folded.startsWith(part.slice(0, -1)) : word.folded === part);

/** True for a word with a capital that does not open a sentence. */
function isNamed(text: string, { starts, gaps }: Words, at: number): boolean {
  const letter = text.charCodeAt(starts[at]!);
  if (letter === lowerCode(letter)) return false;
  return at > 0 && (gaps[at]! & (Gap.sentence | Gap.part)) === 0 && !'“"«„\'‘¿¡'.includes(text[starts[at]! - 1]!);
}

const readers = new Map<ConceptLanguage, ConceptReader>();

/** The reader of a language; the first call compiles its words. Null for a language that the table does not have. */
export function conceptReader(language: string): ConceptReader | null {
  if (!hasConcepts(language)) return null;
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = new ConceptReader(language)));
  return reader;
}

/** Reads what a text says as one statement. Linear in its length. Null for a language that the table does not have. */
export function readConcepts(text: string, language: string): Reading | null {
  const reader = conceptReader(language);
  if (!reader) return null;
  const words = reader.wordsOf(text, 0, text.length);
  const packed: number[] = [];
  reader.read(text, words, 0, words.count, 0, packed);
  return unpackReading(packed, 0).reading;
}
