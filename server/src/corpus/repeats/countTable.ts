/**
 * Counts keys of 32 bits, exactly: what was added and taken away again leaves no trace in what it tells. An open table of
 * numbers (eight bytes a place, two thirds full at most), as a `Map` would take eight times as much.
 */
export class CountTable {
  private keys = new Uint32Array(SMALLEST);
  private counts = new Uint32Array(SMALLEST);
  /** Places that hold a key, also those whose count is zero again. */
  private used = 0;

  get(key: number): number {
    return this.counts[this.placeOf(key)]!;
  }

  add(key: number): void {
    const place = this.placeOf(key);
    if (this.counts[place]! === 0 && this.keys[place]! === 0) {
      if (3 * ++this.used > 2 * this.keys.length) {
        this.used--;
        this.resize();
        this.add(key);
        return;
      }
      this.keys[place] = key || ZERO;
    }
    this.counts[place]!++;
  }

  /** Takes one away that was added before. */
  remove(key: number): void {
    this.counts[this.placeOf(key)]!--;
  }

  clear(): void {
    this.keys = new Uint32Array(SMALLEST);
    this.counts = new Uint32Array(SMALLEST);
    this.used = 0;
  }

  /** Where the key stands, or where it would. The keys are hashes already, so their upper bits are as good as any. */
  private placeOf(key: number): number {
    const { keys } = this;
    const held = key || ZERO;
    const mask = keys.length - 1;
    let place = (held ^ (held >>> 15)) & mask;
    while (keys[place]! !== held && keys[place]! !== 0) place = (place + 1) & mask;
    return place;
  }

  /** Makes room for more keys, and drops those whose count is zero. */
  private resize(): void {
    const { keys, counts } = this;
    let live = 0;
    for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) live++;
    let size = SMALLEST;
    while (size < 2 * live) size *= 2;
    this.keys = new Uint32Array(size);
    this.counts = new Uint32Array(size);
    this.used = live;
    for (let i = 0; i < counts.length; i++) {
      if (counts[i]! === 0) continue;
      const place = this.placeOf(keys[i]!);
      this.keys[place] = keys[i]!;
      this.counts[place] = counts[i]!;
    }
  }
}

const SMALLEST = 1024;
/** Stands for the key 0, which means an empty place. The two keys count as one. */
const ZERO = 1;
