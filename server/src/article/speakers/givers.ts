import { CUE, Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import type { CueMatch } from './cues';
import { isDash, isOfWord, maySpeak, type Subject } from './phrases';
import { subjectBehind } from './subjectBehind';
import type { Reading } from './reading';

/** How far before a name the words that it gives may stand, in tokens. */
const MAX_GIVER = 14;
/** Words of speech that open a sentence, or follow a quotation, stand within so many tokens of its edge. */
const NEAR_EDGE = 4;

/** So many tokens at most stand between words of speech and the name of who gives them: "della sindaca di Roma". */
const MAX_LINK = 5;

/**
 * "the answer of Ada Lind", "il commento della sindaca, Ada Lind", "réaction glacée d'un cadre": whose words a noun of speech tells of, which an
 * adjective may follow.
 */
export function giverOf(reading: Reading, noun: number, to: number): Subject | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  if (!(tokens.flags[noun]! & Flag.SpeechNoun) || mentionOf[noun]! >= 0) return null;
  const of = noun + 2 < to && isAdjective(reading, noun + 1) ? noun + 2 : noun + 1;
  if (of >= to || !isOfWord(reading, of)) return null;
  for (let n = of + 1; n < to && n <= of + MAX_LINK; n++) {
    const mention = mentionOf[n]!;
    if (mention >= 0) {
      const { first, end } = mentionTokens[mention]!;
      return { kind: 'mention', first, end, mention };
    }
    const linking = Flag.Article | Flag.Role | Flag.RoleModifier | Flag.Honorific | Flag.Nationality;
    const isComma = tokens.codes[n] === 0x2c && (tokens.flags[n - 1]! & Flag.Role) !== 0;
    if (!isComma && !(tokens.flags[n]! & linking)) break;
  }
  const phrase = subjectBehind(reading, of, to);
  return phrase && phrase.kind !== 'mention' && maySpeak(reading, phrase) ? phrase : null;
}

/** True for a word that no list holds, in small letters. */
const isAdjective = ({ tokens, mentionOf }: Reading, n: number): boolean =>
  !tokens.flags[n] && !(tokens.shapes[n]! & (Shape.Capital | Shape.Punctuation)) && mentionOf[n]! < 0;

/**
 * Who gives the words that a colon leads up to, where no verb attributes: "La risposta di Ada Lind è stata breve: “…”", and with the name
 * right before the colon "it drew a warning from the judge, Ada Lind: “…”". In "Lind rejected the charges of Ek: “…”" the subject speaks.
 */
export function giverBefore(reading: Reading, start: number, first: number): Subject | null {
  const { text, tokens, mentionOf, mentionTokens, lexicon } = reading;
  const colon = first - 1;
  if (tokens.codes[colon] !== 0x3a) return null;
  for (let n = start; n < colon && n <= start + NEAR_EDGE && mentionOf[n]! < 0; n++) {
    const giver = giverOf(reading, n, colon);
    if (giver) return giver;
    if (tokens.flags[n]! & CUE) break;
  }
  const mention = colon > start ? mentionOf[colon - 1]! : -1;
  if (mention < 0) return null;
  const name = mentionTokens[mention]!;
  for (let n = name.first - 1; n > start && n >= name.first - MAX_GIVER; n--) {
    if (!(tokens.flags[n]! & Flag.SpeechNoun)) continue;
    const article = text.slice(tokens.starts[n - 1]!, tokens.ends[n - 1]!).toLowerCase();
    if (!lexicon.indefiniteArticles.has(article)) return null;
    return { kind: 'mention', first: name.first, end: name.end, mention };
  }
  return null;
}

/** Who is named right before the colon that leads up to words, behind a comma. */
export function nameBeforeColon(
  { tokens, mentionOf, mentionTokens }: Reading,
  start: number,
  first: number,
): Subject | null {
  const mention = tokens.codes[first - 1] === 0x3a && first - 2 >= start ? mentionOf[first - 2]! : -1;
  if (mention < 0) return null;
  const { first: from, end, roleFirst } = mentionTokens[mention]!;
  return tokens.codes[roleFirst - 1] === 0x2c ? { kind: 'mention', first: from, end, mention } : null;
}

/** "It fell to Ada Lind to break the news: “…”": the only one whom a sentence names that leads up to words and has no subject. */
export function onlyNamed({ tokens, mentionOf, mentionTokens }: Reading, start: number, first: number): Subject | null {
  if (tokens.codes[first - 1] !== 0x3a) return null;
  let only: Subject | null = null;
  for (let n = start; n < first; n++) {
    const mention = mentionOf[n]!;
    if (mention < 0) continue;
    const { first: from, end } = mentionTokens[mention]!;
    if (only) return null;
    only = { kind: 'mention', first: from, end, mention };
    n = end - 1;
  }
  return only;
}

/** Who gives the words before: "“…”: è il commento di Ada Lind", "„…“, so der Kommentar von Ada Lind". */
export function giverBehind(reading: Reading, span: number): CueMatch | null {
  const { tokens, spans, blocks } = reading;
  const end = reading.spanEnd[span]!;
  const blockEnd = blocks[spans[span]!.lastBlock]!.end;
  const isIn = (n: number): boolean => n < tokens.count && tokens.starts[n]! < blockEnd;
  if (!isIn(end)) return null;
  const code = tokens.codes[end]!;
  const from = code === 0x2c || code === 0x3a || isDash(code) ? end + 1 : end;
  if (!isIn(from) || tokens.shapes[from]! & (Shape.Capital | Shape.Punctuation)) return null;
  for (let n = from; isIn(n) && n <= from + NEAR_EDGE; n++) {
    if (tokens.shapes[n]! & Shape.Punctuation || reading.mentionOf[n]! >= 0) return null;
    const subject = giverOf(reading, n, Math.min(n + MAX_LINK + 3, tokens.count));
    if (subject && isIn(subject.first)) return { first: n, end: n + 1, subject, score: 3 };
  }
  return null;
}
