/** Lists by key where most keys have but one value, which is kept without a list. The order in a list means nothing. */
export class OneOrMany<K, V extends object> {
  private readonly values = new Map<K, V | V[]>();

  add(key: K, value: V): void {
    const known = this.values.get(key);
    if (known === undefined) this.values.set(key, value);
    else if (Array.isArray(known)) known.push(value);
    else this.values.set(key, [known, value]);
  }

  /** Takes a value out; nothing happens if it is not there. */
  remove(key: K, value: V): void {
    const known = this.values.get(key);
    if (!Array.isArray(known)) {
      if (known === value) this.values.delete(key);
      return;
    }
    const at = known.indexOf(value);
    if (at >= 0) known.splice(at, 1);
    if (known.length === 1) this.values.set(key, known[0]!);
  }

  get(key: K): readonly V[] {
    const known = this.values.get(key);
    return known === undefined ? NONE : Array.isArray(known) ? known : [known];
  }
}

const NONE: readonly never[] = [];
