import { METADATA_KEYS } from '../../server/src/article/article';
import { languages } from '../../server/src/languages/index';
import { words, type Language } from '../../server/src/languages/language';
import type { GrammarWords } from '../../scripts/grammar-words.mjs';

/** The words of all languages that the grammar names. */
export function grammarWords(): GrammarWords {
  const of = (list: (language: Language) => string) => languages.flatMap((language) => words(list(language)));
  const keys = languages.flatMap(({ headerKeys }) => Object.entries(headerKeys));
  return {
    keys: [...METADATA_KEYS, ...keys.map(([name]) => name)],
    dateKeys: ['date', ...keys.filter(([, key]) => key === 'date').map(([name]) => name)],
    questions: of(({ questionLabels }) => questionLabels),
    answers: of(({ answerLabels }) => answerLabels),
    // A sign of its own is matched without a word before it.
    captions: of(({ captionWords }) => captionWords).filter((word) => /^\p{L}/u.test(word)),
  };
}
