/** A position as the Language Server Protocol counts it: both from 0, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where lines start. A line ends at LF, CR LF or a lone CR, as in the Language Server Protocol.
 * Keeps two numbers a line and not the text, so closed files can keep theirs.
 */
export class LineIndex {
  /**
   * @param starts where each line starts, in order; the first is 0
   * @param length of the text, in UTF-16 code units
   */
  constructor(
    readonly starts: Uint32Array,
    readonly length: number,
  ) {}

  /** Reads the line starts of a text; linear in its length. */
  static of(text: string): LineIndex {
    const starts = [0];
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
      return new LineIndex(new Uint32Array(starts), text.length);
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) starts.push(i + 1);
      else if (code === 13) {
        if (text.charCodeAt(i + 1) === 10) i++;
        starts.push(i + 1);
      }
    }
    return new LineIndex(new Uint32Array(starts), text.length);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Offset at which line `line` (from 0) starts; the text's end for a line after the last one. */
  startOf(line: number): number {
    return line < this.starts.length ? this.starts[Math.max(0, line)]! : this.length;
  }

  /** Line (from 0) that holds the offset; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(0, offset), this.length);
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.starts[line]! };
  }

  /** Offset of a position; a column behind the line's end is clamped to the next line's start. */
  offsetAt(position: Position): number {
    const start = this.startOf(position.line);
    return Math.min(start + Math.max(0, position.character), this.startOf(position.line + 1));
  }
}
