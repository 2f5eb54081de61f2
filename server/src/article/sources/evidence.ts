import { CharClass, charClass, isSpaceCode, isWordCode } from '../../text/chars';
import type { Range } from '../../text/range';
import { Flag, FINITE_CUE } from '../../languages/lexicon';
import { words } from '../../languages/language';
import { PRESS_WORDS, RELAY_WORDS, TALK_WORDS } from '../../languages/outlets';
import { WordTable } from '../../languages/wordTable';
import { flagsOf, type Vocabulary } from '../vocabulary';

const PRESS = 1;
const TALK = 2;
const RELAY = 4;

const context = contextTable();

function contextTable(): WordTable {
  const bits = new Map<string, number>();
  const add = (list: string, bit: number) => {
    for (const word of words(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(PRESS_WORDS, PRESS);
  add(TALK_WORDS, TALK);
  add(RELAY_WORDS, RELAY);
  return new WordTable(bits);
}

/** Looking back for "told" or "interview" passes over no more words than these. */
const REACH = 8;

/** "with reference to X", "con riferimento a X", "unter Berufung auf X", "со ссылкой на X". */
const REFERENCE =
  /(?:reference|referring|riferimento|référence|referencia|referência|verwijzing|berufung|verweis|ссылк(?:ой|а|у)|посилання(?:м)?|powołaniu|powołując)[ \u00a0](?:to|a|al|alla|à|au|naar|auf|на|się na)[ \u00a0]$/iu;
const REFERENCE_REACH = 30;

/** Words that point at the article itself before "interview" or "conversation". */
const THIS =
  /^(?:this|questa|quest|questo|cette|cet|diesem|dieses|esta|este|nesta|neste|dit|deze|этом|этой|цьому|tym|tej)$/iu;

/** How an outlet is named as the one who was spoken to. */
export interface Talk {
  /** True for "in this interview with": the article is that talk. */
  readonly own: boolean;
}

/**
 * Whether the words before a name say that somebody spoke to that outlet: "told X", "in an interview with the newspaper
 * X", "ha detto ai microfoni di X".
 *
 * @param start where the name starts
 * @param floor where its paragraph starts
 */
export function talkBefore(text: string, start: number, floor: number, vocabulary: Vocabulary): Talk | null {
  let at = start;
  let preposition = false;
  let press = false;
  let unknown = 0;
  for (let count = 0; count < REACH; count++) {
    const word = wordBefore(text, at, floor);
    if (!word) return null;
    const flags = flagsOf(vocabulary, text, word.start, word.end);
    const bits = context.get(text, word.start, word.end);
    if (flags & Flag.AccordingTo) return null;
    if (bits & TALK) {
      const before = wordBefore(text, word.start, floor);
      return { own: before !== null && THIS.test(text.slice(before.start, before.end)) };
    }
    if (flags & (FINITE_CUE | Flag.Participle | Flag.Gerund) && preposition) return { own: false };
    if (bits & PRESS) press = true;
    else if (flags & Flag.Preposition) preposition = true;
    else if (!(flags & (Flag.Article | Flag.Nationality | Flag.RoleModifier)) && !(press && unknown++ < 2)) return null;
    at = word.start;
  }
  return null;
}

/** Whether something beside a name of two meanings shows that it is the outlet. Capitals at the start of a sentence don't. */
export function isShown(text: string, match: Range, block: Range, vocabulary: Vocabulary): boolean {
  const { start, end } = match;
  if (isMarked(text, match, block)) return true;
  const behind = wordBehind(text, end, block.end);
  const next = behind ? context.get(text, behind.start, behind.end) : 0;
  if (next & PRESS) return true;
  if (pressBefore(text, start, block.start, vocabulary)) return true;
  // "Sky Italia", "Stern Magazine Award": part of a longer name.
  if (behind && isSpaceCode(text.charCodeAt(end)) && isCapital(text, behind.start)) return false;
  if (hasArticle(text, match) && !opensSentence(text, start, block.start)) return true;
  if (next & RELAY) return true;
  const before = wordBefore(text, start, block.start);
  if (!before) return false;
  const flags = flagsOf(vocabulary, text, before.start, before.end);
  if (flags & (Flag.AccordingTo | Flag.SaidBy) || context.get(text, before.start, before.end) & RELAY) return true;
  if (REFERENCE.test(text.slice(Math.max(block.start, start - REFERENCE_REACH), start))) return true;
  return talkBefore(text, start, block.start, vocabulary) !== null;
}

/** True if the outlet hands the news on: "TASS quotes him", "come riferisce X", "according to X". */
export function relays(text: string, { start, end }: Range, block: Range, vocabulary: Vocabulary): boolean {
  const behind = wordBehind(text, end, block.end);
  if (behind && context.get(text, behind.start, behind.end) & RELAY) return true;
  const before = wordBefore(text, start, block.start);
  if (!before) return false;
  if (context.get(text, before.start, before.end) & RELAY) return true;
  return (flagsOf(vocabulary, text, before.start, before.end) & Flag.AccordingTo) !== 0;
}

/**
 * Marks right around the name, in running text: «La Stampa». Behind a colon, a stop or at the start of a paragraph they
 * may hold speech of one word.
 */
function isMarked(text: string, { start, end }: Range, block: Range): boolean {
  if (!isMark(text.charCodeAt(start - 1)) || start <= block.start) return false;
  let close = end;
  if (text[close] === ',') close++;
  if (close >= block.end || !isMark(text.charCodeAt(close))) return false;
  let before = start - 2;
  while (before >= block.start && isSpaceCode(text.charCodeAt(before))) before--;
  if (before < block.start) return false;
  const code = text.charCodeAt(before);
  return isWordCode(code) || charClass(code) === CharClass.Apostrophe || code === 0x28 || code === 0x2c;
}

/** A word for an outlet right before the name, or one adjective away: "al quotidiano La Stampa", "das Magazin Stern". */
function pressBefore(text: string, start: number, floor: number, vocabulary: Vocabulary): boolean {
  let at = start;
  for (let count = 0; count < 2; count++) {
    const word = wordBefore(text, at, floor);
    if (!word) return false;
    if (context.get(text, word.start, word.end) & PRESS) return true;
    if (!(flagsOf(vocabulary, text, word.start, word.end) & Flag.Nationality)) return false;
    at = word.start;
  }
  return false;
}

/** A title with an article in capitals: "The Sun", "Il Tempo"; "the sun" is another thing. */
function hasArticle(text: string, { start, end }: Range): boolean {
  return (
    isCapital(text, start) &&
    /^(?:\p{L}+ |L['’])/u.test(text.slice(start, end)) &&
    /^(?:The|Il|La|Le|L|Der|Die|Das|El|De|Het|O)[ '’]/u.test(text.slice(start, end))
  );
}

/** True if only an opening mark stands between the place and a stop, a colon or the paragraph's start. */
export function opensSentence(text: string, start: number, floor: number): boolean {
  let at = start - 1;
  while (at >= floor && !isWordCode(text.charCodeAt(at)) && text[at] !== ',' && text[at] !== '(') {
    const code = text.charCodeAt(at);
    if (!isSpaceCode(code) && !isMark(code)) return true;
    at--;
  }
  return at < floor;
}

/** The word before an offset, over spaces, marks and the apostrophe of an elided article; null behind other punctuation. */
export function wordBefore(text: string, at: number, floor: number): Range | null {
  let end = at;
  while (end > floor && (isSpaceCode(text.charCodeAt(end - 1)) || isMark(text.charCodeAt(end - 1)))) end--;
  let start = end;
  while (start > floor && (isWordCode(text.charCodeAt(start - 1)) || (start < end && isHyphen(text, start - 1))))
    start--;
  return start < end ? { start, end } : null;
}

function wordBehind(text: string, at: number, limit: number): Range | null {
  let start = at;
  while (start < limit && (isSpaceCode(text.charCodeAt(start)) || isMark(text.charCodeAt(start)))) start++;
  // "Bild-Zeitung"
  if (start === at && text[start] === '-') start++;
  let end = start;
  while (end < limit && isWordCode(text.charCodeAt(end))) end++;
  return start < end ? { start, end } : null;
}

const isHyphen = (text: string, at: number): boolean => text[at] === '-';
const isMark = (code: number): boolean => {
  const kind = charClass(code);
  return kind === CharClass.Quote || kind === CharClass.Apostrophe;
};
const isCapital = (text: string, at: number): boolean => text[at] !== text[at]?.toLowerCase();
