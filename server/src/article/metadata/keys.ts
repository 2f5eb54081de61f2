import type { Language } from '../../languages/language';
import { METADATA_KEYS, type MetadataKey } from '../article';

const CANONICAL: ReadonlySet<string> = new Set(METADATA_KEYS);
const aliases = new WeakMap<Language, ReadonlyMap<string, MetadataKey>>();

/**
 * The canonical key that a written one stands for: one of the closed list, or a name for it in one of the languages.
 * Case does not matter, and `date_basis` and `date basis` are `date-basis`. Undefined for any other word.
 */
export function keyOf(written: string, languages: readonly Language[]): MetadataKey | undefined {
  const lower = written.trim().toLowerCase();
  const joined = lower.replace(/[\s_]+/gu, '-');
  if (CANONICAL.has(joined)) return joined as MetadataKey;
  for (const language of languages) {
    const names = namesIn(language);
    const key = names.get(joined) ?? names.get(lower);
    if (key) return key;
  }
  return undefined;
}

function namesIn(language: Language): ReadonlyMap<string, MetadataKey> {
  let names = aliases.get(language);
  if (!names) {
    const entries = Object.entries(language.headerKeys).filter(([, key]) => CANONICAL.has(key));
    names = new Map(entries.map(([name, key]) => [name.toLowerCase().replace(/[\s_]+/gu, '-'), key as MetadataKey]));
    aliases.set(language, names);
  }
  return names;
}

/** Keys that hold several values. */
export const isListKey = (key: MetadataKey): boolean => key === 'speakers' || key === 'via';
