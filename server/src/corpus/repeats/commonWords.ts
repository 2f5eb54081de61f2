import { languages } from '../../languages';
import { wordHashes } from '../fingerprint';
import { CountTable } from './countTable';

/** The share of wordings that a function word is taken to stand in, until the corpus tells more; and a word for a role or a body. */
const FUNCTION = 0.1;
const OFFICE = 0.02;

/** 1 for function words, 2 for offices. */
let kinds: CountTable | null = null;

/**
 * The share of wordings in which a word is expected to stand, by what the languages know of it: a small corpus cannot tell by
 * itself that "of" and "president" are common. 0 for most words.
 */
export function expectedShare(word: number): number {
  kinds ??= table();
  const kind = kinds.get(word);
  return kind === 0 ? 0 : kind === 1 ? FUNCTION : OFFICE;
}

/** True for a hashed word that is a function word in one of the languages. */
export const isFunctionHash = (word: number): boolean => expectedShare(word) === FUNCTION;

function table(): CountTable {
  const made = new CountTable();
  const offices = languages.flatMap(({ roles, roleModifiers, nationalities, organisationWords }) => [
    roles,
    roleModifiers,
    nationalities,
    organisationWords,
  ]);
  const functions = languages.flatMap(
    ({ functionWords, articles, prepositions, conjunctions, firstPerson, auxiliaries }) => [
      functionWords,
      articles,
      prepositions,
      conjunctions,
      firstPerson,
      auxiliaries,
    ],
  );
  const common = new Set(wordHashes(functions.join(' ').replaceAll('_', ' ')));
  for (const word of common) made.add(word);
  for (const word of wordHashes(offices.join(' ').replaceAll('_', ' '))) {
    if (!common.has(word) && made.get(word) === 0) {
      made.add(word);
      made.add(word);
    }
  }
  return made;
}
