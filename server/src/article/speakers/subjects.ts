import { CUE, FINITE_CUE, Flag, GIVEN_NAME, PRONOUN } from '../../languages/lexicon';
import { adjacent } from '../nameParts';
import { Shape } from '../tokens';
import { inQuotedName, inSpeech } from './quotedNames';
import { bareNoun, INSIDE, isAddressee, isBroadcast, isDeterminer } from './phrases';
import type { Reading } from './reading';

/** A noun phrase that can be the subject of a cue, as token indexes (half-open). */
export interface Subject {
  readonly kind: 'mention' | 'pronoun' | 'role' | 'group';
  readonly first: number;
  readonly end: number;
  /** The mention, for `mention`. */
  readonly mention: number;
}

const SKIPPED = Flag.Adverb | Flag.Auxiliary;
const MAX_PHRASE = 14;

/** The subject that stands before a cue: the cue is token `cue`, the clause starts at token `from`. */
export function subjectBefore(reading: Reading, from: number, cue: number): Subject | null {
  const { tokens, mentionOf } = reading;
  let k = cue - 1;
  while (k >= from && skippable(reading, k)) k--;
  // "Lind on Sunday said": a day between the subject and its verb.
  if (k > from && tokens.flags[k]! & Flag.Weekday && reading.mentionOf[k]! < 0) {
    k--;
    if (k > from && tokens.flags[k]! & Flag.Preposition) k--;
    while (k >= from && skippable(reading, k)) k--;
  }
  if (k < from) return null;
  const flags = tokens.flags[k]!;
  if (mentionOf[k]! >= 0) return mentionOrItsHead(reading, from, k);
  if (tokens.codes[k] === 0x2c || tokens.codes[k] === 0x29) {
    const described = headOfRelative(reading, from, k);
    if (described) return described;
    const best = bestMention(reading, from, k);
    // "Con Lind, ha riferito, “…”": where subjects are left out, what the preposition that opens the sentence governs is none.
    if (best && reading.lexicon.dropsSubjects && opensGoverned(reading, from, best)) return null;
    return best ?? headOfClause(reading, from, k);
  }
  if (
    flags & PRONOUN &&
    !(flags & (Flag.Article | Flag.Preposition) && tokens.flags[k]! & Flag.Opener && flags & Flag.Relative)
  )
    return { kind: 'pronoun', first: k, end: k + 1, mention: -1 };
  if (flags & Flag.Relative)
    return (
      bestMention(reading, from, k) ??
      phraseEndingAt(reading, from, tokens.codes[k - 1] === 0x2c ? k - 2 : k - 1) ??
      headOfClause(reading, from, k)
    );
  if (isAnybody(reading, k)) return { kind: 'group', first: k, end: k + 1, mention: -1 };
  if (tokens.shapes[k]! & Shape.Punctuation || isFunctionWord(reading, k)) return null;
  // A gerund has a subject of its own only if it is named: "with Lind saying", not "a message saying".
  if (tokens.flags[cue]! & Flag.Gerund && !(tokens.flags[k]! & Flag.Role)) return null;
  return phraseEndingAt(reading, from, k);
}

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

/** "qualcuno ha gridato": a subject that leaves open who is meant, and is nobody who was named. */
const isAnybody = ({ text, tokens, lexicon }: Reading, k: number): boolean =>
  lexicon.anybody.has(text.slice(tokens.starts[k]!, tokens.ends[k]!).toLowerCase());

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

function skippable(reading: Reading, k: number): boolean {
  const flags = reading.tokens.flags[k]!;
  return (flags & SKIPPED) !== 0 && (flags & (PRONOUN | Flag.Role)) === 0 && reading.mentionOf[k]! < 0;
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
  // "…, sagte der Minister": behind the comma of a clause that opens the sentence the verb comes first.
  if (start > from && reading.lexicon.verbSecond && !canOpen(reading, start)) return subjectBehind(reading, start, to);
  const opening = tokens.flags[start]!;
  if (opening & Flag.Preposition && !(opening & Flag.Article) && reading.mentionOf[start]! < 0) return null;
  return subjectBehind(reading, start - 1, to);
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
function phraseEndingAt(reading: Reading, from: number, k: number): Subject | null {
  if (k < from) return null;
  const { tokens } = reading;
  const first = phraseStart(reading, from, k);
  let role = false;
  let group = false;
  let capital = false;
  for (let i = first; i <= k; i++) {
    const flags = tokens.flags[i]!;
    if (flags & Flag.Role) role = true;
    if (flags & (Flag.Group | Flag.Organisation | Flag.Place)) group = true;
    // A lone capital at the head of a sentence says nothing.
    if (tokens.shapes[i]! & Shape.Capital && (!(tokens.shapes[i]! & Shape.SentenceStart) || isNoun(reading, i)))
      capital = true;
  }
  const kind = role ? 'role' : group || capital ? 'group' : null;
  // "…, speaking to the network, said": what a preposition governs is no subject.
  if (first > from && tokens.flags[first - 1]! & Flag.Preposition && adjacent(reading.text, tokens, first)) {
    // "In tarda serata fonti del ministero …": the speaker's noun may open a phrase of its own behind the adverbial.
    const noun = bareNoun(reading, first + 1, k);
    if (noun >= 0) return { kind: role ? 'role' : 'group', first: noun, end: k + 1, mention: -1 };
    return bestMention(reading, from, first - 1) ?? headOfClause(reading, from, first - 1);
  }
  if (isOblique(reading, first)) return null;
  if (kind) return { kind, first, end: k + 1, mention: -1 };
  // "Gli ha risposto il commissario": an article alone is an object.
  const article = first < k && tokens.flags[first]! & Flag.Article;
  return article && k - first <= 4 ? { kind: 'group', first, end: k + 1, mention: -1 } : null;
}

/** True if the capital of a word that opens a sentence is its own: an unknown noun before its verb, where the verb takes the second place. */
function isNoun(reading: Reading, n: number): boolean {
  const small = Flag.Opener | Flag.Adverb | Flag.Preposition | Flag.Article | PRONOUN | CUE | Flag.Auxiliary;
  return reading.lexicon.verbSecond && !(reading.tokens.flags[n]! & small);
}

/** True if the case of the word that opens a phrase shows that it is no subject: "den Minister". */
export function isOblique(reading: Reading, first: number): boolean {
  const { tokens, text, lexicon } = reading;
  if (lexicon.obliqueArticles.size === 0) return false;
  return lexicon.obliqueArticles.has(text.slice(tokens.starts[first]!, tokens.ends[first]!).toLowerCase());
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

/** True if nothing but a space, or the marks of a name, stands between a token and the one before. */
function joined(reading: Reading, n: number): boolean {
  if (adjacent(reading.text, reading.tokens, n)) return true;
  return (
    reading.quotationOf[n] !== reading.quotationOf[n - 1] &&
    reading.tokens.starts[n]! - reading.tokens.ends[n - 1]! <= 3 &&
    (inQuotedName(reading, n) || inQuotedName(reading, n - 1))
  );
}

/**
 * Passes over what may stand between a verb and the subject behind it: adverbs, phrases with a preposition and objects
 * ("sagte am Montag in Berlin dem Sender die Ministerin").
 */
function behindAdverbials(reading: Reading, start: number, to: number): number {
  const { tokens } = reading;
  let k = start;
  for (let phrases = 0; k < to && phrases < 4; phrases++) {
    while (k < to && skippable(reading, k) && !(tokens.flags[k]! & Flag.Article)) k++;
    if (k >= to) break;
    const flags = tokens.flags[k]!;
    const governs = flags & (Flag.Preposition | Flag.Weekday) && !(flags & (Flag.Article | PRONOUN));
    if (!governs && !isOblique(reading, k)) return k;
    let noun = k;
    while (noun < to && noun < k + 6 && !(tokens.shapes[noun]! & (Shape.Capital | Shape.Digit | Shape.Punctuation)))
      noun++;
    if (noun >= to || noun >= k + 6 || tokens.shapes[noun]! & Shape.Punctuation) return start;
    k = reading.mentionOf[noun]! >= 0 ? reading.mentionTokens[reading.mentionOf[noun]!]!.end : noun + 1;
    while (k < to && inQuotedName(reading, k)) k++;
  }
  return k < to ? k : start;
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

/**
 * The subject that stands behind a cue: "said Lind", "ha detto il ministro, Ada Lind", "according to officials".
 *
 * @param plain true where any noun behind an article will do: right behind the verb that follows a quotation
 */
export function subjectBehind(reading: Reading, cue: number, to: number, plain = false): Subject | null {
  const { tokens, mentionOf, text, lexicon } = reading;
  let k = cue + 1;
  const one = oneOfSeveral(reading, k, to);
  if (one) return one;
  if (lexicon.verbSecond) k = behindAdverbials(reading, k, to);
  // An article opens the subject here; before a verb the same word may be an object and is passed over.
  while (k < to && skippable(reading, k) && !(tokens.flags[k]! & Flag.Article)) k++;
  // A cue of several words goes on: "si legge".
  while (
    k < to &&
    k <= cue + 2 &&
    tokens.flags[k]! & FINITE_CUE &&
    tokens.flags[cue]! & FINITE_CUE &&
    mentionOf[k]! < 0
  )
    k++;
  if (k >= to) return null;
  if (tokens.flags[k]! & PRONOUN && !(tokens.flags[k]! & Flag.Article))
    return { kind: 'pronoun', first: k, end: k + 1, mention: -1 };
  const first = k;
  let role = false;
  let group = false;
  let unknown = 0;
  let end = k;
  // Behind the last word that belongs to the phrase for certain.
  let sure = k;
  for (; end < to && end - first < MAX_PHRASE; end++) {
    if (end > first && !joined(reading, end) && !(tokens.shapes[end - 1]! & Shape.Possessive)) break;
    if (inQuotedName(reading, end)) {
      group = true;
      end = reading.spanEnd[reading.quotationOf[end]!]! - 1;
      continue;
    }
    const flags = tokens.flags[end]!;
    const shape = tokens.shapes[end]!;
    const mention = mentionOf[end]!;
    if (mention >= 0) {
      const span = reading.mentionTokens[mention]!;
      const complement = end > first && tokens.flags[span.roleFirst - 1]! & Flag.Preposition && span.roleFirst > first;
      if (!complement && !(tokens.shapes[span.end - 1]! & Shape.Possessive))
        return { kind: 'mention', first: span.first, end: span.end, mention };
      end = span.end - 1;
      continue;
    }
    if (shape & Shape.Punctuation) {
      const behind = role && tokens.codes[end] === 0x28 ? behindBracket(reading, end, to) : end;
      if (behind > end) {
        end = behind - 1;
        continue;
      }
      const named = role || (group && lexicon.capitalNouns && tokens.flags[first]! & Flag.Article);
      if (named && tokens.codes[end] === 0x2c && end + 1 < to && mentionAt(reading, end + 1) >= 0) {
        const mentioned = mentionAt(reading, end + 1);
        const span = reading.mentionTokens[mentioned]!;
        return { kind: 'mention', first: span.first, end: span.end, mention: mentioned };
      }
      break;
    }
    if (flags & (Flag.Weekday | Flag.Month)) break;
    if (flags & INSIDE || shape & Shape.Capital) sure = end + 1;
    if (flags & Flag.Role) role = true;
    else if (
      flags & (Flag.Group | Flag.Organisation | Flag.Place) ||
      (shape & Shape.Capital && (!(flags & Flag.Opener) || (end > first && lexicon.capitalNouns)))
    )
      group = true;
    else if (!(flags & INSIDE)) {
      if (
        end === first &&
        flags & Flag.Opener &&
        !(flags & (CUE | Flag.Auxiliary | Flag.Relative)) &&
        isDeterminer(reading, end)
      )
        continue;
      // "die beiden Mitglieder": a small word behind the article.
      if (end === first + 1 && tokens.flags[first]! & Flag.Article && flags & Flag.Opener && !(flags & CUE)) continue;
      // "le ministre de l'intérieur": what stands behind the article of a complement is its noun, whatever else it may be.
      if (role && end > first + 1 && tokens.flags[end - 1]! & Flag.Article && !(flags & (CUE | Flag.Auxiliary)))
        continue;
      if (flags & (CUE | Flag.Auxiliary | Flag.Relative | Flag.Opener | Flag.Adverb) || ++unknown > 2) break;
      // Where nouns have capitals, a small word behind one is the verb.
      if (end > first && lexicon.capitalNouns && tokens.shapes[end - 1]! & Shape.Capital) break;
      // "dice asciugandosi la fronte": an unknown word before an article is no noun.
      if (end === first && end + 1 < to && tokens.flags[end + 1]! & Flag.Article)
        return behindAdjective(reading, end, to);
      if (!role && !group) sure = end + 1;
    } else if (flags & Flag.Preposition && role && (isAddressee(reading, end, to) || isBroadcast(reading, end, to)))
      break;
    else if (flags & Flag.Preposition && !(flags & Flag.Article) && !role && !group && !isOneOf(reading, first, end))
      break;
  }
  if (sure > first) end = Math.min(end, sure);
  while (
    end > first &&
    tokens.flags[end - 1]! & (Flag.Preposition | Flag.Article) &&
    !(tokens.flags[end - 1]! & Flag.Role)
  )
    end--;
  const noun = plain && tokens.flags[first]! & Flag.Article && end - first >= 2 && end - first <= 4;
  if (end <= first || !(role || group || noun)) return null;
  if (end - first === 1 && /['’]$/u.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))) return null;
  // A plain noun with its article ("la neopresidente") is a person as a role is.
  return { kind: role || !group ? 'role' : 'group', first, end, mention: -1 };
}

/** True for the preposition of "one of the leaders", "uno dei capi". */
function isOneOf({ text, tokens, lexicon }: Reading, first: number, preposition: number): boolean {
  if (preposition !== first + 1) return false;
  const word = text.slice(tokens.starts[first]!, tokens.ends[first]!).toLowerCase();
  return lexicon.indefiniteArticles.has(word) || lexicon.anybody.has(word);
}

/** "said one of them, Ada Lind": the name behind a small word, a preposition, and those among whom somebody is one. */
function oneOfSeveral(reading: Reading, first: number, to: number): Subject | null {
  const { tokens, mentionTokens } = reading;
  const opens = first < to && tokens.flags[first]! & (Flag.Opener | Flag.Article);
  if (!opens || tokens.flags[first]! & (CUE | Flag.Auxiliary | Flag.Role) || !isDeterminer(reading, first)) return null;
  let isPart = false;
  for (let n = first; n <= Math.min(to, first + 6) && n + 1 < tokens.count; n++) {
    const flags = tokens.flags[n]!;
    if (tokens.codes[n] === 0x2c) {
      const mention = isPart ? mentionAt(reading, n + 1) : -1;
      if (mention < 0) return null;
      return { kind: 'mention', first: mentionTokens[mention]!.first, end: mentionTokens[mention]!.end, mention };
    }
    if (tokens.shapes[n]! & Shape.Punctuation || reading.mentionOf[n]! >= 0 || flags & Flag.Role) return null;
    isPart ||= n > first && (flags & Flag.Preposition) !== 0;
  }
  return null;
}

/** "commenta amaro il sindaco": who speaks behind an adjective that agrees with them; a gerund has an object there. */
function behindAdjective(reading: Reading, n: number, to: number): Subject | null {
  const { text, tokens, lexicon } = reading;
  // "amaro" may be a name somewhere too.
  if (lexicon.gerundEndings.length === 0 || tokens.flags[n]! & ~GIVEN_NAME) return null;
  const word = text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
  if (lexicon.gerundEndings.some((ending) => word.endsWith(ending))) return null;
  const subject = subjectBehind(reading, n, to);
  return subject?.kind === 'mention' || subject?.kind === 'role' ? subject : null;
}

/** How many words a bracket behind a role may hold: "the mayor (no party), Ada Lind". */
const MAX_BRACKET = 8;

/** The token behind a short bracket that opens at token `n`; `n` where it does not close. */
function behindBracket({ tokens }: Reading, n: number, to: number): number {
  for (let i = n + 1; i < Math.min(to, n + MAX_BRACKET); i++) if (tokens.codes[i] === 0x29) return i + 1;
  return n;
}

/** The mention that starts at a token or right behind a role that starts there. */
function mentionAt(reading: Reading, n: number): number {
  for (let i = n; i < Math.min(n + 6, reading.tokens.count); i++) {
    if (reading.mentionOf[i]! >= 0) return reading.mentionOf[i]!;
    if (
      !(reading.tokens.flags[i]! & (Flag.Role | Flag.RoleModifier | Flag.Honorific | Flag.Nationality | Flag.Article))
    )
      return -1;
  }
  return -1;
}
