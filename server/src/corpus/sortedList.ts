/** Compares two values as `Array.prototype.sort` wants it. */
export type Compare<T> = (a: T, b: T) => number;

/** Compares strings by code unit, which needs no locale and is the same everywhere. */
export const byText: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Index of the first element that is not before `value`. */
export function lowerBound<T, V>(list: ArrayLike<T>, value: V, compare: (element: T, value: V) => number): number {
  // Files mostly come in order, so the end is tried first.
  if (list.length === 0 || compare(list[list.length - 1]!, value) < 0) return list.length;
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(list[middle]!, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function insertSorted<T>(list: T[], value: T, compare: Compare<T>): void {
  list.splice(lowerBound(list, value, compare), 0, value);
}
