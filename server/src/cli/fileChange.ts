import { problemOfError, type DiskProblem } from '../disk/problem';
import { ChangedError, createFile, replaceFile } from '../disk/write';

/** A file as fixing leaves it. */
export interface FileChange {
  /** Absolute path; for standard input the path it goes by. */
  readonly path: string;
  /** What it held before; null for a file that is made. */
  readonly before: Content | null;
  readonly after: Content;
  readonly isStdin?: boolean;
}

interface Content {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** What is done with a file that changes; throws what keeps it from being done. */
export type Apply = (change: FileChange) => Promise<void>;

/** Writes a changed file in one step, and a new one where there is none yet; standard input is printed by others. */
export const writeChange: Apply = async ({ path, before, after, isStdin }) => {
  if (isStdin) return;
  if (before) await replaceFile(path, before.bytes, after.bytes);
  else await createFile(path, after.bytes);
};

/** What kept a change from being made. */
export function problemOfWriting(path: string, error: unknown): DiskProblem {
  if (error instanceof ChangedError) {
    return {
      path,
      kind: 'changed',
      message: 'was changed by another program while it was checked, so it was not fixed',
    };
  }
  const { code, path: other = path } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST')
    return { path: other, kind: 'unwritable', message: 'is there already, so it was left as it is' };
  const { kind, message } = problemOfError(path, error);
  if (kind === 'missing') return { path, kind, message: 'was removed while it was checked' };
  return { path, kind: 'unwritable', message: message.replace("can't be read", "can't be written") };
}
