import type { TableRow } from '../article/metadata/tableRow';
import type { ConfigValues } from '../config/config';
import type { ArticleRecord } from '../corpus/articleRecord';

/** Where the server reads files: the disk, or the editor where only that can (the web, virtual folders). */
export interface FileSystem {
  /**
   * URIs of the files below a folder that match one of the globs and none of the excluded ones. Globs are relative to
   * the folder. Rejects where the folder can't be read.
   */
  findFiles(folder: string, include: readonly string[], exclude: readonly string[]): Promise<string[]>;
  /** A file's bytes. Rejects where it can't be read, also where it is larger than `maxBytes`. */
  read(uri: string, maxBytes: number): Promise<Uint8Array>;
}

/** What became of an article that was read together with others. */
export type ReadArticle =
  | { readonly uri: string; readonly kind: 'read'; readonly record: ArticleRecord }
  | { readonly uri: string; readonly kind: 'too-large'; readonly size: number }
  | { readonly uri: string; readonly kind: 'failed' | 'left-out'; readonly message: string };

/** An article that is to be read. */
export interface ToRead {
  readonly uri: string;
  /** URI of its sidecar, or null. */
  readonly sidecar: string | null;
  /** Its row of the metadata table, or null. */
  readonly row: TableRow | null;
}

/** Reads many articles at once into records, elsewhere than in this thread, where that is faster. */
export interface ArticleReader {
  /**
   * Gives articles some at a time, in any order; whoever stops listening stops the work.
   *
   * @param articles URIs, each with that of its sidecar and its row of the metadata table
   * @param keep shares strings; see `StringPool`
   */
  read(
    articles: readonly ToRead[],
    config: ConfigValues,
    keep: (text: string) => string,
  ): AsyncIterable<readonly ReadArticle[]>;
}

/** Says that a file is larger than the limit and was not read. */
export class TooLargeError extends Error {
  constructor(
    uri: string,
    /** Its size in bytes. */
    readonly size: number,
    maxBytes: number,
  ) {
    super(`${uri} is larger than the limit of ${maxBytes} bytes`);
  }
}
