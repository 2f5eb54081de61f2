import { CUE, Flag } from '../../languages/lexicon';
import type { Attribution, AttributionBasis, Turn } from '../article';
import { Shape } from '../tokens';
import { cueBefore, cueBehind, isCue, sentenceStart, WEAK_MATCH, type CueMatch } from './cues';
import { firstTokenFrom, type Reading } from './reading';
import { Resolver } from './resolve';
import { headOfClause, subjectBefore, subjectBehind, type Subject } from './subjects';

/** A quotation this near to the head of an answer is the answer: only a label stands before it. */
const LABEL = 14;

/** What is known of one quotation after the search. */
export interface Attributed {
  readonly speaker: Attribution | null;
  /** Strength of the cue's own evidence; 0 for none. */
  readonly evidence: number;
  /** Number of the utterance. */
  readonly utterance: number;
}

/**
 * Says who speaks each quotation. In this order: the turn of an interview, a cue of its own sentence (before, behind or
 * inside the marks), a speaker label, a colon at the end of the sentence or paragraph before, the speaker of the
 * quotation before in the same paragraph, and for a paragraph that is all quotation the speaker of the paragraph before.
 */
export function attribute(reading: Reading, turns: readonly Turn[], interviewee: number): Attributed[] {
  const { spans, blocks } = reading;
  const resolver = new Resolver(reading);
  const result: Attributed[] = [];
  const answers = new Map(turns.filter((turn) => turn.role === 'answer').map((turn) => [turn.start, turn]));
  let previous = -1;
  let utterance = -1;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    if (span.parent >= 0) {
      // Who speaks inside somebody's speech is not looked for.
      result.push({ ...result[span.parent]!, evidence: 0, speaker: null });
      continue;
    }
    const first = reading.spanFirst[index]!;
    const blockFirst = reading.blockTokens[span.firstBlock]!;
    const found = search(reading, index, first, blockFirst);
    let speaker: Attribution | null = null;
    let evidence = 0;
    const answer = answers.get(blocks[span.firstBlock]!.start);
    if (answer && (span.start - answer.start <= LABEL || !found)) {
      if (interviewee >= 0) speaker = named(reading, interviewee, 'turn', first);
      evidence = 3;
    } else if (found?.bare && (speaker = carriedOver(reading, resolver, result, previous, index)) !== null) {
      evidence = found.score;
    } else if (found) {
      evidence = found.score;
      if (found.subject) speaker = fromSubject(reading, resolver, found.subject, found);
      else speaker = elided(reading, result, previous, first, found, resolver);
    }
    const before = previous >= 0 ? spans[previous]! : null;
    const sameBlock = before !== null && before.lastBlock === span.firstBlock;
    if (!speaker && !found) speaker = carriedOver(reading, resolver, result, previous, index);
    if (!speaker && !found) {
      const subject = subjectOfSentenceBefore(
        reading,
        first,
        blockFirst,
        sameBlock ? reading.spanEnd[previous]! : blockFirst,
      );
      if (subject) {
        speaker = fromSubject(reading, resolver, subject, null);
        evidence = Math.max(evidence, 0.8);
      }
    }
    if (!speaker && before) {
      const nextBlock = before.lastBlock + 1 === span.firstBlock;
      const atHead = span.start - blocks[span.firstBlock]!.start <= 2;
      const prior = result[previous]!.speaker;
      if (prior && (sameBlock || (nextBlock && atHead))) {
        speaker = { ...prior, by: 'continuation' };
        if (sameBlock) evidence = Math.max(evidence, 0.5);
        else if (isWholeBlock(reading, index)) evidence = Math.max(evidence, 1);
      }
    }
    if (!speaker && !found && isWholeBlock(reading, index)) {
      const subject = lastSubjectOfBlock(reading, span.firstBlock - 1);
      if (subject) speaker = fromSubject(reading, resolver, subject, null);
      if (speaker) [speaker, evidence] = [{ ...speaker, by: 'continuation' }, 1];
    }
    // In the lead of an interview unattributed words are the interviewee's.
    if (
      (!speaker || speaker.figure < 0) &&
      interviewee >= 0 &&
      evidence < 2 &&
      turns.length > 0 &&
      span.start < turns[0]!.start
    ) {
      speaker = named(reading, interviewee, 'turn', first);
    }
    if (speaker) resolver.spoke(speaker.figure, first);
    const joined =
      sameBlock && sameSpeaker(result[previous]!.speaker, speaker) && isSameUtterance(reading, previous, index, found);
    if (!joined) utterance++;
    result.push({ speaker, evidence, utterance: Math.max(0, utterance) });
    previous = index;
  }
  return result;
}

/** The figure who answers an interview: the first one named before the first turn outside quotations, or -1. */
export function intervieweeOf(reading: Reading, turns: readonly Turn[]): number {
  const first = turns[0];
  if (!first) return -1;
  let best = -1;
  reading.mentions.some((mention, index) => {
    if (mention.start >= first.start) return true;
    if (best < 0 && reading.quotationOf[reading.mentionTokens[index]!.first]! < 0) best = mention.figure;
    return false;
  });
  return best;
}

/** The best cue of a quotation. */
function search(reading: Reading, index: number, first: number, blockFirst: number): CueMatch | null {
  const { tokens } = reading;
  const behind = cueBehind(reading, index);
  const start = sentenceStart(reading, first, blockFirst);
  let before: CueMatch | null = null;
  if (start < first) before = label(reading, start, first) ?? cueBefore(reading, start, first);
  else if (start > blockFirst && reading.quotationOf[start - 1]! < 0 && tokens.codes[start - 1] === 0x3a) {
    before = cueBefore(reading, sentenceStart(reading, start - 1, blockFirst), start);
  }
  if (!before && start < first && !(behind && behind.score >= WEAK_MATCH)) {
    const subject = firstSubject(reading, start, first) ?? nounThatOpens(reading, start, first);
    const score = tokens.codes[first - 1] === 0x3a ? 1.6 : 0.4;
    if (subject) before = { first: first - 1, end: first, subject, score, bare: true };
  }
  // The quotation opens its sentence, but something of the sentence stands before another quotation.
  if (!before && !(behind && behind.score >= WEAK_MATCH)) before = leadIn(reading, index, start, blockFirst);
  const inside = !behind || behind.score < WEAK_MATCH ? cueInside(reading, index) : null;
  const candidates = [behind, before, inside].filter((match): match is CueMatch => match !== null && match.score > 0);
  return candidates.sort((a, b) => b.score - a.score)[0] ?? null;
}

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

/** The role or body with an article that opens a clause without a verb of speech: "The board hailed it as a …". */
function nounThatOpens(reading: Reading, from: number, to: number): Subject | null {
  const head = headOfClause(reading, from, to);
  if (!head || head.kind === 'role') return head;
  const { flags } = reading.tokens;
  if (!(flags[head.first]! & Flag.Article)) return null;
  for (let n = head.first; n < head.end; n++) {
    if (flags[n]! & (Flag.Work | Flag.SpeechNoun)) return null;
    if (flags[n]! & (Flag.Group | Flag.Organisation)) return head;
  }
  return null;
}

/** A sentence that leads up to a colon without a verb of speech: its subject speaks. */
function subjectOnly(reading: Reading, from: number, to: number): CueMatch | null {
  const subject = firstSubject(reading, from, to);
  return subject ? { first: to - 1, end: to, subject, score: 1.2 } : null;
}

/** `LIND: "…"`, `Lind – "…"` : a name, with at most its role, then a colon or dash. */
function label(reading: Reading, from: number, to: number): CueMatch | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  const code = tokens.codes[to - 1];
  if (to - from > 10 || to - from < 2 || (code !== 0x3a && code !== 0x2013 && code !== 0x2014)) return null;
  const mention = mentionOf[from]! >= 0 ? mentionOf[from]! : mentionOf[to - 2]!;
  if (mention < 0) return null;
  const { first, end } = mentionTokens[mention]!;
  for (let i = from; i < to - 1; i++) if (tokens.flags[i]! & CUE && reading.mentionOf[i]! < 0) return null;
  return { first: to - 1, end: to, subject: { kind: 'mention', first, end, mention }, score: 3 };
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
      if (!dash && (!subject || subject.kind !== 'mention' || !tokens.codes[closing])) continue;
      if (!subject && c > n + 2) continue;
      if (subject?.kind === 'pronoun' && tokens.flags[subject.first]! & Flag.FirstPerson) continue;
      return { first: c, end: c + 1, subject, score: dash ? 2.5 : 1.2 };
    }
  }
  return null;
}

const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === 0x2d;

/**
 * A quotation that is a sentence of its own behind a sentence of its paragraph: "Lind turned to the budget. “We …”".
 * The subject of that sentence speaks, if the sentence does not itself belong to the quotation before it.
 */
function subjectOfSentenceBefore(reading: Reading, first: number, blockFirst: number, from: number): Subject | null {
  const { tokens } = reading;
  const last = first - 1;
  if (last <= from || reading.quotationOf[last]! >= 0 || sentenceStart(reading, first, blockFirst) !== first)
    return null;
  const start = sentenceStart(reading, last, Math.max(from, blockFirst));
  if (start <= from && from !== blockFirst) return null;
  if (tokens.codes[last] !== 0x2e) return null;
  const cue = cueBefore(reading, start, last);
  if (cue?.subject?.kind === 'mention' || (cue?.subject && cue.score >= WEAK_MATCH)) return cue.subject;
  return subjectOfStretch(reading, start, last);
}

/** "The prosecutor does not believe it. “…”": a role that opens a stretch goes before a name further on. */
function subjectOfStretch(reading: Reading, start: number, end: number): Subject | null {
  const head = headOfClause(reading, start, end);
  const subject = firstSubject(reading, start, end);
  return head && head.kind !== 'group' && (!subject || head.first <= subject.first) ? head : subject;
}

/** The first mention or pronoun of a stretch that no preposition governs. */
function firstSubject(reading: Reading, from: number, to: number): Subject | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  for (let i = from; i < to; i++) {
    if (reading.quotationOf[i]! >= 0) continue;
    const mention = mentionOf[i]!;
    if (mention >= 0) {
      const { first, end, roleFirst } = mentionTokens[mention]!;
      const governed = roleFirst > from && tokens.flags[roleFirst - 1]! & Flag.Preposition;
      if (!governed && !(tokens.shapes[end - 1]! & Shape.Possessive)) return { kind: 'mention', first, end, mention };
      i = end - 1;
    } else if (tokens.flags[i]! & (Flag.He | Flag.She) && !(tokens.flags[i]! & (Flag.Article | Flag.Relative))) {
      return { kind: 'pronoun', first: i, end: i + 1, mention: -1 };
    }
  }
  return null;
}

/** The subject of the last sentence of a block, if the block is prose. */
function lastSubjectOfBlock(reading: Reading, block: number): Subject | null {
  if (block < 0 || reading.blocks[block]!.kind === 'heading') return null;
  const from = reading.blockTokens[block]!;
  const to = reading.blockTokens[block + 1]!;
  if (to <= from) return null;
  return firstSubject(reading, sentenceStart(reading, to - 1, from), to);
}

/**
 * Who goes on speaking in a sentence that attributes nothing itself: the speaker of a quotation that the sentence began
 * with, or where the verbs are those of reported speech ("Der Plan sei „…“") whoever the sentence before reports.
 */
function carriedOver(
  reading: Reading,
  resolver: Resolver,
  result: readonly Attributed[],
  previous: number,
  index: number,
): Attribution | null {
  const { tokens, text, spans } = reading;
  const first = reading.spanFirst[index]!;
  const blockFirst = reading.blockTokens[spans[index]!.firstBlock]!;
  const from = previous >= 0 ? Math.max(blockFirst, reading.spanEnd[previous]!) : blockFirst;
  const start = sentenceStart(reading, first, from);
  const prior =
    previous >= 0 && spans[previous]!.lastBlock === spans[index]!.firstBlock ? result[previous]!.speaker : null;
  if (prior && start === from && start < first && !(tokens.shapes[start]! & Shape.SentenceStart)) {
    const last = text[spans[previous]!.innerEnd - 1] ?? '';
    if (!/[.!?…:]/u.test(last)) return { ...prior, by: 'continuation' };
  }
  if (start >= first || !isReported(reading, start, index)) return null;
  let end = first;
  for (let steps = 0; end > from && steps < MAX_REPORTED; steps++) {
    const sentence = sentenceStart(reading, end - 1, from);
    const cue = cueBefore(reading, sentence, end);
    const subject = cue?.subject ?? subjectOfStretch(reading, sentence, end) ?? nounThatOpens(reading, sentence, end);
    if (subject && (cue || !holdsReportedForm(reading, sentence, end)))
      return fromSubject(reading, resolver, subject, null);
    end = sentence;
  }
  return prior && { ...prior, by: 'continuation' };
}

/** How many sentences of reported speech may stand between the quotation and the one that names the speaker. */
const MAX_REPORTED = 4;

/** True if the sentence round a quotation is reported speech by its verb. */
function isReported(reading: Reading, start: number, index: number): boolean {
  const end = reading.spanEnd[index]!;
  const blockEnd = reading.blockTokens[reading.spans[index]!.lastBlock + 1]!;
  let behind = end;
  while (behind < blockEnd && behind < end + 12 && !reading.tokens.codes[behind]) behind++;
  return holdsReportedForm(reading, start, reading.spanFirst[index]!) || holdsReportedForm(reading, end, behind);
}

function holdsReportedForm({ text, tokens, lexicon }: Reading, from: number, to: number): boolean {
  if (lexicon.language.reportedForms === undefined) return false;
  for (let n = from; n < to; n++)
    if (!(tokens.shapes[n]! & Shape.Punctuation) && lexicon.reportedForms.get(text, tokens.starts[n]!, tokens.ends[n]!))
      return true;
  return false;
}

/** Who is meant where a cue has no subject: the subject of the sentence, else the last speaker. */
function elided(
  reading: Reading,
  result: readonly Attributed[],
  previous: number,
  first: number,
  found: CueMatch,
  resolver: Resolver,
): Attribution | null {
  const block = reading.spans.length > 0 ? blockOf(reading, found.first) : 0;
  const from = sentenceStart(reading, found.first, reading.blockTokens[block]!);
  const subject = subjectOfStretch(reading, from, found.first);
  if (subject) return fromSubject(reading, resolver, subject, found);
  const prior = previous >= 0 ? result[previous]! : null;
  const sameBlock = previous >= 0 && reading.spans[previous]!.lastBlock === block;
  const start = reading.blockTokens[block]!;
  if (first <= found.first) {
    const before = subjectOfSentenceBefore(reading, first, start, sameBlock ? reading.spanEnd[previous]! : start);
    const speaker = before && fromSubject(reading, resolver, before, found);
    if (speaker) return speaker;
  }
  if (prior?.speaker && sameBlock) return { ...prior.speaker, by: 'cue', cue: range(reading, found.first, found.end) };
  const figure = resolver.salient(Math.min(first, found.first), null);
  return figure >= 0 ? named(reading, figure, 'cue', first, found) : null;
}

function blockOf(reading: Reading, token: number): number {
  let low = 0;
  let high = reading.blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (reading.blockTokens[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}

function fromSubject(
  reading: Reading,
  resolver: Resolver,
  subject: Subject,
  match: CueMatch | null,
): Attribution | null {
  const figure = resolver.figureOf(subject);
  const { start, end } = range(reading, subject.first, subject.end);
  if (figure < 0 && subject.kind === 'pronoun' && !(reading.tokens.flags[subject.first]! & (Flag.He | Flag.She)))
    return null;
  const name = figure >= 0 ? reading.figures[figure]!.name : reading.text.slice(start, end).replace(/\s+/gu, ' ');
  return { start, end, figure, name, by: 'cue', ...(match ? { cue: range(reading, match.first, match.end) } : {}) };
}

/** An attribution to a figure whose naming words stand elsewhere: its nearest mention before, outside quotations. */
function named(reading: Reading, figure: number, by: AttributionBasis, token: number, match?: CueMatch): Attribution {
  let nearest = reading.mentions.findIndex((mention) => mention.figure === figure);
  for (let i = mentionsBefore(reading, token) - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    if (reading.mentions[i]!.figure !== figure || reading.quotationOf[reading.mentionTokens[i]!.first]! >= 0) continue;
    nearest = i;
    break;
  }
  const { start, end } = reading.mentions[nearest]!;
  const name = reading.figures[figure]!.name;
  return { start, end, figure, name, by, ...(match ? { cue: range(reading, match.first, match.end) } : {}) };
}

/** Number of mentions that start before a token. */
function mentionsBefore(reading: Reading, token: number): number {
  let low = 0;
  let high = reading.mentionTokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reading.mentionTokens[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const range = (reading: Reading, first: number, end: number) => ({
  start: reading.tokens.starts[first]!,
  end: reading.tokens.ends[end - 1]!,
});

/** True if a quotation fills its paragraphs, but for a stop. */
export function isWholeBlock(reading: Reading, index: number): boolean {
  const span = reading.spans[index]!;
  return (
    span.start - reading.blocks[span.firstBlock]!.start <= 2 && reading.blocks[span.lastBlock]!.end - span.end <= 2
  );
}

const sameSpeaker = (a: Attribution | null, b: Attribution | null): boolean =>
  a?.figure === b?.figure && a?.name === b?.name;

/** Two quotations of one paragraph are one utterance if nothing but an attribution parts them. */
function isSameUtterance(reading: Reading, previous: number, index: number, found: CueMatch | null): boolean {
  const { tokens } = reading;
  const from = reading.spanEnd[previous]!;
  const to = reading.spanFirst[index]!;
  const between = firstTokenFrom(tokens, reading.spans[index]!.start) - from;
  if (between > 24) return false;
  const ownCue =
    found !== null && found.first < to && found.first >= from && found.subject !== null && from < found.first;
  let sentences = 0;
  for (let n = from; n < to; n++)
    if (tokens.codes[n] === 0x2e || tokens.codes[n] === 0x21 || tokens.codes[n] === 0x3f) sentences++;
  return sentences <= 1 && !(ownCue && sentences > 0);
}
