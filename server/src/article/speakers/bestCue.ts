import { Flag } from '../../languages/lexicon';
import { backCue } from './backCues';
import { cueBefore, cueBehind, isCue, WEAK_MATCH, type CueMatch } from './cues';
import { giverBefore, giverBehind, onlyNamed } from './givers';
import { isTopic, label, view } from './labels';
import { isDash } from './phrases';
import type { Reading } from './reading';
import { sentenceStart } from './sentenceBounds';
import { firstSubject, nounThatOpens, opensBlock } from './sentences';
import { subjectBehind } from './subjectBehind';
import { subjectBefore } from './subjects';

/** The best cue of a quotation: behind it, before it, inside its marks, or in the sentence behind. */
export function bestCue(reading: Reading, index: number, first: number, blockFirst: number): CueMatch | null {
  const { tokens } = reading;
  const behind = cueBehind(reading, index) ?? giverBehind(reading, index);
  // What stands before it is a dateline, where anything does.
  const lead = sentenceStart(reading, first, blockFirst);
  const start = opensBlock(reading, index) || isTopic(reading, lead, first) ? first : lead;
  let before: CueMatch | null = null;
  if (start < first)
    before = label(reading, start, first) ?? view(reading, start, first) ?? cueBefore(reading, start, first);
  else if (start > blockFirst && reading.quotationOf[start - 1]! < 0 && tokens.codes[start - 1] === 0x3a) {
    before = cueBefore(reading, sentenceStart(reading, start - 1, blockFirst), start);
  }
  if (!before && start < first && !(behind && behind.score >= WEAK_MATCH)) {
    const subject =
      giverBefore(reading, start, first) ??
      firstSubject(reading, start, first) ??
      nounThatOpens(reading, start, first) ??
      onlyNamed(reading, start, first);
    const score = tokens.codes[first - 1] === 0x3a ? 1.6 : 0.4;
    if (subject) before = { first: first - 1, end: first, subject, score, bare: true };
    else if (leadsToWords(reading, first)) before = { first: first - 1, end: first, subject, score };
  }
  // The quotation opens its sentence, but something of the sentence stands before another quotation.
  if (!before && !(behind && behind.score >= WEAK_MATCH)) before = leadIn(reading, index, start, blockFirst);
  const back = behind ? null : backCue(reading, index);
  const inside = !behind || behind.score < WEAK_MATCH ? cueInside(reading, index) : null;
  // "Lind rejoined: “…”, wrote the mayor of the town": the name goes before the role.
  if (behind?.subject?.kind === 'role' && before?.subject?.kind === 'mention' && tokens.codes[first - 1] === 0x3a)
    return before;
  const candidates = [behind, before, inside, back].filter(
    (match): match is CueMatch => match !== null && match.score > 0,
  );
  return candidates.sort((a, b) => b.score - a.score)[0] ?? null;
}

/** "Ai giornalisti ha concesso solo una frase: “…”": words of speech and a colon, where the subject may be left out. */
const leadsToWords = ({ tokens, lexicon }: Reading, first: number): boolean =>
  lexicon.dropsSubjects && tokens.codes[first - 1] === 0x3a && (tokens.flags[first - 2]! & Flag.SpeechNoun) !== 0;

/** A quotation at the head of its paragraph behind a paragraph that ends with a colon. */
function leadIn(reading: Reading, index: number, start: number, blockFirst: number): CueMatch | null {
  const { tokens, spans, blocks } = reading;
  const block = spans[index]!.firstBlock;
  if (start !== blockFirst || block === 0 || spans[index]!.start - blocks[block]!.start > 2) return null;
  const from = reading.blockTokens[block - 1]!;
  if (blockFirst === from || tokens.codes[blockFirst - 1] !== 0x3a) return null;
  const sentence = sentenceStart(reading, blockFirst - 1, from);
  return (
    label(reading, sentence, blockFirst) ??
    cueBefore(reading, sentence, blockFirst) ??
    subjectOnly(reading, sentence, blockFirst)
  );
}

/** A sentence that leads up to a colon without a verb of speech: its subject speaks. */
function subjectOnly(reading: Reading, from: number, to: number): CueMatch | null {
  const subject = firstSubject(reading, from, to);
  return subject ? { first: to - 1, end: to, subject, score: 1.2 } : null;
}

/** An attribution set between dashes or commas inside the marks: `“We go on – said Lind – until May.”` */
function cueInside(reading: Reading, index: number): CueMatch | null {
  const { tokens } = reading;
  const from = reading.spanFirst[index]!;
  const end = reading.spanEnd[index]!;
  for (let n = from; n < end - 1; n++) {
    if (!isDash(tokens.codes[n]!) && tokens.codes[n] !== 0x2c) continue;
    const dash = isDash(tokens.codes[n]!);
    const limit = Math.min(end, n + 11);
    let closing = n + 1;
    while (
      closing < limit &&
      !isDash(tokens.codes[closing]!) &&
      tokens.codes[closing] !== 0x2c &&
      tokens.codes[closing] !== 0x2e
    )
      closing++;
    // The stop or comma of the attribution may stand before its dash: “We go on, – said Lind. – Until May.”
    const closed = closing < limit && (isDash(tokens.codes[closing]!) || isDash(tokens.codes[closing + 1] ?? 0));
    if (dash && !closed) continue;
    for (let c = n + 1; c < Math.min(closing, n + 6); c++) {
      if (
        !isCue(reading, c, n + 1, closing) ||
        !(tokens.flags[c]! & (Flag.Reporting | Flag.Participle | Flag.WeakReporting))
      )
        continue;
      const subject = subjectBefore(reading, n + 1, c) ?? subjectBehind(reading, c, closing);
      // "« …, a affirmé mardi la directrice. … »": the verb at once behind the comma, its subject behind it.
      const inverted =
        c <= n + 2 &&
        subject !== null &&
        subject.first > c &&
        closing < end &&
        /[.,]/u.test(String.fromCharCode(tokens.codes[closing]!));
      if (
        !dash &&
        !(inverted && subject.kind !== 'group') &&
        (!subject || subject.kind !== 'mention' || !tokens.codes[closing])
      )
        continue;
      if (!subject && c > n + 2) continue;
      if (subject?.kind === 'pronoun' && tokens.flags[subject.first]! & Flag.FirstPerson) continue;
      return { first: c, end: c + 1, subject, score: dash ? 2.5 : 1.2 };
    }
  }
  return null;
}
