import { reportMissing } from './missing';
import page from './missing-date.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const missingDate: Rule = {
  id: 'metadata/missing-date',
  summary: 'Nothing says when the article was published',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  check: (context) => reportMissing('metadata/missing-date', context),
};
