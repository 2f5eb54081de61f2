import { hashWord } from '../../languages/wordTable';
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

/** What follows a word in the phrases: a tree by the hashes of words. */
interface Node<T> {
  /** Second hash of the word, which tells it apart from others with the same first one. */
  readonly check: number;
  value: T | undefined;
  next: Map<number, Node<T>> | null;
}

/** A phrase found: where it ends, or starts if it was read backwards. */
interface Found<T> {
  readonly edge: number;
  readonly value: T;
}

/**
 * Phrases of one or more words and their values. Reading is bounded by the longest phrase and makes no strings: words
 * are told apart by two hashes of 32 bits each.
 */
export class Phrases<T> {
  private readonly values = new Map<string, T>();
  private readonly forwards = new Map<number, Node<T>>();
  private readonly backwards = new Map<number, Node<T>>();

  /** Adds a phrase; the first value that was added for it stays. */
  add(phrase: string, value: T): void {
    const key = normalPhrase(phrase);
    if (key === '' || this.values.has(key)) return;
    this.values.set(key, value);
    const words = key.split(' ');
    grow(this.forwards, words, value);
    grow(this.backwards, words.reverse(), value);
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
    let found: Found<T> | null = null;
    let nodes: Map<number, Node<T>> | null = this.forwards;
    for (let start = from; nodes !== null;) {
      const end = wordEnd(text, start, limit);
      if (end === start) break;
      const node: Node<T> | undefined = childOf(nodes, text, start, end);
      if (!node) break;
      if (node.value !== undefined) found = { edge: end, value: node.value };
      if (!isPhraseGap(text.charCodeAt(end))) break;
      start = end + 1;
      nodes = node.next;
    }
    return found && { end: found.edge, value: found.value };
  }

  /** The longest phrase that ends at `to`, which must be the end of a word. */
  before(text: string, to: number, floor: number): { readonly start: number; readonly value: T } | null {
    let found: Found<T> | null = null;
    let nodes: Map<number, Node<T>> | null = this.backwards;
    for (let end = to; nodes !== null;) {
      const start = wordStart(text, end, floor);
      if (start === end) break;
      const node: Node<T> | undefined = childOf(nodes, text, start, end);
      if (!node) break;
      if (node.value !== undefined) found = { edge: start, value: node.value };
      if (start - 1 <= floor || !isPhraseGap(text.charCodeAt(start - 1))) break;
      end = start - 1;
      nodes = node.next;
    }
    return found && { start: found.edge, value: found.value };
  }
}

function grow<T>(root: Map<number, Node<T>>, words: readonly string[], value: T): void {
  let nodes = root;
  words.forEach((word, index) => {
    const { a, b } = hashWord(word, 0, word.length);
    let node = nodes.get(a);
    if (!node) nodes.set(a, (node = { check: b, value: undefined, next: null }));
    else if (node.check !== b) throw new Error(`“${word}” has the hash of another word of dates`);
    if (index === words.length - 1) node.value = value;
    else nodes = node.next ??= new Map<number, Node<T>>();
  });
}

function childOf<T>(nodes: Map<number, Node<T>>, text: string, start: number, end: number): Node<T> | undefined {
  const { a, b } = hashWord(text, start, end);
  const node = nodes.get(a);
  return node?.check === b ? node : undefined;
}
