import { Flag } from '../languages/lexicon';
import type { Attribution, Mention } from './article';
import { adjacent } from './nameParts';
import type { Range } from '../text/range';
import { blockOf, mentionsBefore, type Reading } from './speakers/reading';
import { Shape, firstTokenFrom } from './tokens';

/** Words that stand between an article and the role noun: "the new Italian deputy foreign minister" has one too many. */
const BEFORE_ROLE = Flag.RoleModifier | Flag.Nationality | Flag.Organisation | Flag.Place | Flag.Role;
const MAX_WORDS = 12;
/** So near in words somebody was named not long before. */
const NEAR = 120;

/**
 * Places where a role alone names a figure: those that attribute a quotation, and phrases with a definite article ("the
 * French leader", "il presidente russo") whose role the article gives to one figure only. Where several hold it, or the phrase
 * says nothing of a nation or body, it is the one whom the same paragraph has named before. A form of address ("Mr.
 * President") is whom the speech it stands in has named, and "the former minister" may take up somebody whose past has not
 * been told yet. Never a guess.
 */
export function roleMentions(reading: Reading, speakers: readonly (Attribution | null)[]): Mention[] {
  const found = attributing(reading, speakers);
  // Without articles nothing tells "the minister" from "a minister".
  if (reading.figures.length === 0 || !reading.lexicon.hasArticles) return found;
  const { text, tokens } = reading;
  const taken = [...found, ...reading.figures.flatMap(({ roles }) => roles)].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let n = 0; n < tokens.count; n++) {
    if (!(tokens.flags[n]! & Flag.Role) || reading.mentionOf[n]! >= 0) continue;
    const first = openingOf(reading, n);
    if (first < 0) continue;
    const start = tokens.starts[first]!;
    const end = endOf(reading, n, start);
    const stop = tokens.ends[end - 1]!;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start < stop) continue;
    if (end < tokens.count && reading.mentionOf[end]! >= 0) continue;
    const phrase = { start, end: stop };
    const address = first < n && (tokens.flags[first]! & Flag.Honorific) !== 0;
    const figure = address ? addressed(reading, speakers, n, phrase) : figureOf(reading, first, phrase);
    const role = roleText(text, tokens.starts[address ? n : first]!, stop);
    if (figure >= 0) found.push({ start, end: stop, figure, role, byRole: true });
    n = end - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The roles that say who speaks a quotation, each once. */
function attributing(reading: Reading, speakers: readonly (Attribution | null)[]): Mention[] {
  const { tokens, text, mentions } = reading;
  const found = new Map<number, Mention>();
  for (const speaker of speakers) {
    if (!speaker || speaker.figure < 0 || speaker.by !== 'cue') continue;
    let first = firstTokenFrom(tokens, speaker.start);
    let role = false;
    for (let n = first; n < tokens.count && tokens.starts[n]! < speaker.end; n++) {
      if (reading.mentionOf[n]! >= 0 && mentions[reading.mentionOf[n]!]!.figure === speaker.figure) role = false;
      else if (tokens.flags[n]! & Flag.Role) role = true;
      if (reading.mentionOf[n]! >= 0) break;
    }
    if (!role || reading.mentionOf[first]! >= 0) continue;
    if (tokens.flags[first]! & Flag.Article && tokens.ends[first]! < speaker.end) first++;
    const { figure, end } = speaker;
    const start = tokens.starts[first]!;
    found.set(start, { start, end, figure, role: roleText(text, start, end), byRole: true });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const roleText = (text: string, start: number, end: number): string => text.slice(start, end).replace(/\s+/gu, ' ');

/** The first word behind the definite article of the phrase whose role noun is token `n`; -1 where it has none. */
function openingOf({ text, tokens, lexicon, mentionOf }: Reading, n: number): number {
  let first = n;
  while (first > 0 && n - first < MAX_WORDS) {
    const before = first - 1;
    const flags = tokens.flags[before]!;
    // "Italy’s foreign minister": a possessive is as definite as an article.
    if (tokens.shapes[before]! & Shape.Possessive) return flags & Flag.Place ? before : -1;
    if (!adjacent(text, tokens, first)) return -1;
    if (mentionOf[before]! >= 0 || tokens.shapes[before]! & Shape.Punctuation) return -1;
    // "Mr. President", "signor ministro": who is addressed so is as definite.
    if (flags & Flag.Honorific && !(flags & Flag.Role)) return before;
    if (flags & Flag.Article) {
      const definite = !lexicon.indefiniteArticles.has(
        text.slice(tokens.starts[before]!, tokens.ends[before]!).toLowerCase(),
      );
      // "He wants to be the president": what somebody is or becomes is nobody yet.
      const predicate = before > 0 && (tokens.flags[before - 1]! & Flag.Auxiliary) !== 0;
      return definite && !predicate ? first : -1;
    }
    if (!(flags & BEFORE_ROLE || (tokens.shapes[before]! & Shape.AllCapitals) !== 0)) return -1;
    first = before;
  }
  return -1;
}

/** How many words behind a role may end the name of an office. */
const OFFICE = 4;

/** The token behind the phrase that starts at an offset and whose role noun is token `n`: "head of the Italian Foreign Ministry". */
function endOf({ text, tokens, mentionOf, holders }: Reading, n: number, start: number): number {
  const goesOn = (i: number) => i < tokens.count && !tokens.codes[i] && mentionOf[i]! < 0 && adjacent(text, tokens, i);
  let end = n + 1;
  for (let i = end; i - n < MAX_WORDS && goesOn(i) && !(tokens.shapes[i - 1]! & Shape.Possessive); i++) {
    const flags = tokens.flags[i]!;
    if (flags & BEFORE_ROLE || tokens.shapes[i]! & Shape.Capital) end = i + 1;
    else if (!(flags & (Flag.Preposition | Flag.Article))) break;
  }
  // "the head of Italian diplomacy": unknown words may belong to the name of an office.
  const known = end;
  for (let i = known; i - known < OFFICE && goesOn(i); i++)
    if (holders.isOffice({ start, end: tokens.ends[i]! })) end = i + 1;
  return end;
}

function figureOf(reading: Reading, first: number, phrase: Range): number {
  const { holders } = reading;
  const national = holders.hasNation(phrase);
  if (!national && reading.quotationOf[first]! >= 0) return -1;
  const candidates = holders.holdersOf(phrase);
  if (candidates.length === 0) return formerly(reading, first, phrase);
  if (candidates.length === 1 && national) {
    // Of a role that many may hold ("the Vermont senator") it is somebody who was named not long before.
    const last = mentionsBefore(reading, first) - 1;
    const near = (figure: number) => {
      for (let i = last; i >= 0 && first - reading.mentionTokens[i]!.first < NEAR; i--)
        if (reading.mentions[i]!.figure === figure) return true;
      return false;
    };
    return holders.isOffice(phrase) || near(candidates[0]!) ? candidates[0]! : -1;
  }
  // Else the only one of them whom the paragraph has named before.
  const from = reading.blockTokens[blockOf(reading, first)]!;
  const before = new Set<number>();
  for (let n = from; n < first; n++) {
    const mention = reading.mentionOf[n]!;
    if (mention >= 0 && candidates.includes(reading.mentions[mention]!.figure))
      before.add(reading.mentions[mention]!.figure);
  }
  return before.size === 1 ? [...before][0]! : -1;
}

/**
 * Whom a form of address means: the last holder of the role whom the speech it stands in has named before, else the only
 * one there is; never who speaks.
 *
 * @param n the token of the role noun
 */
function addressed(reading: Reading, speakers: readonly (Attribution | null)[], n: number, phrase: Range): number {
  const { tokens, quotationOf, mentionOf, mentions, holders } = reading;
  const quotation = quotationOf[n]!;
  if (quotation < 0) return -1;
  const speaker = speakers[quotation]?.figure ?? -1;
  const candidates = holders.holdersOf({ start: tokens.starts[n]!, end: phrase.end }).filter((one) => one !== speaker);
  for (let i = n - 1; i >= reading.spanFirst[quotation]!; i--) {
    const figure = mentionOf[i]! >= 0 ? mentions[mentionOf[i]!]!.figure : -1;
    if (candidates.includes(figure)) return figure;
  }
  return candidates.length === 1 ? candidates[0]! : -1;
}

/**
 * "For Ada Lind these are busy days. In her office the former Norwegian minister …": a role of the past that nobody is known
 * to have held, as the subject of its clause, is the only figure whom the paragraph has named before.
 */
function formerly(reading: Reading, first: number, phrase: Range): number {
  const { text, tokens, lexicon, mentionOf, mentions, quotationOf } = reading;
  const wordAt = (n: number) => text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  if (!lexicon.roleTimes.has(wordAt(first)) || quotationOf[first]! >= 0) return -1;
  const article = first - 1;
  const opens = tokens.shapes[article]! & Shape.SentenceStart || tokens.codes[article - 1] === 0x2c;
  const behind = firstTokenFrom(tokens, phrase.end);
  if (!opens || tokens.codes[behind] === 0x2c) return -1;
  let only = -1;
  let sentence = article;
  while (sentence > 0 && !(tokens.shapes[sentence]! & Shape.SentenceStart)) sentence--;
  for (let n = reading.blockTokens[blockOf(reading, first)]!; n < article; n++) {
    if (mentionOf[n]! < 0 || quotationOf[n]! >= 0) continue;
    const { figure } = mentions[mentionOf[n]!]!;
    // In its own sentence a name and a role are two people: "When Lind left, the former minister …".
    if (n >= sentence || (only >= 0 && only !== figure)) return -1;
    only = figure;
  }
  return only;
}
