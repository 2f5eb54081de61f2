import { Flag } from '../../languages/lexicon';
import type { Attribution, Turn } from '../article';
import { Shape, firstTokenFrom } from '../tokens';
import { fromSubject, named, range, sameSpeaker, unnamed } from './attribution';
import { bestCue } from './bestCue';
import { asksAt, cueBefore, type CueMatch } from './cues';
import { sentenceStart } from './sentenceBounds';
import { nameBeforeColon } from './givers';
import { speakersOfHeadlines } from './headlines';
import { isFirstPerson, labelOf, somebodyElse } from './interviewee';
import { isTopic } from './labels';
import { maySpeak, type Subject } from './phrases';
import { blockOf, type Reading } from './reading';
import { Resolver } from './resolve';
import {
  lastSubjectOfBlock,
  nounThatOpens,
  opensBlock,
  subjectOfSentenceAfter,
  subjectOfSentenceBefore,
  subjectOfStretch,
  unnamedBefore,
} from './sentences';

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
    const found = bestCue(reading, index, first, blockFirst);
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
