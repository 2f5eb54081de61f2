import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Most paths are plain: nothing to escape, nothing to resolve. Of tens of thousands Node's functions take most of a start. */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+$/u;
const PLAIN_URI = /^file:\/\/(?:\/[\w-][\w.-]*)+$/u;
const isPosix = sep === '/';

/** The `file:` URI of an absolute path; characters that URIs reserve are escaped. */
export const uriOfPath = (path: string): string =>
  isPosix && PLAIN_PATH.test(path) ? `file://${path}` : pathToFileURL(path).href;

/** The path of a `file:` URI, or undefined for any other URI (an untitled document, a virtual folder). */
export function pathOfUri(uri: string): string | undefined {
  if (isPosix && PLAIN_URI.test(uri)) return uri.slice('file://'.length);
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The path from an absolute folder to an absolute path, parted by `/`; absolute where it lies on another drive, empty for the folder. */
export function pathFrom(folder: string, path: string): string {
  if (isPosix && path.startsWith(folder) && path[folder.length] === '/' && PLAIN_PATH.test(path.slice(folder.length)))
    return path.slice(folder.length + 1);
  return relative(folder, path).split(sep).join('/');
}
