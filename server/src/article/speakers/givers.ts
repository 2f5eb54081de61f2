import { CUE, Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import type { CueMatch } from './cues';
import { isDash } from './cues';
import { giverOf, MAX_LINK, type Subject } from './phrases';
import type { Reading } from './reading';

/** How far before a name the words that it gives may stand, in tokens. */
const MAX_GIVER = 14;
/** Words of speech that open a sentence, or follow a quotation, stand within so many tokens of its edge. */
const NEAR_EDGE = 4;

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
