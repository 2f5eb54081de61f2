import { CUE, FINITE_CUE, Flag } from '../languages/lexicon';
import { isOutlet } from '../languages/outletTable';
import type { QuotationKind } from './article';
import type { Attributed } from './speakers/attribute';
import { isWholeBlock } from './speakers/attribute';
import type { Reading } from './speakers/reading';
import { opensBlock } from './speakers/sentences';
import { Shape } from './tokens';

/**
 * The evidence that makes a fragment speech, by its number of words: "called it “a farce”", "spoke of “great concern”". In
 * PolNeAR from here on nine in ten are annotated as somebody's words, and fewer below.
 */
const FRAGMENT_CUE = [Infinity, 1.5, 1.25, 1];

/** From this many words on a quotation without any sign to the contrary is speech. */
const SPEECH_WORDS = 6;

/**
 * Tells direct speech from words in scare quotes, titles of works and headings. Speech shows by a cue, by its length, by
 * the stop inside its marks, or by a first person; titles by capitals on their words or a word for a work before them.
 */
function kindOf(reading: Reading, index: number, attributed: Attributed): QuotationKind {
  const kind = plainKindOf(reading, index, attributed);
  if (kind !== 'heading' && isNickname(reading, index)) return 'scare';
  if (kind !== 'scare' && kind !== 'title') return kind;
  // What is called so, or dubbed, is a name for a thing however it is written: the so-called “Bergen formula”.
  if (scareCueBefore(reading.text, reading.spans[index]!.start, reading.lexicon.scareCues)) return 'scare';
  return kind === 'title' || opensAsTitle(reading, index) ? 'title' : 'scare';
}

/** A nickname has at most so many words, and what says that it is one stands at most so many before it. */
const NICKNAME = 4;
const NEAR_NICKNAME = 6;

/**
 * True for what somebody is called: an article and words with capitals, behind a name and a comma ("Ada Lind, “the Doge” to her
 * friends") or behind a word for naming ("whom colleagues call “the Metronome”", "known at home as “the Tide Table”").
 */
function isNickname(
  { text, tokens, lexicon, spanFirst, spanEnd, quotationOf, mentionOf, spans }: Reading,
  index: number,
): boolean {
  const first = spanFirst[index]!;
  const end = spanEnd[index]!;
  if (lexicon.capitalNouns || spans[index]!.parent >= 0 || first === 0 || end - first > NICKNAME) return false;
  const wordAt = (n: number) => text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  if (end - first < 2 || !(tokens.flags[first]! & Flag.Article) || lexicon.indefiniteArticles.has(wordAt(first)))
    return false;
  for (let n = first + 1; n < end; n++)
    if (!(tokens.shapes[n]! & Shape.Capital) && !(tokens.flags[n]! & (Flag.Article | Flag.Preposition))) return false;
  const before = first - 1;
  if (tokens.codes[before] === 0x2c) return before > 0 && mentionOf[before - 1]! >= 0 && tokens.codes[end] !== 0x2c;
  for (let n = before; n >= 0 && first - n <= NEAR_NICKNAME && !tokens.codes[n] && quotationOf[n]! < 0; n--)
    if (lexicon.nicknameWords.has(wordAt(n))) return true;
  return false;
}

/**
 * True for words in the middle of a sentence that begin with a capital all the same, which names of works do: "vince con
 * «La casa del fiume»". Not where every noun has a capital, and not for one word, which may be a proper name.
 */
function opensAsTitle({ tokens, lexicon, spanFirst, spanEnd, quotationOf, spans }: Reading, index: number): boolean {
  const first = spanFirst[index]!;
  const before = first - 1;
  if (lexicon.capitalNouns || spans[index]!.parent >= 0 || spanEnd[index]! - first < 2 || before < 0) return false;
  if (!(tokens.shapes[first]! & Shape.Capital) || tokens.shapes[first]! & Shape.AllCapitals) return false;
  return !tokens.codes[before] && quotationOf[before]! < 0 && !(tokens.shapes[first]! & Shape.BlockStart);
}

function plainKindOf(reading: Reading, index: number, attributed: Attributed): QuotationKind {
  const { text, tokens, spans, blocks, lexicon } = reading;
  const span = spans[index]!;
  const first = reading.spanFirst[index]!;
  const end = reading.spanEnd[index]!;
  let words = 0;
  let capitals = 0;
  let small = 0;
  let personal = false;
  let verbs = 0;
  for (let n = first; n < end; n++) {
    if (tokens.shapes[n]! & Shape.Punctuation) continue;
    words++;
    const flags = tokens.flags[n]!;
    if (flags & Flag.FirstPerson && !(flags & Flag.Article)) personal = true;
    if (flags & (CUE | Flag.Auxiliary)) verbs++;
    if (tokens.shapes[n]! & Shape.Capital) capitals++;
    else if (!(flags & (Flag.Opener | Flag.Article | Flag.Preposition))) small++;
  }
  const block = blocks[span.firstBlock]!;
  const last = text[span.innerEnd - 1] ?? '';
  const stopped = /[.!?…]/u.test(last) || isOwnSentence(reading, index);
  const comma = last === ',';
  if (isWholeBlock(reading, index)) {
    // Words alone at the head of an interview are what the interviewee says in it.
    if (attributed.speaker?.by === 'turn' && span.parent < 0) return 'speech';
    if (
      (block.kind === 'heading' && !personal && (words < SPEECH_WORDS || verbs === 0)) ||
      (block.kind === 'headline' && words <= 3)
    )
      return 'heading';
    if (words <= 4 && !stopped && !personal && verbs === 0 && attributed.evidence < 2) return 'heading';
  }
  const before = first > reading.blockTokens[span.firstBlock]! ? tokens.flags[first - 1]! : 0;
  const headed = first < end && (tokens.shapes[first]! & Shape.Capital) !== 0;
  // Where all nouns have capitals, they tell less of a title: "ein Sieg der Vernunft".
  const { capitalNouns } = lexicon.language;
  const titled = words > 0 && small === 0 && capitals > 0 && !personal && (headed || !capitalNouns);
  const work = before & Flag.Work && !(before & (Flag.Reporting | Flag.WeakReporting));
  if (span.parent >= 0)
    return titled ? 'title' : words >= SPEECH_WORDS || personal || before & CUE ? 'speech' : 'scare';
  // Right behind the verb, without a colon, stands whom it was said to: “told ‘Die Zeit’ that …”.
  const addressed = attributed.evidence < 3 || (before & CUE) !== 0;
  // "sagte der «Neuen Post»": where all nouns have capitals, a name in marks behind the article of whom the verb addresses.
  const addressee =
    capitalNouns && titled && headed && words <= 4 && before & Flag.Article && (tokens.flags[first - 2] ?? 0) & CUE;
  if (addressee) return 'title';
  if (words <= 5 && addressed && isOutlet(text.slice(span.innerStart, span.innerEnd))) return 'title';
  if (work && attributed.evidence < 2.5 && !personal && !stopped) return 'title';
  if (
    headed &&
    !personal &&
    !stopped &&
    !comma &&
    words <= 8 &&
    (attributed.evidence < 2.5 || titled || isPublished(reading, first)) &&
    isNamedAsWork(reading, index)
  )
    return 'title';
  // "with a single word: “Pitiful”": behind a word for what is said one is enough.
  if (
    headed &&
    tokens.codes[first - 1] === 0x3a &&
    tokens.flags[first - 2]! & Flag.SpeechNoun &&
    attributed.speaker !== null
  )
    return 'speech';
  // There a single word is only a noun, unless it is what another noun is called: "die Fluggesellschaft „Nordwind“".
  const called = (tokens.shapes[first - 1]! & (Shape.Capital | Shape.SentenceStart)) === Shape.Capital;
  if (
    titled &&
    words <= 8 &&
    (!capitalNouns || words > 1 || called) &&
    attributed.evidence < (capitalNouns ? 1.5 : 2.2) &&
    !stopped
  )
    return 'title';
  if (words <= 5 && !personal && scareCueBefore(text, span.start, lexicon.scareCues)) return 'scare';
  // A sentence of its own right behind speech of the same paragraph, however short: “Once by mistake.”
  if (stopped && attributed.evidence >= 0.5 && first < end && tokens.shapes[first]! & Shape.Capital) return 'speech';
  if (words < SPEECH_WORDS && !personal && inWhatClause(reading, span.start)) return 'scare';
  // "The answer: “They insulted us”": behind a colon words with a verb of their own are somebody's, and so are those that
  // end a headline.
  const ends = /headline$/u.test(block.kind) && span.end >= block.end - 1;
  const colon = tokens.codes[first - 1] === 0x3a;
  if (words > 2 && ((verbs > 0 && colon) || (ends && (colon || tokens.codes[first - 1] === 0x2e)))) return 'speech';
  if (words < FRAGMENT_CUE.length) {
    if (personal && attributed.evidence > 0) return 'speech';
    // Where all nouns have capitals, a capital opens names more often than speech: "die Zeitung „Der Tag“ schrieb".
    if (capitalNouns && (headed || words === 1))
      return isStrong(attributed.evidence, words, comma || stopped) ? 'speech' : 'scare';
    const shown = attributed.evidence >= FRAGMENT_CUE[words]! && !isAttributive(reading, first, end);
    return shown || isStrong(attributed.evidence, words, comma || stopped) ? 'speech' : 'scare';
  }
  if (words < SPEECH_WORDS) return attributed.evidence >= 1 || personal || stopped || comma ? 'speech' : 'scare';
  return 'speech';
}

/** True for words between an article and their noun: "the “very important” people". */
function isAttributive({ text, tokens, quotationOf, lexicon }: Reading, first: number, end: number): boolean {
  if (first === 0 || end >= tokens.count || quotationOf[first - 1]! >= 0 || quotationOf[end]! >= 0) return false;
  const small = Flag.Opener | Flag.Adverb | Flag.Preposition | Flag.Article | Flag.Auxiliary | CUE;
  if (!(tokens.flags[first - 1]! & Flag.Article) || tokens.codes[end] || tokens.flags[end]! & small) return false;
  // "un «errore grave» pensare …": an infinitive is not their noun.
  const next = text.slice(tokens.starts[end]!, tokens.ends[end]!).toLowerCase();
  return !lexicon.infinitiveEndings.some((ending) => next.endsWith(ending));
}

/** How far before the marks a clause may open that gives something another's name, in UTF-16 code units. */
const WHAT_CLAUSE = 36;

/** True for "in what it called a “special operation”": another's name for a thing, not what was said of it. */
function inWhatClause({ text, lexicon }: Reading, start: number): boolean {
  const before = text.slice(Math.max(0, start - WHAT_CLAUSE), start).toLowerCase();
  const clause = ` ${before.replace(/^.*[.,;:!?"”»]/su, '')}`;
  return lexicon.whatClauses.some((words) => clause.includes(` ${words} `));
}

/** True if a cue leaves no doubt of a fragment: right before it with a colon, or a comma or stop inside the marks. */
const isStrong = (evidence: number, words: number, ended: boolean): boolean =>
  words <= 2 ? evidence >= 3 || (evidence >= 2 && ended) : evidence >= 2 || (evidence >= 1 && ended);

/** True for a quotation that starts with a capital behind a stop or another quotation, and has a full stop behind its marks. */
function isOwnSentence(reading: Reading, index: number): boolean {
  const { tokens, text, spans } = reading;
  const first = reading.spanFirst[index]!;
  if (text[spans[index]!.end] !== '.' || !(tokens.shapes[first]! & Shape.Capital)) return false;
  if (first === reading.blockTokens[spans[index]!.firstBlock]! || opensBlock(reading, index)) return true;
  const code = tokens.codes[first - 1]!;
  return reading.quotationOf[first - 1]! >= 0 || code === 0x2e || code === 0x21 || code === 0x3f;
}

/** True if a verb of publishing stands right before the marks. */
function isPublished({ text, tokens, lexicon }: Reading, first: number): boolean {
  return (
    first > 0 && lexicon.workVerbs.has(text.slice(tokens.starts[first - 1]!, tokens.ends[first - 1]!).toLowerCase())
  );
}

/** How many words may stand between a title and the word for a work that goes with it. */
const NEAR_TITLE = 4;

/**
 * True if the words beside the marks say that they hold a title: a word for a work or a verb of publishing before them
 * ("il suo ultimo film, «…»", "pubblica «…»"), a work in apposition behind them ("«…», un romanzo"), its author ("«…» di
 * Ada Lind").
 */
function isNamedAsWork(reading: Reading, index: number): boolean {
  const { tokens, text, lexicon, spans, blocks } = reading;
  const span = spans[index]!;
  const first = reading.spanFirst[index]!;
  const from = reading.blockTokens[span.firstBlock]!;
  const wordAt = (n: number) => text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  for (let n = first - 1; n >= from && n >= first - NEAR_TITLE && reading.quotationOf[n]! < 0; n--) {
    const code = tokens.codes[n]!;
    if (code && (code !== 0x2c || n < first - 1)) break;
    if (tokens.flags[n]! & Flag.Work && !(tokens.flags[n]! & FINITE_CUE)) return true;
    if (lexicon.workVerbs.has(wordAt(n))) return true;
    // "Das Spiel endete in einem »Desaster«": behind an article of its own a thing is not what the work is called.
    if (lexicon.indefiniteArticles.has(wordAt(n))) break;
  }
  const end = reading.spanEnd[index]!;
  const limit = Math.min(end + NEAR_TITLE, tokens.count);
  if (end + 1 >= tokens.count || tokens.starts[end]! >= blocks[span.lastBlock]!.end) return false;
  if (
    tokens.codes[end] === 0x2c &&
    tokens.flags[end + 1]! & (Flag.Article | Flag.FirstPerson | Flag.Opener | Flag.Work)
  ) {
    for (let n = end + 1; n < limit && !tokens.codes[n]; n++) if (tokens.flags[n]! & Flag.Work) return true;
  }
  return (
    (tokens.flags[end]! & Flag.Preposition) !== 0 &&
    lexicon.authorPrepositions.has(wordAt(end)) &&
    reading.mentionOf[end + 1]! >= 0
  );
}

/**
 * The kinds of all quotations of an article. Words that are a title in one place are the same title wherever nobody says
 * them.
 */
export function kindsOf(reading: Reading, attributed: readonly Attributed[]): QuotationKind[] {
  const kinds = reading.spans.map((_, index) => kindOf(reading, index, attributed[index]!));
  const titles = new Set<string>();
  const words = (index: number) => {
    const { innerStart, innerEnd } = reading.spans[index]!;
    return reading.text.slice(innerStart, innerEnd).trim();
  };
  kinds.forEach((kind, index) => kind === 'title' && titles.add(words(index)));
  if (titles.size === 0) return kinds;
  return kinds.map((kind, index) =>
    kind === 'scare' || (kind === 'speech' && attributed[index]!.evidence < 2)
      ? titles.has(words(index))
        ? 'title'
        : kind
      : kind,
  );
}

/** True if the words right before the marks call what follows a name or a so-called thing. */
function scareCueBefore(text: string, start: number, cues: readonly string[]): boolean {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .toLowerCase()
    .trimEnd();
  return cues.some((cue) => before.endsWith(cue) && !/[\p{L}\d]/u.test(before[before.length - cue.length - 1] ?? ' '));
}
