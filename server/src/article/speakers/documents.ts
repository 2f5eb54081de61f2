import { CUE, Flag, PRONOUN } from '../../languages/lexicon';
import { Shape } from '../tokens';
import { inQuotedName } from './quotedNames';
import { sentenceStart } from './sentenceBounds';
import { blockOf, type Reading } from './reading';
import { INSIDE, type Subject } from './phrases';

/** How many words may stand between a preposition and the noun it governs. */
const MAX_LEAD = 6;
/** How long a phrase may be that names a text. */
const MAX_DOCUMENT = 8;

/** The document that an impersonal cue quotes, governed by a preposition behind it or before it: "heißt es in dem Brief". */
export function documentNear(reading: Reading, from: number, cue: number, to: number): Subject | null {
  for (let n = cue + 1; n < to; n++) {
    if (reading.tokens.shapes[n]! & Shape.Punctuation) break;
    // "si legge nella perizia": what is read is a text, whatever it is called.
    const found = governedBy(
      reading,
      n,
      to,
      n <= cue + 2 && !(reading.tokens.flags[n - 1]! & (Flag.Preposition | Flag.Article)),
    );
    if (found) return found;
  }
  const start = startOfCue(reading, cue);
  for (let n = from; n < start; n++) {
    const found = governedBy(reading, n, start, false);
    if (found) return found;
  }
  return null;
}

/** Nouns for a text that stand behind a word which takes one up are looked for in so many sentences. */
const SENTENCES_BACK = 2;

/** "Nach zwei Wochen kam eine Mail. Darin stand: “…”": the text that a small word beside a cue takes up, or who wrote it. */
export function textBefore(
  reading: Reading,
  from: number,
  cue: number,
  to: number,
  isImpersonal: boolean,
): Subject | null {
  const { text, tokens, lexicon, blockTokens, quotationOf, spanFirst } = reading;
  if (lexicon.textPronouns.size === 0) return null;
  const takesUp = (n: number) =>
    n >= from && n < to && lexicon.textPronouns.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
  if (!takesUp(cue - 1) && !(isImpersonal && takesUp(cue + 1))) return null;
  const blockFirst = blockTokens[blockOf(reading, cue)]!;
  let end = sentenceStart(reading, Math.min(from + 1, cue), blockFirst);
  for (let sentences = 0; sentences < SENTENCES_BACK && end > blockFirst;) {
    const before = end - 1;
    const start =
      quotationOf[before]! >= 0 ? spanFirst[quotationOf[before]!]! : sentenceStart(reading, before, blockFirst);
    const found = quotationOf[before]! >= 0 ? null : textIn(reading, start, before);
    if (found) return found;
    if (quotationOf[before]! < 0) sentences++;
    end = Math.min(start, before);
  }
  return null;
}

/** The last text of which a sentence tells, with its article. */
function textIn({ tokens, mentionOf }: Reading, from: number, to: number): Subject | null {
  for (let n = to - 1; n >= from; n--) {
    if (mentionOf[n]! >= 0 || !(tokens.flags[n]! & (Flag.SpeechNoun | Flag.Work))) continue;
    let first = n;
    while (
      first > from &&
      n - first < 4 &&
      !(tokens.flags[first]! & (Flag.Article | Flag.FirstPerson)) &&
      !(tokens.shapes[first - 1]! & Shape.Punctuation)
    )
      first--;
    const opened = tokens.flags[first]! & (Flag.Article | Flag.FirstPerson | Flag.Opener);
    return { kind: 'group', first: opened ? first : n, end: n + 1, mention: -1 };
  }
  return null;
}

/** Where an impersonal cue begins whose last word is known: "si legge". */
function startOfCue({ text, tokens, lexicon }: Reading, cue: number): number {
  const both = cue > 0 ? text.slice(tokens.starts[cue - 1]!, tokens.ends[cue]!).toLowerCase() : '';
  return lexicon.impersonalCues.has(both) ? cue - 1 : cue;
}

/** The noun phrase behind a preposition, up to its noun and what follows it in capitals or marks. */
function governedBy(reading: Reading, preposition: number, to: number, isRead: boolean): Subject | null {
  const { tokens, text, lexicon } = reading;
  if (!(tokens.flags[preposition]! & (Flag.Preposition | Flag.AccordingTo))) return null;
  const word = text.slice(tokens.starts[preposition]!, tokens.ends[preposition]!).toLowerCase();
  if (!lexicon.documentPrepositions.has(word)) return null;
  const first = preposition + 1;
  if (!lexicon.capitalNouns) return documentAt(reading, first, to, isRead);
  let end = first;
  while (end < to && end < first + MAX_LEAD && !(tokens.shapes[end]! & (Shape.Capital | Shape.Punctuation))) end++;
  // A document before its verb may be written small: "Auf der documenta-Seite heißt es".
  if (end >= to && end > first + 1) return { kind: 'group', first, end, mention: -1 };
  if (end >= to || !(tokens.shapes[end]! & Shape.Capital) || tokens.flags[end]! & (Flag.Weekday | Flag.Month))
    return null;
  while (end < to && (tokens.shapes[end]! & Shape.Capital || inQuotedName(reading, end))) end++;
  return { kind: 'group', first, end, mention: -1 };
}

/** A phrase behind a preposition that is a text, or whose it is: "in una nota del ministero", "nel comunicato di Ada Lind". */
function documentAt(reading: Reading, first: number, to: number, isRead: boolean): Subject | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  let end = first;
  let isText = isRead;
  for (; end < to && end < first + MAX_DOCUMENT; end++) {
    const flags = tokens.flags[end]!;
    if (tokens.shapes[end]! & Shape.Punctuation || flags & (Flag.Relative | Flag.Weekday | Flag.Auxiliary)) break;
    // "En el informe se lee": what the verb brings with it ends the phrase.
    if (end > first && flags & (PRONOUN | Flag.Opener) && !(flags & INSIDE)) break;
    const mention = mentionOf[end]!;
    if (mention >= 0) {
      const span = mentionTokens[mention]!;
      return isText ? { kind: 'mention', first: span.first, end: span.end, mention } : null;
    }
    if (end < first + 3 && flags & (Flag.SpeechNoun | Flag.Work)) isText = true;
  }
  return isText ? { kind: 'group', first, end, mention: -1 } : null;
}

/** What an office may open with, and what it is known by. */
const OFFICE = Flag.Organisation | Flag.Group;
const BEFORE_OFFICE = Flag.RoleModifier | Flag.Nationality;

/**
 * The office that speaks through a plural verb without a subject, behind the verb or at the head of its clause:
 * "сообщили в полиции", "В полиции сообщили".
 */
export function officeNear(reading: Reading, from: number, cue: number, to: number): Subject | null {
  const { text, tokens, lexicon } = reading;
  if (lexicon.officeCues.size === 0) return null;
  if (!lexicon.officeCues.has(text.slice(tokens.starts[cue]!, tokens.ends[cue]!).toLowerCase())) return null;
  return officeAt(reading, from, cue) ?? officeAt(reading, cue + 1, to);
}

function officeAt(reading: Reading, preposition: number, to: number): Subject | null {
  const { tokens, text, lexicon } = reading;
  // "Как заявили в полиции": a small word may lead in.
  if (preposition < to && tokens.flags[preposition]! & Flag.Opener && !(tokens.flags[preposition]! & Flag.Preposition))
    preposition++;
  const word = text.slice(tokens.starts[preposition] ?? 0, tokens.ends[preposition] ?? 0).toLowerCase();
  if (preposition >= to - 1 || !lexicon.documentPrepositions.has(word)) return null;
  const first = preposition + 1;
  let head = first;
  while (head < to && tokens.flags[head]! & BEFORE_OFFICE) head++;
  const acronym = head < to && tokens.shapes[head]! & Shape.AllCapitals && reading.mentionOf[head]! < 0;
  if (head >= to || !(tokens.flags[head]! & OFFICE || acronym)) return null;
  let end = head + 1;
  while (
    end < to &&
    end < first + MAX_LEAD &&
    !(tokens.shapes[end]! & Shape.Punctuation) &&
    !(tokens.flags[end]! & (CUE | Flag.Preposition | Flag.Adverb | Flag.Weekday | Flag.Opener))
  )
    end++;
  return { kind: 'group', first, end, mention: -1 };
}
