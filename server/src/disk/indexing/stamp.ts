import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';

/** What a stamp is made of: absolute paths, and the largest size that is read, in bytes. */
export interface Stamped {
  readonly path: string;
  readonly sidecar: string | null;
  readonly maxBytes: number;
}

/**
 * What the file system says of an article's file and its sidecar: sizes in bytes and times of change in milliseconds. A file that
 * was changed has another stamp, unless somebody set its time back; and so has one for which another limit of size holds.
 */
export function stampOf({ path, sidecar, maxBytes }: Stamped): string {
  const own = `${stampOfFile(path)} ${maxBytes}`;
  return sidecar === null ? own : `${own} ${stampOfFile(sidecar)} ${sidecar}`;
}

function stampOfFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size.toString(36)}.${found.mtimeMs.toString(36)}.${found.ino.toString(36)}` : '';
}

/** SHA-256 over an article's bytes and its sidecar's name and text, shortened to 128 bits. */
export function hashOf(bytes: Uint8Array, sidecar: { readonly uri: string; readonly text: string } | null): string {
  const hash = createHash('sha256').update(bytes);
  if (sidecar) hash.update(`\0${sidecar.uri}\0${sidecar.text}`);
  return hash.digest('base64url').slice(0, 22);
}
