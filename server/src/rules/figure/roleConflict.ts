import type { Figure, Location } from '../../corpus/corpus';
import { earliest } from '../../corpus/edtf';
import { wordHashes } from '../../corpus/fingerprint';
import { fold } from '../../corpus/fold';
import type { RegistryRole } from '../../corpus/registry';
import { isFunctionHash } from '../../corpus/repeats/commonWords';
import { registryRolesAt } from '../../corpus/roleAt';

/** Why a figure cannot have held a role on a date. */
export type RoleConflict =
  | { readonly from: 'registry'; readonly role: RegistryRole; readonly place: Location }
  | {
      readonly from: 'articles';
      /** The nearest article that gives the figure this role, and one of those that give it another one around the date. */
      readonly nearest: Figure['roles'][number];
      readonly other: Figure['roles'][number];
    };

/** Statements of a role in other articles that are needed on either side before articles are believed. */
const ENOUGH = 2;
/** Where a figure is named in more articles, only the registry is asked: comparing all that is stated would take long. */
const MOST_ARTICLES = 100;

/**
 * Tells from the registry, and where it says nothing of the role from what other dated articles state, that a figure did not
 * hold a role on a date; null where it may have held it. A day on which a role starts or ends counts for both holders.
 *
 * @param role the role as an article words it
 * @param date EDTF date of that article
 */
export function conflictingRole(figure: Figure, role: string, date: string, uri: string): RoleConflict | null {
  const { registry } = figure;
  const told = registry ? wordsOf(role) : NO_WORDS;
  const known = registry?.roles.filter(({ title }) => isSameRole(told, wordsOf(title))) ?? [];
  if (registry && known.length > 0) {
    const held = registryRolesAt(registry, date);
    return known.some((one) => held.includes(one))
      ? null
      : { from: 'registry', role: nearestTo(known, date), place: registry.location };
  }
  const { articleCount } = figure;
  return articleCount <= ENOUGH || articleCount > MOST_ARTICLES ? null : conflictInArticles(figure, role, date, uri);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The words of a role that tell something, folded. */
function wordsOf(role: string): Set<string> {
  const words = role.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isFunctionHash(wordHashes(word)[0]!)).map(fold));
}

/** True if one wording holds all words of the other: “Mayor”, “mayor of Norrvik”. */
function isSameRole(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

/** Of some roles the one whose time is nearest to a date that none of them holds on. */
function nearestTo(roles: readonly RegistryRole[], date: string): RegistryRole {
  const moment = earliest(date);
  const distance = ({ from, to }: RegistryRole): number =>
    Math.min(...[from, to].map((edge) => (edge === null ? Infinity : Math.abs(earliest(edge) - moment))));
  return roles.reduce((best, role) => (distance(role) < distance(best) ? role : best));
}

/**
 * The role's statements all lie on one side of the date, and statements of another role lie on both sides of it and end
 * before the first or start behind the last of them: one role followed the other.
 */
function conflictInArticles(figure: Figure, role: string, date: string, uri: string): RoleConflict | null {
  const statements = statementsOf(figure);
  // A role that follows another takes two.
  if (statements.size < 2) return null;
  const own = timesOf(statements.get(role), uri);
  if (!own) return null;
  const moment = earliest(date);
  if (own.from <= moment && moment <= own.to) return null;
  const told = wordsOf(role);
  if (told.size === 0) return null;
  for (const [text, stated] of statements) {
    const other = timesOf(stated, uri);
    if (!other || other.from > moment || moment > other.to) continue;
    const followed = moment < own.from ? other.to < own.from : other.from > own.to;
    if (!followed || isSameRole(wordsOf(text), told)) continue;
    return { from: 'articles', nearest: moment < own.from ? own.first : own.last, other: other.first };
  }
  return null;
}

/** A dated article that states a role. */
interface Statement {
  readonly moment: number;
  readonly stated: Figure['roles'][number];
}

const sorted = new WeakMap<Figure['roles'], ReadonlyMap<string, readonly Statement[]>>();

/** The dated statements of each wording of a figure's role, newest first; worked out once for a figure as the corpus shows it. */
function statementsOf({ roles }: Figure): ReadonlyMap<string, readonly Statement[]> {
  const known = sorted.get(roles);
  if (known) return known;
  const statements = new Map<string, Statement[]>();
  for (const stated of roles) {
    if (stated.date === null) continue;
    const statement = { moment: earliest(stated.date), stated };
    const others = statements.get(stated.text);
    if (others) others.push(statement);
    else statements.set(stated.text, [statement]);
  }
  sorted.set(roles, statements);
  return statements;
}

/** When articles state a role. */
interface Times {
  readonly from: number;
  readonly to: number;
  readonly first: Figure['roles'][number];
  readonly last: Figure['roles'][number];
}

/** The times of statements in articles other than one; null where there are not enough such articles. */
function timesOf(statements: readonly Statement[] | undefined, uri: string): Times | null {
  if (!statements || statements.length < ENOUGH) return null;
  const others = statements.filter(({ stated }) => stated.location.uri !== uri);
  const [last, first] = [others[0], others.at(-1)];
  if (!last || !first || new Set(others.map(({ stated }) => stated.location.uri)).size < ENOUGH) return null;
  return { from: first.moment, to: last.moment, first: first.stated, last: last.stated };
}
