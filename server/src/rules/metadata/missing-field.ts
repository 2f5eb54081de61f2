import { reportMissing } from './missing';
import page from './missing-field.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const missingField: Rule = {
  id: 'metadata/missing-field',
  summary: 'Another key that the configuration requires is missing from the metadata',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  check: (context) => reportMissing('metadata/missing-field', context),
};
