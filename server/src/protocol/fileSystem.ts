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

/** Says that a file is larger than the limit and was not read. */
export class TooLargeError extends Error {
  constructor(
    uri: string,
    readonly maxBytes: number,
  ) {
    super(`${uri} is larger than the limit of ${maxBytes} bytes`);
  }
}
