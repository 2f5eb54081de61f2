import { CharClass, charClass } from '../../text/chars';
import type { KnownWord, KnownWords } from './knownWords';

/** What stands before a word. */
export const enum Gap {
  none = 0,
  /** A mark that parts clauses. */
  clause = 1,
  /** A colon or a dash, behind which a sentence goes on in a part of its own. */
  part = 2,
  sentence = 4,
}

/** The words and numbers of a text, in parallel arrays, of which the first `count` count. */
export interface Words {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What is known of each word; null for digits. */
  readonly known: readonly (KnownWord | null)[];
  /** What stands before each word: bits of `Gap`. */
  readonly gaps: readonly number[];
}

/** Splits texts into words and numbers. The arrays serve for one text after the other. */
export class WordSplitter implements Words {
  count = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly known: (KnownWord | null)[] = [];
  readonly gaps: number[] = [];

  constructor(private readonly vocabulary: KnownWords) {}

  /** Linear. The result holds until the next call. */
  split(text: string): Words {
    let count = 0;
    let gapFrom = 0;
    for (let at = 0; at < text.length;) {
      const kind = charClass(text.charCodeAt(at));
      if (kind !== CharClass.Letter && kind !== CharClass.Digit) {
        at++;
        continue;
      }
      const start = at;
      if (kind === CharClass.Digit) at = endOfNumber(text, at);
      else
        do at++;
        while (charClass(text.charCodeAt(at)) === CharClass.Letter);
      this.gaps[count] = count === 0 ? Gap.none : gapOf(text, gapFrom, start);
      this.starts[count] = start;
      this.ends[count] = at;
      this.known[count] = kind === CharClass.Digit ? null : this.vocabulary.at(text, start, at);
      count++;
      gapFrom = at;
    }
    this.count = count;
    return this;
  }
}

const isDigitAt = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === CharClass.Digit;

/** The end of digits with what groups them: a point, comma or narrow space before digits, a space before exactly three. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isDigitAt(text, at)) at++;
    const mark = text[at];
    const three =
      isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
    const groups = mark === ' ' ? three && at - start <= 3 : mark === '\u00a0' || mark === '\u202f' ? three : false;
    if (!groups && !((mark === '.' || mark === ',') && isDigitAt(text, at + 1))) return at;
    at++;
  }
}

/** What parts two words from each other. A full stop ends a sentence where white space and a capital follow. */
function gapOf(text: string, from: number, to: number): number {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return Gap.none;
  let gap: number = Gap.none;
  let stop = false;
  for (let at = from; at < to; at++) {
    const mark = text[at]!;
    if (mark === '\n') gap |= Gap.sentence;
    else if (mark === ' ' || mark === '\u00a0') {
      if (stop && isCapital(text, to)) gap |= Gap.sentence;
    } else if ('.!?…'.includes(mark)) {
      stop = true;
      gap |= Gap.clause;
    } else if (';:–—'.includes(mark)) gap |= text[at + 1] === ' ' ? Gap.part | Gap.clause : Gap.clause;
    else if (mark === '-') gap |= text[at - 1] === ' ' && text[at + 1] === ' ' ? Gap.part : Gap.none;
    else if (',()'.includes(mark)) gap |= Gap.clause;
  }
  return gap;
}

/** True for anything but a small letter. */
function isCapital(text: string, at: number): boolean {
  const letter = text[at]!;
  return letter !== letter.toLowerCase() || isDigitAt(text, at);
}
