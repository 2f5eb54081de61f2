import type { Compare } from './sortedList';

/** Up to this many values are simply sorted. */
const FEW = 100;

/**
 * Values in order, each worked out when it is asked for: who takes the first ten of 100,000 pays for a heap and ten steps, not
 * for sorting all. The list given is used up.
 */
export function* ordered<T>(values: T[], compare: Compare<T>): Iterable<T> {
  if (values.length <= FEW) return yield* values.sort(compare);
  for (let i = (values.length >> 1) - 1; i >= 0; i--) sink(values, i, compare);
  while (values.length > 0) {
    const first = values[0]!;
    const last = values.pop()!;
    if (values.length > 0) {
      values[0] = last;
      sink(values, 0, compare);
    }
    yield first;
  }
}

function sink<T>(heap: T[], from: number, compare: Compare<T>): void {
  const value = heap[from]!;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) < 0) child++;
    if (compare(heap[child]!, value) >= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
