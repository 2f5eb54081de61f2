import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../client/src/activate';

/** Node's assert is not there in a worker; these three say what was expected and what came. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`not so: ${what}`);
}
export function equal<T>(actual: T, expected: T, what = 'values differ'): void {
  const [got, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (got !== wanted) throw new Error(`${what}\n  expected: ${wanted}\n  actual:   ${got}`);
}
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in:\n${text}`);
}

/** Polls until there is an answer, for what the editor tells no event about. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain for: ${what}`);
    await pause(50);
  }
}
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The extension's API, activated if it is not yet. */
export async function copydesk(): Promise<CopydeskApi> {
  const extension = vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk');
  ok(extension, 'the extension is known to the editor');
  return extension.activate();
}

/** A file of the workspace. */
export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Opens an article and waits until the extension took it for one. */
export async function openArticle(path: string): Promise<vscode.TextDocument> {
  await open(path);
  return until(`${path} is an article`, () => byPath(path, 'news'));
}

/** The open document at a path, if it has the language. */
export function byPath(path: string, language: string): vscode.TextDocument | undefined {
  const uri = file(path).toString();
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri && one.languageId === language);
}

/** Position inside the first occurrence of some words, behind their first letter. */
export function at(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  ok(offset >= 0, `“${words}” stands in ${document.uri.path}`);
  return document.positionAt(offset + 1);
}

/** Ids of the rules that are reported in a document, sorted. */
export function rulesOf(document: vscode.TextDocument): string[] {
  return ours(document)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();
}
export function ours(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'copydesk');
}

/** Waits for a finding of a rule. */
export async function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule}`, () =>
    ours(document).find(({ code }) => (typeof code === 'object' ? code.value : code) === rule),
  );
}

/** `file.txt:line` for each place, lines from 1, sorted. */
export function places(locations: readonly vscode.Location[]): string[] {
  return locations.map(({ uri, range }) => `${uri.path.split('/').pop()}:${range.start.line + 1}`).sort();
}

export async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(file(path)).then(
    () => true,
    () => false,
  );
}

export async function closeEverything(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
