import type { Article } from '../article/article';
import type { Finding, Rule, Severity } from '../rules/rule';
import type { Config } from './config';
import { fileFinding } from './fileFinding';
import { TABLE_FINDINGS } from './table/tableFindings';

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

export const ORPHAN_SIDECAR = fileFinding(
  'metadata/orphan-sidecar',
  'A sidecar file stands beside no article',
  `# metadata/orphan-sidecar

A file \`<name>.meta.yaml\`, \`.meta.yml\` or \`.meta.json\` holds the metadata of the article \`<name>.txt\` in the same folder, and there is no
file of that name. The article was renamed, moved or removed, and what is known of it was left behind.

Rename the sidecar file with its article, or delete it.
`,
  'warning',
);

/** The finding on a sidecar file that stands beside no article. */
export const orphanSidecar = (uri: string, severity: Severity): Finding => ({
  uri,
  start: 0,
  end: 0,
  rule: ORPHAN_SIDECAR.id,
  severity,
  message: 'No article stands beside this sidecar file: rename it with its article, or delete it.',
  related: [],
  fix: null,
});

/** True for an article in which there is nothing that rules could read. */
export const isEmpty = ({ text }: Article): boolean => text.trim() === '';

/** The finding on a file that holds no text. */
export const emptyFile = (uri: string, config: Config): Finding[] =>
  ofFile(EMPTY, config, uri, 'The file is empty, so there is nothing to check; fetch it again or delete it.');

/** The finding on a file of `size` bytes, which was left out because it is larger than the limit. */
export function tooLargeFile(uri: string, size: number, config: Config): Finding[] {
  const message =
    `The file holds ${megabytes(size)}, more than the limit of ${megabytes(config.maxFileSize)}, so it was not read; ` +
    'split it, or raise “maxFileSize” in copydesk.yaml.';
  return ofFile(TOO_LARGE, config, uri, message);
}

function ofFile(rule: Rule, config: Config, uri: string, message: string): Finding[] {
  const severity = config.severityOf(rule);
  if (severity === 'off') return [];
  return [{ uri, start: 0, end: 0, rule: rule.id, severity, message, related: [], fix: null }];
}

/** Bytes as people read them: `52.4 MB`, `800 kB`, `12 bytes`. */
function megabytes(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} bytes`;
}

/** Every finding about files, by id. */
export const FILE_FINDINGS: readonly Rule[] = [EMPTY, TOO_LARGE, ...TABLE_FINDINGS, ORPHAN_SIDECAR];
