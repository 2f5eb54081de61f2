import { CUE, Flag, GIVEN_NAME, type Lexicon } from '../languages/lexicon';
import { adjacent, type NameSpan } from './names';
import { Shape, type Tokens } from './tokens';

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

function make(text: string, tokens: Tokens, first: number, end: number): StatedRole | null {
  while (first < end && tokens.flags[first]! & Flag.Article && !(tokens.flags[first]! & Flag.Role)) first++;
  if (first >= end) return null;
  const start = tokens.starts[first]!;
  const stop = tokens.ends[end - 1]!;
  return { start, end: stop, text: text.slice(start, stop).replace(/\s+/gu, ' ') };
}

/** The role that stands before a name: "Prime Minister Lind"; "the secretary general of the union, Ada Lind". */
export function roleBefore(text: string, tokens: Tokens, span: NameSpan, lexicon: Lexicon): StatedRole | null {
  if (span.hasRole) {
    if (isAnothersRole(text, tokens, span, lexicon)) return null;
    let first = span.roleFirst;
    while (first < span.first && tokens.flags[first]! & Flag.Honorific && !(tokens.flags[first]! & Flag.Role)) first++;
    return make(text, tokens, firstOfShared(text, tokens, first, lexicon), span.first);
  }
  if (span.roleFirst < span.first || span.first === 0) return null;
  const comma = tokens.codes[span.first - 1] === 0x2c;
  let i = comma ? span.first - 2 : span.first - 1;
  const end = i + 1;
  let head = -1;
  for (let steps = 0; i >= 0 && steps < MAX_WORDS; i--, steps++) {
    if (tokens.shapes[i]! & Shape.Punctuation || (!(i === end - 1 && !comma) && !sameLine(tokens, i + 1))) break;
    const flags = tokens.flags[i]!;
    const allowed = flags & ROLE_WORDS || tokens.shapes[i]! & Shape.Capital;
    if (!allowed && head < 0 && steps > 4) break;
    if (flags & Flag.Role) head = i;
    else if (
      head >= 0 &&
      !(flags & (Flag.RoleModifier | Flag.Nationality | Flag.Preposition | Flag.Article | Flag.Role))
    )
      break;
    else if (flags & CUE && !allowed) break;
  }
  // Without articles nothing tells where a phrase opens.
  if (head < 0 || (lexicon.language.articles !== '' && !opensRole(tokens, head))) return null;
  if (!goesOnAsRole(tokens, head, end) && !isComplement(text, tokens, head + 1, lexicon)) return null;
  // Without a comma the role must run up to the name through words that belong to roles.
  if (!comma) {
    if (!adjacent(text, tokens, span.first)) return null;
    for (let n = head; n < span.first; n++)
      if (!(
        tokens.flags[n]! & ROLE_WORDS ||
        tokens.shapes[n]! & Shape.Capital ||
        isComplement(text, tokens, n, lexicon)
      ))
        return null;
    if (tokens.flags[span.first - 1]! & (Flag.Preposition | Flag.Article)) return null;
  }
  let first = head;
  while (
    first > 0 &&
    adjacent(text, tokens, first) &&
    tokens.flags[first - 1]! & (Flag.RoleModifier | Flag.Nationality)
  )
    first--;
  return make(text, tokens, firstOfShared(text, tokens, first, lexicon), end);
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
      const alike = (shapes[i + 1]! & Shape.Capital) === (shapes[first]! & Shape.Capital);
      return definite && alike ? i + 1 : first;
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

/** The role in apposition behind a name: "Ada Lind, 63, former prime minister and head of the union since 2014". */
export function roleBehind(text: string, tokens: Tokens, end: number): StatedRole | null {
  if (end >= tokens.count || tokens.codes[end] !== 0x2c) return null;
  let i = end + 1;
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
