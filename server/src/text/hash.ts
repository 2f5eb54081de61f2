/** FNV-1a over UTF-16 code units, twice with different seeds and factors: two unsigned numbers of 32 bits that tell texts apart. */
export function hashesOf(text: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a >>> 0, b >>> 0];
}
