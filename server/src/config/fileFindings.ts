import { ALWAYS } from '../rules/preset';
import type { Rule } from '../rules/rule';

/**
 * What is reported about a file as a whole, before it is read as an article. These are rules like any other to the
 * configuration and to `copydesk explain`, but the disk's edge raises them, as only it sees files.
 */
const fileFinding = (id: string, summary: string, page: string): Rule => ({
  id,
  summary,
  severity: 'information',
  presets: ALWAYS,
  fix: 'none',
  page,
  check: () => [],
});

export const TOO_LARGE = fileFinding(
  'file/too-large',
  'The file is larger than the limit and was not read',
  `# file/too-large

The file is larger than \`maxFileSize\` in \`copydesk.yaml\` (1 MiB where nothing is said), so it was left out of the
corpus and was not checked. News articles are rarely larger than 100 kB; a file of several megabytes is most often
a log, an export or many articles in one file.

Split the file into articles, name it under \`ignore\`, or raise the limit:

\`\`\`yaml
maxFileSize: 5 MiB
\`\`\`
`,
);

export const EMPTY = fileFinding(
  'file/empty',
  'The file holds no text',
  `# file/empty

The file is empty or holds nothing but white space, so there is nothing to check in it. It was most likely left behind
by a download that failed.

Fetch the article again, or delete the file.
`,
);

/** Every finding about files, by id. */
export const FILE_FINDINGS: readonly Rule[] = [EMPTY, TOO_LARGE];
