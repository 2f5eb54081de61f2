import { Flag } from '../../languages/lexicon';
import type { Attribution, Turn } from '../article';
import { Shape, firstTokenFrom } from '../tokens';
import { backCue } from './backCues';
import { fromSubject, named, range, sameSpeaker, unnamed } from './attribution';
import { asksAt, cueBefore, cueBehind, isCue, WEAK_MATCH, type CueMatch } from './cues';
import { sentenceStart } from './sentenceBounds';
import { giverBefore, giverBehind, nameBeforeColon, onlyNamed } from './givers';
import { speakersOfHeadlines } from './headlines';
import { isFirstPerson, labelOf, somebodyElse } from './interviewee';
import { isTopic, label, view } from './labels';
import { isDash, maySpeak, type Subject } from './phrases';
import { blockOf, type Reading } from './reading';
import { Resolver } from './resolve';
import {
  firstSubject,
  lastSubjectOfBlock,
  nounThatOpens,
  opensBlock,
  subjectOfSentenceAfter,
  subjectOfSentenceBefore,
  subjectOfStretch,
  unnamedBefore,
} from './sentences';
import { subjectBehind } from './subjectBehind';
import { subjectBefore } from './subjects';

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
  const { spans, blocks, lexicon } = reading;
  const resolver = new Resolver(reading);
  const result: Attributed[] = [];
  const answers = new Map(turns.filter((turn) => turn.role === 'answer').map((turn) => [turn.start, turn]));
  const quotedAnswers = new Set<number>();
  for (const { start, firstBlock, parent } of spans) {
    const answer = parent < 0 ? answers.get(blocks[firstBlock]!.start) : undefined;
    if (answer && start - answer.start <= LABEL) quotedAnswers.add(answer.start);
  }
  let previous = -1;
  let utterance = -1;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    if (span.parent >= 0) {
      // Who speaks inside somebody's speech is not looked for.
      result.push({ speaker: null, evidence: 0, utterance: result[span.parent]!.utterance });
      continue;
    }
    const first = reading.spanFirst[index]!;
    const blockFirst = reading.blockTokens[span.firstBlock]!;
    const found = search(reading, index, first, blockFirst);
    const own = found !== null && isFirstPerson(reading, found);
    let speaker: Attribution | null = null;
    let evidence = 0;
    const turn = labelOf(reading, span.firstBlock);
    const answer = answers.get(blocks[span.firstBlock]!.start);
    const opening = answer !== undefined && span.start - answer.start <= LABEL;
    // In an answer in plain text the words in marks are somebody else's, unless a cue says "I".
    const plainAnswer = answer !== undefined && !quotedAnswers.has(answer.start);
    const retold = plainAnswer && !(found?.subject && found.subject.kind !== 'pronoun');
    if (answer && (opening || (!found && !retold))) {
      if (interviewee >= 0) speaker = named(reading, interviewee, 'turn', first);
      evidence = 3;
    } else if (retold) {
      evidence = found?.score ?? 0;
      if (own && interviewee >= 0) speaker = named(reading, interviewee, 'turn', first);
      else if (found) speaker = somebodyElse(reading, resolver, found, interviewee);
      else if (goesOn(reading, previous, index)) speaker = continued(result[previous]!.speaker);
    } else if (found?.bare && (speaker = carriedOver(reading, resolver, result, previous, index)) !== null) {
      evidence = found.score;
    } else if (own) {
      // "I said “…”": who speaks the turn of a transcript, else the one who writes; never whoever spoke before.
      evidence = found.score;
      speaker = turn >= 0 ? named(reading, turn, 'turn', first) : unnamed(reading, found);
    } else if (found) {
      evidence = found.score;
      const subject = unnamedBefore(reading, resolver, found, index, previous) ?? found.subject;
      // In an answer "the pilot" is somebody whom the answer is about.
      if (subject) speaker = fromSubject(reading, resolver, subject, found, plainAnswer ? interviewee : turn);
      else speaker = elided(reading, result, previous, index, found, resolver);
    }
    const before = previous >= 0 ? spans[previous]! : null;
    const sameBlock = before !== null && before.lastBlock === span.firstBlock;
    if (!speaker && !retold && !found) {
      speaker = carriedOver(reading, resolver, result, previous, index);
      // What a verb of reported speech tells goes on as somebody's words.
      if (speaker && isReported(reading, sentenceStart(reading, first, blockFirst), index))
        evidence = Math.max(evidence, REPORTED);
    }
    if (!speaker && !retold && !found) {
      const subject =
        subjectOfSentenceBefore(
          reading,
          first,
          blockFirst,
          sameBlock ? reading.spanEnd[previous]! : blockFirst,
          false,
        ) ?? (sameBlock ? null : subjectOfSentenceAfter(reading, index));
      if (subject) {
        speaker = fromSubject(reading, resolver, subject, null);
        evidence = Math.max(evidence, 0.8);
      }
    }
    // "Ha poi raccontato della telefonata. «Mi dissero …»": narration of speech whose subject is left out too.
    if (!speaker && !retold && !found && lexicon.dropsSubjects && narratesSpeech(reading, first, blockFirst)) {
      const figure = resolver.salient(first, null);
      if (figure >= 0) [speaker, evidence] = [named(reading, figure, 'continuation', first), Math.max(evidence, 0.8)];
    }
    if (!speaker && !retold && !found && isTopic(reading, sentenceStart(reading, first, blockFirst), first)) {
      speaker = askedAbout(reading, resolver, result, previous, index);
      evidence = Math.max(evidence, 1);
    }
    if (!speaker && !retold && !own && before) {
      const nextBlock = before.lastBlock + 1 === span.firstBlock;
      const atHead = opensBlock(reading, index);
      const prior = result[previous]!.speaker;
      if (prior && (sameBlock || (nextBlock && atHead))) {
        speaker = { ...prior, by: 'continuation' };
        if (sameBlock) evidence = Math.max(evidence, 0.5);
        else if (isWholeBlock(reading, index)) evidence = Math.max(evidence, 1);
      }
    }
    if (!speaker && !retold && !found && isWholeBlock(reading, index)) {
      const subject = lastSubjectOfBlock(reading, span.firstBlock - 1);
      if (subject) speaker = fromSubject(reading, resolver, subject, null);
      if (speaker) [speaker, evidence] = [{ ...speaker, by: 'continuation' }, 1];
    }
    // In the lead of an interview unattributed words are the interviewee's.
    if (
      (!speaker || speaker.figure < 0) &&
      interviewee >= 0 &&
      evidence < 2 &&
      !isSomebodyElse(reading, found) &&
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
  speakersOfHeadlines(reading, result);
  return result;
}

/** Who answers on a topic: whoever answered on the one before, a few paragraphs up, else whom the text is about. */
function askedAbout(
  reading: Reading,
  resolver: Resolver,
  result: readonly Attributed[],
  previous: number,
  index: number,
): Attribution | null {
  const first = reading.spanFirst[index]!;
  const isNear = previous >= 0 && reading.spans[previous]!.lastBlock >= reading.spans[index]!.firstBlock - 2;
  if (isNear && result[previous]!.speaker) return continued(result[previous]!.speaker);
  const figure = resolver.salient(reading.blockTokens[reading.spans[index]!.firstBlock]!, null);
  return figure >= 0 ? named(reading, figure, 'continuation', first) : null;
}

/** "what one diplomat called “…”": a subject that opens with no definite article is nobody who was named. */
function isSomebodyElse({ text, tokens, lexicon }: Reading, found: CueMatch | null): boolean {
  const subject = found?.subject;
  if (!subject || (subject.kind !== 'role' && subject.kind !== 'group')) return false;
  const { first } = subject;
  const word = text.slice(tokens.starts[first]!, tokens.ends[first]!).toLowerCase();
  return !(tokens.flags[first]! & Flag.Article) || lexicon.indefiniteArticles.has(word);
}

/** The best cue of a quotation. */
function search(reading: Reading, index: number, first: number, blockFirst: number): CueMatch | null {
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

/** True if the sentence before a quotation tells of speech. */
function narratesSpeech(reading: Reading, first: number, blockFirst: number): boolean {
  const last = first - 1;
  if (last <= blockFirst || reading.quotationOf[last]! >= 0 || reading.tokens.codes[last] !== 0x2e) return false;
  const start = sentenceStart(reading, last, blockFirst);
  // What attributes the quotation before does not tell of this one.
  if (start > blockFirst && reading.quotationOf[start - 1]! >= 0) return false;
  return cueBefore(reading, start, last) !== null;
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
    if (subject && (cue || !holdsReportedForm(reading, sentence, endOfMainClause(reading, subject, end))))
      return fromSubject(reading, resolver, subject, null);
    end = sentence;
  }
  return prior && { ...prior, by: 'continuation' };
}

/** Where the clause of a subject ends: at the comma behind it, or at the sentence's end. */
function endOfMainClause({ tokens }: Reading, subject: Subject, end: number): number {
  let n = subject.end;
  while (n < end && tokens.codes[n] !== 0x2c) n++;
  return n;
}

/** The evidence that the verb forms of reported speech are. */
const REPORTED = 1;

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
  index: number,
  found: CueMatch,
  resolver: Resolver,
): Attribution | null {
  const first = reading.spanFirst[index]!;
  const block = reading.spans.length > 0 ? blockOf(reading, found.first) : 0;
  const from = sentenceStart(reading, found.first, reading.blockTokens[block]!);
  const asked = asksAt(reading, from, found.first);
  const subject = asked
    ? null
    : (subjectOfStretch(reading, from, found.first) ?? nounThatOpens(reading, from, found.first));
  // "Rispondendo alla domanda, Ada Lind: “…”".
  const told = subject ?? (found.end < first ? nameBeforeColon(reading, found.end, first) : null);
  if (told) return fromSubject(reading, resolver, told, found);
  const prior = previous >= 0 ? result[previous]! : null;
  const sameBlock = previous >= 0 && reading.spans[previous]!.lastBlock === block;
  const start = reading.blockTokens[block]!;
  if (first <= found.first) {
    const lead = sentenceStart(reading, first, start);
    const leader =
      !asked && lead < first - 1 && !opensBlock(reading, index)
        ? subjectOfStretch(reading, lead, first - 1, true)
        : null;
    if (leader) return fromSubject(reading, resolver, leader, found);
    const before = subjectOfSentenceBefore(reading, first, start, sameBlock ? reading.spanEnd[previous]! : start, true);
    const may = before !== null && (before.kind !== 'group' || maySpeak(reading, before));
    const speaker = may ? fromSubject(reading, resolver, before, found) : null;
    if (speaker) return speaker;
  } else if (!asked) {
    // "The union is not convinced. In a note it asks for “…”".
    const bounds = sameBlock ? reading.spanEnd[previous]! : start;
    const before = subjectOfSentenceBefore(reading, from, start, bounds, true);
    if (before && maySpeak(reading, before)) return fromSubject(reading, resolver, before, found);
  }
  if (prior?.speaker && sameBlock) return { ...prior.speaker, by: 'cue', cue: range(reading, found.first, found.end) };
  const figure = resolver.salient(Math.min(first, found.first), null);
  return figure >= 0 ? named(reading, figure, 'cue', first, found) : null;
}

/** True if a quotation fills its paragraphs, but for a stop. */
export function isWholeBlock(reading: Reading, index: number): boolean {
  const span = reading.spans[index]!;
  return (
    span.start - reading.blocks[span.firstBlock]!.start <= 2 && reading.blocks[span.lastBlock]!.end - span.end <= 2
  );
}

/** True for a quotation of the same paragraph as the one before, from which nothing but that one's attribution parts it. */
const goesOn = (reading: Reading, previous: number, index: number): boolean =>
  previous >= 0 &&
  reading.spans[previous]!.lastBlock === reading.spans[index]!.firstBlock &&
  isSameUtterance(reading, previous, index, null);

const continued = (speaker: Attribution | null): Attribution | null => speaker && { ...speaker, by: 'continuation' };

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
