import { CUE, Flag } from '../../languages/lexicon';
import { cueBefore, type CueMatch } from './cues';
import { isOfWord, type Subject } from './phrases';
import { blockOf, type Reading } from './reading';
import { subjectBehind } from './subjectBehind';
import { canOpen } from './subjects';
import { isCoordinator } from './verbSecond';

/** `LIND: "…"`, `Lind – "…"` : a name, with at most its role, then a colon or dash. */
export function label(reading: Reading, from: number, to: number): CueMatch | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  const code = tokens.codes[to - 1];
  if (to - from > 10 || to - from < 2 || (code !== 0x3a && code !== 0x2013 && code !== 0x2014)) return null;
  if (isTopic(reading, from, to)) return null;
  const mention = mentionOf[from]! >= 0 ? mentionOf[from]! : mentionOf[to - 2]!;
  if (mention < 0) {
    if (code !== 0x3a || !canOpen(reading, from)) return null;
    const headline = /headline$/u.test(reading.blocks[blockOf(reading, from)]!.kind);
    const subject = subjectBehind(reading, from - 1, to - 1, headline);
    // "The comment of the neighbours: “…”" is no label.
    const isLabel = subject?.first === from && subject.end === to - 1 && !isOfSpeech(reading, subject);
    return isLabel ? { first: to - 1, end: to, subject, score: 2.5 } : null;
  }
  const { first, end } = mentionTokens[mention]!;
  for (let i = from; i < to - 1; i++) if (tokens.flags[i]! & CUE && reading.mentionOf[i]! < 0) return null;
  return { first: to - 1, end: to, subject: { kind: 'mention', first, end, mention }, score: 3 };
}

/** A topic is at most so long, in tokens. */
const MAX_TOPIC = 14;

/** "Sulla partita: “…”", "On Lind: “…”": true for what somebody was asked about, and a colon; a conjunction may stand before it. */
export function isTopic(reading: Reading, from: number, to: number): boolean {
  const { tokens, text, lexicon } = reading;
  const first = from + 1 < to && isCoordinator(reading, from) ? from + 1 : from;
  if (tokens.codes[to - 1] !== 0x3a || to - first > MAX_TOPIC || first + 2 > to - 1) return false;
  if (!lexicon.topicPrepositions.has(text.slice(tokens.starts[first]!, tokens.ends[first]!).toLowerCase()))
    return false;
  for (let n = first; n < to; n++) {
    const mention = reading.mentionOf[n]!;
    if (mention < 0 && tokens.flags[n]! & CUE) return false;
    // "On the phone from Oslo, Lind: “…”": whoever is named and no preposition governs speaks.
    if (mention >= 0 && !(tokens.flags[reading.mentionTokens[mention]!.roleFirst - 1]! & Flag.Preposition))
      return false;
    if (mention >= 0) n = reading.mentionTokens[mention]!.end - 1;
  }
  return true;
}

function isOfSpeech(reading: Reading, { first, end }: Subject): boolean {
  for (let n = first; n < end; n++)
    if (reading.tokens.flags[n]! & Flag.SpeechNoun && isOfWord(reading, n + 1)) return true;
  return false;
}

/** "Per Lind, è “…”": whose view a sentence gives, told by the preposition that opens it. */
export function view(reading: Reading, start: number, to: number): CueMatch | null {
  const { tokens, text, lexicon } = reading;
  // "Ma per Lind, …": a conjunction may stand before it.
  const from = start + 1 < to && isCoordinator(reading, start) ? start + 1 : start;
  const own = ownView(reading, from, to);
  if (own) return own;
  const word = text.slice(tokens.starts[from]!, tokens.ends[from]!).toLowerCase();
  if (!lexicon.viewPrepositions.has(word) || cueBefore(reading, from + 1, to)?.subject) return null;
  const subject = subjectBehind(reading, from, to);
  if (!subject || subject.kind === 'group') return null;
  // "Per Lind “la casa è persa”": the quotation may follow without a comma.
  if (subject.end < to && tokens.codes[subject.end] !== 0x2c) return null;
  return { first: from, end: from + 1, subject, score: 2.2 };
}

/** A listed expression for whose view it is has at most so many words. */
const LONGEST = 4;

/** "In her view, it is “…”", "A suo avviso …": the view of somebody who was named before. */
function ownView(reading: Reading, from: number, to: number): CueMatch | null {
  const { tokens, text, lexicon } = reading;
  if (lexicon.ownViews.size === 0) return null;
  let words = '';
  for (let n = from; n < Math.min(to, from + LONGEST); n++) {
    words += `${n > from ? ' ' : ''}${text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase()}`;
    if (!lexicon.ownViews.has(words)) continue;
    // "In her view, the minister said": a verb attributes it to somebody else.
    if (n + 1 < to && cueBefore(reading, n + 1, to)?.subject?.kind === 'mention') return null;
    return { first: from, end: n + 1, subject: { kind: 'pronoun', first: from, end: n + 1, mention: -1 }, score: 2.2 };
  }
  return null;
}
