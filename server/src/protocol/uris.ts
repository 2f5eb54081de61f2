/**
 * URIs of files, as strings. Clients and servers escape different characters and so write one file in several ways; all
 * tables of the server are keyed by `canonical`, which escapes as VS Code does.
 */

const PARTS = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/iu;

/** Most URIs are plain: nothing in them could be written in another way. */
const PLAIN = /^file:\/\/(?:\/[\w.-]+)+$/u;

/** One spelling for all spellings of a URI. A fragment is dropped; a string that is no URI stays as it is. */
export function canonical(uri: string): string {
  if (PLAIN.test(uri)) return uri;
  const match = PARTS.exec(uri);
  if (!match) return uri;
  const [, scheme, authority = '', path = '', query = ''] = match;
  const drive = /^\/[A-Za-z](?::|%3a)(?=\/|$)/iu.test(path) ? path.slice(0, 2).toLowerCase() + path.slice(2) : path;
  return `${scheme!.toLowerCase()}:${authority.toLowerCase()}${drive.split('/').map(escapePart).join('/')}${query}`;
}

function escapePart(part: string): string {
  let plain = part;
  try {
    plain = decodeURIComponent(part);
  } catch {
    // A stray `%` stands for itself.
  }
  return encodeURIComponent(plain).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The path of a file below a folder, decoded and parted by `/`; empty for the folder itself, null for a file elsewhere. */
export function relativePath(folder: string, uri: string): string | null {
  const base = folder.replace(/\/$/u, '');
  if (uri !== base && !uri.startsWith(`${base}/`)) return null;
  const path = uri.slice(base.length + 1);
  return /[%?#]/u.test(path) ? decodeURIComponent(path.replace(/[?#].*$/u, '')) : path;
}

/** A file right inside a folder. */
export const inFolder = (folder: string, name: string): string => `${folder.replace(/\/$/u, '')}/${escapePart(name)}`;

/** The folder that holds a file. */
export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

/** The last part of the path, decoded. */
export const nameOf = (uri: string): string => relativePath(folderOf(uri), uri) ?? uri;

/** The URI without its last extension, which an article shares with its sidecar: `a/b.txt` and `a/b.meta.yaml` → `a/b`. */
export const stemOf = (uri: string): string =>
  uri.replace(/(?<=[^/])(?:\.meta\.(?:yaml|yml|json)|\.[^./]*)(?=$|\?)/u, '').replace(/\?.*$/u, '');

/** True if one of the folders that hold the file is in the set. */
export function isBelow(uri: string, folders: ReadonlySet<string>): boolean {
  for (let folder = folderOf(uri); folder.includes('/'); folder = folderOf(folder)) {
    if (folders.has(folder)) return true;
  }
  return false;
}
