import { rmSync } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Files that are being written now, which nobody is to find half done. */
const underWay = new Set<string>();

/** Thrown where a file was changed by somebody else between reading and writing. */
export class ChangedError extends Error {}

/**
 * Replaces a file's content in one step: readers see the old bytes or the new ones, never half of them. Keeps the
 * file's mode; a symbolic link stays one and the file behind it is replaced.
 * Throws ChangedError where the file no longer holds `before`, and the file system's errors.
 */
export async function replaceFile(path: string, before: Uint8Array, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  if (!(await readFile(target)).equals(before)) throw new ChangedError(`${path} was changed meanwhile`);
  await swapIn(target, bytes, mode);
}

/** Writes a file in one step, whether or not there is one already. The folders above it are made. Throws the file system's errors. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode,
    () => undefined,
  );
  await swapIn(target, Buffer.from(text), mode);
}

/** Writes a file where there is none yet, whole or not at all. Throws the file system's errors: EEXIST where there is one. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  underWay.add(path);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    underWay.delete(path);
    await handle.close();
  }
}

/** Puts bytes in the place of a file. Without a mode a new file gets the one that the process gives new files. */
async function swapIn(target: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`,
  );
  underWay.add(temporary);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      // The process's umask may have taken bits away from the mode.
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(bytes);
      // Without this a power cut after the rename could leave an empty file.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    underWay.delete(temporary);
  }
}

/** Removes what an interrupted write left half done; for the moment before the process ends. */
export function removeTemporaryFiles(): void {
  for (const path of underWay) rmSync(path, { force: true });
}
