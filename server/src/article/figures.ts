import { isWordCode } from '../text/chars';
import { isOutlet } from '../languages/outletTable';
import { Flag, GIVEN_NAME, type Lexicon } from '../languages/lexicon';
import type { Range } from '../text/range';
import type { ArticleBlock, LocalFigure, Mention } from './article';
import { foldName, nameKeys, type NameKeys } from './nameKeys';
import { FULL_PERSON, SINGLE_PERSON, findNames, type NameSpan } from './names';
import { namesInCapitals } from './namesInCapitals';
import { withoutCredits, withoutNouns, wordKey } from './namesInProse';
import { isPluralRole, roleBehind, roleBefore, type StatedRole } from './roles';
import { Shape, type Tokens } from './tokens';
import { tornSurname } from './tornNames';

/** The figures of an article, with what the speaker search needs of every mention. */
export interface FoundFigures {
  readonly figures: readonly LocalFigure[];
  readonly mentions: readonly Mention[];
  /** For each mention its first token, and the first token of a role before it. */
  readonly tokens: readonly { readonly first: number; readonly end: number; readonly roleFirst: number }[];
  /** Names of people in lines of credit, who made a picture and have no part in the article. */
  readonly credited: readonly Range[];
}

interface Cluster {
  name: string;
  given: string;
  surname: string;
  full: boolean;
  male: number;
  female: number;
  order: number;
  roles: { start: number; end: number; text: string }[];
  count: number;
}

/** Finds the people an article names, joins their mentions, and reads the roles that stand beside them. */
export function findFigures(
  text: string,
  tokens: Tokens,
  lexicon: Lexicon,
  blocks: readonly ArticleBlock[],
): FoundFigures {
  const { spans: written, credited } = withoutCredits(tokens, findNames(text, tokens, lexicon), blocks);
  const spans = lexicon.capitalNouns ? withoutNouns(text, tokens, written) : written;
  const keys = nameKeys(text, tokens, spans, lexicon);
  const clusters: Cluster[] = [];
  const bySurname = new Map<string, Cluster[]>();
  const byGiven = new Map<string, Cluster[]>();
  /** Where people bear two surnames, the first of them. */
  const byFirstSurname = new Map<string, Cluster>();
  const alone = surnamesAlone(spans, keys, lexicon);
  let repeated: Set<string> | null = null;
  // Full names first, so that a surname finds its bearer wherever it stands.
  const assigned: (Cluster | null)[] = spans.map((span, i) => {
    const { given, surname, name } = keys[i]!;
    if (!given) return null;
    if (span.score < FULL_PERSON) {
      if (tokens.flags[span.end - 1]! & (Flag.Opener | Flag.Place | Flag.Organisation)) return null;
      const wanted = FULL_PERSON - span.score;
      const named = wanted <= SURNAME_ALONE && alone.has(surname);
      if (!named && (wanted > SAME_NAME || !(repeated ??= repeatedNames(keys)).has(name))) return null;
    }
    // "Ada Petrovna" is the only Ada, or somebody of that surname after all.
    if (isPatronymic(span, surname, lexicon)) return null;
    const cluster = fullCluster(tokens, span, keys[i]!, clusters, bySurname, byGiven);
    if (lexicon.doubleSurnames && span.end - span.first > 2)
      byFirstSurname.set(wordKey(text, tokens, span.end - 2), cluster);
    return cluster;
  });
  spans.forEach((span, i) => {
    const { given, surname } = keys[i]!;
    if (assigned[i] || !given || span.score < FULL_PERSON || !isPatronymic(span, surname, lexicon)) return;
    const sharing = byGiven.get(given);
    assigned[i] =
      sharing?.length === 1 ? sharing[0]! : fullCluster(tokens, span, keys[i]!, clusters, bySurname, byGiven);
  });
  const signs = signsOf(spans, keys);
  spans.forEach((span, i) => {
    if (assigned[i]) return;
    const { given, surname: key } = keys[i]!;
    const bearers = bySurname.get(key);
    if (bearers && span.score > -1.5) {
      assigned[i] = given
        ? (bearers.find((other) => other.given === given) ?? null)
        : bearerOf(text, tokens, span, bearers, lexicon);
      return;
    }
    if (given) return;
    const givenBearers = byGiven.get(key);
    if (givenBearers?.length === 1 && !(tokens.flags[span.first]! & Flag.Place)) {
      assigned[i] = givenBearers[0]!;
      return;
    }
    const ofTwo = span.score > -1 ? byFirstSurname.get(key) : undefined;
    if (ofTwo) {
      assigned[i] = ofTwo;
      return;
    }
    const least = SINGLE_PERSON + (lexicon.capitalNouns && span.roleFirst === span.first && span.signs === 0 ? 0.6 : 0);
    // Signs of other mentions count too: "met X" here and "X's resignation" there.
    const others = span.signs > 0 ? (signs?.get(key) ?? 0) - span.signs : 0;
    if (span.score + others >= least && key.length > 1 && mayBeSurname(text, tokens, span, lexicon)) {
      const cluster = newCluster(tokens, span, keys[i]!, clusters);
      bySurname.set(key, [cluster]);
      assigned[i] = cluster;
      const torn = tornSurname(text, tokens, spans, keys, i, (other) => !assigned[other]);
      if (torn < 0) return;
      assigned[torn] = cluster;
      cluster.name += ` ${keys[torn]!.name}`;
      cluster.full = true;
    }
  });
  // A surname that was first met without evidence may have found it later in the text.
  spans.forEach((span, i) => {
    if (assigned[i] || keys[i]!.given || span.score <= -1.5) return;
    const bearers = bySurname.get(keys[i]!.surname);
    if (bearers) assigned[i] = bearerOf(text, tokens, spans[i]!, bearers, lexicon);
  });
  const named = spans.flatMap((span, i): Named[] => (assigned[i] ? [{ span, cluster: assigned[i] }] : []));
  const shouted = namesInCapitals(text, tokens, (surname) => bySurname.get(surname), foldName);
  for (const { first, end, bearer } of shouted)
    named.push({ span: { first, end, roleFirst: first, hasRole: false, score: 0, signs: 0 }, cluster: bearer });
  if (shouted.length > 0) named.sort((a, b) => a.span.first - b.span.first);
  return { ...collect(text, tokens, named, clusters, lexicon), credited };
}

/** A name and whose it is. */
interface Named {
  readonly span: NameSpan;
  readonly cluster: Cluster;
}

/** True for a given name with the father's behind it, where that is how people are addressed. */
const isPatronymic = ({ first, end }: NameSpan, surname: string, { patronymics }: Lexicon): boolean =>
  end - first === 2 && patronymics.some((ending) => surname.endsWith(ending));

/** What it adds to a full name's evidence that its surname stands alone too, or that it is named again as it is. */
const SURNAME_ALONE = 1.5;
const SAME_NAME = 0.5;

/**
 * The surnames of names that stand alone too: "Ada Lind" and then "Lind". Where every noun has a capital, only those that
 * something else speaks for: "Menge Wasser" and then "Wasser".
 */
function surnamesAlone(spans: readonly NameSpan[], keys: readonly NameKeys[], lexicon: Lexicon): Set<string> {
  const least = lexicon.capitalNouns ? 1 : -1;
  const alone = new Set<string>();
  for (let i = 0; i < spans.length; i++) if (!keys[i]!.given && spans[i]!.score >= least) alone.add(keys[i]!.surname);
  return alone;
}

/** The full names that are repeated as they are. */
function repeatedNames(keys: readonly NameKeys[]): Set<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { given, name } of keys) {
    if (!given) continue;
    if (once.has(name)) repeated.add(name);
    else once.add(name);
  }
  return repeated;
}

/** How far a text is looked at for a word in small letters, in UTF-16 code units to each side. */
const TWIN_WINDOW = 20_000;

/**
 * False for a single word that is something else after all: an outlet, a saint who gave a place its name, a word that
 * stands in small letters nearby, a word of a headline that writes every word with a capital. Behind a role only a word of
 * such a headline that stands in small letters too.
 */
function mayBeSurname(text: string, tokens: Tokens, span: NameSpan, lexicon: Lexicon): boolean {
  const { first, end, roleFirst, hasRole } = span;
  const start = tokens.starts[first]!;
  const name = text.slice(start, tokens.ends[end - 1]!);
  const headline = !lexicon.capitalNouns && isTitleCase(tokens, first);
  if (roleFirst < first) return !(hasRole && headline && standsSmall(text, start, name.toLowerCase()));
  if (isOutlet(name)) return false;
  if (end - first > 1) return !SAINTS.has(wordKey(text, tokens, first));
  if (tokens.flags[first]! & GIVEN_NAME) return true;
  if (lexicon.capitalNouns) return true;
  return !headline && !standsSmall(text, start, name.toLowerCase());
}

/** What places are named after, in any language. */
const SAINTS = new Set(['san', 'santa', 'santo', 'sao', 'saint', 'sainte', 'st', 'ste', 'sankt', 'sint']);

/** True if every longer word around a word has a capital too. */
function isTitleCase({ shapes, starts, ends, count }: Tokens, word: number): boolean {
  let capitals = 0;
  for (let n = word; n > 0 && word - n < 5 && !(shapes[n]! & Shape.SentenceStart); n--) {
    if (shapes[n - 1]! & Shape.Punctuation || ends[n - 1]! - starts[n - 1]! < 4) continue;
    if (!(shapes[n - 1]! & Shape.Capital)) return false;
    capitals++;
  }
  for (let n = word + 1; n < count && n - word < 6 && !(shapes[n]! & Shape.SentenceStart); n++) {
    if (shapes[n]! & Shape.Punctuation || ends[n]! - starts[n]! < 4) continue;
    if (!(shapes[n]! & Shape.Capital)) return false;
    capitals++;
  }
  return capitals >= 3;
}

/** True if a word stands in small letters near an offset. */
function standsSmall(text: string, offset: number, word: string): boolean {
  const around = text.slice(Math.max(0, offset - TWIN_WINDOW), offset + TWIN_WINDOW);
  for (let at = around.indexOf(word); at >= 0; at = around.indexOf(word, at + 1)) {
    const before = at > 0 && isWordCode(around.charCodeAt(at - 1));
    if (!before && !isWordCode(around.charCodeAt(at + word.length))) return true;
  }
  return false;
}

/** For every single word with signs of a person, their sum over its mentions; null where there are none. */
function signsOf(spans: readonly NameSpan[], keys: readonly NameKeys[]): Map<string, number> | null {
  let signs: Map<string, number> | null = null;
  for (let i = 0; i < spans.length; i++) {
    if (spans[i]!.signs === 0) continue;
    signs ??= new Map();
    signs.set(keys[i]!.surname, (signs.get(keys[i]!.surname) ?? 0) + spans[i]!.signs);
  }
  return signs;
}

function fullCluster(
  tokens: Tokens,
  span: NameSpan,
  keys: NameKeys,
  clusters: Cluster[],
  bySurname: Map<string, Cluster[]>,
  byGiven: Map<string, Cluster[]>,
): Cluster {
  const { given, surname, name } = keys;
  const bearers = bySurname.get(surname) ?? [];
  let cluster = bearers.find((other) => other.given === given || (given.length === 1 && other.given.startsWith(given)));
  if (!cluster) {
    cluster = newCluster(tokens, span, keys, clusters);
    if (bearers.push(cluster) === 1) bySurname.set(surname, bearers);
    const sharing = byGiven.get(given);
    if (sharing) sharing.push(cluster);
    else byGiven.set(given, [cluster]);
  } else if (name.length > cluster.name.length && span.end - span.first <= 3) {
    cluster.name = name;
  }
  return cluster;
}

function newCluster(tokens: Tokens, span: NameSpan, keys: NameKeys, clusters: Cluster[]): Cluster {
  const { given, surname, name } = keys;
  const flags = tokens.flags[span.first]!;
  const cluster: Cluster = {
    name,
    given,
    surname,
    full: given !== '',
    male: given && flags & Flag.MaleName ? 1 : 0,
    female: given && flags & Flag.FemaleName ? 1 : 0,
    order: clusters.length,
    roles: [],
    count: 0,
  };
  clusters.push(cluster);
  return cluster;
}

/** Of several bearers of a surname the one whom an honorific fits ("Mrs. Lind"), or who was named most so far. */
function bearerOf(
  text: string,
  tokens: Tokens,
  span: NameSpan,
  bearers: readonly Cluster[],
  lexicon: Lexicon,
): Cluster {
  if (bearers.length === 1) return bearers[0]!;
  const gender = honorificGender(text, tokens, span, lexicon);
  const fit = bearers.filter(({ male, female }) =>
    gender === 'male' ? male >= female : gender === 'female' ? female >= male : true,
  );
  return (fit.length > 0 ? fit : bearers).reduce((best, other) => (other.count > best.count ? other : best));
}

/** The gender that an honorific before a name tells, where one does. */
function honorificGender(text: string, tokens: Tokens, span: NameSpan, lexicon: Lexicon): 'male' | 'female' | null {
  for (let i = span.roleFirst; i < span.first; i++) {
    if (!(tokens.flags[i]! & (Flag.Honorific | Flag.Role))) continue;
    const word = wordKey(text, tokens, i);
    if (lexicon.maleHonorifics.has(word)) return 'male';
    if (lexicon.femaleHonorifics.has(word)) return 'female';
  }
  return null;
}

function collect(
  text: string,
  tokens: Tokens,
  named: readonly Named[],
  clusters: readonly Cluster[],
  lexicon: Lexicon,
): Omit<FoundFigures, 'credited'> {
  const mentions: Mention[] = [];
  const ranges: FoundFigures['tokens'][number][] = [];
  // The role before the last name, and where that name ends.
  let shared: StatedRole | null = null;
  let sharedEnd = -1;
  for (const { span, cluster } of named) {
    const start = tokens.starts[span.first]!;
    const end = tokens.ends[span.end - 1]!;
    const before = roleBefore(text, tokens, span, lexicon);
    // "co-chairs Carlo Neri and Ada Lind": a role of several belongs to each of them.
    const joined: boolean = shared !== null && before === null && isListedWith(text, tokens, sharedEnd, span, lexicon);
    const ofSeveral: boolean = joined && isPluralRole(text, tokens, shared!, lexicon);
    const ahead: StatedRole | null = before ?? (ofSeveral ? shared : null);
    const behind = roleBehind(text, tokens, span.end, lexicon);
    const role = ahead ?? behind;
    shared = ahead;
    sharedEnd = span.end;
    if (role) cluster.roles.push(role);
    // "Envoy Ada Lind, a former governor of the island": both are hers.
    if (ahead && behind) cluster.roles.push(behind);
    cluster.count++;
    noteHonorific(text, tokens, span, cluster, lexicon);
    mentions.push(
      role ? { start, end, figure: cluster.order, role: role.text } : { start, end, figure: cluster.order },
    );
    ranges.push({ first: span.first, end: span.end, roleFirst: span.roleFirst });
  }
  const figures: LocalFigure[] = [];
  for (const { name, full, male, female, roles } of clusters) {
    const gender = male > female ? 'male' : female > male ? 'female' : null;
    figures.push({ name, form: full ? 'full' : 'surname', gender, roles });
  }
  return { figures, mentions, tokens: ranges };
}

/** True if nothing but a comma, "and" or both stands between two names of a list. */
function isListedWith(text: string, tokens: Tokens, end: number, { first }: NameSpan, { andWords }: Lexicon): boolean {
  if (first - end < 1 || first - end > 2) return false;
  for (let n = end; n < first; n++)
    if (tokens.codes[n] !== 0x2c && !andWords.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase()))
      return false;
  return true;
}

/** What honorifics and given names tell of a figure's gender. */
function noteHonorific(text: string, tokens: Tokens, span: NameSpan, cluster: Cluster, lexicon: Lexicon): void {
  const gender = honorificGender(text, tokens, span, lexicon);
  if (gender) cluster[gender] += 3;
  const flags = tokens.flags[span.first]!;
  if (span.end - span.first > 1 && flags & GIVEN_NAME && !(tokens.shapes[span.first]! & Shape.Initial)) {
    if (flags & Flag.MaleName && !(flags & Flag.FemaleName)) cluster.male++;
    if (flags & Flag.FemaleName && !(flags & Flag.MaleName)) cluster.female++;
  }
}
