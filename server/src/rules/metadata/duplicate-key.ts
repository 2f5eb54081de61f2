import { reportProblems } from './problems';
import page from './duplicate-key.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const duplicateKey: Rule = {
  id: 'metadata/duplicate-key',
  summary: 'A key stands twice in the header or the sidecar file',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  check: (context) => reportProblems(context, 'duplicate-key'),
};
