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

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
for (let code = 0; code < 0x10000; code++) {
  // Halves of surrogate pairs count as letters, so that a word is never cut inside a character.
  if (code >= 0xd800 && code <= 0xdfff) TABLE[code] = CharClass.Letter;
  else {
    const character = String.fromCharCode(code);
    if (LETTER.test(character)) TABLE[code] = CharClass.Letter;
    else if (DIGIT.test(character)) TABLE[code] = CharClass.Digit;
    else if (/\s/u.test(character)) TABLE[code] = CharClass.Space;
  }
}
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
