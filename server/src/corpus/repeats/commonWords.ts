import { languages } from '../../languages';
import type { Language } from '../../languages/language';
import { wordHashes } from '../fingerprint';

/** The share of wordings that a function word is taken to stand in, until the corpus tells more; and a word for a role or a body. */
const FUNCTION = 0.1;
const OFFICE = 0.02;

let shares: Map<number, number> | null = null;

/**
 * The share of wordings in which a word is expected to stand, by what the languages know of it: a small corpus cannot tell by
 * itself that "of" and "president" are common. 0 for most words.
 */
export function expectedShare(word: number): number {
  shares ??= table();
  return shares.get(word) ?? 0;
}

function table(): Map<number, number> {
  const made = new Map<number, number>();
  const enter = (words: string, share: number): void => {
    for (const word of wordHashes(words.replaceAll('_', ' '))) made.set(word, share);
  };
  const each = (enterOf: (language: Language) => void): void => languages.forEach(enterOf);
  each(({ roles, roleModifiers, nationalities, organisationWords }) =>
    [roles, roleModifiers, nationalities, organisationWords].forEach((words) => enter(words, OFFICE)),
  );
  each(({ functionWords, articles, prepositions, conjunctions, firstPerson, auxiliaries }) =>
    [functionWords, articles, prepositions, conjunctions, firstPerson, auxiliaries].forEach((words) =>
      enter(words, FUNCTION),
    ),
  );
  return made;
}
