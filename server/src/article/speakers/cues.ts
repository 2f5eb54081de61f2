import { CUE, FINITE_CUE, Flag, PRONOUN } from '../../languages/lexicon';
import { Shape, type Tokens } from '../tokens';
import type { Reading } from './reading';
import { documentNear, officeNear, textBefore } from './documents';
import { giverOf } from './givers';
import { isDash, isOblique, isOfWord, maySpeak, type Subject } from './phrases';
import { subjectBehind } from './subjectBehind';
import { headOfClause, isGoverned, subjectBefore } from './subjects';
import { sourceAt, subjectPastAdverbials } from './adverbials';
import { clauseEnd, sentenceStart } from './sentenceBounds';
import { isPluralVerb } from './verbForms';
import { isCoordinator, subjectOfVerb } from './verbSecond';

/** A cue with its subject, seen from one quotation. */
export interface CueMatch {
  /** Tokens of the cue: its verb, or the last word of "according to". */
  readonly first: number;
  readonly end: number;
  /** Null where the subject is left out: "adding", "ha detto". */
  readonly subject: Subject | null;
  /** How well it fits; above `WEAK_MATCH` it is believed. */
  readonly score: number;
  /** True if no word attributes: the subject of the sentence is all there is. */
  readonly bare?: boolean;
}

/** Cues below this score attribute only for want of anything better. */
export const WEAK_MATCH = 1;

/** Who or what stands behind "according to": a noun that no list holds is no figure. */
function sourceBehind(reading: Reading, cue: number, to: number): Subject | null {
  const subject = subjectBehind(reading, cue, to);
  if (subject?.kind === 'mention' || !(reading.tokens.flags[cue]! & Flag.AccordingTo)) return subject;
  const plain = subject ?? subjectBehind(reading, cue, to, true);
  // "Selon les mots d'Ada Lind".
  const giver = plain && giverOf(reading, plain.end - 1, to);
  if (giver || subject) return giver ?? subject;
  return plain && { ...plain, kind: 'group' };
}

/** A word that attributes by its place alone. */
const UNKNOWN_VERB = 1.4;

/**
 * Where the finite verb of a cue stands: for a participle far from its auxiliary ("Lind hatte … betont") the auxiliary,
 * else the cue itself.
 */
function finiteVerb(reading: Reading, cue: number, from: number, to: number): number {
  const { tokens } = reading;
  if (!(tokens.flags[cue]! & Flag.Participle)) return cue;
  // What may be finite too ("betont") is a participle at the end of a clause that has its auxiliary.
  const ends = cue + 1 >= to || (tokens.shapes[cue + 1]! & Shape.Punctuation) !== 0;
  if (tokens.flags[cue]! & FINITE_CUE && !(ends && reading.lexicon.verbSecond)) return cue;
  for (let i = cue - 1; i >= Math.max(from, cue - 16); i--) {
    if (tokens.shapes[i]! & Shape.Punctuation && tokens.codes[i] !== 0x2d) break;
    if (tokens.flags[i]! & Flag.Auxiliary) return i;
  }
  return cue;
}

/** The subject of a cue, before its finite verb or behind it. */
function subjectOf(reading: Reading, cue: number, from: number, to: number): Subject | null {
  const verb = finiteVerb(reading, cue, from, to);
  if (reading.lexicon.verbSecond) return subjectOfVerb(reading, verb, from, verb === cue ? to : cue);
  const before = subjectBefore(reading, from, verb);
  if (before && (before.kind === 'pronoun' || maySpeak(reading, before))) return before;
  const behind =
    subjectBehind(reading, verb, verb === cue ? to : cue) ?? (verb === cue ? null : subjectBehind(reading, cue, to));
  // "A rincarare la dose ci ha pensato Lind": a name behind the verb goes before a noun that is nobody.
  return before && behind?.kind !== 'mention' ? before : behind;
}

/** True if token `n` attributes speech here: a finite verb, a participle beside its auxiliary, a gerund. */
export function isCue(reading: Reading, n: number, from: number, to: number): boolean {
  const { tokens } = reading;
  const flags = tokens.flags[n]!;
  if (!(flags & (CUE | Flag.AccordingTo | Flag.SaidBy))) return false;
  // "so heißt es", "so sagte Lind": the verb attributes.
  if (flags & (Flag.AccordingTo | Flag.SaidBy)) return !(n + 1 < to && tokens.flags[n + 1]! & FINITE_CUE);
  if (reading.mentionOf[n]! >= 0 || tokens.shapes[n]! & Shape.Possessive) return false;
  if (tokens.shapes[n]! & Shape.Capital && !(tokens.shapes[n]! & Shape.SentenceStart)) return false;
  const before = n > from ? tokens.flags[n - 1]! : 0;
  if (isPassive(reading, n, from)) return false;
  if (flags & (Flag.Reporting | Flag.WeakReporting)) {
    // "to say", "the claims": an infinitive or a noun attributes nothing.
    const noun =
      (before & (Flag.Article | Flag.Nationality) && !(before & PRONOUN)) ||
      // "la dura replica di Lind": a noun of speech behind an article and an adjective.
      (flags & Flag.SpeechNoun &&
        n > from + 1 &&
        before === 0 &&
        tokens.flags[n - 2]! & Flag.Article &&
        isOfWord(reading, n + 1));
    const infinitive = before & Flag.Preposition && !(before & (Flag.Adverb | PRONOUN));
    if (!noun && !infinitive) return true;
  }
  if (flags & Flag.Participle) {
    for (let i = n - 1; i >= Math.max(from, n - 4); i--) {
      if (tokens.shapes[i]! & Shape.Punctuation) break;
      if (tokens.flags[i]! & Flag.Auxiliary) return true;
    }
    // German puts the auxiliary behind the participle, or far before it.
    if (n + 1 < to && tokens.flags[n + 1]! & Flag.Auxiliary) return true;
    if (n + 1 >= to || tokens.shapes[n + 1]! & Shape.Punctuation)
      for (let i = n - 5; i >= Math.max(from, n - 16); i--) {
        if (tokens.shapes[i]! & Shape.Punctuation) break;
        if (tokens.flags[i]! & Flag.Auxiliary) return true;
      }
  }
  return (flags & Flag.Gerund) !== 0;
}

/** "The flood had been reported": nobody speaks who is the subject. */
function isPassive({ text, tokens, lexicon }: Reading, n: number, from: number): boolean {
  if (lexicon.passiveAuxiliaries.size === 0 || !(tokens.flags[n]! & FINITE_CUE)) return false;
  let before = n - 1;
  while (before > from && tokens.flags[before]! & Flag.Adverb) before--;
  return (
    before >= from &&
    lexicon.passiveAuxiliaries.has(text.slice(tokens.starts[before]!, tokens.ends[before]!).toLowerCase())
  );
}

/** True if a cue has no person for its subject: "heißt es". */
function isImpersonal({ text, tokens, lexicon }: Reading, n: number): boolean {
  if (lexicon.impersonalCues.size === 0) return false;
  const word = (at: number) => text.slice(tokens.starts[at]!, tokens.ends[at]!).toLowerCase();
  const own = word(n);
  return (
    lexicon.impersonalCues.has(own) ||
    (n > 0 && lexicon.impersonalCues.has(`${word(n - 1)} ${own}`)) ||
    (n + 1 < tokens.count && lexicon.impersonalCues.has(`${own} ${word(n + 1)}`))
  );
}

/** True for an impersonal cue of one word, which attributes only between a document and a colon: "In dem Brief steht:". */
function standsAlone({ text, tokens, lexicon }: Reading, n: number): boolean {
  return (
    lexicon.impersonalCues.size > 0 &&
    lexicon.impersonalCues.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase())
  );
}

/** The cue that follows a quotation in its sentence: `"…," Lind said`, `"…", ha detto Lind`. */
export function cueBehind(reading: Reading, span: number): CueMatch | null {
  const { tokens, text, spans, blocks } = reading;
  const quotation = spans[span]!;
  const block = blocks[quotation.lastBlock]!;
  let from = reading.spanEnd[span]!;
  const last = text[quotation.innerEnd - 1] ?? '';
  let linked = !/[.…]/u.test(last);
  let comma = /[,!?–—-]/u.test(last);
  // The comma or dash may stand behind the mark; a full stop there ends the sentence.
  for (; from < tokens.count && tokens.starts[from]! < block.end && tokens.shapes[from]! & Shape.Punctuation; from++) {
    const code = tokens.codes[from]!;
    if (code === 0x2c || code === 0x2d || code === 0x2013 || code === 0x2014) comma = linked = true;
    else return null;
  }
  if (from >= tokens.count || tokens.starts[from]! >= block.end) return null;
  const lower = !(tokens.shapes[from]! & Shape.Capital);
  const { verbSecond } = reading.lexicon.language;
  // Where the verb takes the second place the quotation takes the first, and the verb follows it at once.
  if (verbSecond && (!lower || isCoordinator(reading, from))) return null;
  // "was “a gift”, and that the city would answer": what was said goes on.
  if (goesOnAsSaid(reading, from)) return null;
  // "called it “…”, while Lind spoke of": what is set against it is somebody else's.
  if (reading.lexicon.contrastWords.has(text.slice(tokens.starts[from]!, tokens.ends[from]!).toLowerCase()))
    return null;
  // "Lind – “…” – who later denied it": a relative clause goes on about somebody named before.
  const relative = tokens.flags[from]! & Flag.Relative && !(tokens.flags[from]! & Flag.Article);
  if (relative && from > reading.spanEnd[span]!) return null;
  if (!linked && !lower) linked = false;
  else linked = true;
  const to = clauseEnd(reading, from, block.end);
  const leadsOn = isCoordinator(reading, from) && opensSpeech(reading, to);
  const limit = Math.min(to, from + 26);
  for (let n = from; n < limit; n++) {
    if (!isCue(reading, n, from, to)) continue;
    const flags = tokens.flags[n]!;
    const distance = n - from;
    const prepositional = (flags & (Flag.AccordingTo | Flag.SaidBy)) !== 0;
    let subject: Subject | null = null;
    let taken: Subject | null = null;
    const relayed = relayedSpeaker(reading, from, n);
    if (relayed) return { first: n, end: n + 1, subject: relayed, score: 3.5 - distance / 8 };
    if (prepositional) subject = sourceBehind(reading, n, to);
    else if (isImpersonal(reading, n))
      subject =
        documentNear(reading, from, n, to) ??
        (taken = textBefore(reading, reading.spanFirst[span]!, n, to, true)) ??
        (comma ? null : documentBefore(reading, span));
    else if (verbSecond) subject = subjectOf(reading, n, from, to) ?? (comma ? null : subjectOfBracket(reading, span));
    else {
      subject = subjectBefore(reading, from, n);
      if (!subject && distance <= 4) {
        subject = subjectBehind(reading, n, to);
        // "…", defendió ayer desde la tribuna la ministra; “…,” said the 46-year-old.
        if (!subject && (comma || lower) && distance <= 2 && !(flags & Flag.Gerund))
          subject =
            subjectPastAdverbials(reading, n, to) ??
            (comma ? subjectBehind(reading, n, to, true) : null) ??
            sourceAt(reading, behindAdverbs(reading, n + 1, to), to, isPluralVerb(reading, n));
      }
    }
    if (subject && leadsOn) return null;
    if (!subject || subject.kind === 'group') subject = officeNear(reading, from, n, to) ?? subject;
    subject = quotedBy(reading, n, to) ?? subject;
    // "czytamy w oświadczeniu stowarzyszenia": the whole expression attributes, and the speaker stands behind its end.
    if (!subject && !prepositional && endsAsSaidBy(tokens, n + 1, Math.min(limit, n + 4))) continue;
    if (standsAlone(reading, n) && !taken) continue;
    let score = 2.2 - distance / 8;
    if (comma) score += 1.5;
    // Behind a question mark a new sentence may begin: only a verb of speech right behind its subject goes back.
    if (comma && last !== ',' && !lower && !subject?.kind) score -= 1;
    if (/[!?]/u.test(last) && !lower && !(flags & Flag.Reporting)) score -= 2;
    if (!linked) score -= 2;
    if (flags & Flag.WeakReporting && !(flags & Flag.Reporting)) score -= distance > 2 ? 1.2 : 0.3;
    if (flags & Flag.Gerund && !subject) score -= 1.5;
    if (!subject) score -= distance <= 3 ? 0.7 : 2;
    return { first: n, end: n + 1, subject, score };
  }
  return comma && lower ? unknownVerbBehind(reading, from, to) : null;
}

/** "“Are you going?” and he said, “…”": true if a clause that ends at a token leads to the quotation behind it. */
function opensSpeech({ tokens, quotationOf }: Reading, end: number): boolean {
  const next = tokens.codes[end] === 0x2c || tokens.codes[end] === 0x3a ? end + 1 : end;
  return next < tokens.count && quotationOf[next]! >= 0;
}

/** "“They came on Wednesdays!”, VERB the lawyer": a word that no list holds, right behind the comma and before whom it makes speak. */
function unknownVerbBehind(reading: Reading, from: number, to: number): CueMatch | null {
  const { tokens } = reading;
  if (tokens.flags[from]! !== 0 || tokens.shapes[from]! & (Shape.Punctuation | Shape.Joined)) return null;
  const subject = subjectBehind(reading, from, to);
  const named = subject?.kind === 'mention' || subject?.kind === 'role';
  return named && subject.first <= from + 2 ? { first: from, end: from + 1, subject, score: UNKNOWN_VERB } : null;
}

/** True for a conjunction that another one follows: "and that", "e che". */
function goesOnAsSaid({ text, tokens, lexicon }: Reading, n: number): boolean {
  const word = (at: number) => text.slice(tokens.starts[at]!, tokens.ends[at]!).toLowerCase();
  return n + 1 < tokens.count && lexicon.andWords.has(word(n)) && lexicon.conjunctions.has(word(n + 1));
}

/** True if an expression that says whose words they are ends soon. */
function endsAsSaidBy({ flags }: Tokens, from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (flags[n]! & Flag.SaidBy) return true;
  return false;
}

/** The subject before a quotation that a verb or participle behind it closes: `Lind hat den Plan „unsinnig“ genannt`. */
function subjectOfBracket(reading: Reading, span: number): Subject | null {
  const { tokens, spans } = reading;
  const first = reading.spanFirst[span]!;
  const from = sentenceStart(reading, first, reading.blockTokens[spans[span]!.firstBlock]!);
  for (let n = first - 1; n > from; n--) {
    if (tokens.flags[n]! & Flag.Auxiliary && reading.mentionOf[n]! < 0) return subjectOfVerb(reading, n, from, first);
    if (tokens.codes[n] !== 0x2c) continue;
    // A relative pronoun takes up what stands before its comma.
    if (tokens.flags[n + 1]! & Flag.Relative) return subjectBefore(reading, from, n + 1);
    const clause = headOfClause(reading, n + 1, first);
    if (clause) return clause;
  }
  return from < first ? headOfClause(reading, from, first) : null;
}

/** True for an infinitive behind its auxiliary whose subject is no person: "an inquiry would report". */
function isYetToSay({ flags, shapes }: Tokens, { first, subject }: CueMatch): boolean {
  if (subject?.kind !== 'group' || flags[first]! & Flag.Participle || !(flags[first - 1]! & Flag.Auxiliary))
    return false;
  for (let n = subject.first; n < subject.end; n++)
    if (flags[n]! & Flag.Group || shapes[n]! & Shape.Capital) return false;
  return true;
}

/** True if a clause about whoever asked stands before a token: "A chi gli chiede …", "Cuando vuelve, a quien le pregunta …". */
export function asksAt({ text, tokens, lexicon }: Reading, from: number, to: number): boolean {
  if (lexicon.askedOpeners.length === 0) return false;
  for (let n = from; n + 1 < to; n++) {
    const before = tokens.codes[n - 1] === 0x2c || n === from;
    // "E a chi gli chiede": a conjunction may stand before it.
    if (!before && !(n === from + 1 && tokens.ends[from]! - tokens.starts[from]! <= 3)) continue;
    const opening = text.slice(tokens.starts[n]!, tokens.ends[Math.min(n + 2, to)]!).toLowerCase();
    if (lexicon.askedOpeners.some((asked) => opening.startsWith(`${asked} `))) return true;
  }
  return false;
}

/** True for a subject before a cue that no comma parts from the clause about whoever asked. */
function isOfQuestion({ tokens, mentionTokens }: Reading, from: number, cue: number, subject: Subject): boolean {
  if (subject.first > cue || subject.kind === 'pronoun') return false;
  const first = subject.kind === 'mention' ? mentionTokens[subject.mention]!.roleFirst : subject.first;
  for (let n = first - 1; n > from && first - n < 3; n--) if (tokens.codes[n] === 0x2c) return false;
  return true;
}

/** The named object of a verb of quoting, who speaks: "the paper quotes Lind as saying". */
function quotedBy(reading: Reading, cue: number, to: number): Subject | null {
  const { text, tokens, lexicon, mentionOf, mentionTokens } = reading;
  if (lexicon.quotingVerbs.size === 0) return null;
  if (!lexicon.quotingVerbs.has(text.slice(tokens.starts[cue]!, tokens.ends[cue]!).toLowerCase())) return null;
  // "cita le sue parole TASS", "cita le parole di Lind TASS": whose words they are.
  let words = -1;
  for (let n = cue + 1; n < to && !(tokens.shapes[n]! & Shape.Punctuation); n++) {
    if (mentionOf[n]! < 0) {
      if (tokens.flags[n]! & Flag.SpeechNoun && n - cue <= MAX_BEFORE_WORDS) words = n;
      continue;
    }
    const { first, end, roleFirst } = mentionTokens[mentionOf[n]!]!;
    const governed = isGoverned(reading, cue, roleFirst) && !isOblique(reading, roleFirst - 1);
    if (!governed || words === roleFirst - 2) return { kind: 'mention', first, end, mention: mentionOf[n]! };
    n = end - 1;
  }
  return words < 0 ? null : { kind: 'pronoun', first: words, end: words + 1, mention: -1 };
}

/** How far behind a verb of quoting its object may stand, in words: "cita le sue parole". */
const MAX_BEFORE_WORDS = 4;

/** The document that holds a quotation, named before it: `Auf dem Plakat war „Nie wieder“ zu lesen`. */
function documentBefore(reading: Reading, span: number): Subject | null {
  const first = reading.spanFirst[span]!;
  const from = sentenceStart(reading, first, reading.blockTokens[reading.spans[span]!.firstBlock]!);
  return documentNear(reading, from, first, first);
}

/** The first token behind adverbs and small words that stand beside a verb. */
function behindAdverbs({ tokens }: Reading, from: number, to: number): number {
  let n = from;
  while (n < to && n < from + 3 && tokens.flags[n]! & (Flag.Adverb | PRONOUN) && !(tokens.flags[n]! & Flag.Preposition))
    n++;
  return n;
}

/** "the agency quotes her as saying": the one who is quoted speaks, not the one who quotes. */
function relayedSpeaker(reading: Reading, from: number, gerund: number): Subject | null {
  const { tokens } = reading;
  const object = gerund - 2;
  if (object <= from || !(tokens.flags[gerund]! & Flag.Gerund) || !(tokens.flags[gerund - 1]! & Flag.Opener))
    return null;
  const mention = reading.mentionOf[object]!;
  if (mention >= 0) {
    const { first, end } = reading.mentionTokens[mention]!;
    return { kind: 'mention', first, end, mention };
  }
  const short = tokens.ends[object]! - tokens.starts[object]! <= 4 && tokens.flags[object]! & Flag.Opener;
  return short ? { kind: 'pronoun', first: object, end: object + 1, mention: -1 } : null;
}

/** True behind what stands between a verb of naming and the name: "described it as “a farce”", "sprach von einer „Posse“". */
function isNamedHere({ text, tokens, lexicon }: Reading, from: number, to: number): boolean {
  let last = to - 1;
  if (lexicon.capitalNouns && last > from && tokens.flags[last]! & Flag.Article) last--;
  return last >= from && lexicon.namingWords.has(text.slice(tokens.starts[last]!, tokens.ends[last]!).toLowerCase());
}

/** The cue that leads up to a quotation in its sentence: `Lind said: "…"`, `sagte Lind: „…“`, `Lind said the plan was "…"`. */
export function cueBefore(reading: Reading, from: number, to: number): CueMatch | null {
  const { tokens } = reading;
  const colon = to > from && tokens.codes[to - 1] === 0x3a;
  const comma = to > from && (tokens.codes[to - 1] === 0x2c || isDash(tokens.codes[to - 1]!));
  const naming = isNamedHere(reading, from, to);
  const asked = asksAt(reading, from, to);
  let best: CueMatch | null = null;
  for (let n = to - 1; n >= from && to - n < 60; n--) {
    if (!isCue(reading, n, from, to)) continue;
    // Verbs before the answer's are the question's.
    if (best && asked && !(tokens.flags[best.first]! & Flag.Gerund && !best.subject)) break;
    const flags = tokens.flags[n]!;
    const distance = to - 1 - n - (colon || comma ? 1 : 0);
    let subject: Subject | null;
    if (flags & (Flag.AccordingTo | Flag.SaidBy)) subject = sourceBehind(reading, n, to);
    else if (isImpersonal(reading, n))
      subject = documentNear(reading, from, n, to) ?? textBefore(reading, from, n, to, true);
    else
      subject =
        textBefore(reading, from, n, to, false) ??
        subjectOf(reading, n, from, to) ??
        (n > from ? sourceAt(reading, from, n, isPluralVerb(reading, n)) : null) ??
        // "Gli ha risposto a stretto giro il commissario, Lind: “…”"
        (colon ? subjectPastAdverbials(reading, n, to) : null);
    if (subject && asked && isOfQuestion(reading, from, n, subject)) subject = null;
    if (!subject || subject.kind === 'group') subject = officeNear(reading, from, n, to) ?? subject;
    subject = quotedBy(reading, n, to) ?? subject;
    if (!(subject && colon) && standsAlone(reading, n)) continue;
    let score = 2 - distance / 12;
    if (colon) score += 1.5;
    else if (comma || distance === 0) score += 1;
    if (flags & Flag.WeakReporting && !(flags & Flag.Reporting) && distance > 2 && !colon && !naming) score -= 0.8;
    if (!subject) score -= flags & Flag.Gerund ? 0.3 : 0.8;
    // A cue that says who speaks goes before a nearer one that does not: "In dem Brief heißt es wörtlich: “…”".
    const better = best && (score > best.score + 0.4 || (subject && !best.subject && score > best.score - 0.6));
    // "Lind said an inquiry would report “in days”": what nobody has said yet is told by somebody else.
    const named = best !== null && subject?.kind === 'mention' && isYetToSay(tokens, best);
    if (!best || better || named) best = { first: n, end: n + 1, subject, score };
    if (best.subject && to - n > 12) break;
  }
  return best;
}
