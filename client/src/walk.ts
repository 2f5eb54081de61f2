import picomatch from 'picomatch';
import * as vscode from 'vscode';

/** Folders that never hold articles. */
const SKIPPED = new Set(['.git', 'node_modules', '.copydesk']);
/** Folders that are listed at a time; a virtual file system may answer each over the network. */
const AT_A_TIME = 8;

/**
 * The files below a folder that match one of the globs and none of the excluded ones. Lists folder by folder: the editor's
 * own search depends on the file system's, which may be partial or missing outside the disk. Globs are relative to the
 * folder. A folder inside that can't be listed is left out; rejects where the first one can't.
 */
export async function findFiles(
  root: vscode.Uri,
  include: readonly string[],
  exclude: readonly string[],
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const accepts = picomatch([...include]);
  const ignores = exclude.length > 0 ? picomatch([...exclude], { dot: true }) : () => false;
  // `scheme://authority` has an empty path, which names no folder.
  const base = root.path === '' ? root.with({ path: '/' }) : root;
  const found: vscode.Uri[] = [];

  const list = async (path: string): Promise<string[]> => {
    const entries = await vscode.workspace.fs.readDirectory(path === '' ? base : vscode.Uri.joinPath(base, path));
    const folders: string[] = [];
    for (const [name, type] of entries) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (ignores(inner)) continue;
      // A link to a folder might lead in a circle, so only real folders are entered.
      if (type === vscode.FileType.Directory && !SKIPPED.has(name)) folders.push(inner);
      else if (type & vscode.FileType.File && accepts(inner)) found.push(vscode.Uri.joinPath(base, inner));
    }
    return folders;
  };

  const waiting = await list('');
  while (waiting.length > 0 && !token.isCancellationRequested) {
    const some = waiting.splice(0, AT_A_TIME);
    const inner = await Promise.all(some.map((path) => list(path).catch(() => [])));
    waiting.push(...inner.flat());
  }
  return found;
}
