import type { LocalFigure } from '../article/article';
import type { PersonName } from './personName';
import { middlesAgree } from './personName';
import type { Registered, RegistryEntry } from './registry';

/** One spelling of a name as articles use it. */
export interface Spelling {
  readonly name: PersonName;
  /** The gender that the articles state for it; null where they state none, or both. */
  readonly gender: LocalFigure['gender'];
}

/** The spellings that mean one figure. */
export interface Cluster<S extends Spelling> {
  /** Starts with the bucket and a bar, so that the bucket can be found again. */
  readonly key: string;
  readonly spellings: S[];
  /** The registry's entry of the figure, or null. */
  readonly entry: RegistryEntry | null;
}

interface Candidate<S extends Spelling> extends Cluster<S> {
  readonly generation: string;
  /** Names with a given name that are the figure's; a registered figure may have several. */
  readonly names: PersonName[];
}

/**
 * Decides who is who among all spellings that end in the same surname, or in surnames that the registry joins. Nothing is guessed:
 *
 * 1. A full name that the registry has belongs to its entry, and so does a surname that is one of its aliases.
 * 2. Full names are one figure if given name, surname and generation (Jr.) agree and no middle names speak against it. Where some do
 *    (George W. Bush, George H. W. Bush), each is a figure of its own, and so is the name without them.
 * 3. A name with an initial for the given name joins the one figure that it fits, if there is just one.
 * 4. A surname alone joins the one figure that bears it, figures of the registry counted. Where there are several, or a stated
 *    gender speaks against it, it stays a figure of its own, one for each surname, and the ambiguity can be seen.
 *
 * The answer does not depend on the order of the spellings, except that each cluster lists them in that order.
 *
 * @param group the bucket, or the group of buckets, that the spellings belong to
 * @param registered the registry's entries in that group
 */
export function resolve<S extends Spelling>(
  spellings: readonly S[],
  group: string,
  registered: readonly Registered[] = [],
): Cluster<S>[] {
  const owned = new Map<Registered, Candidate<S>>();
  for (const one of registered) owned.set(one, registeredCandidate(group, one));
  const rest: S[] = [];
  for (const spelling of spellings) {
    const owner = spelling.name.given === '' ? undefined : ownerOf(spelling.name, registered);
    if (owner) owned.get(owner)!.spellings.push(spelling);
    else rest.push(spelling);
  }
  const full = rest.filter(({ name }) => name.given !== '' && !name.initial);
  const initials = rest.filter(({ name }) => name.given !== '' && name.initial);
  const surnames = rest.filter(({ name }) => name.given === '');
  const classes = groupBy(full, ({ name }) => classKey(group, name));
  const known = [...owned.values(), ...[...classes].flatMap(([key, members]) => partByMiddle(key, members))];
  const unclear = new Map<string, Candidate<S>>();
  for (const spelling of initials) {
    const fitting = known.filter((candidate) => fitsInitial(candidate, spelling));
    if (fitting.length === 1) fitting[0]!.spellings.push(spelling);
    else push(unclear, initialKey(group, spelling.name), spelling);
  }
  const bearers = [...known, ...unclear.values()];
  // A surname must not change whom the next one fits, so the genders are read before any is joined.
  const genders = new Map(bearers.map((candidate) => [candidate, genderOf(candidate.spellings)]));
  const alone = new Map<string, Candidate<S>>();
  for (const spelling of surnames) {
    const named = registered.filter(({ short }) => short.some((name) => sameSurname(name, spelling.name)));
    const fitting =
      named.length === 1
        ? [owned.get(named[0]!)!]
        : bearers.filter((candidate) => candidate.names.some((name) => bears(candidate, name, spelling.name)));
    const [only] = fitting;
    if (fitting.length === 1 && agree(genders.get(only!)!, spelling.gender)) only!.spellings.push(spelling);
    else push(alone, classKey(group, spelling.name), spelling);
  }
  return [...bearers, ...alone.values()].filter((cluster) => cluster.spellings.length > 0);
}

/** The one entry that has the name; of several the one with just these middle names; else none. */
function ownerOf(name: PersonName, registered: readonly Registered[]): Registered | undefined {
  const same = (other: PersonName): boolean =>
    other.given === name.given && other.initial === name.initial && sameSurname(other, name);
  const owners = registered.filter(({ full }) =>
    full.some((other) => same(other) && middlesAgree(other.middle, name.middle)),
  );
  if (owners.length < 2) return owners[0];
  const exact = owners.filter(({ full }) =>
    full.some((other) => same(other) && other.middle.join(' ') === name.middle.join(' ')),
  );
  return exact.length === 1 ? exact[0] : undefined;
}

const sameSurname = (a: PersonName, b: PersonName): boolean => a.surname === b.surname && a.generation === b.generation;

const registeredCandidate = <S extends Spelling>(group: string, { entry, full }: Registered): Candidate<S> => ({
  key: `${group}|#${entry.id}`,
  spellings: [],
  entry,
  generation: full[0]?.generation ?? '',
  names: [...full],
});

const classKey = (group: string, { given, surname, generation }: PersonName): string =>
  `${group}|${given}|${surname}|${generation}`;

/** A stop keeps them apart from a given name of one letter. */
const initialKey = (group: string, { given, middle, surname, generation }: PersonName): string =>
  `${group}|${given}.|${surname}|${generation}|${middle.join(' ')}`;

/** Parts the spellings of one class into figures by their middle names. */
function partByMiddle<S extends Spelling>(key: string, members: readonly S[]): Candidate<S>[] {
  const byMiddle = groupBy(members, ({ name }) => name.middle.join(' '));
  const middles = [...byMiddle.keys()].filter((middle) => middle !== '').sort();
  const agreeing = middles.every((a) => middles.every((b) => middlesAgree(a.split(' '), b.split(' '))));
  if (agreeing) return [candidate(key, members)];
  return [...byMiddle].map(([middle, own]) => candidate(`${key}|${middle}`, own));
}

const candidate = <S extends Spelling>(key: string, members: readonly S[]): Candidate<S> => ({
  key,
  spellings: [...members],
  entry: null,
  generation: members[0]!.name.generation,
  names: members.map(({ name }) => name).filter(({ given }) => given !== ''),
});

function fitsInitial<S extends Spelling>(figure: Candidate<S>, { name, gender }: Spelling): boolean {
  const { names, spellings } = figure;
  return (
    names.some((known) => known.given.startsWith(name.given) && bears(figure, known, name)) &&
    names.every(({ middle }) => middlesAgree(middle, name.middle)) &&
    agree(genderOf(spellings), gender)
  );
}

/** True if the surname of `name` can stand for the figure that is called `known`. */
const bears = (figure: { readonly generation: string }, known: PersonName, name: PersonName): boolean =>
  (name.generation === '' || name.generation === figure.generation) && known.tails.includes(name.surname);

const agree = (a: LocalFigure['gender'], b: LocalFigure['gender']): boolean => a === null || b === null || a === b;

function genderOf(spellings: readonly Spelling[]): LocalFigure['gender'] {
  const genders = new Set(spellings.map(({ gender }) => gender).filter((gender) => gender !== null));
  return genders.size === 1 ? [...genders][0]! : null;
}

function push<S extends Spelling>(clusters: Map<string, Candidate<S>>, key: string, spelling: S): void {
  const found = clusters.get(key);
  if (found) found.spellings.push(spelling);
  else clusters.set(key, candidate(key, [spelling]));
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
