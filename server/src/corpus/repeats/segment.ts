/** Postings that do not change: phrases (as hashes) in order, each with a wording in which it stands. */
export interface Segment {
  readonly phrases: Uint32Array;
  readonly wordings: Uint32Array;
  /** Where the phrases start that share their upper bits, and at its end the number of postings. */
  readonly directory: Uint32Array;
  readonly shift: number;
}

const DIGIT = 11;
const DIGITS = 1 << DIGIT;
let scratch: { phrases: Uint32Array; wordings: Uint32Array } = {
  phrases: new Uint32Array(0),
  wordings: new Uint32Array(0),
};

/**
 * Sorts postings by phrase with a radix sort, which keeps the order of wordings, and drops those that are there twice.
 * Overwrites the arrays that it is given. Takes time linear in `count`.
 */
export function buildSegment(phrases: Uint32Array, wordings: Uint32Array, count: number): Segment {
  if (scratch.phrases.length < count) {
    scratch = { phrases: new Uint32Array(count), wordings: new Uint32Array(count) };
  }
  let [fromPhrases, fromWordings] = [phrases, wordings];
  let [toPhrases, toWordings] = [scratch.phrases, scratch.wordings];
  const offsets = new Uint32Array(DIGITS);
  for (let shift = 0; shift < 32; shift += DIGIT) {
    offsets.fill(0);
    for (let i = 0; i < count; i++) offsets[(fromPhrases[i]! >>> shift) & (DIGITS - 1)]!++;
    let sum = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const size = offsets[digit]!;
      offsets[digit] = sum;
      sum += size;
    }
    for (let i = 0; i < count; i++) {
      const phrase = fromPhrases[i]!;
      const to = offsets[(phrase >>> shift) & (DIGITS - 1)]!++;
      toPhrases[to] = phrase;
      toWordings[to] = fromWordings[i]!;
    }
    [fromPhrases, fromWordings, toPhrases, toWordings] = [toPhrases, toWordings, fromPhrases, fromWordings];
  }
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const [phrase, wording] = [fromPhrases[i]!, fromWordings[i]!];
    if (kept > 0 && fromPhrases[kept - 1] === phrase && fromWordings[kept - 1] === wording) continue;
    fromPhrases[kept] = phrase;
    fromWordings[kept++] = wording;
  }
  return withDirectory(fromPhrases.slice(0, kept), fromWordings.slice(0, kept));
}

/**
 * Joins segments of which each has higher wordings than those before it, and leaves out postings of wordings that are gone. Takes time
 * linear in the postings, and no memory besides the new segment.
 */
export function joinSegments(segments: readonly Segment[], isAlive: (wording: number) => boolean): Segment {
  let total = 0;
  for (const { wordings } of segments) {
    for (let i = 0; i < wordings.length; i++) if (isAlive(wordings[i]!)) total++;
  }
  const [phrases, wordings] = [new Uint32Array(total), new Uint32Array(total)];
  const at = new Uint32Array(segments.length);
  // The phrase that each is at; behind its last one, more than any.
  const next = Float64Array.from(segments, (from) => from.phrases[0] ?? Infinity);
  for (let count = 0; count < total;) {
    let phrase = Infinity;
    for (let index = 0; index < next.length; index++) if (next[index]! < phrase) phrase = next[index]!;
    for (let index = 0; index < segments.length; index++) {
      if (next[index] !== phrase) continue;
      const from = segments[index]!;
      const end = from.phrases.length;
      let i = at[index]!;
      do {
        const wording = from.wordings[i++]!;
        if (!isAlive(wording)) continue;
        phrases[count] = phrase;
        wordings[count++] = wording;
      } while (i < end && from.phrases[i] === phrase);
      at[index] = i;
      next[index] = i < end ? from.phrases[i]! : Infinity;
    }
  }
  return withDirectory(phrases, wordings);
}

/** The least phrase that a segment has from where it is being read; -1 at the end of all. */
export function leastPhrase(segments: readonly Segment[], at: Uint32Array): number {
  let least = -1;
  for (let index = 0; index < segments.length; index++) {
    const phrase = segments[index]!.phrases[at[index]!];
    if (phrase !== undefined && (least < 0 || phrase < least)) least = phrase;
  }
  return least;
}

/** Postings that share an entry of the directory, on average. */
const PER_ENTRY = 4;

function withDirectory(phrases: Uint32Array, wordings: Uint32Array): Segment {
  const bits = Math.max(1, Math.min(22, Math.ceil(Math.log2(phrases.length / PER_ENTRY + 1))));
  const shift = 32 - bits;
  const directory = new Uint32Array((1 << bits) + 1);
  let entry = 0;
  for (let i = 0; i < phrases.length; i++) {
    const at = phrases[i]! >>> shift;
    while (entry < at) directory[++entry] = i;
  }
  while (entry < 1 << bits) directory[++entry] = phrases.length;
  return { phrases, wordings, directory, shift };
}

/** Index of the first posting of a phrase, or of the first one behind where it would stand. */
export function firstPosting({ phrases, directory, shift }: Segment, phrase: number): number {
  let low = directory[phrase >>> shift]!;
  let high = directory[(phrase >>> shift) + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (phrases[middle]! < phrase) low = middle + 1;
    else high = middle;
  }
  return low;
}
