import { isCyrillic, lettersOf } from './fold';
import { usualSpelling } from './nameVariants';

/**
 * Keys for words of names that are the same for spellings of one name and, as far as rules can tell, different for
 * different names. Levenshtein and phonetic codes do neither (Macron and Marcon are nearer than Gorbachev and
 * Gorbatschow), so the rules follow how names are romanised and go no further:
 *
 * - everywhere: case, accents, apostrophes; ü, ue and u; j between vowels (Tajani, Taiani);
 *   -et and -é at the end of long words (Sejournet, Séjourné);
 * - in Slavic names, told by their ending, also: w and v, y, j and i, -skyy, -skij and -ski, ch, tch and tsch, sh and
 *   sch, kh and h, doubled letters, ou and u, Ye- and E-, -yov and -ev, and z for s at the start (Selenskyj).
 *
 * Names like Peres and Perez, Smyth and Smith, Jan and Ian, Kim Yong-chol and Kim Jong-chol stay apart.
 */
export function surnameKey(word: string): string {
  const plain = usualSpelling(lettersOf(word));
  return isCyrillic(word) || SLAVIC_ENDING.test(plain) || RUSSIAN_IN.test(plain) ? slavic(plain) : common(plain);
}

/** The key of a given or middle name; `slavicName` as told by `isSlavicName`. */
export function givenKey(word: string, slavicName: boolean): string {
  const plain = usualSpelling(lettersOf(word));
  return slavicName || isCyrillic(word) || SLAVIC_GIVEN.has(slavic(plain)) ? slavic(plain) : common(plain);
}

/** True if the surname alone tells that a name is Slavic. Names in -in do not: Martin, Franklin. */
export const isSlavicName = (surname: string): boolean => isCyrillic(surname) || SLAVIC_ENDING.test(lettersOf(surname));

const SLAVIC_ENDING =
  /..(?:sk[iyj]{1,3}|ck[iyj]|sk(?:a|aya|aja|aia)|(?:[^aeioulhw]|[cgksz]h)[oe][vw]a?|l[oe]va?|[iyj][oe][vw]a?|enko|chuk|tschuk|tchouk|czuk|[vw][iy](?:c|ch|tch|tsch|cz)|aln[iyj]{1,3})$/;

/** Pushkin, but not Griffin: Slavic names in -in have no doubled letters. */
const RUSSIAN_IN = /^(?!.*(.)\1).*in$/;

/** Given names, as `slavic` leaves them, that are spelt in many ways and hardly borne by others. */
const SLAVIC_GIVEN = new Set(
  `vladimir volodimir sergei serhi iuri dmitri mihail nikolai mikola aleksei andrei andri evgeni igor oleg vasili konstantin
  grigori maksim ilia iulia ludmila tatiana natalia ekaterina svetlana anatoli leonid gennadi valeri stanislav aleksandr
  oleksandr iosif vitali arseni dimitri`
    .split(/\s+/)
    .map((name) => slavic(name)),
);

function common(word: string): string {
  const long = word.length >= 6 ? word.replace(/(?<![aeiouq])(?<!g(?=u))([aou])e(?=[^aeiouly]|ll)/g, '$1') : word;
  // The last t of French surnames is silent, and é is heard and written for it: Séjourné, Sejournet.
  return long.replace(/(?<=.{6})et$/, 'e').replace(/(?<=[aeiou])j(?=[aeiou])/g, 'i');
}

function slavic(word: string): string {
  return word
    .replace(/shch|schtsch|chtch|szcz/g, 'sc')
    .replace(/tsch|tch|ch|cz/g, 'c')
    .replace(/sch|sh|sz/g, 's')
    .replace(/zh/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ou/g, 'u')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'e')
    .replace(/io(?=va?$)/, 'e')
    .replace(/ksand(?:er|re)$/, 'ksandr')
    .replace(/(.)\1+/g, '$1')
    .replace(/^z/, 's');
}
