import { CUE, Flag, PRONOUN } from '../../languages/lexicon';
import { adjacent } from '../nameParts';
import { Shape } from '../tokens';
import { inSpeech } from './quotedNames';
import {
  bareNoun,
  INSIDE,
  isAgent,
  isDeterminer,
  isOblique,
  isOfWord,
  joined,
  MAX_PHRASE,
  maySpeak,
  skippable,
  type Subject,
} from './phrases';
import type { Reading } from './reading';
import { subjectBehind } from './subjectBehind';

/** The subject that stands before a cue: the cue is token `cue`, the clause starts at token `from`. */
export function subjectBefore(reading: Reading, from: number, cue: number): Subject | null {
  const { tokens, mentionOf } = reading;
  let k = cue - 1;
  while (k >= from && (skippable(reading, k) || isSpokenTo(reading, k))) k--;
  // "Lind on Sunday said": a day between the subject and its verb.
  if (k > from && tokens.flags[k]! & Flag.Weekday && reading.mentionOf[k]! < 0) {
    k--;
    if (k > from && tokens.flags[k]! & Flag.Preposition) k--;
    while (k >= from && skippable(reading, k)) k--;
  }
  // "Lind, che le ha definite": an object between the relative pronoun and its verb.
  if (k > from + 1 && tokens.flags[k - 1]! & Flag.Relative && isObjectPronoun(reading, k)) k--;
  // "Io a lui chiedo": a pronoun that a preposition governs is whom the words are for.
  if (k > from + 1 && isGovernedPronoun(reading, k)) k -= 2;
  if (k < from) return null;
  const flags = tokens.flags[k]!;
  if (mentionOf[k]! >= 0) return mentionOrItsHead(reading, from, k);
  if (tokens.codes[k] === 0x2c || tokens.codes[k] === 0x29) {
    const described = headOfRelative(reading, from, k);
    if (described) return described;
    const best = bestMention(reading, from, k);
    // "Con Lind, ha riferito, “…”": where subjects are left out, what the preposition that opens the sentence governs is none.
    if (best && reading.lexicon.dropsSubjects && opensGoverned(reading, from, best)) return null;
    if (best) return best;
    const head = headOfClause(reading, from, k) ?? documentThatOpens(reading, from);
    // "Una frase, commenta, “…”": between commas the verb has a subject of its own, which is left out.
    const inserted = reading.lexicon.dropsSubjects && tokens.codes[cue + 1] === 0x2c;
    return inserted && head && !maySpeak(reading, head) && !isText(reading, head) ? null : head;
  }
  if (
    flags & PRONOUN &&
    !(flags & (Flag.Article | Flag.Preposition) && tokens.flags[k]! & Flag.Opener && flags & Flag.Relative)
  )
    return { kind: 'pronoun', first: k, end: k + 1, mention: -1 };
  if (flags & Flag.Relative) return headOfPronoun(reading, from, k);
  const anybody = anybodyAt(reading, from, k);
  if (anybody) return anybody;
  if (tokens.shapes[k]! & Shape.Punctuation || isFunctionWord(reading, k)) return null;
  // A gerund has a subject of its own only if it is named: "with Lind saying", not "a message saying".
  if (tokens.flags[cue]! & Flag.Gerund && !(tokens.flags[k]! & Flag.Role)) return null;
  const phrase = phraseEndingAt(reading, from, k) ?? documentThatOpens(reading, from);
  if (phrase || !(tokens.flags[cue]! & Flag.Reporting) || !isBarePlural(reading, from, k)) return phrase;
  return { kind: 'group', first: k, end: k + 1, mention: -1 };
}

const isGovernedPronoun = ({ tokens, mentionOf }: Reading, k: number): boolean =>
  (tokens.flags[k]! & (Flag.He | Flag.She)) !== 0 &&
  !(tokens.flags[k]! & Flag.Article) &&
  mentionOf[k]! < 0 &&
  (tokens.flags[k - 1]! & (Flag.Preposition | Flag.Article | Flag.AccordingTo)) === Flag.Preposition;

/** Whom the relative pronoun at token `k` takes up. */
const headOfPronoun = (reading: Reading, from: number, k: number): Subject | null =>
  mentionBeforeComma(reading, from, k - 1) ??
  bestMention(reading, from, k) ??
  phraseEndingAt(reading, from, reading.tokens.codes[k - 1] === 0x2c ? k - 2 : k - 1) ??
  headOfClause(reading, from, k);

/** True for a small word that may be an article and stands before a verb: "le ha definite", "les a qualifiés". */
const isObjectPronoun = ({ tokens, mentionOf }: Reading, k: number): boolean =>
  (tokens.flags[k]! & Flag.Article) !== 0 && tokens.ends[k]! - tokens.starts[k]! <= 3 && mentionOf[k]! < 0;

/** "the reply of Lind, who called it …": whoever is named right before the comma of a relative clause, governed or not. */
function mentionBeforeComma(
  { tokens, mentionOf, mentionTokens }: Reading,
  from: number,
  comma: number,
): Subject | null {
  if (tokens.codes[comma] !== 0x2c || comma <= from || mentionOf[comma - 1]! < 0) return null;
  const mention = mentionOf[comma - 1]!;
  return { kind: 'mention', first: mentionTokens[mention]!.first, end: mentionTokens[mention]!.end, mention };
}

/** "nos decía", "mi disse": whom words were said to stands before the verb. */
const isSpokenTo = ({ text, tokens, lexicon }: Reading, k: number): boolean =>
  (tokens.flags[k]! & Flag.FirstPerson) !== 0 &&
  lexicon.firstPersonObjects.has(text.slice(tokens.starts[k]!, tokens.ends[k]!).toLowerCase());

/** A relative clause between commas is at most so long, in tokens. */
const MAX_RELATIVE = 24;

/** "the minister, who met Lind, said": whom a relative clause is about that ends with the comma at token `k`. */
function headOfRelative(reading: Reading, from: number, k: number): Subject | null {
  const { tokens, mentionOf, lexicon } = reading;
  // "der Minister, der Chef der Partei, sagte": an apposition ends with a noun, a relative clause with its verb.
  if (lexicon.verbSecond && tokens.shapes[k - 1]! & Shape.Capital) return null;
  for (let relative = k - 2; relative > from + 1 && k - relative <= MAX_RELATIVE; relative--) {
    if (tokens.codes[relative - 1] !== 0x2c || !(tokens.flags[relative]! & Flag.Relative)) continue;
    const head = relative - 2;
    if (mentionOf[head]! >= 0) return mentionOrItsHead(reading, from, head);
    const phrase = phraseEndingAt(reading, from, head);
    if (phrase?.kind !== 'role') return null;
    // "Lind, the minister, who …, said": a role between commas belongs to the name before it.
    const named =
      tokens.codes[phrase.first - 1] === 0x2c && phrase.first - 2 >= from ? mentionOf[phrase.first - 2]! : -1;
    return named >= 0 ? mentionOrItsHead(reading, from, phrase.first - 2) : phrase;
  }
  return null;
}

function opensGoverned({ tokens, mentionTokens }: Reading, from: number, { mention }: Subject): boolean {
  const before = mentionTokens[mention]!.roleFirst - 1;
  return before === from && (tokens.flags[before]! & Flag.Preposition) !== 0;
}

/** "qualcuno ha gridato", "un altro ha risposto": a subject that leaves open who is meant, and is nobody who was named. */
function anybodyAt({ text, tokens, lexicon }: Reading, from: number, k: number): Subject | null {
  const word = (n: number) => text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  // "quelqu'un", "d'autres": of two tokens.
  const elided =
    k > from && tokens.ends[k - 1] === tokens.starts[k] ? `${word(k - 1)}${word(k)}`.replace('’', "'") : '';
  if (lexicon.anybody.has(elided)) return { kind: 'group', first: k - 1, end: k + 1, mention: -1 };
  if (!lexicon.anybody.has(word(k))) return null;
  const article = k > from && (tokens.flags[k - 1]! & Flag.Article) !== 0;
  // "The others" are some who were named.
  if (article && !lexicon.indefiniteArticles.has(word(k - 1))) return null;
  return { kind: 'group', first: article ? k - 1 : k, end: k + 1, mention: -1 };
}

/** A conjunction or another small word that no noun phrase ends with. */
function isFunctionWord(reading: Reading, k: number): boolean {
  const flags = reading.tokens.flags[k]!;
  if (flags & (Flag.Weekday | Flag.Month)) return true;
  return (
    (flags & (Flag.Opener | Flag.Preposition | Flag.Article)) !== 0 &&
    !(flags & (Flag.Role | Flag.Group | Flag.Organisation | Flag.Place)) &&
    !(reading.tokens.shapes[k]! & Shape.Capital)
  );
}

/** A mention ends at token `k`: itself, or the role that it complements ("a spokesman for Lind"). */
function mentionOrItsHead(reading: Reading, from: number, k: number): Subject {
  const { tokens } = reading;
  const mention = reading.mentionOf[k]!;
  const { first, end, roleFirst } = reading.mentionTokens[mention]!;
  const before = roleFirst - 1;
  if (before > from && isGoverned(reading, from, roleFirst) && adjacent(reading.text, tokens, roleFirst)) {
    const head = before - 1;
    if (tokens.flags[head]! & (Flag.Role | Flag.Group) && reading.mentionOf[head]! < 0) {
      return { kind: 'role', first: phraseStart(reading, from, head), end, mention: -1 };
    }
    // "In an interview with Lind, he said": a complement of something else is no subject.
    const other = bestMention(reading, from, roleFirst - 1);
    if (other) return other;
  }
  return { kind: 'mention', first, end, mention };
}

/** The mention of a clause that looks most like its subject. */
function bestMention(reading: Reading, from: number, to: number): Subject | null {
  const { tokens, mentionOf, mentionTokens } = reading;
  let best: Subject | null = null;
  let bestScore = -Infinity;
  for (let i = to - 1; i >= from && to - i < 60; i--) {
    const mention = mentionOf[i]!;
    if (mention < 0) continue;
    const { first, end, roleFirst } = mentionTokens[mention]!;
    i = first;
    const before = roleFirst - 1;
    let score = -(to - end) / 40;
    if (tokens.codes[end] === 0x2c || end === to) score += 0.6;
    if (before < from || tokens.shapes[before]! & Shape.Punctuation || tokens.flags[before]! & Flag.Article)
      score += 0.6;
    if (isGoverned(reading, from, roleFirst)) score -= 1;
    if (tokens.shapes[end - 1]! & Shape.Possessive) score -= 1;
    if (score > bestScore) {
      best = { kind: 'mention', first, end, mention };
      bestScore = score;
    }
  }
  return bestScore > -1.2 ? best : null;
}

/** The noun phrase that opens a clause, behind an adverbial of time or place and its comma. */
export function headOfClause(reading: Reading, from: number, to: number): Subject | null {
  const { tokens } = reading;
  let start = from;
  for (let i = from; i < to - 2 && i < from + 12; i++) {
    if (i === from && canOpen(reading, i)) break;
    if (tokens.codes[i] === 0x2c) {
      start = i + 1;
      break;
    }
  }
  // "Per Ada Lind, ricercatrice a Vienna, la colpa è": what stands beside a name tells of it.
  if (start > from && reading.mentionOf[start - 2]! >= 0 && !(tokens.flags[start]! & Flag.Article)) return null;
  // "…, sagte der Minister": behind the comma of a clause that opens the sentence the verb comes first.
  if (start > from && reading.lexicon.verbSecond && !canOpen(reading, start)) return subjectBehind(reading, start, to);
  // "Anche la Uil interviene": an adverb may stand before the article.
  if (start + 2 < to && isAdverbAt(reading, start) && tokens.flags[start + 1]! & Flag.Article) start++;
  const one = oneOfThem(reading, start, to);
  if (one) return one;
  const opening = tokens.flags[start]!;
  if (opening & Flag.Preposition && !(opening & Flag.Article) && reading.mentionOf[start]! < 0) return null;
  // "Un altro gli ha risposto", but "un altro firmatario".
  const isDouble = tokens.flags[start]! & Flag.Article || /['’]/u.test(reading.text[tokens.ends[start]! - 1]!);
  const last = isDouble ? start + 1 : start;
  const alone = last + 1 < to && tokens.flags[last + 1]! & (CUE | Flag.Auxiliary | PRONOUN | Flag.Article);
  return (
    (alone || standsApart(reading, last + 1) ? anybodyAt(reading, start, last) : null) ??
    subjectBehind(reading, start - 1, to)
  );
}

/** "One of them", "L'un d'eux", at a token. */
function oneOfThem(reading: Reading, first: number, to: number): Subject | null {
  const { text, tokens, lexicon } = reading;
  const wordAt = (n: number) => text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  const one = /['’]$/u.test(wordAt(first)) ? first + 1 : first;
  const them = one + 2;
  if (them >= to || !(lexicon.indefiniteArticles.has(wordAt(one)) || lexicon.anybody.has(wordAt(one)))) return null;
  const isPronoun = !(tokens.flags[them]! & Flag.Article) && !(tokens.shapes[them]! & Shape.Capital);
  if (!isOfWord(reading, one + 1) || !isPronoun || !(tokens.flags[them]! & (Flag.Opener | PRONOUN))) return null;
  return { kind: 'role', first, end: them + 1, mention: -1 };
}

const isAdverbAt = ({ tokens }: Reading, n: number): boolean =>
  (tokens.flags[n]! & (Flag.Adverb | Flag.Article | Flag.Preposition)) === Flag.Adverb;

/** "Somebody, at the back, murmured", "somebody at the back murmured": what follows a pronoun is no noun of its own. */
const standsApart = (reading: Reading, n: number): boolean =>
  reading.tokens.codes[n] === 0x2c ||
  ((reading.tokens.flags[n]! & (Flag.Preposition | Flag.Article)) === Flag.Preposition && !isOfWord(reading, n));

/** "As the statement says": a conjunction may stand before it. */
function documentThatOpens(reading: Reading, from: number): Subject | null {
  const { tokens, text, lexicon } = reading;
  const isLinked = lexicon.conjunctions.has(text.slice(tokens.starts[from]!, tokens.ends[from]!).toLowerCase());
  return documentAt(reading, isLinked ? from + 1 : from);
}

const isText = ({ tokens }: Reading, { end }: Subject): boolean => (tokens.flags[end - 1]! & Flag.Work) !== 0;

/** "A study by the agency, much quoted, says": a text at the head of a cue's clause speaks for itself. */
function documentAt({ tokens }: Reading, start: number): Subject | null {
  if (!(tokens.flags[start]! & Flag.Article) || start + 1 >= tokens.count) return null;
  return tokens.flags[start + 1]! & (Flag.Work | Flag.SpeechNoun)
    ? { kind: 'group', first: start, end: start + 2, mention: -1 }
    : null;
}

/** True for a word that a noun phrase opens with; a preposition, an adverb or a participle leads a clause of its own. */
export function canOpen(reading: Reading, n: number): boolean {
  const flags = reading.tokens.flags[n]!;
  if (reading.mentionOf[n]! >= 0) return true;
  if (flags & (Flag.Preposition | Flag.Adverb | Flag.Weekday | Flag.Month) && !(flags & Flag.Article)) return false;
  return (
    (flags & (INSIDE | Flag.Opener)) !== 0 || ((reading.tokens.shapes[n]! & Shape.Capital) !== 0 && isNoun(reading, n))
  );
}

/** The noun phrase that ends with token `k`, which is no mention. */
export function phraseEndingAt(reading: Reading, from: number, k: number): Subject | null {
  if (k < from) return null;
  const { tokens } = reading;
  const first = phraseStart(reading, from, k);
  let role = false;
  let group = false;
  let capital = false;
  for (let i = first; i <= k; i++) {
    const flags = tokens.flags[i]!;
    if (flags & Flag.Role) role = true;
    if (flags & (Flag.Group | Flag.Organisation | Flag.Place) || isAgent(reading, i)) group = true;
    // A lone capital at the head of a sentence says nothing.
    if (tokens.shapes[i]! & Shape.Capital && (!(tokens.shapes[i]! & Shape.SentenceStart) || isNoun(reading, i)))
      capital = true;
  }
  // "Gli ha risposto": an article alone is an object.
  if (first === k && tokens.flags[k]! & Flag.Article && !role && !group) return null;
  const kind = role ? 'role' : group || capital ? 'group' : null;
  // "…, speaking to the network, said": what a preposition governs is no subject.
  if (first > from && tokens.flags[first - 1]! & Flag.Preposition && adjacent(reading.text, tokens, first)) {
    // "In tarda serata fonti del ministero …": the speaker's noun may open a phrase of its own behind the adverbial.
    const noun = bareNoun(reading, first + 1, k);
    if (noun >= 0) return { kind: role ? 'role' : 'group', first: noun, end: k + 1, mention: -1 };
    // "la Cgil, che in una nota parla di": an adverbial inside a relative clause.
    const relative = first - 2;
    if (relative > from && tokens.flags[relative]! & Flag.Relative && tokens.codes[relative - 1] === 0x2c)
      return headOfPronoun(reading, from, relative);
    return bestMention(reading, from, first - 1) ?? headOfClause(reading, from, first - 1);
  }
  if (isOblique(reading, first)) return null;
  if (kind) return { kind, first, end: k + 1, mention: -1 };
  const article = first < k && tokens.flags[first]! & Flag.Article;
  return article && k - first <= 4 ? { kind: 'group', first, end: k + 1, mention: -1 } : null;
}

/** "…, and pensioners tell me": a plural that no list holds, alone at the head of its clause. */
function isBarePlural({ text, tokens, lexicon }: Reading, from: number, k: number): boolean {
  const ending = lexicon.barePluralEnding;
  if (ending === null || tokens.flags[k]! || tokens.shapes[k]! & Shape.Possessive) return false;
  const wordAt = (n: number) => text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  if (!wordAt(k).endsWith(ending)) return false;
  return k === from || (tokens.shapes[k - 1]! & Shape.Punctuation) !== 0 || lexicon.conjunctions.has(wordAt(k - 1));
}

/** True if the capital of a word that opens a sentence is its own: an unknown noun before its verb, where the verb takes the second place. */
function isNoun(reading: Reading, n: number): boolean {
  const small = Flag.Opener | Flag.Adverb | Flag.Preposition | Flag.Article | PRONOUN | CUE | Flag.Auxiliary;
  return reading.lexicon.verbSecond && !(reading.tokens.flags[n]! & small);
}

/**
 * True if a preposition or an article in the wrong case stands before a phrase. Where an article is a preposition too
 * ("der Ministerin": of the minister), it governs unless it may open a subject: behind a verb, a stop, a conjunction.
 */
export function isGoverned(reading: Reading, from: number, first: number): boolean {
  const { tokens, lexicon } = reading;
  const before = first - 1;
  if (before < from) return false;
  const flags = tokens.flags[before]!;
  if (!(flags & Flag.Preposition)) return false;
  if (!(flags & Flag.Article) || !lexicon.verbSecond) return true;
  if (isOblique(reading, before)) return true;
  const opener = before - 1;
  if (opener < from) return false;
  return (
    (tokens.shapes[opener]! & (Shape.Capital | Shape.Punctuation)) === Shape.Capital ||
    ((tokens.flags[opener]! & Flag.Preposition) !== 0 && !(tokens.flags[opener]! & Flag.Article))
  );
}

/** Walks left over a noun phrase. */
function phraseStart(reading: Reading, from: number, k: number): number {
  const { tokens, text } = reading;
  let first = k;
  let unknown = tokens.flags[k]! & INSIDE || tokens.shapes[k]! & Shape.Capital ? 0 : 1;
  while (first > from && k - first < MAX_PHRASE) {
    const previous = first - 1;
    const flags = tokens.flags[previous]!;
    const shape = tokens.shapes[previous]!;
    if (shape & Shape.Punctuation || (!joined(reading, first) && !(shape & Shape.Possessive))) break;
    if (inSpeech(reading, previous)) break;
    // "R. Mi hermana dice": the label of an answer is no initial.
    if (shape & Shape.Initial && shape & Shape.SentenceStart) break;
    if (flags & (Flag.Relative | PRONOUN) && !(flags & Flag.Article)) break;
    if (!(flags & INSIDE) && !(shape & Shape.Capital)) {
      // "one adviser", "his lawyer", "another official": a small word opens the phrase.
      if (flags & Flag.Opener && !(flags & (CUE | Flag.Auxiliary | Flag.Relative)) && isDeterminer(reading, previous))
        return previous;
      if (flags & (CUE | Flag.Auxiliary | Flag.Opener | Flag.Adverb) || ++unknown > 2) break;
    } else if (flags & CUE && !(flags & (Flag.Role | Flag.Article | Flag.Preposition))) break;
    first = previous;
    // An article opens the phrase, unless a preposition hangs it on something before.
    if (
      flags & Flag.Article &&
      !(first > from && tokens.flags[first - 1]! & (Flag.Role | Flag.Group) && adjacent(text, tokens, first)) &&
      // "le Département des Affaires": an article that is a preposition too hangs the phrase on a body.
      !(
        flags & Flag.Preposition &&
        first > from &&
        tokens.flags[first - 1]! & Flag.Organisation &&
        adjacent(text, tokens, first)
      ) &&
      !(
        first > from &&
        tokens.flags[first - 1]! & Flag.Preposition &&
        first - 1 > from &&
        tokens.flags[first - 2]! & (Flag.Role | Flag.Group | Flag.Organisation)
      )
    )
      break;
  }
  while (first < k && tokens.flags[first]! & Flag.Preposition && !(tokens.flags[first]! & Flag.Article)) first++;
  return first;
}
