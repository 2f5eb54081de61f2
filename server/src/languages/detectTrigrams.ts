import { FOLDED, contentLists, detectionWords, functionLists, voteTable } from './detectTable';
import { FREQUENT_WORDS } from './detectWords';
import { languages } from './index';

/** What one vote is worth beside letter sequences, in nats. */
const VOTE = 2.5;
/** The best language must lead by this much; the text must hold that many letters, for names alone tell no language. */
const MARGIN = 5;
const LETTERS_NEEDED = 14;
/** Part of the trigrams that some language must know; less is a script or a language that is not registered. */
const KNOWN = 0.7;
/** Frequent words stand in the model this many times. */
const FREQUENCY = 4;
/** Additive smoothing: what each trigram is seen more often than it is. */
const SMOOTHING = 0.2;
/** Trigrams are kept by hash, in rows of one number a language; the last number of a row says that it is known. */
const ROWS = 1 << 15;

let made: Float32Array | undefined;

/**
 * The registered language whose words look most like the text's, by their trigrams of letters (a naive Bayes model made
 * from the word lists); null where no language leads clearly.
 *
 * @param votes the votes counted so far, in the order of `voteTable().codes`
 */
export function likelyLanguage(text: string, votes: Float64Array): string | null {
  const model = (made ??= makeModel());
  const width = languages.length + 1;
  const scores = new Float64Array(width);
  for (let i = 0; i < languages.length; i++) scores[i] = VOTE * votes[i]!;
  const letters = eachTrigram(text, (row) => {
    for (let i = 0, at = row * width; i < width; i++) scores[i]! += model[at + i]!;
  });
  if (letters < LETTERS_NEEDED || scores[width - 1]! < KNOWN * letters) return null;
  let best = 0;
  for (let i = 1; i < languages.length; i++) if (scores[i]! > scores[best]!) best = i;
  for (let i = 0; i < languages.length; i++) if (i !== best && scores[best]! - scores[i]! < MARGIN) return null;
  return languages[best]!.code;
}

/** Calls back with the row of each trigram of each word, its edges included: one a letter. Returns their number. */
function eachTrigram(text: string, add: (row: number) => void): number {
  const { fold } = voteTable();
  let before = 0;
  let middle = 0;
  let letters = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = code < FOLDED ? fold[code]! : 0;
    if (middle !== 0) {
      letters++;
      add((Math.imul(before, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(letter, 0xc2b2ae35)) >>> 17);
    }
    before = middle;
    middle = letter;
  }
  return letters;
}

function makeModel(): Float32Array {
  const width = languages.length + 1;
  const model = new Float32Array(ROWS * width);
  const totals = new Float32Array(languages.length);
  let size = 0;
  const count = (list: string, language: number, times: number) => {
    eachTrigram([...new Set(detectionWords(list))].join(' '), (row) => {
      const at = row * width;
      if (model[at + width - 1] === 0) size++;
      model[at + width - 1] = 1;
      model[at + language]! += times;
      totals[language]! += times;
    });
  };
  languages.forEach((language, index) => {
    count(`${FREQUENT_WORDS[language.code] ?? ''} ${language.functionWords}`, index, FREQUENCY);
    count(`${functionLists(language)} ${contentLists(language)}`, index, 1);
  });
  for (let row = 0, at = 0; row < ROWS; row++, at += width)
    for (let language = 0; language < languages.length; language++)
      model[at + language] = Math.log((model[at + language]! + SMOOTHING) / (totals[language]! + SMOOTHING * size));
  return model;
}
