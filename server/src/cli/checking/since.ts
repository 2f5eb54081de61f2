import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { UsageError } from '../command';

/** Bytes that git may print: the names of some hundred thousand files. */
const MOST_OUTPUT = 1 << 28;

/**
 * The files that changed in git since a revision and are still there: committed, staged, changed in the working tree, or new and not
 * ignored. Paths are absolute and written as those below the working folder are.
 *
 * @param folder the working folder, which the repository is looked for from
 * @throws UsageError where there is no git, no repository or no such revision
 */
export async function changedSince(revision: string, folder: string): Promise<ReadonlySet<string>> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\r?\n$/u, '');
  const commit = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]).catch(() => {
    throw new UsageError(`“--since ${revision}” names no revision of this repository.`);
  });
  const lists = await Promise.all([
    git(top, ['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', commit.trim(), '--']),
    git(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  // Git knows the folder by its real path, the user perhaps by a link to it.
  const real = await realpath(folder);
  const names = lists.flatMap((list) => list.split('\0')).filter((name) => name !== '');
  return new Set(names.map((name) => resolve(folder, relative(real, resolve(top, name)))));
}

/** Runs git and gives what it prints. */
function git(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile('git', [...args], { cwd: folder, maxBuffer: MOST_OUTPUT, windowsHide: true }, (error, out, err) => {
      if (error === null) return done(out);
      const reason =
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? 'git was not found'
          : err
              .trim()
              .replace(/^fatal: /u, '')
              .split('\n')[0] || 'git failed';
      fail(new UsageError(`“--since” asks git which articles changed, but ${reason}.`));
    });
  });
}
