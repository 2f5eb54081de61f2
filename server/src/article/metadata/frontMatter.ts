import type { Range } from '../../text/range';
import { keyOf, type KeyNames } from './keys';
import { isBlank, linesOf } from './sourceLines';

/** YAML front matter: where it stands, and whether its end is marked. */
export interface FrontMatter extends Range {
  readonly content: Range;
  /** The line `---` that opens it. */
  readonly opener: Range;
  readonly closed: boolean;
}

/** What runs on longer than this is the body, whatever it looks like. */
const LONGEST = 20_000;

/**
 * Finds YAML front matter: `---` as the first line, up to a line `---` or `...`. Text that is no YAML ends it too, so
 * that a forgotten end never swallows the body. Null where the first line is a mere rule before the body.
 */
export function findFrontMatter(text: string, names: KeyNames): FrontMatter | null {
  if (!text.startsWith('---')) return null;
  const lines = linesOf(text, 0);
  const first = lines.next().value;
  if (!first || text.slice(first.start, first.end).trimEnd() !== '---') return null;
  const opener = { start: 0, end: 3 };
  const start = first.next;
  let end = start;
  let known = false;
  let afterBlank = false;
  let broken = false;
  for (const line of lines) {
    if (line.start > LONGEST) break;
    const written = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (/^(?:---|\.\.\.)\s*$/u.test(written)) {
      return { start: 0, end: line.start + 3, content: { start, end: line.start }, opener, closed: true };
    }
    if (isBlank(text, line)) {
      afterBlank = true;
      continue;
    }
    const key = /^["']?([\p{L}][\p{L}\p{N} _-]{0,30})["']?\s*:(?:\s|$)/u.exec(written)?.[1];
    const isKnown = key !== undefined && keyOf(key, names) !== undefined;
    const inYaml =
      isKnown || /^(?:\s|#|- |[\]}])/u.test(written) || (key !== undefined && (!afterBlank || /^[a-z]/u.test(key)));
    // A line behind a blank one that can't be YAML is the body; so is a long line without a key.
    if (!inYaml && (afterBlank || line.end - line.start > 150 || !known)) break;
    // If no end follows, what stands behind the first such line is the body.
    broken ||= !inYaml;
    known ||= isKnown;
    afterBlank = false;
    if (!broken) end = line.end;
  }
  // A rule above the body, and nothing of metadata behind it.
  if (!known) return null;
  return { start: 0, end, content: { start, end }, opener, closed: false };
}
