import page from './ambiguous-numeric.md';
import { dateTable } from '../../article/dates/table';
import { languageOf } from '../../languages';
import type { Language } from '../../languages/language';
import { RECOMMENDED } from '../preset';
import type { Fix, Rule } from '../rule';

export const ambiguousNumeric: Rule = {
  id: 'date/ambiguous-numeric',
  summary: 'A date in numbers that may be read day first or month first',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check({ article }) {
    const language = languageOf(article.language);
    if (!language) return;
    for (const { start, end, readings } of article.dates) {
      if (!readings) continue;
      const [first, second] = readings.map((reading) => inWords(reading, language)) as [string, string];
      const fix = (newText: string): Fix => ({
        title: `Write “${newText}”`,
        safety: 'review',
        edits: [{ start, end, newText }],
      });
      // What is quoted stays as it was said.
      const quoted = article.quotations.some((quotation) => quotation.start < end && start < quotation.end);
      yield {
        start,
        end,
        message: `“${article.text.slice(start, end)}” may be ${first} or ${second}: write the month as a word.`,
        ...(quoted ? {} : { fix: fix(first), alternatives: [fix(second)] }),
      };
    }
  },
};

/** An ISO day with its month as a word, in a language: `3 April 2022`. */
function inWords(day: string, language: Language): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const name = language.months[m - 1]!.split('|')[0]!;
  const month = dateTable(language).flags.capitals ? name[0]!.toUpperCase() + name.slice(1) : name;
  return `${d} ${month} ${y}`;
}
