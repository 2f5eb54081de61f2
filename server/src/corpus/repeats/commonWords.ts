import { languages } from '../../languages';
import { fromBase64, toBase64 } from '../../text/base64';
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
  kinds ??= commonTable(typeof COPYDESK_COMMON === 'object' ? COPYDESK_COMMON : packCommon());
  const kind = kinds.get(word);
  return kind === 0 ? 0 : kind === 1 ? FUNCTION : OFFICE;
}

/** True for a hashed word that is a function word in one of the languages. */
export const isFunctionHash = (word: number): boolean => expectedShare(word) === FUNCTION;

/** What `packCommon` gave while the programs were built; not there in programs that are built otherwise. */
declare const COPYDESK_COMMON: PackedCommon | undefined;

/** Hashes of the common words as text, since gathering them from the languages takes long where little else is to be done. */
export interface PackedCommon {
  readonly functions: string;
  readonly offices: string;
}

export function packCommon(): PackedCommon {
  const functions = [...hashesOf(FUNCTIONS)];
  const known = new Set(functions);
  const offices = [...hashesOf(OFFICES)].filter((word) => !known.has(word));
  return { functions: toBase64(Int32Array.from(functions)), offices: toBase64(Int32Array.from(offices)) };
}

/** @param packed what `packCommon` gives */
export function commonTable({ functions, offices }: PackedCommon): CountTable {
  const [sentenceWords, officeWords] = [fromBase64(functions), fromBase64(offices)];
  const made = new CountTable(sentenceWords.length + officeWords.length);
  for (const word of sentenceWords) made.add(word >>> 0);
  for (const word of officeWords) {
    made.add(word >>> 0);
    made.add(word >>> 0);
  }
  return made;
}

const OFFICES = ['roles', 'roleModifiers', 'nationalities', 'organisationWords'] as const;
const FUNCTIONS = ['functionWords', 'articles', 'prepositions', 'conjunctions', 'firstPerson', 'auxiliaries'] as const;

/** The hashes of all words of some lists, each once. */
const hashesOf = (lists: readonly (typeof OFFICES | typeof FUNCTIONS)[number][]): Set<number> =>
  new Set(
    wordHashes(
      languages
        .flatMap((language) => lists.map((list) => language[list]))
        .join(' ')
        .replaceAll('_', ' '),
    ),
  );
