/**
 * The known word that a mistyped one most likely stands for, or undefined where none is near.
 * Near means: the same but for case, hyphens and underscores; one begins with the other (three letters at least);
 * or an edit distance (Damerau–Levenshtein, adjacent swaps count one) of at most a third of the word's length.
 * Of several equally near words the first one wins.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = normalise(word);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const other = normalise(candidate);
    const distance = other === wanted ? 0 : isStem(wanted, other) ? 0.5 : editDistance(wanted, other);
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    if (distance <= limit && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The end of a message about an unknown word: `; did you mean “articles”?`, else a full stop. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === undefined ? '.' : `; did you mean “${guess}”?`;
}

const normalise = (word: string): string => word.toLowerCase().replace(/[-_\s]/gu, '');

const isStem = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));

function editDistance(a: string, b: string): number {
  // A long word is never near a known one; without this a huge key would cost quadratic time.
  if (Math.abs(a.length - b.length) > 10) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
