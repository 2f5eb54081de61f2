import type { ArticleRecord } from './articleRecord';
import { sketchOf } from './articleRecord';
import { BINS, EMPTY_BIN } from './contentSketch';
import type { Duplicate } from './corpus';
import type { Meter } from './meter';
import { OneOrMany } from './oneOrMany';
import { byText } from './sortedList';

/** Bins that are looked up together: rarely the same in different articles, mostly in copies. */
const BAND = 4;
/** Below so many words too much is the same by chance; such articles are duplicates only word for word. */
const FEWEST_WORDS = 60;
/** Nor does an almost empty file duplicate another. */
const FEWEST_EXACT = 10;
/** So many of the 16 bins must agree: about four fifths of the words stand in both. */
const ENOUGH = 12;

/**
 * Articles with the same words, or nearly so: copies, later versions, the same agency story in two outlets. The index is
 * made when it is first asked for and then kept up to date.
 */
export class DuplicateIndex {
  private bands: OneOrMany<number, ArticleRecord> | null = null;

  constructor(private readonly meter: Meter) {}

  /** False until somebody asks for duplicates. */
  get isAsked(): boolean {
    return this.bands !== null;
  }

  add(record: ArticleRecord): void {
    if (this.bands) for (const key of keysOf(record)) this.bands.add(key, record);
  }

  remove(record: ArticleRecord): void {
    if (this.bands) for (const key of keysOf(record)) this.bands.remove(key, record);
  }

  clear(): void {
    this.bands = null;
  }

  /** Duplicates of an article, most alike first, then by path. `records` are all there are. */
  of(asked: ArticleRecord, records: Iterable<ArticleRecord>): Duplicate[] {
    if (!this.bands) {
      this.bands = new OneOrMany();
      for (const record of records) this.add(record);
    }
    const candidates = new Set<ArticleRecord>();
    for (const key of keysOf(asked)) for (const record of this.bands.get(key)) candidates.add(record);
    candidates.delete(asked);
    this.meter.visited += candidates.size;
    const found: Duplicate[] = [];
    for (const record of candidates) {
      const duplicate = compare(asked, record);
      if (duplicate) found.push(duplicate);
    }
    return found.sort(
      (a, b) => Number(b.exact) - Number(a.exact) || b.similarity - a.similarity || byText(a.uri, b.uri),
    );
  }
}

/** A key for all words, and one for each band of bins; keys of different bands never meet. */
function keysOf(record: ArticleRecord): number[] {
  const sketch = sketchOf(record);
  const words = sketch[2]!;
  if (words < FEWEST_EXACT) return [];
  const keys = [sketch[0]!];
  if (words < FEWEST_WORDS) return keys;
  for (let from = 0; from < BINS; from += BAND) {
    let hash = 0x811c9dc5;
    for (let bin = from; bin < from + BAND; bin++) hash = Math.imul(hash ^ sketch[3 + bin]!, 0x01000193);
    keys.push((1 + from) * 0x1_0000_0000 + (hash >>> 0));
  }
  return keys;
}

function compare(a: ArticleRecord, b: ArticleRecord): Duplicate | null {
  const [x, y] = [sketchOf(a), sketchOf(b)];
  const exact = x[0] === y[0] && x[1] === y[1] && x[2] === y[2];
  if (exact) return { uri: b.uri, exact, similarity: 1 };
  let agreeing = 0;
  for (let bin = 3; bin < 3 + BINS; bin++) if (x[bin] === y[bin] && x[bin] !== EMPTY_BIN) agreeing++;
  return agreeing >= ENOUGH && x[2]! >= FEWEST_WORDS ? { uri: b.uri, exact, similarity: agreeing / BINS } : null;
}
