const MARKS = /\p{M}+/gu;

/** A word as the concept table compares it: lower case, without accents, `ß` as `ss`, `œ` as `oe`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 0x7f) return foldForeign(lower);
  }
  return lower;
}

function foldForeign(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

/**
 * A key in which words of the same origin meet over languages: `laboratorio`, `laboratoire`, `Laboratorium`. Letters that
 * only spelling tells apart are one, and what stands behind the seventh letter is left off.
 */
export function cognateKey(folded: string): string {
  let key = '';
  for (let at = 0; at < folded.length && key.length < 7; at++) {
    const letter = folded[at]!;
    const next = folded[at + 1];
    let sound = SOUNDS[letter] ?? letter;
    if (letter === 'p' && next === 'h') sound = 'f';
    else if (letter === 'q' && next === 'u') at++;
    else if ((letter === 'c' || letter === 't') && next === 'h') at++;
    else if (letter === 's' && next === 'c' && folded[at + 2] === 'h') at += 2;
    if (sound !== '' && sound !== key[key.length - 1]) key += sound;
  }
  let end = key.length;
  while (end > 4 && 'aeious'.includes(key[end - 1]!)) end--;
  return key.slice(0, end);
}

const SOUNDS: Readonly<Record<string, string>> = { c: 'k', q: 'k', y: 'i', j: 'i', w: 'v', z: 's', x: 's', h: '' };
