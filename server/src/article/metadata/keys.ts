import type { Language } from '../../languages/language';
import { IGNORE_KEY, METADATA_KEYS, type MetadataKey } from '../article';

const CANONICAL: ReadonlySet<string> = new Set(METADATA_KEYS);
/** All names of keys by the languages that may be used; made once for each list of languages. */
const tables = new WeakMap<readonly Language[], ReadonlyMap<string, MetadataKey>>();

/**
 * The canonical key that a written one stands for: one of the closed list, or a name for it in one of the languages.
 * Case does not matter, and `date_basis` and `date basis` are `date-basis`. Undefined for any other word. Where languages
 * differ, the first one decides.
 */
export function keyOf(written: string, languages: readonly Language[]): MetadataKey | undefined {
  let names = tables.get(languages);
  if (!names) tables.set(languages, (names = namesIn(languages)));
  const lower = written.trim().toLowerCase();
  return names.get(lower) ?? (SPACED.test(lower) ? names.get(lower.replace(ALL_SPACED, '-')) : undefined);
}

const SPACED = /[\s_]/u;
const ALL_SPACED = /[\s_]+/gu;

function namesIn(languages: readonly Language[]): ReadonlyMap<string, MetadataKey> {
  const names = new Map<string, MetadataKey>();
  for (const key of CANONICAL) names.set(key, key as MetadataKey);
  for (const language of languages) {
    for (const [name, key] of Object.entries(language.headerKeys)) {
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
