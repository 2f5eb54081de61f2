/**
 * What a slot of a statement may stand for, in 16 bits so that the statements of a large corpus fit into memory: first the
 * concepts of the table, by their numbers; then hashes of words outside it; then hashes of numbers.
 */
const WORDS = 0x2000;
const NUMBERS = 0xa000;
/** The first code that is no key. */
const END = 0xfffe;

/** The bits of a key; those above say how it stands in a statement. */
export const KEY = 0xffff;
/** Set in a key that is another sense of the word before. */
export const ALTERNATIVE = 0x1_0000;
/** Set in a word that is written as a name. Its key is that of the word, which another language may write small. */
export const NAME = 0x2_0000;

export const isConcept = (key: number): boolean => (key & KEY) < WORDS;
export const isNumber = (key: number): boolean => (key & KEY) >= NUMBERS;

/** The key of a word outside the table. */
export const keyOfWord = (word: string): number => WORDS + (hashOf(word) % (NUMBERS - WORDS));

/** The key of a number by its value. */
export const keyOfNumber = (value: number): number => NUMBERS + (hashOf(String(value)) % (END - NUMBERS));

/** The most concepts that the table may have. */
export const MOST_CONCEPTS = WORDS;

/** FNV-1a with a last mix, so that all its bits depend on all letters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
