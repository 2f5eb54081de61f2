import page from './joined-words.md';
import type { Article } from '../../article/article';
import { languageOf } from '../../languages';
import { words } from '../../languages/language';
import { CharClass, charClass } from '../../text/chars';
import type { Range } from '../../text/range';
import { RECOMMENDED } from '../preset';
import type { Report, Rule } from '../rule';
import { jointsOf } from './joints';
import { KnownWords } from './knownWords';
import { surveyOf, type Survey } from './survey';

export const joinedWords: Rule = {
  id: 'text/joined-words',
  summary: 'Two words are joined, with no space between them',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  options: {
    allow: {
      kind: 'words',
      default: [],
      examples: ['portViva'],
      help: 'words that are one word in your corpus, such as names of firms, whatever their case',
    },
  },
  page,
  *check({ article, options }) {
    const allowed = new Set((options['allow'] as readonly string[]).map((word) => word.toLowerCase()));
    for (const report of joined(article)) {
      if (!allowed.has(article.text.slice(report.start, report.end).toLowerCase())) yield report;
    }
  },
};

function* joined(article: Article): Iterable<Report> {
  const known = new KnownWords(article);
  const survey = surveyOf(article);
  for (const at of survey.joining) if (isLostSpace(article.text, at, known)) yield report(article, at + 1);
  for (const at of survey.camels) if (isLostCapital(article.text, at, known)) yield report(article, at);
  for (const at of jointsIn(article, survey, known)) yield report(article, at);
}

/** Longer runs of letters are no words. */
const LONGEST = 60;

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST && isLetter(text, start - 1)) start--;
  return text.slice(start, at);
}

function wordBehind(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < LONGEST && isLetter(text, end)) end++;
  return text.slice(at, end);
}

/** True for small letters alone. Most words have but those of ASCII. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return code > 0x7f && /^\p{Ll}+$/u.test(text.slice(at, end));
  }
  return true;
}

/** Halves of surrogate pairs are no letters here: most of them are pictures. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return charClass(code) === CharClass.Letter && (code < 0xd800 || code > 0xdfff);
}

/** The words on both sides of the place where a space is missing. */
function around(text: string, at: number): Range {
  const marked = /[.,;!?]/u.test(text[at - 1]!) ? 1 : 0;
  return { start: at - marked - wordBefore(text, at - marked).length, end: at + wordBehind(text, at).length };
}

function report({ text }: Article, at: number): Report {
  const { start, end } = around(text, at);
  const parted = `${text.slice(start, at)} ${text.slice(at, end)}`;
  return {
    start,
    end,
    message: `“${text.slice(start, end)}” looks like two words that lost the space between them: write “${parted}”.`,
    fix: { title: `Write “${parted}”`, safety: 'review', edits: [{ start: at, end: at, newText: ' ' }] },
  };
}

/** Endings of web addresses, which some write with a capital. Where one is a word of the language too (“It”), it is that. */
const isDomain = (word: string, known: KnownWords): boolean => DOMAINS.has(word) && !known.isListed(word);
const DOMAINS = new Set(words('com org net gov edu info biz co uk it de fr es pt nl eu us ru ua pl at ch be io tv me'));

/**
 * A mark of the sentence with no space behind it: “end.Next”, “Norrvik,where”. None in web addresses and file names, in
 * abbreviations (“p.m.” “Ph.D.”) and behind an entity of HTML (“&amp;”).
 */
function isLostSpace(text: string, at: number, known: KnownWords): boolean {
  const left = wordBefore(text, at);
  const right = wordBehind(text, at + 1);
  const [before, behind] = [text[at - left.length - 1] ?? ' ', text[at + 1 + right.length] ?? ' '];
  if (/[@/\\._&#;\p{N}-]/u.test(before) || /[@/\\_(\p{N}-]/u.test(behind)) return false;
  if (/[,;]/u.test(text[at]!)) return left.length > 1 && right.length > 1;
  const next = /^\p{Lu}(?:\p{Ll}|$)/u.test(right) && !(right.length === 1 && behind === '.');
  const ends = /^\p{L}\p{Ll}{2,}$/u.test(left) && !known.isAbbreviation(left.toLowerCase());
  const more = behind === '.' && /[\p{L}\p{N}]/u.test(text[at + 2 + right.length] ?? ' ');
  return next && ends && !more && !isDomain(right.toLowerCase(), known);
}

/** A small word that runs into one with a capital: “saidTrump”. Names such as “iPhone” have no word before the capital. */
function isLostCapital(text: string, at: number, known: KnownWords): boolean {
  // Most capitals inside words are those of names: “McDonald”, “YouTube”.
  if (at < 3 || !/^\p{Ll}{3}$/u.test(text.slice(at - 3, at))) return false;
  const left = wordBefore(text, at);
  const right = wordBehind(text, at);
  if (!/^\p{Ll}+$/u.test(left) || !/^\p{Lu}\p{Ll}+$/u.test(right)) return false;
  return known.isListed(left) && known.has(right);
}

/** A frequent word of the language joined to another word: “forcesthe”, “theforces”. Names of accounts (@thehill) are none. */
function* jointsIn({ text, language: code, metadata }: Article, { long }: Survey, known: KnownWords): Iterable<number> {
  const language = languageOf(code);
  if (!language) return;
  for (const { start, end, at } of jointsOf(language).in(text, long, metadata.bodyStart)) {
    const before = text[start - 1];
    if (before === '@' || before === '#' || !isSmall(text, start, end)) continue;
    if (known.isListed(text.slice(start, end))) continue;
    const [left, right] = [text.slice(start, at), text.slice(at, end)];
    if (known.has(left) && known.has(right)) yield at;
  }
}
