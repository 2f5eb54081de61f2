import type { Range } from '../server/src/text/range';

/** One file of a fixture. Offsets are UTF-16 code units of `text`, in order. */
export interface FixtureFile {
  readonly path: string;
  /** What the file holds, without any sign of the fixture language. */
  readonly text: string;
  /** Where `‸` stood. */
  readonly cursors: number[];
  /** What `^^^` lines mark, by start. */
  readonly ranges: Range[];
}

/** Path of the file when the source has no `===` line. */
export const DEFAULT_PATH = 'article.txt';

/**
 * Reads the fixture language that tests and the rules' pages are written in:
 *
 *     === reports/bridge.txt
 *     “The bridge is safe ‸, said Ada Lindqvist.
 *     ^
 *
 * - `=== path` starts a file; without one, all is `article.txt`. A file's last line has no line break of its own.
 * - `‸` is a cursor.
 * - A line of nothing but spaces and `^` marks ranges of the text line above it, one for each run of `^`; several such
 *   lines may follow each other, for ranges that overlap. Columns count the line as it is written here.
 * - `{U+200B}` stands for that character, so that nothing invisible need be written.
 * - In a template literal that opens with a line break, that break and the closing line are left out, and so is the
 *   closing line's indentation from every line. Nothing else is trimmed.
 */
export function parseFixture(source: string): { files: FixtureFile[] } {
  const files: FixtureFile[] = [];
  let file: FixtureReader | null = null;
  for (const line of linesOf(source)) {
    const header = /^=== +(\S.*?) *$/u.exec(line);
    if (header) {
      if (file) files.push(file.finish());
      file = new FixtureReader(header[1]!);
      continue;
    }
    file ??= new FixtureReader(DEFAULT_PATH);
    if (/^ *\^[ ^]*$/u.test(line)) file.mark(line);
    else file.add(line);
  }
  if (file) files.push(file.finish());
  return { files };
}

/** The only file of a fixture; throws where there are several. */
export function parseOne(source: string): FixtureFile {
  const { files } = parseFixture(source);
  if (files.length !== 1) throw new Error(`one file was expected, not ${files.length}`);
  return files[0]!;
}

class FixtureReader {
  private text = '';
  private started = false;
  /** Offset in `text` of each column of the line written last, its end included. */
  private columns: number[] = [];
  private readonly cursors: number[] = [];
  private readonly ranges: Range[] = [];

  constructor(private readonly path: string) {}

  add(line: string): void {
    if (this.started) this.text += '\n';
    this.started = true;
    this.columns = [];
    for (const part of line.match(/\{U\+[0-9A-F]{4,6}\}|[^]/gu) ?? []) {
      for (let i = 0; i < part.length; i++) this.columns.push(this.text.length + (part.length === 2 ? i : 0));
      if (part === '‸') this.cursors.push(this.text.length);
      else this.text += part.length > 2 ? String.fromCodePoint(parseInt(part.slice(3, -1), 16)) : part;
    }
    this.columns.push(this.text.length);
  }

  mark(line: string): void {
    for (const run of line.matchAll(/\^+/gu)) {
      const start = this.columns[run.index];
      const end = this.columns[run.index + run[0].length];
      if (start === undefined || end === undefined) throw new Error(`${this.path}: “${line}” marks beyond its line`);
      this.ranges.push({ start, end });
    }
  }

  finish(): FixtureFile {
    this.ranges.sort((a, b) => a.start - b.start || a.end - b.end);
    return { path: this.path, text: this.text, cursors: this.cursors, ranges: this.ranges };
  }
}

function linesOf(source: string): string[] {
  const lines = source.split('\n');
  const closing = lines.at(-1)!;
  if (lines.length < 2 || lines[0] !== '' || closing.trim() !== '') return lines;
  return lines.slice(1, -1).map((line) => (line.startsWith(closing) ? line.slice(closing.length) : line.trimStart()));
}
