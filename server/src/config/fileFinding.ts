import { ALWAYS } from '../rules/preset';
import type { Rule, Severity } from '../rules/rule';

/**
 * What is reported about a file as a whole, before it is read as an article. These are rules like any other to the
 * configuration and to `copydesk explain`, but the edges raise them, as only they see files.
 */
export const fileFinding = (id: string, summary: string, page: string, severity: Severity = 'information'): Rule => ({
  id,
  summary,
  severity,
  presets: ALWAYS,
  fix: 'none',
  page,
  check: () => [],
});
