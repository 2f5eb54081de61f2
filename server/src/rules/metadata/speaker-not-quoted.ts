import { isNamed, isQuoted, listedSpeakers, quotedSpeakers } from './listedSpeakers';
import page from './speaker-not-quoted.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const speakerNotQuoted: Rule = {
  id: 'metadata/speaker-not-quoted',
  summary: 'A speaker is listed whom the text names but does not quote',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check({ article }) {
    const listed = listedSpeakers(article);
    // Answers of an interview may stand without quotation marks, and then nobody is quoted.
    if (listed.length === 0 || article.turns.length > 0 || article.quotations.length === 0) return;
    const quoted = quotedSpeakers(article);
    for (const { value, start, end, uri } of listed) {
      if (isQuoted(value, quoted) || !isNamed(value, article)) continue;
      const message = `“${value}” is listed as a speaker, but no quotation in the text is theirs: check who said what.`;
      yield { start, end, uri, message };
    }
  },
};
