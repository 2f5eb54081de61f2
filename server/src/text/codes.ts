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

/** What `packCodes` gave while the programs were built; not there in programs that are built otherwise. */
declare const COPYDESK_CODES: Readonly<Record<string, string>> | undefined;

/** The sets that were asked for, as runs. */
const known = new Map<string, string>(typeof COPYDESK_CODES === 'object' ? Object.entries(COPYDESK_CODES) : []);

/** The sets that were asked for so far, as JSON: to look for them in all of Unicode takes longer than all else that a program needs to start. */
export const packCodes = (): Readonly<Record<string, string>> => Object.fromEntries(known);

/**
 * Calls `take` with each code unit that belongs to a set; halves of surrogate pairs belong to none.
 *
 * @param set a class of characters, without flags of its own: `[\p{L}\p{M}]`
 */
export function eachCode(set: string, take: (code: number) => void): void {
  let packed = known.get(set);
  if (packed === undefined) known.set(set, (packed = packRuns(set)));
  if (packed === '') return;
  let code = 0;
  let isRun = false;
  for (const length of packed.split(' ')) {
    const end = code + parseInt(length, 36);
    for (; isRun && code < end; code++) take(code);
    code = end;
    isRun = !isRun;
  }
}

/** How many code units do not belong to a set, how many do, and so on, in base 36; nothing for a set without any. */
function packRuns(set: string): string {
  const characters = everyCharacter();
  const lengths: number[] = [];
  let end = 0;
  // Asking for runs is a hundred times faster than asking for each character.
  for (const { index, 0: run } of characters.matchAll(new RegExp(`${set}+`, 'gu'))) {
    let from = characters.charCodeAt(index);
    for (let at = index; at < index + run.length; at++) {
      const code = characters.charCodeAt(at);
      // Where a run goes on behind the surrogates, it is two.
      if (at > index && code !== characters.charCodeAt(at - 1) + 1) {
        lengths.push(from - end, (end = characters.charCodeAt(at - 1) + 1) - from);
        from = code;
      }
    }
    lengths.push(from - end, (end = characters.charCodeAt(index + run.length - 1) + 1) - from);
  }
  return lengths.map((length) => length.toString(36)).join(' ');
}
