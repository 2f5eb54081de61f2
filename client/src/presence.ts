import * as vscode from 'vscode';
import { CONFIGURATION_FILE, includeGlobs, LANGUAGE } from './settings';

/**
 * True where there is something for Copydesk to read: a configuration file, the setting, or an open article.
 * @param ours tells the documents that are articles only because Copydesk made them so; they are no reason to run
 */
export async function corpusIsPresent(ours: (document: vscode.TextDocument) => boolean): Promise<boolean> {
  if (includeGlobs().length > 0) return true;
  const isArticle = (document: vscode.TextDocument) => document.languageId === LANGUAGE && !ours(document);
  if (vscode.workspace.textDocuments.some(isArticle)) return true;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const roots = await Promise.all(folders.map(({ uri }) => exists(vscode.Uri.joinPath(uri, CONFIGURATION_FILE))));
  if (roots.includes(true)) return true;
  if (folders.length === 0) return false;
  if ((await Promise.all(folders.map(({ uri }) => liesInCorpus(uri)))).includes(true)) return true;
  // Some file systems outside the disk count to the limit before they look at the glob.
  const limit = folders.every(({ uri }) => uri.scheme === 'file') ? 1 : undefined;
  const found = await vscode.workspace.findFiles(`**/${CONFIGURATION_FILE}`, '**/node_modules/**', limit);
  return found.length > 0;
}

/** True if a folder further up has a configuration file. */
async function liesInCorpus(uri: vscode.Uri): Promise<boolean> {
  for (let at = uri; at.path !== '/' && at.path !== '';) {
    at = vscode.Uri.joinPath(at, '..');
    if (at.path !== '/' && (await exists(vscode.Uri.joinPath(at, CONFIGURATION_FILE)))) return true;
  }
  return false;
}

/** True if there is a file or folder at the place. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Calls back whenever the answer of `corpusIsPresent` may have changed. */
export function watchPresence(
  changed: (why: 'file' | 'setting' | 'folders' | 'opened' | 'closed') => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIGURATION_FILE}`, false, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(() => changed('file')),
    watcher.onDidDelete(() => changed('file')),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk.include')) changed('setting');
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed('folders')),
    vscode.workspace.onDidOpenTextDocument(({ languageId }) => {
      if (languageId === LANGUAGE) changed('opened');
    }),
    vscode.workspace.onDidCloseTextDocument(({ languageId }) => {
      if (languageId === LANGUAGE) changed('closed');
    }),
  );
}
