import { languages } from './index';
import { words, type Language } from './language';
import { worldNames } from './worldNames';

/** Given names by gender. */
export interface GivenNames {
  readonly male: readonly string[];
  readonly female: readonly string[];
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Given names of the other languages in the same script, and in Latin letters of the rest of the world: news names people of
 * every country. A name that tells the gender in one language and another one in the next stands in both lists.
 */
export function foreignNames(language: Language): GivenNames {
  const cyrillic = CYRILLIC.test(language.functionWords);
  const others = languages.filter((other) => other !== language && CYRILLIC.test(other.functionWords) === cyrillic);
  const joined = (read: (other: Language) => string) => [...new Set(others.flatMap((other) => words(read(other))))];
  const male = joined(({ givenNames }) => givenNames.male);
  const female = joined(({ givenNames }) => givenNames.female);
  if (cyrillic) return { male, female };
  const known = new Set([...male, ...female]);
  const world = worldNames();
  const unheard = (names: readonly string[]) => names.filter((name) => !known.has(name));
  return { male: [...male, ...unheard(world.male)], female: [...female, ...unheard(world.female)] };
}
