import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBatch } from '../../corpus/binary';
import { entryCodec, type Entry } from './entry';

/**
 * Files that hold entries. Each is written once, under a name that follows from its content, and never changed: two processes on
 * one folder can only write the same file twice. In front of the content stand what it is, whose it is and a hash of
 * it; a file in which one bit is wrong is no segment.
 */

const HEAD = Buffer.from('copydesk entries\n');
const HASH_LENGTH = 32;
const ENDING = '.entries';

/** The name of a segment's file in its folder, or of something else. */
export const isSegment = (name: string): boolean => name.endsWith(ENDING);

/** Writes batches of entries into one file, in one step. Returns its name. Throws the file system's errors. */
export async function writeSegment(folder: string, key: string, batches: readonly Uint8Array[]): Promise<string> {
  const parts = batches.flatMap((batch) => [lengthOf(batch), batch]);
  const hash = createHash('sha256').update(key);
  for (const part of parts) hash.update(part);
  const digest = hash.digest();
  const name = digest.toString('hex').slice(0, 24) + ENDING;
  const temporary = join(folder, `.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    // No need to wait for the disk itself: a file that a power cut left half written has another hash.
    await writeFile(temporary, Buffer.concat([HEAD, digest, ...parts]));
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return name;
}

/** Reads a segment's batches; null for a file that is gone, damaged, or was written for another key. */
export async function readSegment(folder: string, name: string, key: string): Promise<Uint8Array[] | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, name));
  } catch {
    return null;
  }
  const start = HEAD.length + HASH_LENGTH;
  const content = bytes.subarray(start);
  const digest = createHash('sha256').update(key).update(content).digest();
  if (!bytes.subarray(0, HEAD.length).equals(HEAD) || !bytes.subarray(HEAD.length, start).equals(digest)) return null;
  const batches: Uint8Array[] = [];
  for (let at = 0; at < content.length;) {
    const end = at + 4 + content.readUInt32LE(at);
    batches.push(content.subarray(at + 4, end));
    at = end;
  }
  return batches;
}

/** The entries of a batch; none where it can't be read, which a segment's hash should have shown. */
export function entriesOf(batch: Uint8Array, keep: (text: string) => string): Entry[] {
  try {
    return decodeBatch(entryCodec, batch, keep);
  } catch {
    return [];
  }
}

function lengthOf(batch: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(batch.length);
  return length;
}
