import { CUE, Flag, GIVEN_NAME, type Lexicon } from '../languages/lexicon';
import { adjacent } from './nameParts';
import type { NameSpan } from './names';
import { firstTokenFrom, Shape, type Tokens } from './tokens';

/** A stated role: its range in the text and its words. */
export interface StatedRole {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words that a role may hold beside its noun: "Minister of Foreign Affairs", "head of the French Foreign Ministry". */
const ROLE_WORDS =
  Flag.Role |
  Flag.RoleModifier |
  Flag.Nationality |
  Flag.Organisation |
  Flag.Place |
  Flag.Preposition |
  Flag.Article |
  Flag.Group |
  Flag.Particle;
const MAX_WORDS = 20;

const CLOSING = '»”"“';
const OPENING = /[«“„"]/u;

function make(text: string, tokens: Tokens, first: number, end: number): StatedRole | null {
  while (first < end && tokens.flags[first]! & Flag.Article && !(tokens.flags[first]! & Flag.Role)) first++;
  if (first >= end) return null;
  const start = tokens.starts[first]!;
  let stop = tokens.ends[end - 1]!;
  // The closing mark of a body's name belongs to it.
  if (CLOSING.includes(text[stop] ?? ' ') && OPENING.test(text.slice(start, stop))) stop++;
  return { start, end: stop, text: text.slice(start, stop).replace(/\s+/gu, ' ') };
}

/** The role that stands before a name: "Prime Minister Lind"; "the secretary general of the union, Ada Lind". */
export function roleBefore(text: string, tokens: Tokens, span: NameSpan, lexicon: Lexicon): StatedRole | null {
  if (span.hasRole) {
    if (isAnothersRole(text, tokens, span, lexicon)) return null;
    let first = span.roleFirst;
    while (first < span.first && tokens.flags[first]! & Flag.Honorific && !(tokens.flags[first]! & Flag.Role)) first++;
    first = firstOfCompound(text, tokens, first, lexicon);
    return make(text, tokens, firstOfAll(text, tokens, first, lexicon), span.first);
  }
  // "the former envoy, Sir Alan Lind": an honorific belongs to the name.
  const { roleFirst } = span;
  if (roleFirst === 0 || (roleFirst < span.first && tokens.codes[roleFirst - 1] !== 0x2c)) return null;
  const called = calledBefore(text, tokens, roleFirst, lexicon);
  const name = called >= 0 ? called : behindNation(tokens, roleFirst);
  if (name === 0) return null;
  const comma = tokens.codes[name - 1] === 0x2c;
  let i = comma ? name - 2 : name - 1;
  const end = i + 1;
  let head = -1;
  for (let steps = 0; i >= 0 && steps < MAX_WORDS; i--, steps++) {
    if (tokens.shapes[i]! & Shape.Punctuation || (!(i === end - 1 && !comma) && !sameLine(tokens, i + 1))) break;
    const flags = tokens.flags[i]!;
    const allowed = flags & ROLE_WORDS || tokens.shapes[i]! & Shape.Capital;
    if (!allowed && head < 0 && steps > 4) break;
    // "del Comitato militare": behind a body a word is its adjective, where adjectives follow their noun.
    const ofBody = lexicon.articledPrepositions.size > 0 && i > 0 && tokens.flags[i - 1]! & Flag.Organisation;
    if (flags & Flag.Role && !(ofBody && adjacent(text, tokens, i))) head = i;
    else if (
      head >= 0 &&
      !(flags & (Flag.RoleModifier | Flag.Nationality | Flag.Preposition | Flag.Article | Flag.Role))
    )
      break;
    else if (flags & CUE && !allowed) break;
  }
  // Without articles nothing tells where a phrase opens.
  if (head < 0) return null;
  const now = head > 0 && lexicon.nowWords.has(wordAt(text, tokens, head - 1));
  if (lexicon.hasArticles && !now && !opensRole(tokens, head)) return null;
  if (!goesOnAsRole(tokens, head, end) && !isComplement(text, tokens, head + 1, lexicon)) return null;
  if (comma && holdsName(tokens, head, end)) return null;
  // Without a comma the role must run up to the name through words that belong to roles.
  if (!comma) {
    if (!adjacent(text, tokens, name) && !isBehindMarks(text, tokens, name)) return null;
    for (let n = head; n < name; n++)
      if (!(
        tokens.flags[n]! & ROLE_WORDS ||
        tokens.shapes[n]! & Shape.Capital ||
        isComplement(text, tokens, n, lexicon) ||
        isBetweenFields(text, tokens, n, name, lexicon)
      ))
        return null;
    if (tokens.flags[name - 1]! & (Flag.Preposition | Flag.Article)) return null;
    // "the colleagues Carlo Neri and Ada Lind": what a conjunction joins to a name is no role.
    if (lexicon.andWords.has(wordAt(text, tokens, name - 1))) return null;
  }
  let first = head;
  while (
    first > 0 &&
    adjacent(text, tokens, first) &&
    tokens.flags[first - 1]! & (Flag.RoleModifier | Flag.Nationality)
  )
    first--;
  return make(text, tokens, firstOfAll(text, tokens, first, lexicon), end);
}

/**
 * "said shift manager Ada Lind": the first of two plain nouns at most before a role, in languages that put them there, if an article
 * or a verb of speech shows where the phrase opens.
 */
function firstOfCompound(
  text: string,
  tokens: Tokens,
  first: number,
  { hasArticles, capitalNouns, articledPrepositions }: Lexicon,
): number {
  if (!hasArticles || capitalNouns || articledPrepositions.size > 0) return first;
  const { flags, shapes } = tokens;
  for (let n = first - 1; n > 0 && n >= first - 2 && adjacent(text, tokens, n + 1); n--) {
    if (flags[n] !== 0 || shapes[n]! & (Shape.Capital | Shape.Punctuation | Shape.Digit)) return first;
    if (adjacent(text, tokens, n) && flags[n - 1]! & (Flag.Article | CUE)) return n;
  }
  return first;
}

/** True where the marks of a body's name and a space part a name from its role: "начальник станции «Прогресс» Линд". */
const isBehindMarks = (text: string, { starts, ends }: Tokens, n: number): boolean =>
  CLOSED.test(text.slice(ends[n - 1]!, starts[n]!));

const CLOSED = /^[»”"“’] $/u;

/** "the ministers Carlo Neri, Ada Lind": true if a given name stands in a phrase, and not behind a body that may bear it. */
function holdsName({ flags, shapes }: Tokens, head: number, end: number): boolean {
  for (let n = head + 1; n < end; n++) {
    if (!(flags[n]! & GIVEN_NAME) || !(shapes[n]! & Shape.Capital) || flags[n]! & ROLE_WORDS) continue;
    if (!(flags[n - 1]! & (Flag.Organisation | Flag.Preposition | Flag.Article))) return true;
  }
  return false;
}

/** True for "and" between two fields that one role is of: "Minister of Industry and Trade Ada Lind". */
const isBetweenFields = (text: string, tokens: Tokens, n: number, name: number, { andWords }: Lexicon): boolean =>
  n + 1 < name &&
  andWords.has(wordAt(text, tokens, n)) &&
  (tokens.shapes[n - 1]! & Shape.Capital) === (tokens.shapes[n + 1]! & Shape.Capital) &&
  (tokens.flags[n + 1]! & Flag.RoleModifier) !== 0;

const wordAt = (text: string, { starts, ends }: Tokens, n: number): string =>
  text.slice(starts[n]!, ends[n]!).toLowerCase();

/** The token of the words that say how the bearer of a role is called, right before a name: "a nurse called Ada Lind"; else -1. */
function calledBefore(text: string, tokens: Tokens, first: number, { calledWords }: Lexicon): number {
  const before = first - 1;
  // Most names stand behind a stop, a capital or a small word.
  if (before < 0 || tokens.flags[before]! & (Flag.Article | Flag.Preposition | Flag.Role | Flag.Auxiliary)) return -1;
  if (tokens.shapes[before]! & (Shape.Punctuation | Shape.Capital) || calledWords.size === 0) return -1;
  if (!adjacent(text, tokens, first)) return -1;
  const last = wordAt(text, tokens, first - 1);
  if (calledWords.has(last)) return first - 1;
  return first > 1 && calledWords.has(`${wordAt(text, tokens, first - 2)} ${last}`) ? first - 2 : -1;
}

/** Where the nation of somebody stands alone before the name, behind a comma, its first token: "the head of the mission, the Norwegian Ada Lind". */
function behindNation({ flags, codes, shapes }: Tokens, first: number): number {
  const nation = first - 1;
  if (nation < 2) return first;
  // "the head of the mission, Ghana's Ada Lind"
  if (flags[nation]! & Flag.Place && shapes[nation]! & Shape.Possessive)
    return codes[nation - 1] === 0x2c ? nation : first;
  if ((flags[nation]! & (Flag.Nationality | Flag.Role)) !== Flag.Nationality) return first;
  const opening = flags[nation - 1]! & Flag.Article ? nation - 1 : nation;
  return opening > 0 && codes[opening - 1] === 0x2c ? opening : first;
}

/**
 * True if a stated role is held by several: "co-chairs Carlo Neri and Ada Lind", "i due ministri". It shows by its article or by
 * the noun, whose singular is listed too.
 */
export function isPluralRole(text: string, tokens: Tokens, role: StatedRole, lexicon: Lexicon): boolean {
  let first = firstTokenFrom(tokens, role.start);
  for (let before = first - 1; before >= 0 && before > first - 3 && adjacent(text, tokens, before + 1); before--)
    if (lexicon.pluralArticles.has(wordAt(text, tokens, before))) return true;
  while (first < tokens.count && tokens.starts[first]! < role.end && !(tokens.flags[first]! & Flag.Role)) first++;
  const noun = wordAt(text, tokens, first).replace(/^.*-/u, '');
  const stem = noun.slice(0, -1);
  const isRole = (word: string) => (lexicon.flagsOf(word) & Flag.Role) !== 0;
  if (/[sыи]$/u.test(noun)) return isRole(stem);
  return noun.endsWith('i') && ['o', 'e', 'a', ''].some((ending) => isRole(stem + ending));
}

/**
 * True where the role before a name hangs on another role: "el portavoz del presidente ruso N". In languages that give titles
 * an article the name may be either's, unless another one follows behind a comma: "del presidente ruso N, M".
 */
function isAnothersRole(text: string, tokens: Tokens, { roleFirst, first, end }: NameSpan, lexicon: Lexicon): boolean {
  const { codes, flags, shapes, starts, ends } = tokens;
  if (lexicon.articledPrepositions.size === 0 || (codes[end] === 0x2c && shapes[end + 1]! & Shape.Capital))
    return false;
  for (let n = Math.max(1, roleFirst - 1); n < first - 1; n++) {
    // Within a listed role every word is one: "ministro della Difesa".
    if ((flags[n]! & (Flag.Preposition | Flag.Role)) !== Flag.Preposition || !(flags[n - 1]! & Flag.Role)) continue;
    const articled = lexicon.articledPrepositions.has(text.slice(starts[n]!, ends[n]!).toLowerCase());
    let inner = n + 1;
    while (inner < first && !(flags[inner]! & Flag.Role) && flags[inner]! & (Flag.RoleModifier | Flag.Nationality))
      inner++;
    if (articled && inner < first && flags[inner]! & Flag.Role) return true;
  }
  return false;
}

/** The first token of all the roles that are stated before a name, of which the nearest starts at `first`. */
const firstOfAll = (text: string, tokens: Tokens, first: number, lexicon: Lexicon): number =>
  firstOfFormer(text, tokens, firstOfShared(text, tokens, first, lexicon), lexicon);

/** "the former envoy to Austria, now a professor of law, Ada Lind": the first token of the role that was held before. */
function firstOfFormer(text: string, tokens: Tokens, first: number, lexicon: Lexicon): number {
  const { codes, flags, shapes } = tokens;
  const now = first > 0 && flags[first - 1]! & Flag.Article ? first - 2 : first - 1;
  if (now < 3 || codes[now - 1] !== 0x2c || !lexicon.nowWords.has(wordAt(text, tokens, now))) return first;
  let role = false;
  for (let n = now - 2; n >= 0 && now - n < MAX_WORDS && !(shapes[n]! & Shape.Punctuation); n--) {
    if (flags[n]! & Flag.Role) role = true;
    const word = wordAt(text, tokens, n);
    const former = lexicon.roleTimes.has(word) || lexicon.roleTimes.has(word.slice(0, Math.max(0, word.indexOf('-'))));
    if (former) return role ? n : first;
    if (!(flags[n]! & ROLE_WORDS) && !(shapes[n]! & Shape.Capital) && !isComplement(text, tokens, n, lexicon))
      return first;
  }
  return first;
}

/**
 * The first token of the roles of one person that share an article: "the Minister of Culture and Deputy Mayor of Turin,
 * Ada Lind". An article before the second role, or a name or another writing of capitals between them, tells two people.
 */
function firstOfShared(text: string, tokens: Tokens, first: number, lexicon: Lexicon): number {
  const { codes, flags, shapes, starts, ends } = tokens;
  const and = first - 1;
  if (and < 2 || codes[and] || !lexicon.andWords.has(text.slice(starts[and]!, ends[and]!))) return first;
  let head = -1;
  for (let i = and - 1; i >= 0 && and - i < MAX_WORDS && adjacent(text, tokens, i + 1); i--) {
    const bits = flags[i]!;
    if (shapes[i]! & Shape.Punctuation || bits & GIVEN_NAME) return first;
    if (bits & Flag.Role) {
      // Right behind the role noun a word with a capital is a name; behind a preposition it is what the role is of.
      const next = i + 1;
      if (next < and && shapes[next]! & Shape.Capital && !(flags[next]! & ROLE_WORDS)) return first;
      head = i;
    } else if (head === i + 1 && opensShared(tokens, i)) {
      const definite = !lexicon.indefiniteArticles.has(text.slice(starts[i]!, ends[i]!).toLowerCase());
      const { capitalNouns } = lexicon.language;
      const alike = capitalNouns || (shapes[i + 1]! & Shape.Capital) === (shapes[first]! & Shape.Capital);
      return definite && alike ? i + 1 : first;
    } else if (head === i + 1 && !lexicon.hasArticles && flags[i]! & CUE) {
      // Where there are no articles, right behind a verb of speech the roles are one person's: "заявил министр и вице-премьер Линд".
      return head;
    } else if (head > i && bits & (Flag.RoleModifier | Flag.Nationality)) {
      head = i;
    } else if (!(bits & ROLE_WORDS) && !(shapes[i]! & Shape.Capital)) return first;
  }
  return first;
}

/**
 * True for an article that opens a phrase; where it is a preposition too ("dal ministro", "der Minister") only at the head of
 * a sentence or behind a verb of speech, since behind a noun it may hang the phrase on that.
 */
function opensShared({ flags, shapes }: Tokens, n: number): boolean {
  if (!(flags[n]! & (Flag.Article | Flag.Preposition))) return false;
  if (flags[n]! & Flag.Article && !(flags[n]! & Flag.Preposition)) return true;
  return (shapes[n]! & Shape.SentenceStart) !== 0 || (n > 0 && (flags[n - 1]! & (CUE | Flag.Auxiliary)) !== 0);
}

/** A role noun opens its phrase behind an article, an adjective or a stop; behind a verb it is something else. */
function opensRole(tokens: Tokens, head: number): boolean {
  if (head === 0 || tokens.shapes[head]! & (Shape.SentenceStart | Shape.BlockStart)) return true;
  const before = head - 1;
  const allowed =
    Flag.Article | Flag.RoleModifier | Flag.Nationality | Flag.Preposition | Flag.Organisation | Flag.Role;
  // "… Foreign Affairs and Deputy Prime Minister": a short conjunction may stand before it too.
  const conjunction = (tokens.flags[before]! & Flag.Opener) !== 0 && tokens.ends[before]! - tokens.starts[before]! <= 3;
  return (
    conjunction ||
    (tokens.flags[before]! & allowed) !== 0 ||
    (tokens.shapes[before]! & (Shape.Punctuation | Shape.Capital | Shape.Possessive)) !== 0
  );
}

/** True for a word in small letters whose ending shows that it may belong to the role before it: "министр транспорта". */
function isComplement(text: string, tokens: Tokens, n: number, { complements }: Lexicon): boolean {
  const { endings, verbs } = complements;
  if (endings.length === 0 || tokens.shapes[n]! & Shape.Punctuation) return false;
  if (tokens.flags[n]! & (CUE | Flag.Auxiliary | Flag.Opener | Flag.Adverb | Flag.Relative)) return false;
  const word = text.slice(tokens.starts[n]!, tokens.ends[n]!);
  return endings.some((ending) => word.endsWith(ending)) && !verbs.some((ending) => word.endsWith(ending));
}

/** Behind the role noun stands what it is a role of, or nothing. */
function goesOnAsRole(tokens: Tokens, head: number, end: number): boolean {
  const next = head + 1;
  const allowed = Flag.Preposition | Flag.Nationality | Flag.RoleModifier | Flag.Role | Flag.Organisation | Flag.Place;
  return next >= end || (tokens.flags[next]! & allowed) !== 0 || (tokens.shapes[next]! & Shape.Capital) !== 0;
}

function sameLine(tokens: Tokens, n: number): boolean {
  return n >= tokens.count || !(tokens.shapes[n]! & Shape.BlockStart);
}

/** True if nothing but white space or a possessive ending stands between a token and the one before. */
function joined(text: string, { starts, ends, shapes }: Tokens, n: number): boolean {
  const gap = starts[n]! - ends[n - 1]!;
  return gap <= 1 || (shapes[n - 1]! & Shape.Possessive) !== 0 || text.slice(ends[n - 1], starts[n]).trim() === '';
}

/** The role in apposition behind a name: "Ada Lind, 63, former prime minister and head of the union since 2014". */
export function roleBehind(text: string, tokens: Tokens, end: number, lexicon: Lexicon): StatedRole | null {
  if (end >= tokens.count || tokens.codes[end] !== 0x2c) return null;
  let i = end + 1;
  // ", “the Doge” to his friends": a nickname is no role.
  if (i < tokens.count && !joined(text, tokens, i)) return null;
  // ", and with the governor, …": somebody else's; ", who was then deputy mayor": what somebody was.
  if (i < tokens.count && lexicon.andWords.has(wordAt(text, tokens, i))) return null;
  if (i + 2 < tokens.count && tokens.flags[i]! & Flag.Relative && lexicon.copulas.has(wordAt(text, tokens, i + 1))) {
    i += 2;
    while (i < tokens.count && i < end + 5 && tokens.flags[i]! & Flag.Adverb && !(tokens.flags[i]! & ROLE_WORDS)) i++;
  }
  // An age in between: ", 63," or ", 63 anni,".
  if (i < tokens.count && tokens.shapes[i]! & Shape.Digit) {
    while (i < tokens.count && i < end + 5 && tokens.codes[i] !== 0x2c) i++;
    if (tokens.codes[i] !== 0x2c) return null;
    i++;
  }
  const first = i;
  let head = -1;
  for (; i < tokens.count && i < first + MAX_WORDS; i++) {
    const flags = tokens.flags[i]!;
    if (tokens.shapes[i]! & (Shape.Punctuation | Shape.BlockStart)) break;
    // A quotation ends it: ", known as “the Ferryman”".
    if (i > first && !joined(text, tokens, i)) break;
    if (flags & Flag.Role) {
      if (head < 0) head = i;
      continue;
    }
    if (head < 0 && (i - first > 5 || !(flags & ROLE_WORDS || tokens.shapes[i]! & Shape.Capital))) return null;
    if (flags & (Flag.Relative | Flag.Auxiliary) || (flags & CUE && !(flags & ROLE_WORDS))) break;
  }
  if (head < 0) return null;
  // "…, the minister said": a role with a verb behind it is somebody else's clause.
  return make(text, tokens, first, i);
}
