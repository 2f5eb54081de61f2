import { readFile, stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import { pathOfUri, uriOfPath } from '../disk/uris';
import { walk } from '../disk/walk';
import { TooLargeError, type FileSystem } from './fileSystem';

/** Reads the disk, with the same walk as the command line: `.gitignore` is honoured, links in a circle end. */
export const nodeFiles: FileSystem = {
  async findFiles(folder, include, exclude) {
    const base = pathIn(folder);
    const accepts = picomatch([...include]);
    const ignores = exclude.length > 0 ? picomatch([...exclude], { dot: true }) : () => false;
    const { files } = await walk(base, { base, accepts: (path) => accepts(path) && !ignores(path), ignores });
    return files.map(({ path }) => uriOfPath(path));
  },
  async read(uri, maxBytes) {
    const path = pathIn(uri);
    const found = await stat(path);
    if (!found.isFile()) throw new Error(`${path} is not a regular file`);
    if (found.size > maxBytes) throw new TooLargeError(uri, found.size, maxBytes);
    return readFile(path);
  },
};

function pathIn(uri: string): string {
  const path = pathOfUri(uri);
  if (path === undefined) throw new Error(`${uri} is not on the disk`);
  return path;
}
