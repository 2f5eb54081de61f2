import { words, type Language } from '../../languages/language';
import { wordHashes } from '../fingerprint';

/** Hashes of words that deny; a contraction (`don't`) is two words, the first of which alone denies nothing. */
interface Negations {
  readonly single: ReadonlySet<number>;
  /** The first words of contractions by the second. */
  readonly contracted: ReadonlyMap<number, ReadonlySet<number>>;
}

const compiled = new WeakMap<Language, Negations>();

function negationsOf(language: Language): Negations {
  let known = compiled.get(language);
  if (known) return known;
  const single = new Set<number>();
  const contracted = new Map<number, Set<number>>();
  for (const entry of words(language.negations)) {
    const [first, second] = wordHashes(entry);
    if (second === undefined) single.add(first!);
    else contracted.set(second, (contracted.get(second) ?? new Set()).add(first!));
  }
  known = { single, contracted };
  compiled.set(language, known);
  return known;
}

/** How many of the hashed words from one index to another deny; a contraction counts at its second word. */
export function negationCount(
  hashes: ArrayLike<number>,
  from: number,
  to: number,
  language: Language | undefined,
): number {
  if (!language) return 0;
  const { single, contracted } = negationsOf(language);
  let count = 0;
  for (let i = from; i < to; i++) {
    const hash = hashes[i]!;
    if (single.has(hash) || (i > 0 && contracted.get(hash)?.has(hashes[i - 1]!))) count++;
  }
  return count;
}
