import type { Codec } from './binary';
import { DamagedError } from './binary';

/** Codecs of plain values, from which those of records are put together. */

export const text: Codec<string> = {
  write: (to, value) => to.text(value),
  read: (from) => from.text(),
};

/** A text of its own, which is not shared with equal ones. */
export const ownText: Codec<string> = {
  write: (to, value) => to.text(value),
  read: (from) => from.ownText(),
};

/** A whole number, not negative. */
export const unsigned: Codec<number> = {
  write: (to, value) => to.unsigned(value),
  read: (from) => from.unsigned(),
};

/** Any number, infinite ones too. */
export const float: Codec<number> = {
  write: (to, value) => to.float(value),
  read: (from) => from.float(),
};

export const numbers: Codec<Uint32Array> = {
  write: (to, value) => to.array(value),
  read: (from) => from.array(),
};

/** One of a few values, by its place among them. */
export const oneOf = <T>(...choices: readonly T[]): Codec<T> => ({
  write(to, value) {
    const index = choices.indexOf(value);
    if (index < 0) throw new TypeError(`${String(value)} is none of the values that can be written`);
    to.unsigned(index);
  },
  read(from) {
    const index = from.unsigned();
    if (index >= choices.length) throw new DamagedError('an unknown choice');
    return choices[index]!;
  },
});

export const boolean: Codec<boolean> = oneOf(false, true);

export const nullable = <T>({ write, read }: Codec<T>): Codec<T | null> => ({
  write(to, value) {
    to.unsigned(value === null ? 0 : 1);
    if (value !== null) write(to, value);
  },
  read: (from) => (from.unsigned() === 0 ? null : read(from)),
});

const NONE: readonly never[] = [];

/** A list; all empty ones are the same. */
export const list = <T>({ write, read }: Codec<T>): Codec<readonly T[]> => ({
  write(to, values) {
    to.unsigned(values.length);
    for (const value of values) write(to, value);
  },
  read(from) {
    const length = from.length();
    if (length === 0) return NONE;
    const values = new Array<T>(length);
    for (let i = 0; i < length; i++) values[i] = read(from);
    return values;
  },
});

const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

/** A map, in its order; all empty ones are the same. */
export const map = <K, V>(key: Codec<K>, value: Codec<V>): Codec<ReadonlyMap<K, V>> => ({
  write(to, entries) {
    to.unsigned(entries.size);
    for (const [k, v] of entries) {
      key.write(to, k);
      value.write(to, v);
    }
  },
  read(from) {
    const length = from.length();
    if (length === 0) return NOTHING;
    const entries = new Map<K, V>();
    for (let i = 0; i < length; i++) entries.set(key.read(from), value.read(from));
    return entries;
  },
});

/**
 * An object with these properties. The type asks for a codec of every property, so that one which is added to the object's type and
 * forgotten here does not compile.
 *
 * @param blank gives a literal with all properties, each of its kind: all objects are then laid out like it, side by side and with one
 *   description for all of them, which copies of an object and properties that are added one by one would not be
 */
export function object<T extends object>(
  fields: { readonly [K in keyof T]-?: Codec<T[K]> },
  blank: () => { -readonly [K in keyof T]-?: T[K] },
): Codec<T> {
  const keys = Object.keys(fields) as (keyof T)[];
  const codecs = keys.map((key) => fields[key] as Codec<T[keyof T]>);
  return {
    write(to, value) {
      for (let i = 0; i < keys.length; i++) codecs[i]!.write(to, value[keys[i]!]);
    },
    read(from) {
      const value = blank();
      for (let i = 0; i < keys.length; i++) value[keys[i]!] = codecs[i]!.read(from);
      return value;
    },
  };
}

/** A codec of values that are made from others. */
export const via = <T, U>(codec: Codec<U>, take: (value: T) => U, make: (value: U) => T): Codec<T> => ({
  write: (to, value) => codec.write(to, take(value)),
  read: (from) => make(codec.read(from)),
});
