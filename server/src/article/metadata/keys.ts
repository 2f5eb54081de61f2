import type { Language } from '../../languages/language';
import { IGNORE_KEY, METADATA_KEYS, type MetadataKey } from '../article';

const CANONICAL: ReadonlySet<string> = new Set(METADATA_KEYS);
/** What keys may be called, as `keyOf` looks it up. */
export type KeyNames = ReadonlyMap<string, MetadataKey>;

/** What a corpus calls the keys in its own way: `{ redazione: 'source' }`. */
export type KeyAliases = Readonly<Record<string, MetadataKey>>;

const NO_ALIASES: KeyAliases = {};
/** Names that were gathered, by the corpus's own and by the list of languages: one list for each article would be slow. */
const tables = new WeakMap<KeyAliases, WeakMap<readonly Language[], KeyNames>>();

/**
 * All names of keys: the closed list, then the corpus's own, then those in the languages. Where languages differ, the first one
 * decides.
 */
export function keyNames(languages: readonly Language[], aliases: KeyAliases = NO_ALIASES): KeyNames {
  let byLanguages = tables.get(aliases);
  if (!byLanguages) tables.set(aliases, (byLanguages = new WeakMap()));
  let names = byLanguages.get(languages);
  if (!names) byLanguages.set(languages, (names = namesIn(languages, aliases)));
  return names;
}

/**
 * The canonical key that a written one stands for. Case does not matter, and `date_basis` and `date basis` are `date-basis`.
 * Undefined for any other word.
 */
export function keyOf(written: string, names: KeyNames): MetadataKey | undefined {
  const lower = written.trim().toLowerCase();
  return names.get(lower) ?? (SPACED.test(lower) ? names.get(lower.replace(ALL_SPACED, '-')) : undefined);
}

const SPACED = /[\s_]/u;
const ALL_SPACED = /[\s_]+/gu;

function namesIn(languages: readonly Language[], aliases: KeyAliases): KeyNames {
  const names = new Map<string, MetadataKey>();
  for (const key of CANONICAL) names.set(key, key as MetadataKey);
  for (const table of [aliases, ...languages.map(({ headerKeys }) => headerKeys)]) {
    for (const [name, key] of Object.entries(table)) {
      const joined = name.toLowerCase().replace(ALL_SPACED, '-');
      if (CANONICAL.has(key) && !names.has(joined)) names.set(joined, key as MetadataKey);
    }
  }
  return names;
}

/** Keys that hold several values. */
export const isListKey = (key: MetadataKey): boolean => key === 'speakers' || isPlainList(key);

/** Keys that hold several values which are taken as they are written: outlets and rules have no roles as people do. */
export const isPlainList = (key: MetadataKey): boolean => key === 'via' || key === IGNORE_KEY;
