import { CharClass, charClass } from '../../text/chars';
import { PRIME_A, PRIME_B, SEED_A, SEED_B, letterCode } from '../../languages/wordTable';
import type { KnownWord, KnownWords } from './knownWords';
import { Weight } from './knownWords';

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
  /** Where the text ends that was split. */
  readonly end: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What is to be known of each word: bits of `Info`. */
  readonly infos: Int32Array;
  /** What stands before each word: bits of `Gap`. */
  readonly gaps: Int32Array;
  /** All that is known of a word; null for digits, and where there is no word. */
  known(at: number): KnownWord | null;
}

/** The number of digits, which are no word. */
const DIGITS = -1;

/** Splits texts into words and numbers. The arrays serve for one text after the other. */
export class WordSplitter implements Words {
  count = 0;
  end = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  infos = new Int32Array(256);
  gaps = new Int32Array(256);
  private numbers = new Int32Array(256);

  constructor(private readonly vocabulary: KnownWords) {}

  known(at: number): KnownWord | null {
    const number = at >= 0 && at < this.count ? this.numbers[at]! : DIGITS;
    return number === DIGITS ? null : this.vocabulary.withNumber(number);
  }

  /** Splits what stands between two offsets of a text. Linear. The result holds until the next call. */
  split(text: string, from: number, to: number): Words {
    const { vocabulary } = this;
    vocabulary.begin();
    this.makeRoom((to - from + 3) >> 1);
    const { starts, ends, infos, gaps, numbers } = this;
    let count = 0;
    let gapFrom = from;
    for (let at = from; at < to;) {
      const code = text.charCodeAt(at);
      let letter = letterCode(code);
      const start = at;
      if (letter !== 0) {
        let a = SEED_A;
        let b = SEED_B;
        do {
          a = Math.imul(a ^ letter, PRIME_A);
          b = (Math.imul(b, PRIME_B) + letter) | 0;
          letter = ++at < to ? letterCode(text.charCodeAt(at)) : 0;
        } while (letter !== 0);
        const place = vocabulary.placeOf(text, start, at, a, b);
        infos[count] = vocabulary.infoAt(place);
        numbers[count] = vocabulary.numberAt(place);
      } else if (charClass(code) === CharClass.Digit) {
        at = endOfNumber(text, at, to);
        infos[count] = Weight.special;
        numbers[count] = DIGITS;
      } else {
        at++;
        continue;
      }
      gaps[count] = count === 0 ? Gap.none : gapOf(text, gapFrom, start);
      starts[count] = start;
      ends[count++] = at;
      gapFrom = at;
    }
    this.count = count;
    this.end = to;
    return this;
  }

  private makeRoom(words: number): void {
    if (words <= this.starts.length) return;
    const [starts, ends, infos, gaps, numbers] = Array.from({ length: 5 }, () => new Int32Array(2 * words));
    Object.assign(this, { starts, ends, infos, gaps, numbers });
  }
}

const isDigitAt = (text: string, at: number, to: number): boolean =>
  at < to && charClass(text.charCodeAt(at)) === CharClass.Digit;

/** The end of digits with what groups them: a point, comma or narrow space before digits, a space before exactly three. */
function endOfNumber(text: string, start: number, to: number): number {
  const isDigit = (at: number): boolean => isDigitAt(text, at, to);
  let at = start;
  for (;;) {
    while (isDigit(at)) at++;
    const mark = text[at];
    const three = isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
    const groups = mark === ' ' ? three && at - start <= 3 : mark === '\u00a0' || mark === '\u202f' ? three : false;
    if (!groups && !((mark === '.' || mark === ',') && isDigit(at + 1))) return at;
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
  return letter !== letter.toLowerCase() || isDigitAt(text, at, text.length);
}
