/**
 * Latin letters for Cyrillic ones, near to how English news writes Russian and Ukrainian names. It need not be exact:
 * `nameKey` makes the usual romanisations (English, German, French, Italian, ISO 9) meet.
 */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `а=a б=b в=v г=g ґ=g д=d ђ=dj е=e є=ie ж=zh з=z ѕ=dz и=i й=i і=i ї=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t
  ћ=c у=u ў=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia ё=io`
    .split(/\s+/)
    .map((pair) => pair.split('=')),
);

/** Letters that do not come apart into a base letter and an accent, as most news writes them without. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

const ASCII = /^\p{ASCII}*$/u;

export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/**
 * Folds a name for comparison and search: lower case, without accents, Cyrillic letters as Latin ones. Punctuation and
 * white space stay. Other scripts stay as they are.
 */
export function fold(text: string): string {
  // Most names have nothing to fold but capitals.
  if (ASCII.test(text)) return text.toLowerCase();
  // Й and ё come apart into a letter and an accent too, so the Cyrillic ones are replaced first.
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0400-\u04ff]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[ßøœæłđðþħı]/g, (letter) => LATIN[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** Folds a word and keeps only its letters and digits. The letters that are but apostrophes (ʼ) go too. */
export const lettersOf = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]|[\u02b0-\u02ff]/gu, '');
