import * as vscode from 'vscode';
import { exists } from './presence';
import { CONFIGURATION_FILE } from './settings';

/** What may be told beforehand; what is missing is asked. */
export interface SetUpAnswers {
  readonly folder?: vscode.Uri;
  readonly articles?: readonly string[];
  /** True to write without asking. */
  readonly confirmed?: boolean;
}

const TITLE = 'Copydesk: Set Up This Folder as a Corpus';
const DEFAULT_ARTICLES = ['**/*.txt', '**/*.news'];

/**
 * Writes a `copydesk.yaml` after asking for the folder, the globs of its articles, and once more with the number of
 * files that they match. A file that is there already is opened and never changed.
 * @returns the place of the file, or undefined if nothing was written
 */
export async function setUpCorpus(answers: SetUpAnswers = {}): Promise<vscode.Uri | undefined> {
  const folder = answers.folder ?? (await askFolder());
  if (!folder) return undefined;
  const file = vscode.Uri.joinPath(folder, CONFIGURATION_FILE);
  if (await exists(file)) {
    await vscode.window.showTextDocument(file);
    void vscode.window.showInformationMessage(
      `${shown(folder)} is a corpus already: this is its ${CONFIGURATION_FILE}.`,
    );
    return undefined;
  }
  const articles = answers.articles ?? (await askArticles());
  if (!articles) return undefined;
  if (!answers.confirmed && !(await confirm(folder, articles))) return undefined;
  // Asked again: the file may have come while the questions stood open.
  if (await exists(file)) return undefined;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(configurationText(articles)));
  return file;
}

/** Text of a new configuration. Single quotes keep YAML from reading `*` as an alias. */
export function configurationText(articles: readonly string[]): string {
  const lines = articles.map((glob) => `  - '${glob.replaceAll("'", "''")}'\n`);
  return (
    '# This folder is a corpus of news articles; Copydesk reads it.\n' +
    '# Which files are articles, relative to this file:\n' +
    `articles:\n${lines.join('')}` +
    '# What else can be set is offered on a new line (Ctrl+Space).\n'
  );
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage('Open the folder that holds the articles first.');
    return undefined;
  }
  const items = (await Promise.all(folders.map(({ uri, name }) => folderItems(uri, name)))).flat();
  const picked = await vscode.window.showQuickPick(items, {
    title: TITLE,
    placeHolder: 'Which folder holds the articles?',
  });
  return picked?.uri;
}

/** A workspace folder and the folders right inside it. */
async function folderItems(uri: vscode.Uri, name: string) {
  const inside = (await vscode.workspace.fs.readDirectory(uri))
    .filter(([child, type]) => type & vscode.FileType.Directory && !child.startsWith('.') && child !== 'node_modules')
    .map(([child]) => ({ label: `$(folder) ${name}/${child}`, uri: vscode.Uri.joinPath(uri, child) }));
  return [{ label: `$(root-folder) ${name}`, description: 'the whole folder', uri }, ...inside];
}

async function askArticles(): Promise<string[] | undefined> {
  const answer = await vscode.window.showInputBox({
    title: TITLE,
    prompt: 'Which files are articles? Globs relative to the folder, parted by commas.',
    value: DEFAULT_ARTICLES.join(', '),
    ignoreFocusOut: true,
    validateInput: (value) => (globsIn(value).length === 0 ? 'Give at least one glob, such as **/*.txt' : undefined),
  });
  const globs = answer === undefined ? [] : globsIn(answer);
  return globs.length > 0 ? globs : undefined;
}

/** Splits at commas, but not inside braces: `*.txt, a.{txt,news}` is one glob. */
export function globsIn(answer: string): string[] {
  return answer
    .split(/,(?![^{]*\})/u)
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '');
}

async function confirm(folder: vscode.Uri, articles: readonly string[]): Promise<boolean> {
  const found = new Set<string>();
  for (const glob of articles) {
    const files = await vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, glob),
      '**/node_modules/**',
      10_000,
    );
    for (const file of files) found.add(file.toString());
  }
  const example = [...found]
    .sort()
    .slice(0, 5)
    .map((uri) => shown(vscode.Uri.parse(uri)));
  const write = `Write ${CONFIGURATION_FILE}`;
  const answer = await vscode.window.showInformationMessage(
    `Write ${CONFIGURATION_FILE} into ${shown(folder)}?`,
    {
      modal: true,
      detail:
        `${found.size} ${found.size === 1 ? 'file matches' : 'files match'} ${articles.join(', ')}` +
        `${example.length > 0 ? `:\n${example.join('\n')}${found.size > 5 ? '\n…' : ''}` : '.'}` +
        '\nNo other file is changed.',
    },
    write,
  );
  return answer === write;
}

/** A path that starts with the name of its workspace folder. */
function shown(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder?.uri.toString() === uri.toString() ? folder.name : vscode.workspace.asRelativePath(uri, true);
}
