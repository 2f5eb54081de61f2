import * as vscode from 'vscode';
import { copydesk, equal, finding, open, openArticle, pause, until } from './support';

describe('a folder with copydesk.yaml further inside', () => {
  it('runs, and reads the articles of that folder', async () => {
    const api = await copydesk();
    await until('the server runs', () => api.isRunning());
    await api.whenIndexed();
    const article = await openArticle('press/2024-05-02-ferry.txt');
    await finding(article, 'quotation/space-inside');
  });

  it('leaves files outside of it alone', async () => {
    const other = await open('CMakeLists.txt');
    await pause(1000);
    equal(other.languageId, 'plaintext');
    equal(vscode.languages.getDiagnostics(other.uri), []);
  });

  it('leaves an article alone that its reader set back to plain text', async () => {
    const article = await openArticle('press/2024-05-02-ferry.txt');
    const plain = await vscode.languages.setTextDocumentLanguage(article, 'plaintext');
    await pause(1000);
    equal(plain.languageId, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(plain, 'news');
    await finding(article, 'quotation/space-inside');
  });
});
