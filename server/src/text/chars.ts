import { eachCode } from './codes';

/** What a UTF-16 code unit is for the reader of marks and words. */
export const enum CharClass {
  Other = 0,
  Space = 1,
  Letter = 2,
  Digit = 3,
  /** `( [ {` and dashes: what may stand before an opening mark. */
  Opening = 4,
  /** `. , ; : ! ? ) ] }` and the ellipsis: what may stand behind a closing mark. */
  Closing = 5,
  Apostrophe = 6,
  Quote = 7,
}

const TABLE = new Uint8Array(0x10000);

function mark(characters: string, value: CharClass): void {
  for (let i = 0; i < characters.length; i++) TABLE[characters.charCodeAt(i)] = value;
}

eachCode('\\s', (code) => (TABLE[code] = CharClass.Space));
eachCode('\\p{Nd}', (code) => (TABLE[code] = CharClass.Digit));
eachCode('[\\p{L}\\p{M}]', (code) => (TABLE[code] = CharClass.Letter));
// Halves of surrogate pairs count as letters, so that a word is never cut inside a character.
TABLE.fill(CharClass.Letter, 0xd800, 0xe000);
mark('([{–—-―/¿¡', CharClass.Opening);
mark('.,;:!?)]}…', CharClass.Closing);
mark("'’ʼ", CharClass.Apostrophe);
mark('"“”„‟«»‹›‘‚‛`＂', CharClass.Quote);
mark('\u200b\u200c\u200d\ufeff', CharClass.Space);

/** Class of a UTF-16 code unit. A table look-up; NaN (outside the text) is a space. */
export function charClass(code: number): CharClass {
  return code === code ? (TABLE[code]! as CharClass) : CharClass.Space;
}

/** True for letters, combining marks and digits. */
export function isWordCode(code: number): boolean {
  const value = charClass(code);
  return value === CharClass.Letter || value === CharClass.Digit;
}

export function isSpaceCode(code: number): boolean {
  return charClass(code) === CharClass.Space;
}
