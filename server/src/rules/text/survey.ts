import type { Article } from '../../article/article';
import { eachCode } from '../../text/codes';

/**
 * What one walk over an article's text finds for the rules that look at single characters, so that not each of them walks
 * over it again. Lists hold offsets, in order; whether a rule has something to say of a place, it decides itself.
 */
export interface Survey {
  /** A comma, semicolon or full stop behind which, perhaps after spaces, another one stands. */
  readonly doubled: readonly number[];
  /** A mark of a sentence (`, . ; : ! ?`) with a space before it. */
  readonly spaced: readonly number[];
  /** A mark of a sentence with a letter on both sides; no colon, which stands in labels and addresses. */
  readonly joining: readonly number[];
  /** A capital right behind a small letter. */
  readonly camels: readonly number[];
  /** Words of `LONG` letters or more: where each starts and ends, in turn. */
  readonly long: Uint32Array;
  /** The end of a line behind a space. */
  readonly trailing: readonly number[];
  /** No-break spaces and characters that cannot be seen, control characters aside. */
  readonly unseen: readonly number[];
  /** Control characters other than tab and line breaks. */
  readonly controls: readonly number[];
  /** A Greek or Cyrillic letter beside a Latin one. */
  readonly mixed: readonly number[];
  /** True where a character was lost, or where two stand together that a wrong decoding leaves. */
  readonly garbled: boolean;
  /** How often lines end in each way. */
  readonly breaks: Readonly<Record<LineBreak, number>>;
}

/** Letters of a word that may be two. */
export const LONG = 7;

export type LineBreak = '\n' | '\r\n' | '\r';

/** What a code unit is, as bits. Most are letters and spaces, which alone are nothing to stop at. */
const enum Kind {
  Letter = 1,
  Space = 2,
  /** All kinds from here on are looked at. */
  Capital = 4,
  /** Greek or Cyrillic. */
  Foreign = 8,
  Break = 16,
  Mark = 32,
  Odd = 64,
  /** What the first byte of a character in UTF-8 looks like where it was read as Windows-1252. */
  Lead = 128,
}

const KINDS = new Uint8Array(0x10000);
eachCode('[\\p{L}\\p{M}]', (code) => (KINDS[code] = Kind.Letter));
eachCode('\\p{Lu}', (code) => (KINDS[code]! |= Kind.Capital));
eachCode('[\\p{Script=Greek}\\p{Script=Cyrillic}]', (code) => {
  if (KINDS[code]! & Kind.Letter) KINDS[code]! |= Kind.Foreign;
});
for (let code = 0xc2; code <= 0xf4; code++) KINDS[code]! |= Kind.Lead;
const NO_BREAK = '\u00a0\u202f';
for (const character of ` \t${NO_BREAK}`) KINDS[character.charCodeAt(0)]! |= Kind.Space;
for (const character of '\r\n') KINDS[character.charCodeAt(0)] = Kind.Break;
for (const character of ',.;:!?') KINDS[character.charCodeAt(0)] = Kind.Mark;
/** Zero-width and direction characters, and soft hyphens. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
/** These, control characters, no-break spaces, and what stands for a lost character. */
const ODD = `[${UNSEEN.source.slice(1, -1)}${NO_BREAK}\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffd]`;
eachCode(ODD, (code) => (KINDS[code]! |= Kind.Odd));

export const isUnseen = (character: string): boolean => UNSEEN.test(character);
export const isNoBreak = (character: string): boolean => NO_BREAK.includes(character);

const surveys = new WeakMap<Article, Survey>();

/** The survey of an article, made when a rule first asks for it. Linear in the length of the text. */
export function surveyOf(article: Article): Survey {
  let survey = surveys.get(article);
  if (!survey) surveys.set(article, (survey = walk(article.text)));
  return survey;
}

/** Where the long words of the text that is walked over stand, before their number is known. */
let longWords = new Uint32Array(1 << 14);

function walk(text: string): Survey {
  const doubled: number[] = [];
  const spaced: number[] = [];
  const joining: number[] = [];
  const camels: number[] = [];
  const trailing: number[] = [];
  const unseen: number[] = [];
  const controls: number[] = [];
  const mixed: number[] = [];
  const breaks = { '\n': 0, '\r\n': 0, '\r': 0 };
  if (longWords.length < text.length) longWords = new Uint32Array(2 * text.length);
  let longs = 0;
  let garbled = false;
  /** Where the word starts that is being read, or would. */
  let wordFrom = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i);
    let kind = KINDS[code]!;
    // Most of a text are small letters.
    while (kind === Kind.Letter && ++i < length) kind = KINDS[(code = text.charCodeAt(i))]!;
    if (kind === Kind.Letter) break;
    if (!(kind & Kind.Letter)) {
      if (i - wordFrom >= LONG) {
        longWords[longs++] = wordFrom;
        longWords[longs++] = i;
      }
      wordFrom = i + 1;
    }
    if (kind < Kind.Capital) continue;
    const before = i > 0 ? KINDS[text.charCodeAt(i - 1)]! : 0;
    if (kind === Kind.Mark) {
      if (before & Kind.Space) spaced.push(i);
      else if (code !== COLON && before & Kind.Letter && kindAt(text, i + 1) & Kind.Letter) joining.push(i);
      if (isStop(code) && isStop(text.charCodeAt(skipSpaces(text, i + 1)))) doubled.push(i);
    } else if (kind === Kind.Break) {
      if (before & Kind.Space) trailing.push(i);
      if (code === LINE_FEED) breaks['\n']++;
      else if (text.charCodeAt(i + 1) === LINE_FEED) {
        breaks['\r\n']++;
        wordFrom = ++i + 1;
      } else breaks['\r']++;
    } else if (kind & Kind.Odd) {
      if (kind & Kind.Space || UNSEEN.test(text[i]!)) unseen.push(i);
      else if (code < 0x80) controls.push(i);
      else garbled = true;
    } else {
      if (kind & Kind.Capital && (before & (Kind.Letter | Kind.Capital)) === Kind.Letter) camels.push(i);
      if (kind & Kind.Foreign && (isLatin(before) || isLatin(kindAt(text, i + 1)))) mixed.push(i);
      if (kind & Kind.Lead) garbled ||= looksGarbled(text, code, i + 1);
    }
  }
  if (length - wordFrom >= LONG) {
    longWords[longs++] = wordFrom;
    longWords[longs++] = length;
  }
  if (kindAt(text, text.length - 1) & Kind.Space) trailing.push(text.length);
  const long = longWords.slice(0, longs);
  return { doubled, spaced, joining, camels, long, trailing, unseen, controls, mixed, garbled, breaks };
}

const LINE_FEED = 0x0a;
const COLON = 0x3a;

const kindAt = (text: string, at: number): number => (at < text.length ? KINDS[text.charCodeAt(at)]! : 0);
const isLatin = (kind: number): boolean => (kind & (Kind.Letter | Kind.Foreign)) === Kind.Letter;
/** A comma, a semicolon or a full stop. */
const isStop = (code: number): boolean => code === 0x2c || code === 0x2e || code === 0x3b;

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) & Kind.Space) at++;
  return at;
}

/** What Windows-1252 has for the bytes 80 to BF, which follow the first one of a character in UTF-8. */
const FOLLOW = new Uint8Array(0x10000);
eachCode('[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]', (code) => (FOLLOW[code] = 1));

function looksGarbled(text: string, code: number, next: number): boolean {
  if (next >= text.length) return code === 0xc2 || code === 0xc3;
  return (
    FOLLOW[text.charCodeAt(next)] === 1 || ((code === 0xc2 || code === 0xc3) && !(kindAt(text, next) & Kind.Letter))
  );
}
