import { languages } from './index';
import { words, type Language } from './language';
import { worldNames } from './worldNames';

/** Given names by gender. */
export interface GivenNames {
  readonly male: readonly string[];
  readonly female: readonly string[];
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

let cyrillicNames: GivenNames | null = null;
let latinNames: GivenNames | null = null;

/**
 * Given names of all languages in the script of this one, its own among them, and in Latin letters of the rest of the world: news
 * names people of every country. A name that tells the gender in one language and another one in the next stands in both lists.
 */
export function foreignNames(language: Language): GivenNames {
  if (isCyrillic(language)) return (cyrillicNames ??= namesOf(languages.filter(isCyrillic)));
  return (latinNames ??= withWorld(namesOf(languages.filter((other) => !isCyrillic(other)))));
}

const isCyrillic = ({ functionWords }: Language): boolean => CYRILLIC.test(functionWords);

function namesOf(some: readonly Language[]): GivenNames {
  const joined = (gender: keyof GivenNames) => [
    ...new Set(some.flatMap(({ givenNames }) => words(givenNames[gender]))),
  ];
  return { male: joined('male'), female: joined('female') };
}

function withWorld({ male, female }: GivenNames): GivenNames {
  const known = new Set([...male, ...female]);
  const world = worldNames();
  const unheard = (names: readonly string[]) => names.filter((name) => !known.has(name));
  return { male: [...male, ...unheard(world.male)], female: [...female, ...unheard(world.female)] };
}
