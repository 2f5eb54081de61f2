import type { ConceptLanguage } from './endings';
import type { KnownWord } from './knownWords';
import type { Words } from './words';

/** Scales that count by themselves: `mille morti`. Others say no number: `thousands`, `millions`, `Jahrzehnte`. */
const SINGLE = new Set(
  'cent cento ciento mille mil tausend hundert cien decade decennio decennie jahrzehnt decada'.split(' '),
);
/** Half before a scale: `mezzo milione`. */
const HALF: Readonly<Record<ConceptLanguage, string>> = {
  en: 'half',
  it: 'mezzo',
  fr: 'demi',
  de: 'halbe',
  es: 'medio',
};
/** Ones behind tens: `thirty-one`; and what may stand between them: `treinta y siete`, `vingt et un`. */
const ONE = new Set(['one', 'un', 'une', 'uno', 'una']);
const AND = new Set(['y', 'et']);

/** A number in words, `forty-two thousand` or `quatre-vingt-dix`, from the word at an index on; null where there is none. */
export function spokenNumber(
  words: Words,
  at: number,
  to: number,
  language: ConceptLanguage,
): { readonly value: number; readonly length: number } | null {
  const first = words.known(at)!;
  if (HALF[language] === first.folded) {
    const length = words.known(at + 1)?.folded === 'a' ? 2 : 1;
    const scale = at + length < to ? (words.known(at + length)?.scale ?? 0) : 0;
    if (scale > 0) return { value: scale / 2, length: length + 1 };
  }
  // `a quarter` is a fourth, `the last quarter` a time of the year.
  if (first.folded === 'quarter' && words.known(at - 1)?.folded !== 'a') return null;
  // A scale alone counts nothing: `thousands of people`, `cent` of percent.
  const counts = SINGLE.has(first.folded) || isOneBefore(words, at, language);
  if (first.scale > 0 ? !counts : first.value === 0) return null;
  let total = 0;
  let part = 0;
  let length = 0;
  for (; at + length < to; length++) {
    const word = words.known(at + length);
    if (!word) break;
    const isTens = part % 100 >= 20 && part % 10 === 0;
    if (word.scale === 100) part = (part || 1) * 100;
    else if (word.scale > 0) {
      // `doce mil millones`: a larger scale multiplies what stands before it.
      total = word.scale > 1000 ? (total + part || 1) * word.scale : total + (part || 1) * word.scale;
      part = 0;
    } else if (isTens && ONE.has(word.folded)) part += 1;
    else if (isTens && AND.has(word.folded) && at + length + 1 < to && isUnit(words.known(at + length + 1))) continue;
    else if (language === 'en' && isAndWithin(words, at + length, to, total + part)) continue;
    else if (word.value === 0) break;
    else if (part === 4 && word.folded.startsWith('vingt')) part = 80;
    else if (part > 0 && part % 100 !== 0 && (part % 10 !== 0 || word.value >= 20)) break;
    else part += word.value;
  }
  return { value: total + part, length };
}

const isUnit = (word: KnownWord | null | undefined): boolean =>
  !!word && ((word.value > 0 && word.value < 20) || ONE.has(word.folded));

/** True behind the English `a` or `one` of `a hundred`, `one thousand`, which are no numbers elsewhere. */
function isOneBefore(words: Words, at: number, language: ConceptLanguage): boolean {
  const before = language === 'en' ? words.known(at - 1)?.folded : undefined;
  return before === 'a' || before === 'one';
}

/**
 * True for the `and` of `three hundred and twelve`; not where another number begins behind it, as in `between two hundred and five
 * hundred`.
 */
function isAndWithin(words: Words, at: number, to: number, sum: number): boolean {
  if (words.known(at)!.folded !== 'and' || sum < 100 || sum % 100 !== 0 || at + 1 >= to) return false;
  const next = words.known(at + 1);
  if (!next || next.scale > 0 || (next.value === 0 && !ONE.has(next.folded))) return false;
  const scale = at + 2 < to ? (words.known(at + 2)?.scale ?? 0) : 0;
  return scale !== 100 && (scale < 1000 || next.value >= 10);
}
