/**
 * How names take the cases of a language. A paradigm is written `a|ы е у ой`: the ending of the nominative, then those of
 * the other cases. The first paradigm whose nominative fits a name is the one that declines it; special ones stand first.
 */
export interface Declension {
  readonly male: readonly string[];
  readonly female: readonly string[];
}

export type Gender = keyof Declension;

export const GENDERS: readonly Gender[] = ['male', 'female'];

/** One paradigm, read. */
export interface Paradigm {
  readonly nominative: string;
  readonly oblique: readonly string[];
}

export const readParadigms = (paradigms: readonly string[]): Paradigm[] =>
  paradigms.map((paradigm) => {
    const [nominative, oblique] = paradigm.split('|');
    return { nominative: nominative!, oblique: oblique!.split(' ') };
  });

/** The forms of a lower-case name in the other cases; none if no paradigm fits. */
export function obliqueForms(name: string, paradigms: readonly Paradigm[]): string[] {
  const paradigm = paradigms.find(({ nominative }) => name.endsWith(nominative) && (nominative || !endsInVowel(name)));
  if (!paradigm) return [];
  const stem = name.slice(0, name.length - paradigm.nominative.length);
  return paradigm.oblique.map((ending) => stem + ending);
}

/** What a name can be in the nominative if it stands in another case, likeliest first; the case of letters is kept. */
export function nominativesOf(name: string, declension: ReadParadigms, gender: Gender): readonly string[] {
  let known = nominatives.get(declension[gender]);
  if (!known) nominatives.set(declension[gender], (known = new Map()));
  let found = known.get(name);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    // A copy, so that what is kept does not hold on to the text that the name was cut from.
    const own = name.split('').join('');
    known.set(own, (found = findNominatives(own, declension[gender])));
  }
  return found;
}

/** What was found for names before, since the same names stand in many articles. Given up when it grows too large. */
const nominatives = new WeakMap<readonly Paradigm[], Map<string, readonly string[]>>();
const MOST_KNOWN = 20_000;

function findNominatives(name: string, paradigms: readonly Paradigm[]): string[] {
  const lower = name.toLowerCase();
  const found: string[] = [];
  for (const { nominative, oblique } of paradigms) {
    for (const ending of oblique) {
      if (!lower.endsWith(ending) || lower.length === ending.length) continue;
      const stem = name.slice(0, name.length - ending.length);
      // Before no ending, and before a vowel that the other cases drop (Marek, Marka), a consonant stands.
      const dropped = nominative === '' || (endsInVowel(nominative[0]!) && !endsInVowel(ending[0]!));
      if (dropped && endsInVowel(stem)) continue;
      found.push(stem + nominative);
    }
  }
  return found;
}

/** True for a name whose ending a nominative of one gender has, and no other case so long a one: `-ская`, but not `-ова`. */
export function isNominative(name: string, declension: ReadParadigms, gender: Gender): boolean {
  const lower = name.toLowerCase();
  const length = (ending: string) => (lower.endsWith(ending) ? ending.length : 0);
  const own = Math.max(0, ...declension[gender].map(({ nominative }) => length(nominative)));
  const others = [...declension.male, ...declension.female].flatMap(({ oblique }) => oblique.map(length));
  return own >= 3 && own > Math.max(0, ...others);
}

export type ReadParadigms = Readonly<Record<Gender, readonly Paradigm[]>>;

const VOWEL_AT_END = /[aeiouyąęóаеёиоуыэюяіїєйь]$/iu;
const endsInVowel = (word: string): boolean => VOWEL_AT_END.test(word);
