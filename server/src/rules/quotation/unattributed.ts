import { excerpt } from '../excerpt';
import { inHeading } from '../blocks';
import page from './unattributed.md';
import { STRICT_ONLY } from '../preset';
import type { Rule } from '../rule';

export const unattributed: Rule = {
  id: 'quotation/unattributed',
  summary: 'Speech has no speaker',
  severity: 'hint',
  presets: STRICT_ONLY,
  fix: 'none',
  options: {
    minWords: {
      kind: 'number',
      default: 1,
      least: 1,
      most: 100,
      help: 'leave shorter quotations alone, counted in words',
    },
  },
  page,
  *check({ article, options, severityOf }) {
    const speech = article.quotations.filter(({ kind, parent }) => kind === 'speech' && parent === -1);
    // Where nobody speaks at all, one finding at the top says so.
    const toldOnce = severityOf('metadata/missing-speaker') !== 'off';
    if (toldOnce && speech.every(({ speaker }) => speaker === null)) return;
    const seen = new Set<number>();
    // A headline has no room for a speaker.
    for (const { start, end, innerStart, innerEnd, speaker, utterance, open } of speech) {
      if (speaker !== null || seen.has(utterance) || inHeading(article, start)) continue;
      seen.add(utterance);
      if (wordsIn(article.text.slice(innerStart, innerEnd)) < Number(options['minWords'])) continue;
      yield {
        start,
        end: open === '' ? end : start + open.length,
        message: `Nobody is named who says “${excerpt(article.text, innerStart, innerEnd)}”: name the speaker beside it.`,
      };
    }
  },
};

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0;
