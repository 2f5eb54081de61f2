import { reportProblems } from './problems';
import page from './header-after-body.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const headerAfterBody: Rule = {
  id: 'metadata/header-after-body',
  summary: 'Lines that look like a header stand in the text, where no header is read',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  check: (context) => reportProblems(context, 'after-body'),
};
