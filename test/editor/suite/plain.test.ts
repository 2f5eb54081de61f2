import * as vscode from 'vscode';
import { LanguageSwitch } from '../../../client/src/languageSwitch';
import { configurationText, globsIn, type SetUpAnswers } from '../../../client/src/setUp';
import {
  byPath,
  closeEverything,
  copydesk,
  equal,
  exists,
  file,
  finding,
  match,
  ok,
  open,
  pause,
  until,
} from './support';

const ARTICLE = 'archive/2024-05-02-ferry.txt';

describe('a folder without a corpus', () => {
  it('is left alone: no server, no language, no findings', async () => {
    const documents = [await open('requirements.txt'), await open('CMakeLists.txt'), await open(ARTICLE)];
    const api = await copydesk();
    await pause(2000);
    equal(api.isRunning(), false);
    for (const { uri, languageId } of documents) {
      equal(languageId, 'plaintext');
      equal(vscode.languages.getDiagnostics(uri), []);
    }
  });

  it('gets a server for an open document that is called news, as long as it is open', async () => {
    const api = await copydesk();
    const content = '“The tide is out ”, said Tomas Verhoeven.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'news', content });
    await vscode.window.showTextDocument(document);
    await until('the server runs', () => api.isRunning());
    await finding(document, 'quotation/space-inside');
    await closeEverything();
    await until('the server stopped', () => !api.isRunning());
  });

  it('keeps a document plain text when the answer that it is an article comes too late', async () => {
    let answer: (belongs: boolean) => void = () => undefined;
    const articles = new LanguageSwitch(() => new Promise((resolve) => (answer = resolve)));
    try {
      const document = await open(ARTICLE);
      const asked = articles.refresh();
      await articles.undo();
      answer(true);
      await Promise.race([asked, pause(1000)]);
      equal(document.languageId, 'plaintext');
    } finally {
      articles.dispose();
    }
  });

  it('is not set up when a question is left unanswered', async () => {
    for (const answered of [0, 1, 2]) {
      const asked = await withAnswers(answered, () => vscode.commands.executeCommand('copydesk.setUpCorpus'));
      equal(asked.length, answered + 1, `questions asked: ${asked.join('; ')}`);
      equal(await exists('copydesk.yaml'), false);
    }
  });

  it('becomes a corpus by the setting copydesk.include, and stops being one without it', async () => {
    const api = await copydesk();
    await open('requirements.txt');
    await open(ARTICLE);
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('include', ['archive/**/*.txt'], vscode.ConfigurationTarget.Workspace);
    await until('the server runs', () => api.isRunning());
    await api.whenIndexed();
    const article = await until('the article is one', () => byPath(ARTICLE, 'news'));
    await finding(article, 'quotation/space-inside');
    equal(byPath('requirements.txt', 'plaintext')?.languageId, 'plaintext');

    await settings.update('include', undefined, vscode.ConfigurationTarget.Workspace);
    await until('the server stopped', () => !api.isRunning());
    await until('the article is plain text again', () => byPath(ARTICLE, 'plaintext'));
    equal(vscode.languages.getDiagnostics(file(ARTICLE)), []);
  });

  it('becomes a corpus by the command, which asks and then writes copydesk.yaml', async () => {
    const api = await copydesk();
    const asked = await withAnswers(3, () => vscode.commands.executeCommand('copydesk.setUpCorpus'));
    equal(asked.length, 3);
    match(asked[2]!, /copydesk\.yaml/u);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('copydesk.yaml')));
    match(text, /^articles:\n {2}- 'archive\/\*\.txt'$/mu);
    await until('the server runs', () => api.isRunning());
    const article = await until('the article is one', () => byPath(ARTICLE, 'news'));
    await finding(article, 'quotation/space-inside');
  });

  it('reads globs parted by commas, and writes them so that YAML reads them back', () => {
    equal(globsIn(' archive/*.txt, **/*.{news,txt} ,,'), ['archive/*.txt', '**/*.{news,txt}']);
    match(configurationText(["l'archivio/*.txt"]), /^ {2}- 'l''archivio\/\*\.txt'$/mu);
  });

  it('never overwrites a copydesk.yaml', async () => {
    const before = await vscode.workspace.fs.readFile(file('copydesk.yaml'));
    const answers: SetUpAnswers = { folder: file(''), articles: ['*.md'], confirmed: true };
    equal(await vscode.commands.executeCommand('copydesk.setUpCorpus', answers), undefined);
    equal([...(await vscode.workspace.fs.readFile(file('copydesk.yaml')))], [...before]);
  });

  it('is no corpus any more when copydesk.yaml is deleted', async () => {
    const api = await copydesk();
    await vscode.workspace.fs.delete(file('copydesk.yaml'));
    await until('the server stopped', () => !api.isRunning());
    await until('the article is plain text again', () => byPath(ARTICLE, 'plaintext'));
  });
});

/**
 * Answers the first questions of the editor and dismisses the rest.
 * @returns what was asked
 */
async function withAnswers(count: number, run: () => Thenable<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const window = vscode.window as unknown as Record<string, unknown>;
  const { showQuickPick, showInputBox, showInformationMessage } = window;
  const answer = (question: string, value: unknown) => (asked.push(question) <= count ? value : undefined);
  window['showQuickPick'] = async (items: readonly unknown[], { placeHolder }: vscode.QuickPickOptions) =>
    answer(placeHolder ?? '', items[0]);
  window['showInputBox'] = async ({ prompt }: vscode.InputBoxOptions) => answer(prompt ?? '', 'archive/*.txt');
  window['showInformationMessage'] = async (message: string, options: vscode.MessageOptions, button: string) => {
    ok(options.modal, 'the last question is modal');
    return answer(message, button);
  };
  try {
    await run();
  } finally {
    Object.assign(window, { showQuickPick, showInputBox, showInformationMessage });
  }
  return asked;
}
