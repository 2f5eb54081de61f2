import { charClass, CharClass, isSpaceCode, isWordCode } from '../text/chars';
import { LEADING_ARTICLE, outlets, type Outlet } from './outlets';
import { WordTable, lowerCode } from './wordTable';

/** An outlet's name found in a text. */
export interface OutletMatch {
  readonly start: number;
  readonly end: number;
  readonly outlet: Outlet;
  /** True if the words mean something else too. */
  readonly ambiguous: boolean;
}

interface Entry {
  readonly spelling: string;
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
  /** Length of the article that opens the spelling. */
  readonly lead: number;
}

/** English and German articles in small letters are no part of the title; "la Repubblica" is one. */
const LOOSE_ARTICLE = /^(?:the|der|die|das) /u;

/** Spellings by their first word behind an article, the longest one first. */
const groups: Entry[][] = [];
/** Number of the group, from 1, by first word. */
const numbers = buildGroups();
const table = new WordTable(numbers);
/** Spellings as written, and in small letters. */
const exact = new Map<string, Entry>();
const folded = new Map<string, Entry>();

for (const entry of groups.flat()) {
  exact.set(entry.spelling, entry);
  const small = entry.spelling.toLowerCase();
  if (!folded.has(small) || entry.outlet.signs) folded.set(small, entry);
}

function buildGroups(): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const outlet of outlets) {
    for (const { text, ambiguous } of outlet.spellings) {
      const lead = LEADING_ARTICLE.exec(text)?.[0].length ?? 0;
      const word = text.slice(lead, endOfRun(text, lead, text.length)).toLowerCase();
      let number = numbers.get(word);
      if (number === undefined) {
        groups.push([]);
        numbers.set(word, (number = groups.length));
      }
      groups[number - 1]!.push({ spelling: text, outlet, ambiguous, lead });
    }
  }
  for (const group of groups) group.sort((a, b) => b.spelling.length - a.spelling.length);
  return numbers;
}

function endOfRun(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** The words with which names of outlets start, their article left out, in small letters, and their group's number. */
export const outletGroups = (): ReadonlyMap<string, number> => numbers;

/** True if a name of the group starts with a small letter or a digit, behind its article. */
export const mayStartSmall = (group: number): boolean =>
  groups[group - 1]!.some(({ spelling, lead }) => {
    const initial = spelling.charCodeAt(lead);
    return lowerCode(initial) === initial;
  });

/** Number of the group of names that start with the word `text.slice(start, end)`, or 0. */
export const outletGroupOf = (text: string, start: number, end: number): number => table.get(text, start, end);

/**
 * The outlet whose name starts with the word at `word`, or with an article before it. Names count in the case in which
 * they are listed; one word of four letters or more also in capitals.
 *
 * @param group the number of the word's group
 * @param floor where the name may start at the earliest, and `limit` where it must end at the latest
 */
export function outletAt(text: string, group: number, word: number, floor: number, limit: number): OutletMatch | null {
  const initial = text.charCodeAt(word);
  const small = lowerCode(initial) === initial;
  for (const { spelling, outlet, ambiguous, lead } of groups[group - 1]!) {
    // In neither case, as listed or in capitals, does a small letter stand for a capital.
    if (small && spelling.charCodeAt(lead) !== initial) continue;
    const broken = lead > 0 && text.charCodeAt(word - 1) === 10 && text.charCodeAt(word - 2) === 13;
    const start = word - lead - (broken ? 1 : 0);
    if (start < floor || (lead > 0 && isWordCode(text.charCodeAt(start - 1)))) continue;
    const end = endOfSpelling(text, start, limit, spelling);
    if (end > 0) return { start: LOOSE_ARTICLE.test(spelling) ? word : start, end, outlet, ambiguous };
  }
  return null;
}

/** Offset behind the spelling if it stands at `start` as whole words, else -1. */
function endOfSpelling(text: string, start: number, limit: number, spelling: string): number {
  let at = start;
  let capitals = spelling.length >= 4;
  let same = true;
  for (let i = 0; i < spelling.length; i++) {
    const expected = spelling.charCodeAt(i);
    if (at >= limit) return -1;
    const code = text.charCodeAt(at);
    if (expected === 0x20) {
      if (!isSpaceCode(code)) return -1;
      // Lines of one paragraph may end with a carriage return and a line feed.
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    } else {
      if (lowerCode(code) !== lowerCode(expected)) return -1;
      if (charClass(code) === CharClass.Letter) {
        if (code !== expected) same = false;
        if (lowerCode(code) === code) capitals = false;
      }
    }
    at++;
  }
  if (!same && !capitals) return -1;
  return (at < limit && isWordCode(text.charCodeAt(at))) || isScore(text, at) ? -1 : at;
}

/** The first number of a result or a decimal: "France 2-1", "Italia 1,5". */
function isScore(text: string, end: number): boolean {
  if (charClass(text.charCodeAt(end - 1)) !== CharClass.Digit) return false;
  return /[-–:.,]/u.test(text[end] ?? '') && charClass(text.charCodeAt(end + 1)) === CharClass.Digit;
}

/** The outlet that signs datelines by this name, in whatever case; undefined for a name that none has. */
export function agencyNamed(written: string): Outlet | undefined {
  const entry = folded.get(tidy(written).toLowerCase());
  return entry?.outlet.signs ? entry.outlet : undefined;
}

/** The outlet of this name, as written or in another case where that is no other word; undefined if there is none. */
export function outletNamed(written: string): Outlet | undefined {
  const name = tidy(written);
  return (exact.get(name) ?? folded.get(name.toLowerCase()))?.outlet;
}

/** True if the words, as they are written, are the name of an outlet: for a name that stands between quotation marks. */
export function isOutlet(name: string): boolean {
  return exact.has(tidy(name));
}

const tidy = (name: string): string =>
  UNTIDY.test(name) ? name.trim().replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ') : name;

const UNTIDY = /[’ʼ]|\s\s|[^\S ]|^\s|\s$/u;
