import { lettersOf } from './fold';
import { givenKey, isSlavicName, surnameKey } from './nameKey';

/** A name taken apart into keys that can be compared. */
export interface PersonName {
  /** Key of the last word of the surname: all names that could mean the same figure share it. Never empty. */
  readonly bucket: string;
  /** Key of the given name; empty for a surname alone. */
  readonly given: string;
  /** True if the given name is but one initial: `A. Lindqvist`. */
  readonly initial: boolean;
  /** Keys of the names between given name and surname; single letters for initials. */
  readonly middle: readonly string[];
  /** Key of the surname with its particles, as this spelling shows it; of all words for a surname alone. */
  readonly surname: string;
  /** What may stand for the name when it is given without the given name, as keys: `von der leyen`, `leyen`. */
  readonly tails: readonly string[];
  /** `jr`, `sr`, `ii`, `iii`, `iv`, or empty. */
  readonly generation: string;
}

/**
 * Words that belong to the surname behind them. Written small they may be left out (Dominique de Villepin, Villepin), with a
 * capital they may not (De Luca is not Luca).
 */
const PARTICLES = new Set(
  `de di da del della dello dei degli delle dal dalla d du des la le las los lo li van von der den dem het ter ten te zu
  zum zur af av bin ibn ben abu dos das do st saint san`.split(/\s+/),
);
/** The Arabic article, which the press writes in many ways or not at all: al-Sisi, el-Sisi, Sisi. */
const ARTICLE = /^(?:al|el|as|ash|ar|an|az|at|ad)[-‐‑'’](?=\p{L})/iu;
/** Particles that are nobody's given name: “Le Quintrec”, “De Luca” are surnames, “Van Morrison”, “Ben Affleck” full names. */
const NEVER_GIVEN = new Set(
  'de di del della dello dei degli delle dal dalla des le las los von der zu zum zur'.split(' '),
);
const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
};
const INITIALS = /^(?:\p{L}\.){1,4}$|^\p{Lu}$/u;

/** Takes a person's name, without titles, apart. Total: any string gives a value. */
export function parseName(name: string, form: 'full' | 'surname'): PersonName {
  const words = wordsOf(name, form);
  const generation = takeGeneration(words, form === 'surname' ? 1 : 2);
  const last = words.at(-1);
  if (last === undefined) return nameless(name);
  const slavic = isSlavicName(last);
  const bucket = surnameKey(last);
  const keys = words.map((word, index) => (index === words.length - 1 ? bucket : tailKey(word, slavic)));
  // A name that should be full and is but one word is treated as a surname.
  if (form === 'surname' || words.length === 1 || isSurname(words))
    return { ...alone(bucket, keys.join(' ')), generation };
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1]!)) start--;
  const first = words[0]!;
  return {
    bucket,
    given: givenKey(first, slavic),
    initial: INITIALS.test(first) && lettersOf(first).length === 1,
    middle: words.slice(1, start).flatMap((word) => middleKeys(word, slavic, name)),
    surname: keys.slice(start).join(' '),
    tails: tailsOf(words, keys),
    generation,
  };
}

/** True if two lists of middle names may belong to one person: one is missing, or they agree word by word or initial. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length === b.length) return a.every((word, index) => wordsAgree(word, b[index]!));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // George W. Bush is not George H. W. Bush, so only written-out names may be left out.
  let at = 0;
  for (const word of long) if (at < short.length && short[at] === word && word.length > 1) at++;
  return at === short.length;
}

const wordsAgree = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** True for particles and one word: a surname that was taken for a full name. */
const isSurname = (words: readonly string[]): boolean =>
  words.slice(0, -1).every(isParticle) && (words.length > 2 || NEVER_GIVEN.has(lettersOf(words[0]!)));

const isParticle = (word: string): boolean => PARTICLES.has(lettersOf(word));
/** Particles are compared as written: the rules for names would bend them. */
const tailKey = (word: string, slavic: boolean): string =>
  isParticle(word) ? lettersOf(word) : givenKey(word, slavic);

/** Words between white space; hyphenated given names come apart, hyphenated surnames stay whole unless like Jong-un. */
function wordsOf(name: string, form: 'full' | 'surname'): string[] {
  const raw = name.split(/[\s,]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const merged: string[] = [];
  for (const word of raw) {
    // "J. D." is written "J.D." too.
    if (INITIALS.test(word) && merged.length > 0 && INITIALS.test(merged.at(-1)!))
      merged.push(withStop(merged.pop()!) + withStop(word));
    else merged.push(word);
  }
  return merged
    .flatMap((word, index) => {
      const isLast = index === merged.length - 1;
      if (/^[ae]l$/iu.test(word) && !isLast && (index > 0 || form === 'surname')) return [];
      const bare = word.replace(ARTICLE, '');
      return isLast ? bare.split(/[-‐‑](?=\p{Ll})/u) : bare.split(/[-‐‑]/u);
    })
    .filter((word) => lettersOf(word) !== '');
}

const withStop = (initials: string): string => (initials.endsWith('.') ? initials : `${initials}.`);

/** `H.W.` and, in a name that is not all capitals, `HW` are two initials. */
function middleKeys(word: string, slavic: boolean, name: string): string[] {
  const initials = INITIALS.test(word) || (/^\p{Lu}{2,3}$/u.test(word) && /\p{Ll}/u.test(name));
  return initials ? [...lettersOf(word)] : [givenKey(word, slavic)];
}

/** All ends of a full name that start behind the given name and do not tear off a particle with a capital. */
function tailsOf(words: readonly string[], keys: readonly string[]): string[] {
  const tails: string[] = [];
  for (let start = 1; start < words.length; start++) {
    const before = words[start - 1]!;
    const torn = start > 1 && isParticle(before) && /^\p{Lu}/u.test(before);
    if (!torn && !INITIALS.test(words[start]!)) tails.push(keys.slice(start).join(' '));
  }
  return tails;
}

function takeGeneration(words: string[], atLeast: number): string {
  const generation = words.length > atLeast ? GENERATIONS[lettersOf(words.at(-1)!)] : undefined;
  if (generation === undefined) return '';
  words.pop();
  return generation;
}

const alone = (bucket: string, surname: string): PersonName => ({
  bucket,
  given: '',
  initial: false,
  middle: [],
  surname,
  tails: [surname],
  generation: '',
});

/** A name without a letter is only equal to itself. */
function nameless(name: string): PersonName {
  const key = `?${name.trim().toLowerCase().replaceAll('|', ' ')}`;
  return alone(key, key);
}
