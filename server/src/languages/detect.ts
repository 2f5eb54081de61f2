import { CharClass, charClass } from '../text/chars';
import { APOSTROPHE, FOLDED, PRIME, SEED, voteTable, type VoteTable } from './detectTable';
import { likelyLanguage } from './detectTrigrams';

/** No more of a text than this is looked at, in UTF-16 code units; and no more of it for letter sequences. */
const WINDOW = 4000;
const TRIGRAM_WINDOW = 400;
/** A lead over every other language, in votes, at which reading stops; it is asked for after each step. */
const CERTAIN = 10;
const STEP = 150;
/** A lead that decides at the end of the text. */
const DECISIVE = 0.65;
/** A lead that is believed against what stands around the text. */
const BEYOND_DOUBT = 2.5;

/** Votes of the text that is being read; kept between calls, because most texts are as short as a quotation. */
let scratch = new Float64Array(0);

/**
 * Recognises the language of a text, or of one quotation, by votes of words and letters; undecided short texts are
 * weighed by their letter sequences. Takes time linear in the text, and looks at its first 4,000 code units at most.
 *
 * @param among the codes that come into question; all where it is empty, and where it is one it is that
 * @returns an ISO 639-1 code, which may be one that is not registered; `und` where the text does not tell
 */
export function detectLanguage(text: string, among: readonly string[] = []): string {
  if (among.length === 1) return among[0]!;
  const table = voteTable();
  const { scores, best, lead, end } = vote(table, text, among);
  if (lead >= DECISIVE) return table.codes[best]!;
  const likely = likelyLanguage(end > TRIGRAM_WINDOW ? text.slice(0, TRIGRAM_WINDOW) : text, scores);
  return likely !== null && (among.length === 0 || among.includes(likely)) ? likely : 'und';
}

/** The language that the words and letters of a text show beyond doubt, or null. As `detectLanguage` in all else. */
export function decidedLanguage(text: string): string | null {
  const table = voteTable();
  const { best, lead } = vote(table, text);
  return lead >= BEYOND_DOUBT ? table.codes[best]! : null;
}

/** The votes of a text, read no further than where one language has a certain lead. */
function vote(
  table: VoteTable,
  text: string,
  among: readonly string[] = [],
): { scores: Float64Array; best: number; lead: number; end: number } {
  const scores =
    scratch.length === table.codes.length ? scratch.fill(0) : (scratch = new Float64Array(table.codes.length));
  const end = Math.min(text.length, WINDOW);
  let best = -1;
  let lead = 0;
  for (let from = 0; from < end && lead < CERTAIN;) {
    from = countVotes(table, text, from, Math.min(from + STEP, end), end, scores);
    if (among.length > 0) table.codes.forEach((code, i) => among.includes(code) || (scores[i] = 0));
    best = indexOfMost(scores);
    lead = scores[best]! - secondMost(scores, best);
  }
  return { scores, best, lead, end };
}

function indexOfMost(scores: Float64Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

function secondMost(scores: Float64Array, best: number): number {
  let second = 0;
  for (let i = 0; i < scores.length; i++) if (i !== best && scores[i]! > second) second = scores[i]!;
  return second;
}

/**
 * Adds the votes of the words that start in `from … to`, and of their letters; the last word is read to its end, but
 * not past `end`. Typographic apostrophes count as straight ones. Returns the offset where it stopped.
 */
function countVotes(
  table: VoteTable,
  text: string,
  from: number,
  to: number,
  end: number,
  scores: Float64Array,
): number {
  const { fold, letters } = table;
  let at = from;
  let elided = false;
  while (at < to) {
    let code = text.charCodeAt(at);
    let letter = code < FOLDED ? fold[code]! : 0;
    if (letter === 0) {
      if (code < FOLDED && letters[code] !== 0) addRow(table, letters[code]!, scores);
      elided = charClass(code) === CharClass.Apostrophe;
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    do {
      if (letter > 127 && letters[letter] !== 0) addRow(table, letters[letter]!, scores);
      hash = Math.imul(hash ^ letter, PRIME);
      code = ++at < end ? text.charCodeAt(at) : 0;
      letter = code < FOLDED ? fold[code]! : 0;
    } while (letter !== 0);
    addWord(table, hash, scores);
    if (elided) addWord(table, hashOfClitic(text, start, at, fold), scores);
    elided = false;
    if (code > 0 && charClass(code) === CharClass.Apostrophe) {
      addWord(table, Math.imul(hash ^ APOSTROPHE, PRIME), scores);
    }
  }
  return at;
}

/** Hash of the word behind an apostrophe with the apostrophe: `'t` of "don't". */
function hashOfClitic(text: string, start: number, end: number, fold: Uint16Array): number {
  let hash = Math.imul(SEED ^ APOSTROPHE, PRIME);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ fold[text.charCodeAt(at)]!, PRIME);
  return hash;
}

function addWord(table: VoteTable, hash: number, scores: Float64Array): void {
  const { keys, rows, mask } = table;
  for (let slot = hash & mask; rows[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] === hash) return addRow(table, rows[slot]!, scores);
  }
}

function addRow(table: VoteTable, row: number, scores: Float64Array): void {
  const { votes } = table;
  for (let i = 0, at = row * scores.length; i < scores.length; i++) scores[i]! += votes[at + i]!;
}
