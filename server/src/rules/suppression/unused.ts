import page from './unused.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const unusedSuppression: Rule = {
  id: 'suppression/unused',
  summary: 'The article asks to ignore a rule that finds nothing in it',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'none',
  unnecessary: true,
  page,
  // Only who runs the rules knows what was suppressed; see suppress.ts.
  check: () => [],
};
