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

function insertSorted<T>(list: T[], value: T, compare: Compare<T>): void {
  list.splice(lowerBound(list, value, compare), 0, value);
}

/** So many late elements are put in one by one; more are sorted in, which costs as much as the list is long. */
const FEW = 8;

/** Adds an element behind a list of which the first `settled` are in order; gives how many are now. */
export function addLate<T>(list: T[], settled: number, value: T, compare: Compare<T>): number {
  const { length } = list;
  const isNext = settled === length && (length === 0 || compare(list[length - 1]!, value) <= 0);
  list.push(value);
  return isNext ? length + 1 : settled;
}

/** Puts a list in order of which the first `settled` elements are. */
export function settle<T>(list: T[], settled: number, compare: Compare<T>): void {
  if (list.length - settled > FEW) list.sort(compare);
  else for (const late of list.splice(settled)) insertSorted(list, late, compare);
}
