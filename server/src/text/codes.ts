let all: string | null = null;

/** All code units that are characters by themselves, in order. */
function everyCharacter(): string {
  if (all !== null) return all;
  const codes = new Uint16Array(0x10000 - (SURROGATES_TO - SURROGATES_FROM + 1));
  for (let at = 0; at < codes.length; at++)
    codes[at] = at < SURROGATES_FROM ? at : at + SURROGATES_TO - SURROGATES_FROM + 1;
  all = '';
  for (let at = 0; at < codes.length; at += 4096) all += String.fromCharCode(...codes.subarray(at, at + 4096));
  return all;
}

const SURROGATES_FROM = 0xd800;
const SURROGATES_TO = 0xdfff;

/**
 * Calls `take` with each code unit that belongs to a set; halves of surrogate pairs belong to none. Asking for the set's runs is a
 * hundred times faster than asking for each character, and programs that fill their tables so start sooner.
 *
 * @param set a class of characters, without flags of its own: `[\p{L}\p{M}]`
 */
export function eachCode(set: string, take: (code: number) => void): void {
  const characters = everyCharacter();
  for (const { index, 0: run } of characters.matchAll(new RegExp(`${set}+`, 'gu'))) {
    for (let at = index; at < index + run.length; at++) take(characters.charCodeAt(at));
  }
}
