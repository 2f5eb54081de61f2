import type { Rule } from './rule';

const FIXES: Record<Rule['fix'], string> = { safe: 'safe', review: 'one by one', none: '–' };

/** The document `docs/rules.md`: all rules in one table, with links to their pages. */
export function rulesDocument(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, summary, severity, presets, fix }) =>
      `| [${id}](../server/src/rules/${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity} | ${presets.join(', ') || 'none'} | ${FIXES[fix]} |`,
  );
  return `# Rules

<!-- Written by scripts/generate.mjs from the rules themselves; a test fails where it is stale. -->

Each rule has a page that says what it finds, why, and where its convention comes from; \`copydesk explain RULE\` prints it.
A fix that is *safe* touches layout and marks only and is made by fix-all and \`copydesk check --fix\`; the others are offered
*one by one*. A *preset* turns a set of rules on: *recommended*, which holds where nothing is said, is quiet on
real news text; *strict* adds house style and what is often no fault; *raw* is for fresh harvests and reports only what makes a
quotation, a name or a date unreadable. Any rule can be turned on or off, or given another severity, in \`copydesk.yaml\`:

\`\`\`yaml
preset: recommended
rules:
  quotation/mixed-marks: off
  metadata/missing-source: information
\`\`\`

| rule | finds | severity | presets | fix |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
