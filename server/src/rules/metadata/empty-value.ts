import { reportProblems } from './problems';
import page from './empty-value.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const emptyValue: Rule = {
  id: 'metadata/empty-value',
  summary: 'A key of the header or the sidecar file has no value',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  check: (context) =>
    reportProblems(context, 'empty-value', ({ key, removal }) => {
      if (!removal) return undefined;
      return { title: `Remove the key “${key}”`, safety: 'review', edits: [{ ...removal, newText: '' }] };
    }),
};
