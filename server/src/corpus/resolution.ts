import type { LocalFigure } from '../article/article';
import type { PersonName } from './personName';
import { middlesAgree } from './personName';

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
}

interface Candidate<S extends Spelling> extends Cluster<S> {
  readonly given: string;
  readonly generation: string;
  readonly middles: readonly (readonly string[])[];
}

/**
 * Decides who is who among all spellings that end in the same surname. Nothing is guessed:
 *
 * 1. Full names are one figure if given name, surname and generation (Jr.) agree and no middle names speak against it. Where some do
 *    (George W. Bush, George H. W. Bush), each is a figure of its own, and so is the name without them.
 * 2. A name with an initial for the given name joins the one figure that it fits, if there is just one.
 * 3. A surname alone joins the one figure that bears it. Where there are several, or a stated gender speaks against
 *    it, it stays a figure of its own, one for each surname, and the ambiguity can be seen.
 *
 * The answer does not depend on the order of the spellings, except that each cluster lists them in that order.
 */
export function resolve<S extends Spelling>(spellings: readonly S[]): Cluster<S>[] {
  const full = spellings.filter(({ name }) => name.given !== '' && !name.initial);
  const initials = spellings.filter(({ name }) => name.given !== '' && name.initial);
  const surnames = spellings.filter(({ name }) => name.given === '');
  const classes = groupBy(full, ({ name }) => classKey(name));
  const known = [...classes].flatMap(([key, members]) => partByMiddle(key, members));
  const unclear = new Map<string, Candidate<S>>();
  for (const spelling of initials) {
    const fitting = known.filter((candidate) => fitsInitial(candidate, spelling));
    if (fitting.length === 1) fitting[0]!.spellings.push(spelling);
    else push(unclear, initialKey(spelling.name), spelling);
  }
  const bearers = [...known, ...unclear.values()];
  // A surname must not change whom the next one fits, so the genders are read before any is joined.
  const genders = new Map(bearers.map((candidate) => [candidate, genderOf(candidate.spellings)]));
  const alone = new Map<string, Candidate<S>>();
  for (const spelling of surnames) {
    const fitting = bearers.filter((candidate) => bears(candidate, spelling.name));
    const [only] = fitting;
    if (fitting.length === 1 && agree(genders.get(only!)!, spelling.gender)) only!.spellings.push(spelling);
    else push(alone, classKey(spelling.name), spelling);
  }
  return [...bearers, ...alone.values()];
}

const classKey = ({ bucket, given, surname, generation }: PersonName): string =>
  `${bucket}|${given}|${surname}|${generation}`;

/** A stop keeps them apart from a given name of one letter. */
const initialKey = ({ bucket, given, middle, surname, generation }: PersonName): string =>
  `${bucket}|${given}.|${surname}|${generation}|${middle.join(' ')}`;

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
  given: members[0]!.name.given,
  generation: members[0]!.name.generation,
  middles: members.map(({ name }) => name.middle),
});

function fitsInitial<S extends Spelling>(figure: Candidate<S>, { name, gender }: Spelling): boolean {
  return (
    figure.given.startsWith(name.given) &&
    bears(figure, name) &&
    figure.middles.every((middle) => middlesAgree(middle, name.middle)) &&
    agree(genderOf(figure.spellings), gender)
  );
}

/** True if the surname of `name` can stand for the figure. */
const bears = <S extends Spelling>(figure: Candidate<S>, name: PersonName): boolean =>
  (name.generation === '' || name.generation === figure.generation) &&
  figure.spellings.some((spelling) => spelling.name.given !== '' && spelling.name.tails.includes(name.surname));

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
