import type { Place } from '../places';
import type { CheckReport } from '../report';

/**
 * One JSON object; each finding on a line of its own, so that outputs can be compared line by line.
 * Offsets are UTF-16 code units from the start of the decoded text; lines and columns count from 1.
 */
export function formatJson({ findings, summary, fixed, troubles }: CheckReport): string {
  const rows = findings.map(({ path, start, end, line, column, rule, severity, message, related, fix }) =>
    JSON.stringify({
      ...{ path, start, end, line, column, rule, severity, message },
      ...{ related: related.map(relatedRecord), fix },
    }),
  );
  const list = (items: readonly string[]): string => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`);
  const other = (items: readonly object[]): string => list(items.map((item) => JSON.stringify(item)));
  return (
    `{"findings":${list(rows)},\n"fixed":${other(fixed)},\n"problems":${other(troubles)},\n` +
    `"summary":${JSON.stringify(summary)}}\n`
  );
}

const relatedRecord = ({ path, start, end, line, column, message }: Place & { readonly message: string }): object => {
  return { path, start, end, line, column, message };
};
