import { reportMissing } from './missing';
import page from './missing-date.md';
import type { Rule } from '../rule';

export const missingDate: Rule = {
  id: 'metadata/missing-date',
  summary: 'Nothing says when the article was published',
  severity: 'warning',
  fix: 'review',
  page,
  check: (context) => reportMissing('metadata/missing-date', context),
};
