import { METADATA_KEYS } from '../../article/article';
import { didYouMean, nearest } from '../../text/nearest';
import page from './unknown-key.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const unknownKey: Rule = {
  id: 'metadata/unknown-key',
  summary: 'A key of the header or the sidecar file is not one that Copydesk knows',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'review',
  options: {
    allow: {
      kind: 'words',
      default: [],
      examples: ['keywords', 'section'],
      help: 'keys of your own that are not reported',
    },
  },
  page,
  *check({ article, options }) {
    const allowed = new Set(options['allow'] as readonly string[]);
    for (const { kind, key = '', uri, start, end } of article.metadata.problems) {
      if (kind !== 'unknown-key' || allowed.has(key)) continue;
      const meant = nearest(key, METADATA_KEYS);
      yield {
        start,
        end,
        uri,
        message: `The key “${key}” is not one that Copydesk knows, so it is not read${didYouMean(key, METADATA_KEYS)}`,
        fix:
          meant === undefined
            ? undefined
            : { title: `Write “${meant}”`, safety: 'review', edits: [{ start, end, newText: meant }] },
      };
    }
  },
};
