import { Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import { sourceAt } from './adverbials';
import { cueBefore, WEAK_MATCH, type CueMatch } from './cues';
import { clauseEnd, sentenceStart } from './sentenceBounds';
import { view } from './labels';
import type { Reading } from './reading';
import type { Resolver } from './resolve';
import { maySpeak, type Subject } from './phrases';
import { headOfClause } from './subjects';

/** A dateline before a quotation is at most so long, in code units. */
const MAX_DATELINE = 60;
const DATELINE_SHAPES = Shape.Capital | Shape.Digit | Shape.Punctuation;
const DATELINE_FLAGS = Flag.Month | Flag.Weekday | Flag.Preposition | Flag.Article;

/**
 * A quotation that is a sentence of its own behind a sentence of its paragraph: "Lind turned to the budget. “We …”".
 * The subject of that sentence speaks, if the sentence does not itself belong to the quotation before it. Where a cue
 * leaves its subject out, a sentence that leaves it out too is passed over.
 */
export function subjectOfSentenceBefore(
  reading: Reading,
  first: number,
  blockFirst: number,
  from: number,
  elliptic: boolean,
): Subject | null {
  const { tokens } = reading;
  for (let end = first, steps = elliptic ? 3 : 1; steps > 0; steps--) {
    const last = end - 1;
    if (last <= from || reading.quotationOf[last]! >= 0 || sentenceStart(reading, end, blockFirst) !== end) return null;
    const start = sentenceStart(reading, last, Math.max(from, blockFirst));
    if (start <= from && from !== blockFirst) return null;
    if (tokens.codes[last] !== 0x2e) return null;
    // "Per Ada Lind la casa è persa. «…», racconta": who leaves out the subject may go on with whose view was given.
    const subject =
      subjectOfSentence(reading, start, last, elliptic) ??
      (elliptic ? (view(reading, start, last)?.subject ?? null) : null);
    if (subject) return subject;
    end = start;
  }
  return null;
}

/** The subject of a sentence of narration; groups and bodies only where `groups` says so. */
export function subjectOfSentence(reading: Reading, start: number, last: number, groups: boolean): Subject | null {
  const cue = cueBefore(reading, start, last);
  if (
    cue?.subject?.kind === 'mention' ||
    (cue?.subject && cue.score >= WEAK_MATCH && !isBareThing(reading, cue.subject))
  )
    return cue.subject;
  return subjectOfStretch(reading, start, last, groups);
}

/**
 * "The prosecutor does not believe it. “…”": a role that opens a stretch goes before a name further on; a group only where
 * nobody else is named and `groups` says so.
 */
export function subjectOfStretch(reading: Reading, start: number, end: number, groups = false): Subject | null {
  const head = headOfClause(reading, start, end);
  const subject = firstSubject(reading, start, end);
  // "A rincarare la dose ci ha pensato Lind": a noun that is nobody goes behind a name.
  const before = head !== null && (!subject || (head.first <= subject.first && maySpeak(reading, head)));
  if (before && head.kind !== 'group') return head;
  return subject ?? (groups ? (head ?? sourceAt(reading, start, end)) : null);
}

/**
 * The subject of the sentence behind a quotation that opens its paragraph and is a sentence of its own: "“We lost it
 * all.” Lind looks at the roof."
 */
export function subjectOfSentenceAfter(reading: Reading, index: number): Subject | null {
  const { tokens, blocks, spans } = reading;
  const span = spans[index]!;
  const block = blocks[span.lastBlock]!;
  if (!opensBlock(reading, index)) return null;
  let from = reading.spanEnd[index]!;
  while (from < tokens.count && tokens.codes[from] && tokens.starts[from]! < block.end) from++;
  if (from >= tokens.count || tokens.starts[from]! >= block.end || reading.quotationOf[from]! >= 0) return null;
  if (!(tokens.shapes[from]! & Shape.Capital)) return null;
  return subjectOfSentence(reading, from, clauseEnd(reading, from, block.end), false);
}

/** The first mention or pronoun of a stretch that no preposition governs. */
export function firstSubject(reading: Reading, from: number, to: number): Subject | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  for (let i = from; i < to; i++) {
    if (reading.quotationOf[i]! >= 0) continue;
    const mention = mentionOf[i]!;
    if (mention >= 0) {
      const { first, end, roleFirst } = mentionTokens[mention]!;
      const governed = roleFirst > from && tokens.flags[roleFirst - 1]! & Flag.Preposition;
      if (!governed && !(tokens.shapes[end - 1]! & Shape.Possessive)) return { kind: 'mention', first, end, mention };
      i = end - 1;
    } else if (
      tokens.flags[i]! & (Flag.He | Flag.She) &&
      !(tokens.flags[i]! & (Flag.Article | Flag.Relative)) &&
      !(i > from && governs(reading, i - 1))
    ) {
      return { kind: 'pronoun', first: i, end: i + 1, mention: -1 };
    }
  }
  return null;
}

/** True for a preposition, but "Para él, …": the one that says whose view it is. */
const governs = ({ text, tokens, lexicon }: Reading, n: number): boolean =>
  (tokens.flags[n]! & (Flag.Preposition | Flag.Article)) === Flag.Preposition &&
  !lexicon.viewPrepositions.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());

/** True if nothing but a dateline stands between the head of a paragraph and a quotation: `NUORO (Agi) - “…”`. */
export function opensBlock(reading: Reading, index: number): boolean {
  const { tokens, spans, blocks } = reading;
  const span = spans[index]!;
  const lead = span.start - blocks[span.firstBlock]!.start;
  if (lead <= 2) return true;
  if (lead > MAX_DATELINE) return false;
  const from = reading.blockTokens[span.firstBlock]!;
  const first = reading.spanFirst[index]!;
  if (!(tokens.shapes[from]! & Shape.AllCapitals) && tokens.codes[from] !== 0x28) return false;
  for (let n = from; n < first; n++) {
    if (tokens.codes[n] === 0x3a) return false;
    if (!(tokens.shapes[n]! & DATELINE_SHAPES) && !(tokens.flags[n]! & DATELINE_FLAGS)) return false;
  }
  return true;
}

/** The subject of the last sentence of a block, if the block is prose. */
export function lastSubjectOfBlock(reading: Reading, block: number): Subject | null {
  if (block < 0 || reading.blocks[block]!.kind === 'heading') return null;
  const from = reading.blockTokens[block]!;
  const to = reading.blockTokens[block + 1]!;
  if (to <= from) return null;
  return firstSubject(reading, sentenceStart(reading, to - 1, from), to);
}

/** The role or body with an article that opens a clause without a verb of speech: "The board hailed it as a …". */
export function nounThatOpens(reading: Reading, from: number, to: number): Subject | null {
  const head = headOfClause(reading, from, to);
  if (!head || head.kind === 'role') return head;
  const { text, tokens, lexicon } = reading;
  const { flags } = tokens;
  const last = text.slice(tokens.starts[head.end - 1]!, tokens.ends[head.end - 1]!).toLowerCase();
  if (lexicon.anybody.has(last)) return head;
  if (!(flags[head.first]! & Flag.Article)) return null;
  for (let n = head.first; n < head.end; n++) {
    if (flags[n]! & (Flag.Work | Flag.SpeechNoun)) return null;
    if (flags[n]! & (Flag.Group | Flag.Organisation)) return head;
  }
  return null;
}

/** "A fireman drinks water. “…,” he says": the subject of the sentence before a quotation, if it is nobody known. */
export function unnamedBefore(
  reading: Reading,
  resolver: Resolver,
  found: CueMatch,
  index: number,
  previous: number,
): Subject | null {
  const first = reading.spanFirst[index]!;
  if (found.subject?.kind !== 'pronoun' || found.first < first) return null;
  const block = reading.spans[index]!.firstBlock;
  const blockFirst = reading.blockTokens[block]!;
  const sameBlock = previous >= 0 && reading.spans[previous]!.lastBlock === block;
  const from = sameBlock ? reading.spanEnd[previous]! : blockFirst;
  const before = subjectOfSentenceBefore(reading, first, blockFirst, from, false);
  if (!before) return null;
  const { text, tokens, lexicon } = reading;
  // "the innkeeper says that few came": a noun outside the lists that speaks is somebody, and no figure.
  if (before.kind === 'group') return isPlainNoun(reading, before) ? before : null;
  if (before.kind !== 'role' || resolver.figureOf(before) >= 0) return null;
  // Only an indefinite article, or "one of", says that nobody known is meant.
  const opening = text.slice(tokens.starts[before.first]!, tokens.ends[before.first]!).toLowerCase();
  return lexicon.indefiniteArticles.has(opening) || lexicon.anybody.has(opening) ? before : null;
}

/** True for a noun behind an article that is neither a group nor a body. */
function isPlainNoun({ tokens }: Reading, { first, end }: Subject): boolean {
  if (!(tokens.flags[first]! & Flag.Article)) return false;
  for (let n = first + 1; n < end; n++) {
    if (tokens.flags[n]! & (Flag.Group | Flag.Organisation | Flag.Place | Flag.Work | Flag.SpeechNoun)) return false;
    // "The 46-year-old" is somebody known.
    if (tokens.shapes[n]! & (Shape.Capital | Shape.Digit)) return false;
  }
  return true;
}

/** True for a noun that stands without an article and names no people: "promette battaglia". */
function isBareThing({ tokens, lexicon }: Reading, { kind, first }: Subject): boolean {
  if (kind !== 'group' || !lexicon.hasArticles) return false;
  return (
    !(tokens.flags[first]! & (Flag.Article | Flag.Group | Flag.Opener)) && !(tokens.shapes[first]! & Shape.Capital)
  );
}
