import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Paint } from '../terminal';

/** Lines taken out and put in, up to which the shortest change is looked for; its cost grows with their square. */
const MOST_EDITS = 1000;
/** Lines that are shown around a change. */
const AROUND = 3;

/**
 * The change of one file as `git apply` and `patch -p1` read it. The path is relative and parted by `/`.
 *
 * @param old what the file holds now; null where it is made
 */
export function unifiedDiff(path: string, old: string | null, after: string, paint: Paint): string {
  const [oldFileName, newFileName] = [old === null ? '/dev/null' : `a/${path}`, `b/${path}`];
  const options = { context: AROUND, maxEditLength: MOST_EDITS };
  const before = old ?? '';
  const patch = structuredPatch(oldFileName, newFileName, before, after, undefined, undefined, options) ?? {
    ...{ oldFileName, newFileName, oldHeader: undefined, newHeader: undefined },
    hunks: [oneHunk(linesOf(before), linesOf(after))],
  };
  return formatPatch(patch, FILE_HEADERS_ONLY).replace(/^.*$/gmu, (line) => {
    if (/^(?:---|\+\+\+) /u.test(line)) return paint('bold', line);
    if (line.startsWith('@@')) return paint('cyan', line);
    return line.startsWith('+') ? paint('green', line) : line.startsWith('-') ? paint('red', line) : line;
  });
}

/** One hunk from the first line that differs to the last one. */
function oneHunk(before: readonly string[], after: readonly string[]) {
  const least = Math.min(before.length, after.length);
  let same = 0;
  while (same < least && before[same] === after[same]) same++;
  let behind = 0;
  while (behind < least - same && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  const from = Math.max(0, same - AROUND);
  const rest = Math.max(0, behind - AROUND);
  const [old, fresh] = [before, after].map((lines) => lines.slice(same, lines.length - behind));
  return {
    ...{ oldStart: from + 1, oldLines: before.length - rest - from },
    ...{ newStart: from + 1, newLines: after.length - rest - from },
    lines: [
      ...before.slice(from, same).flatMap((line) => written(' ', line)),
      ...old!.flatMap((line) => written('-', line)),
      ...fresh!.flatMap((line) => written('+', line)),
      ...before.slice(before.length - behind, before.length - rest).flatMap((line) => written(' ', line)),
    ],
  };
}

/** Lines with the breaks at their ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

const written = (sign: string, line: string): string[] =>
  line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'];
