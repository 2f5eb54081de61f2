import { reportMissing } from './missing';
import page from './missing-source.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const missingSource: Rule = {
  id: 'metadata/missing-source',
  summary: 'Nothing says which outlet or agency the article comes from',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  check: (context) => reportMissing('metadata/missing-source', context),
};
