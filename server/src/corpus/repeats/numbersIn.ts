import type { Language } from '../../languages/language';
import { fold } from '../fold';
import { hasConcepts } from '../related/endings';
import { numberOf, scaleOf } from '../related/numberWords';
import type { Side } from './wordingChanges';

/**
 * The numbers among some words of a wording, in order: digits as they are read together (`1,000` is 1000), number words by
 * their value. None where the text is not at hand.
 */
export function numbersIn({ words, text }: Side, from: number, to: number, language: Language | undefined): string[] {
  const numbers: string[] = [];
  let lastDigits = -1;
  for (let i = from; words && i < to; i++) {
    const { folded, start } = words[i]!;
    if (/\p{N}/u.test(folded)) {
      const grouped = lastDigits === i - 1 && numbers.length > 0 && text!.slice(words[i - 1]!.end, start).length === 1;
      if (grouped && folded.length === 3) numbers.push(numbers.pop()! + folded);
      else numbers.push(folded);
      lastDigits = i;
    } else if (language && hasConcepts(language.code)) {
      const word = fold(folded);
      const value = numberOf(word, language.code) || scaleOf(word, language.code);
      if (value > 0) numbers.push(String(value));
    }
  }
  return numbers;
}
