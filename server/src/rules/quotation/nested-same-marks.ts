import type { Article, Quotation } from '../../article/article';
import { languageOf } from '../../languages';
import { excerpt } from '../excerpt';
import page from './nested-same-marks.md';
import { RECOMMENDED } from '../preset';
import type { Fix, Rule } from '../rule';

export const nestedSameMarks: Rule = {
  id: 'quotation/nested-same-marks',
  summary: 'A quotation inside a quotation has the same marks',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check({ article }) {
    const alike = article.quotations.filter((quotation) => hasSameMarks(article, quotation));
    for (const quotation of alike) {
      // Several of them in one quotation show that a mark was lost and the pairs are other ones.
      if (alike.some((other) => other !== quotation && other.parent === quotation.parent)) continue;
      const around = article.quotations[quotation.parent]!;
      const words = excerpt(article.text, quotation.innerStart, quotation.innerEnd);
      const marks = innerMarks(article.language, around);
      yield {
        start: quotation.start,
        end: quotation.end,
        message: `“${words}” stands in the same marks as the quotation around it: set it in ${marks.join(' ')}.`,
        related: [
          {
            uri: article.uri,
            start: around.start,
            end: around.start + around.open.length,
            message: 'The quotation around it opens here.',
          },
        ],
        fix: setIn(article.text, quotation, marks),
      };
    }
  },
};

/** True if both marks stand and one of them is a mark of the quotation around. */
function hasSameMarks({ quotations }: Article, { open, close, parent }: Quotation): boolean {
  const around = quotations[parent];
  if (!around || open === '' || close === '') return false;
  return open === around.open || close === around.close;
}

/** The first pair of the language that shares no mark with the pair around it; single straight marks inside double ones. */
function innerMarks(language: string, { open, close }: Quotation): [string, string] {
  if (open === '"' || close === '"') return ["'", "'"];
  const pairs = [...(languageOf(language)?.marks ?? []), '“”', '‘’'];
  const pair = pairs.find(([first, last]) => ![first, last].some((mark) => mark === open || mark === close))!;
  return [pair[0]!, pair[1]!];
}

/** No fix where one of the marks stands inside already, other than as an apostrophe between letters. */
function setIn(text: string, quotation: Quotation, [open, close]: [string, string]): Fix | undefined {
  const { start, end, innerStart, innerEnd } = quotation;
  const inner = text.slice(innerStart, innerEnd).replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  if (inner.includes(open) || inner.includes(close)) return undefined;
  return {
    title: `Set it in ${open} ${close}`,
    safety: 'review',
    edits: [
      { start, end: start + quotation.open.length, newText: open },
      { start: end - quotation.close.length, end, newText: close },
    ],
  };
}
