/**
 * Values as bytes: small codecs that are put together to larger ones. A batch of values shares one table of strings, and
 * its arrays of numbers stand in one block, so that reading makes few objects. What is read holds on to nothing but that block.
 */
export interface Codec<T> {
  write(to: Writer, value: T): void;
  read(from: Reader): T;
}

/** Thrown where bytes are not what a codec has written. */
export class DamagedError extends Error {}

/** `Cdsk` in a file's first four bytes. */
const MAGIC = 0x6b736443;
/** Magic, number of values, and the lengths of the three parts: words, bytes, strings. */
const HEADER = 5;

/** Writes many values into one piece of memory, which can be handed to another thread or stored. */
export function encodeBatch<T>(codec: Codec<T>, values: readonly T[]): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  for (const value of values) codec.write(writer, value);
  return writer.finish(values.length);
}

/**
 * Reads what `encodeBatch` wrote. `keep` shares strings between batches; see `StringPool`. Throws DamagedError where the bytes
 * end too soon or are no batch; a batch with other bytes changed may read as other values, so what comes from a disk needs a checksum.
 */
export function decodeBatch<T>(codec: Codec<T>, bytes: Uint8Array, keep: (text: string) => string): T[] {
  const reader = new Reader(bytes, keep);
  const values: T[] = [];
  for (let i = 0; i < reader.count; i++) values.push(codec.read(reader));
  return values;
}

/** Where codecs write to. */
export class Writer {
  private bytes = new Uint8Array(4096);
  private at = 0;
  private words = new Uint32Array(1024);
  private wordCount = 0;
  private readonly strings = new Map<string, number>();
  private readonly double = new DataView(new ArrayBuffer(8));

  /** A whole number from 0 to 2^53, small ones in few bytes. */
  unsigned(value: number): void {
    if (this.at + 8 > this.bytes.length) this.bytes = grown(this.bytes, this.at + 8);
    while (value >= 0x80) {
      this.bytes[this.at++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    this.bytes[this.at++] = value;
  }

  /** Any number. */
  float(value: number): void {
    this.double.setFloat64(0, value, true);
    for (let i = 0; i < 8; i++) this.unsigned(this.double.getUint8(i));
  }

  text(value: string): void {
    let index = this.strings.get(value);
    if (index === undefined) this.strings.set(value, (index = this.strings.size));
    this.unsigned(index);
  }

  array(values: Uint32Array): void {
    this.unsigned(values.length);
    const end = this.wordCount + values.length;
    if (end > this.words.length) this.words = grown(this.words, end);
    this.words.set(values, this.wordCount);
    this.wordCount = end;
  }

  finish(count: number): Uint8Array<ArrayBuffer> {
    // JSON keeps half surrogate pairs, which UTF-8 has no bytes for.
    const strings = new TextEncoder().encode(JSON.stringify([...this.strings.keys()]));
    const header = Uint32Array.of(MAGIC, count, this.wordCount, this.at, strings.length);
    const result = new Uint8Array(4 * (HEADER + this.wordCount) + this.at + strings.length);
    result.set(new Uint8Array(header.buffer));
    result.set(new Uint8Array(this.words.buffer, 0, 4 * this.wordCount), 4 * HEADER);
    result.set(this.bytes.subarray(0, this.at), 4 * (HEADER + this.wordCount));
    result.set(strings, 4 * (HEADER + this.wordCount) + this.at);
    return result;
  }
}

/** Where codecs read from. */
export class Reader {
  readonly count: number;
  private readonly bytes: Uint8Array;
  private readonly words: Uint32Array;
  private readonly strings: readonly string[];
  /** The strings that were asked to be shared already. */
  private readonly shared: (string | undefined)[] = [];
  private at = 0;
  private word = 0;
  private readonly double = new DataView(new ArrayBuffer(8));

  constructor(
    batch: Uint8Array,
    private readonly keep: (text: string) => string,
  ) {
    if (batch.length < 4 * HEADER) throw new DamagedError('no batch of values');
    const [magic, count, words, bytes, strings] = new Uint32Array(copy(batch, 0, 4 * HEADER));
    const wordsEnd = 4 * (HEADER + words!);
    if (magic !== MAGIC || wordsEnd + bytes! + strings! !== batch.length) throw new DamagedError('no batch of values');
    this.count = count!;
    this.words = new Uint32Array(copy(batch, 4 * HEADER, wordsEnd));
    this.bytes = batch.subarray(wordsEnd, wordsEnd + bytes!);
    try {
      this.strings = JSON.parse(new TextDecoder().decode(batch.subarray(wordsEnd + bytes!))) as string[];
    } catch {
      throw new DamagedError('the strings can’t be read');
    }
  }

  unsigned(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.bytes[this.at++];
      if (byte === undefined || scale > 2 ** 49) throw new DamagedError('a number has no end');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  float(): number {
    for (let i = 0; i < 8; i++) this.double.setUint8(i, this.unsigned());
    return this.double.getFloat64(0, true);
  }

  /** A string that is shared with all equal ones. */
  text(): string {
    const index = this.unsigned();
    return (this.shared[index] ??= this.keep(this.string(index)));
  }

  /** A string that hardly any other equals, and that is not kept for long. */
  ownText(): string {
    return this.string(this.unsigned());
  }

  private string(index: number): string {
    const text = this.strings[index];
    if (typeof text !== 'string') throw new DamagedError('a string is missing');
    return text;
  }

  /** A window on the batch's block of numbers. */
  array(): Uint32Array {
    const length = this.unsigned();
    const from = this.word;
    this.word += length;
    if (this.word > this.words.length) throw new DamagedError('numbers are missing');
    return this.words.subarray(from, this.word);
  }

  /** The length of a list, which can't be longer than what is left to read. */
  length(): number {
    const length = this.unsigned();
    if (length > this.bytes.length - this.at) throw new DamagedError('a list has no end');
    return length;
  }
}

/** Bytes as a buffer of their own, which starts where numbers may start. (`slice` would not copy where they are Node's.) */
const copy = (bytes: Uint8Array, from: number, to: number): ArrayBuffer =>
  new Uint8Array(bytes.subarray(from, to)).buffer;

function grown<T extends Uint8Array | Uint32Array>(values: T, atLeast: number): T {
  const larger = new (values.constructor as new (length: number) => T)(Math.max(atLeast, 2 * values.length));
  larger.set(values);
  return larger;
}
