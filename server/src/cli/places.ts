import { readFileSync } from 'node:fs';
import type { Corpus } from '../corpus/corpus';
import { pathFrom, pathOfUri } from '../disk/uris';
import { decode } from '../text/decode';
import { LineIndex } from '../text/lines';

/** A place as people read it: path from the working directory, line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Of its end, which is exclusive. */
  readonly endLine: number;
  readonly endColumn: number;
}

/** A path from the working directory, parted by `/`; absolute where it lies on another drive. */
export function shownPath(path: string, cwd: string): string {
  return pathFrom(cwd, path) || '.';
}

const NOWHERE = { line: 0, character: 0 };

/** Turns URIs and offsets into places. Knows the articles of a corpus, their sidecars and the tables that it is given. */
export class Places {
  private readonly lines = new Map<string, LineIndex>();

  constructor(
    private readonly cwd: string,
    private readonly corpus: Pick<Corpus, 'facts'>,
    tables: Iterable<{ readonly uri: string; readonly lines: LineIndex }> = [],
  ) {
    for (const { uri, lines } of tables) this.lines.set(uri, lines);
  }

  /** The path that stands for a URI in the output; the URI itself where it is no file. */
  path(uri: string): string {
    const path = pathOfUri(uri);
    return path === undefined ? uri : shownPath(path, this.cwd);
  }

  place(uri: string, { start, end }: { start: number; end: number }): Place {
    const lines = this.linesOf(uri);
    const from = lines?.positionAt(start) ?? NOWHERE;
    const to = lines?.positionAt(end) ?? NOWHERE;
    return {
      ...{ path: this.path(uri), start, end },
      ...{ line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 },
    };
  }

  private linesOf(uri: string): LineIndex | undefined {
    const held = this.corpus.facts(uri)?.lines ?? this.lines.get(uri);
    const path = held ? undefined : pathOfUri(uri);
    if (held || path === undefined) return held;
    try {
      const made = LineIndex.of(decode(readFileSync(path)).text);
      this.lines.set(uri, made);
      return made;
    } catch {
      // The sidecar went while its article was checked.
      return undefined;
    }
  }
}
