/**
 * Counts keys of 32 bits, exactly: what was added and taken away again leaves no trace in what it tells. An open table of
 * numbers (six bytes a place, three quarters full at most), as a `Map` would take ten times as much.
 */
export class CountTable {
  private keys: Uint32Array;
  private counts: Uint16Array;
  /** What counts are more than `MOST`, by key. */
  private readonly more = new Map<number, number>();
  /** Places that hold a key, also those whose count is zero again. */
  private used = 0;

  /** @param room for how many keys there is to be place at first */
  constructor(room = 0) {
    const size = Math.max(SMALLEST, 2 * room);
    this.keys = new Uint32Array(size);
    this.counts = new Uint16Array(size);
  }

  get(key: number): number {
    const count = this.counts[this.placeOf(key)]!;
    return count < MOST ? count : MOST + (this.more.get(key || ZERO) ?? 0);
  }

  add(key: number): void {
    const place = this.placeOf(key);
    const count = this.counts[place]!;
    if (count === 0 && this.keys[place]! === 0) {
      if (4 * ++this.used > 3 * this.keys.length) {
        this.used--;
        this.resize();
        this.add(key);
        return;
      }
      this.keys[place] = key || ZERO;
    }
    if (count < MOST) this.counts[place] = count + 1;
    else this.more.set(key || ZERO, (this.more.get(key || ZERO) ?? 0) + 1);
  }

  /** Takes one away that was added before. */
  remove(key: number): void {
    const place = this.placeOf(key);
    const more = this.counts[place]! < MOST ? undefined : this.more.get(key || ZERO);
    if (more === undefined) this.counts[place]!--;
    else if (more > 1) this.more.set(key || ZERO, more - 1);
    else this.more.delete(key || ZERO);
  }

  /**
   * Where the key stands, or where it would. The keys are hashes already, and places are in their order, so that a larger table is
   * filled from one end to the other.
   */
  private placeOf(key: number): number {
    const { keys } = this;
    const held = key || ZERO;
    const { length } = keys;
    let place = Math.floor((held >>> 0) * (length / 0x1_0000_0000));
    while (keys[place]! !== held && keys[place]! !== 0) if (++place === length) place = 0;
    return place;
  }

  /** Makes room for more keys, and drops those whose count is zero. */
  private resize(): void {
    const { keys, counts } = this;
    let live = 0;
    for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) live++;
    const size = Math.max(SMALLEST, 2 * live);
    this.keys = new Uint32Array(size);
    this.counts = new Uint16Array(size);
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
const MOST = 0xffff;
/** Stands for the key 0, which means an empty place. The two keys count as one. */
const ZERO = 1;
