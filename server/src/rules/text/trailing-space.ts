import page from './trailing-space.md';
import type { Range } from '../../text/range';
import { RECOMMENDED } from '../preset';
import { relatedPlaces } from '../relatedPlaces';
import type { Rule } from '../rule';
import { surveyOf } from './survey';

export const trailingSpace: Rule = {
  id: 'text/trailing-space',
  summary: 'Spaces or tabs stand at the end of a line',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'safe',
  unnecessary: true,
  page,
  *check({ article }) {
    const { uri, text } = article;
    const places = surveyOf(article).trailing.flatMap((end) => spacesBefore(text, end));
    const [first, ...others] = places;
    if (!first) return;
    const lines =
      others.length === 0 ? 'the end of this line' : `the end of ${places.length} lines, of which this is the first`;
    yield {
      ...first,
      message: `White space stands at ${lines}: remove it.`,
      related: relatedPlaces(uri, others, 'And here.'),
      fix: {
        title:
          others.length === 0
            ? 'Remove the white space'
            : `Remove the white space at the end of ${places.length} lines`,
        safety: 'safe',
        edits: places.map((place) => ({ ...place, newText: '' })),
      },
    };
  },
};

/** The spaces and tabs before an offset; none where a no-break space is among them, which is another rule's business. */
function spacesBefore(text: string, end: number): Range[] {
  let start = end;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start < end && !/[\u00a0\u202f]/u.test(text[start - 1] ?? '') ? [{ start, end }] : [];
}
