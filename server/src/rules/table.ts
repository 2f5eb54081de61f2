import type { Rule } from './rule';

const FIXES: Record<Rule['fix'], string> = { safe: 'safe', review: 'one by one', none: '–' };

/** What the rules of a group look at, by the first part of their ids. */
const GROUPS: Readonly<Record<string, string>> = {
  date: 'The dates that stand in the text.',
  figure: 'The people who are named.',
  metadata: 'What is said about the article: in its header, in the file beside it, in the dateline.',
  quotation: 'Quotation marks, what stands between them, and who said it.',
  suppression: 'What an article asks Copydesk to ignore.',
  text: 'Characters, spaces, marks and lines, and what a harvester left in the text.',
};

/**
 * The document `docs/rules/README.md`: all rules by group, with links to their pages.
 *
 * @param beside those about files as a whole, whose pages are short and stand in the document itself
 */
export function rulesDocument(rules: readonly Rule[], beside: readonly Rule[]): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const [group = ''] = rule.id.split('/');
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return `# Rules

<!-- Written by scripts/generate.mjs from the rules themselves; a test fails where it is stale. -->

Each rule has a page that says what it finds, why, where its convention comes from, and how often it is wrong; \`copydesk explain RULE\`
prints it. [measured.md](measured.md) has the figures of all rules together. A fix that is *safe* touches layout and marks only and is made by fix-all and \`copydesk fix\`; the others are offered
*one by one*. A *preset* turns a set of rules on: *recommended*, which holds where nothing is said, is quiet on
real news text; *strict* adds house style and what is often no fault; *raw* is for fresh harvests and reports only what makes a
quotation, a name or a date unreadable. Any rule can be turned on or off, or given another severity, in \`copydesk.yaml\`:

\`\`\`yaml
preset: recommended
rules:
  quotation/mixed-marks: off
  metadata/missing-source: information
\`\`\`
${[...groups].map(([group, members]) => section(group, members)).join('')}${sectionBeside(beside)}`;
}

/** The rules that read no article, in all presets and without fixes. */
function sectionBeside(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, summary, severity }) => `| [${id}](#${anchorOf(id)}) | ${summary} | ${severity} |`);
  const pages = rules.map(({ page }) => page.replace(/^# /u, '### ').trim());
  return `
## files as a whole

Files that are no articles, articles that can’t be read as such, and the metadata table: on in all presets, without fixes.

| rule | finds | severity |
| --- | --- | --- |
${rows.join('\n')}

${pages.join('\n\n')}
`;
}

/** The anchor that GitHub gives a heading: small letters, no punctuation but hyphens. */
const anchorOf = (id: string): string => id.replace(/[^a-z0-9-]/gu, '');

function section(group: string, rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, summary, severity, presets, fix }) =>
      `| [${id}](../../server/src/rules/${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity} | ${presets.join(', ') || 'none'} | ${FIXES[fix]} |`,
  );
  return `
## ${group}

${GROUPS[group] ?? ''}

| rule | finds | severity | presets | fix |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
