/** Something that kept a file or folder from being read. */
export interface DiskProblem {
  /** Absolute path, or the argument as it was given where no file stands behind it. */
  readonly path: string;
  readonly kind:
    'missing' | 'unreadable' | 'not-a-file' | 'binary' | 'failed' | 'no-articles' | 'changed' | 'unwritable';
  /** The end of a sentence that starts with the path: `is a binary file, not text`. */
  readonly message: string;
}

/** Turns an error of the file system into a problem in plain words. */
export function problemOfError(path: string, error: unknown): DiskProblem {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { path, kind: 'missing', message: 'does not exist' };
  const message = WORDS[code] ?? `can't be read (${code || String(error)})`;
  return { path, kind: 'unreadable', message };
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "can't be read: permission denied",
  EPERM: "can't be read: permission denied",
  EISDIR: 'is a folder, not a file',
  ELOOP: "can't be read: its symbolic links go round in a circle",
  ENAMETOOLONG: "can't be read: its name is too long",
  EMFILE: "can't be read: too many files are open",
  EIO: "can't be read: the disk reports an error",
};
