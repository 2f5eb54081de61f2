import { CUE, FINITE_CUE, Flag, GIVEN_NAME, PRONOUN } from '../../languages/lexicon';
import { Shape } from '../tokens';
import { inQuotedName } from './quotedNames';
import {
  INSIDE,
  isAgent,
  isAddressee,
  isBroadcast,
  isDeterminer,
  isOblique,
  isWhereSaid,
  joined,
  MAX_PHRASE,
  skippable,
  type Subject,
} from './phrases';
import type { Reading } from './reading';

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
  if (isVerbAtHead(reading, first, to)) return null;
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
    const agent = isAgent(reading, end);
    // "Contó que": a verb has a capital at the head of a sentence too.
    const opensWithVerb =
      shape & Shape.SentenceStart && flags & FINITE_CUE && !(flags & INSIDE) && !lexicon.capitalNouns;
    if (flags & INSIDE || (shape & Shape.Capital && !opensWithVerb) || agent) sure = end + 1;
    if (flags & Flag.Role) role = true;
    else if (
      agent ||
      // "un" is an article, whatever "UN" is.
      (flags & (Flag.Group | Flag.Organisation | Flag.Place) && !(flags & Flag.Article)) ||
      (shape & Shape.Capital && (!(flags & Flag.Opener) || (end > first && lexicon.capitalNouns)) && !opensWithVerb)
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
      // "la asociación discute las cifras": nor is it one behind a noun.
      const next = end + 1 < to ? tokens.flags[end + 1]! & (Flag.Article | Flag.Preposition) : 0;
      if (end > first + 1 && next === Flag.Article && reading.mentionOf[end + 1]! < 0) {
        if (role || group) break;
        // "La settimana scorsa una mamma", "Esta palabra evitó el ministro".
        return subjectBehind(reading, end, to);
      }
      if (!role && !group) sure = end + 1;
    } else if (
      flags & Flag.Preposition &&
      role &&
      (isAddressee(reading, end, to) || isBroadcast(reading, end, to) || isWhereSaid(reading, end, to))
    )
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

/** "Mostra il divano": a word that opens a sentence and may be a noun is a verb before an article. */
function isVerbAtHead({ tokens, lexicon, mentionOf }: Reading, n: number, to: number): boolean {
  if (!lexicon.dropsSubjects || n + 2 >= to || mentionOf[n]! >= 0 || !(tokens.shapes[n]! & Shape.SentenceStart))
    return false;
  if (!(tokens.flags[n]! & (Flag.Organisation | Flag.Work)) || tokens.shapes[n]! & Shape.AllCapitals) return false;
  const isArticle = (tokens.flags[n + 1]! & (Flag.Article | Flag.Preposition)) === Flag.Article;
  return isArticle && !(tokens.flags[n + 2]! & (CUE | Flag.Auxiliary));
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

const isSmall = ({ tokens }: Reading, n: number): boolean =>
  !(tokens.shapes[n]! & (Shape.Capital | Shape.Punctuation)) &&
  (tokens.flags[n]! & (Flag.Opener | Flag.Article | Flag.Preposition)) === Flag.Opener;

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
    // "neben ihr ein Junge": before an article a small word is all that the preposition governs.
    if (governs && k + 2 < to && isSmall(reading, k + 1) && tokens.flags[k + 2]! & Flag.Article) {
      k += 2;
      continue;
    }
    let noun = k;
    while (noun < to && noun < k + 6 && !(tokens.shapes[noun]! & (Shape.Capital | Shape.Digit | Shape.Punctuation)))
      noun++;
    if (noun >= to || noun >= k + 6 || tokens.shapes[noun]! & Shape.Punctuation) return start;
    k = reading.mentionOf[noun]! >= 0 ? reading.mentionTokens[reading.mentionOf[noun]!]!.end : noun + 1;
    while (k < to && inQuotedName(reading, k)) k++;
  }
  return k < to ? k : start;
}
