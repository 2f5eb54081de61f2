import { createHash, type Hash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { TableRow } from '../../article/metadata/tableRow';

/** What a stamp is made of: absolute paths, and the largest size that is read, in bytes. */
export interface Stamped {
  readonly path: string;
  readonly sidecar: string | null;
  readonly row: TableRow | null;
  readonly maxBytes: number;
}

/**
 * What the file system says of an article's file and its sidecar: sizes in bytes and times of change in milliseconds; and a hash of its
 * row of the metadata table. A file that was changed has another stamp, unless somebody set its time back; and so has one for which
 * another limit of size holds.
 */
export function stampOf({ path, sidecar, row, maxBytes }: Stamped): string {
  const own = `${stampOfFile(path)} ${maxBytes}${row ? ` ${shortened(createHash('sha256').update(contentOf(row)))}` : ''}`;
  return sidecar === null ? own : `${own} ${stampOfFile(sidecar)} ${sidecar}`;
}

/** What a row says, and where in the row: rows that are put in above it change nothing. */
const contentOf = ({ uri, start, cells }: TableRow): string =>
  JSON.stringify([uri, cells.map((cell) => [cell.key, cell.value, cell.start - start, cell.end - start])]);

function stampOfFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size.toString(36)}.${found.mtimeMs.toString(36)}.${found.ino.toString(36)}` : '';
}

/** SHA-256 over an article's bytes, its sidecar's name and text, and its row of the metadata table, shortened to 128 bits. */
export function hashOf(
  bytes: Uint8Array,
  sidecar: { readonly uri: string; readonly text: string } | null,
  row: TableRow | null,
): string {
  const hash = createHash('sha256').update(bytes);
  if (sidecar) hash.update(`\0${sidecar.uri}\0${sidecar.text}`);
  if (row) hash.update(`\0\0${contentOf(row)}`);
  return shortened(hash);
}

const shortened = (hash: Hash): string => hash.digest('base64url').slice(0, 22);
