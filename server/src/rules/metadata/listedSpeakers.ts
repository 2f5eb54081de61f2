import { metadataEntries, type Article, type MetadataEntry } from '../../article/article';
import { WRITTEN_LEVELS } from '../../article/metadata/levelWords';
import { fold } from '../../corpus/fold';
import { parseName } from '../../corpus/personName';

/** The speakers that somebody wrote down as metadata. */
export const listedSpeakers = ({ metadata }: Article): readonly MetadataEntry[] =>
  metadataEntries(metadata, 'speakers').filter(({ level }) => WRITTEN_LEVELS.has(level));

/** A key that is the same for names which may be one person's: that of the surname, in any spelling. */
export const surnameOf = (name: string, form: 'full' | 'surname' = 'full'): string => parseName(name, form).bucket;

/** Surnames and naming words, folded, of everybody who is said to have spoken. */
export interface Quoted {
  readonly surnames: ReadonlySet<string>;
  readonly words: readonly string[];
}

export function quotedSpeakers({ quotations, figures }: Article): Quoted {
  const surnames = new Set<string>();
  const words = new Set<string>();
  for (const { speaker } of quotations) {
    if (!speaker) continue;
    words.add(fold(speaker.name));
    const figure = figures[speaker.figure];
    if (figure) surnames.add(surnameOf(figure.name, figure.form));
  }
  return { surnames, words: [...words] };
}

/** True if a listed speaker is one of those who are quoted: by surname, or an organisation by its name. */
export const isQuoted = (name: string, { surnames, words }: Quoted): boolean =>
  surnames.has(surnameOf(name)) || words.some((said) => said.includes(fold(name)));

/** True if the text names a listed speaker: one of its figures has the surname, or the name stands there. */
export function isNamed(name: string, { figures, text, metadata }: Article): boolean {
  const surname = surnameOf(name);
  if (figures.some((figure) => surnameOf(figure.name, figure.form) === surname)) return true;
  const last = fold(name).split(/\s+/u).at(-1)!;
  return last !== '' && fold(text.slice(metadata.bodyStart)).includes(last);
}
