import { CharClass, charClass } from '../../text/chars';

/** End of the run of letters that starts at `from`; `from` itself if no letter stands there. */
export function wordEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && charClass(text.charCodeAt(end)) === CharClass.Letter) end++;
  return end;
}

/** Start of the run of letters that ends at `to`. */
export function wordStart(text: string, to: number, floor: number): number {
  let start = to;
  while (start > floor && charClass(text.charCodeAt(start - 1)) === CharClass.Letter) start--;
  return start;
}

/** A phrase as the tables keep it: lower case, its words parted by one space. */
export const normalPhrase = (phrase: string): string =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .join(' ');

const isPhraseGap = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x2d || charClass(code) === CharClass.Apostrophe;

/** Phrases of one or more words and their values. Reading is bounded by the longest phrase. */
export class Phrases<T> {
  private readonly values = new Map<string, T>();
  /** The words with which longer phrases start, and those with which they end. */
  private readonly heads = new Set<string>();
  private readonly tails = new Set<string>();

  /** Adds a phrase; the first value that was added for it stays. */
  add(phrase: string, value: T): void {
    const key = normalPhrase(phrase);
    if (key === '' || this.values.has(key)) return;
    this.values.set(key, value);
    for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      this.heads.add(key.slice(0, space));
      this.tails.add(key.slice(space + 1));
    }
  }

  /**
   * The first words of all phrases. Those that only put an article before another phrase (`the day before yesterday`
   * beside `day before yesterday`) are left out: the reader would stop at every article for nothing.
   */
  openingWords(): string[] {
    const first: string[] = [];
    for (const [key, value] of this.values) {
      const space = key.indexOf(' ');
      if (space <= 1 || this.values.get(key.slice(space + 1)) !== value) first.push(key.split(' ', 1)[0]!);
    }
    return first;
  }

  /** The longest phrase that starts at `from`, which must be the start of a word. */
  at(text: string, from: number, limit: number): { readonly end: number; readonly value: T } | null {
    let end = wordEnd(text, from, limit);
    if (end === from) return null;
    let key = text.slice(from, end).toLowerCase();
    let found: { end: number; value: T } | null = null;
    for (;;) {
      const value = this.values.get(key);
      if (value !== undefined) found = { end, value };
      if (!this.heads.has(key) || !isPhraseGap(text.charCodeAt(end))) return found;
      const next = wordEnd(text, end + 1, limit);
      if (next === end + 1) return found;
      key += ` ${text.slice(end + 1, next).toLowerCase()}`;
      end = next;
    }
  }

  /** The longest phrase that ends at `to`, which must be the end of a word. */
  before(text: string, to: number, floor: number): { readonly start: number; readonly value: T } | null {
    let start = wordStart(text, to, floor);
    if (start === to) return null;
    let key = text.slice(start, to).toLowerCase();
    let found: { start: number; value: T } | null = null;
    for (;;) {
      const value = this.values.get(key);
      if (value !== undefined) found = { start, value };
      if (!this.tails.has(key) || start - 1 <= floor || !isPhraseGap(text.charCodeAt(start - 1))) return found;
      const next = wordStart(text, start - 1, floor);
      if (next === start - 1) return found;
      key = `${text.slice(next, start - 1).toLowerCase()} ${key}`;
      start = next;
    }
  }
}
