import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';

/**
 * What the file system says of an article's file and its sidecar: sizes in bytes and times of change in milliseconds. A file that
 * was changed has another stamp, unless somebody set its time back. Empty where a file is gone.
 */
export function stampOf(path: string, sidecar: string | null): string {
  return sidecar === null ? stampOfFile(path) : `${stampOfFile(path)} ${stampOfFile(sidecar)} ${sidecar}`;
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
