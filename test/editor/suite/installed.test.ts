import * as vscode from 'vscode';
import { at, copydesk, equal, finding, match, ok, openArticle, until } from './support';

describe('the packaged extension, installed', () => {
  it('answers', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    ok(extension, 'the extension is installed');
    match(extension.extensionPath, /extensions\/copydesk\.copydesk-/u);
    const api = await copydesk();
    await until('the server runs', () => api.isRunning());
    await api.whenIndexed();
    const wall = await openArticle('articles/2024-05-02-harbour-wall.txt');
    await finding(wall, 'quotation/space-inside');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      wall.uri,
      at(wall, 'We built this wall'),
    );
    ok(hovers.length > 0, 'there is a hover');
  });

  it('brings its rule pages', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-rule:/quotation/unclosed.md'));
    match(page.getText(), /^# .*quotation\/unclosed/u);
  });

  it('fixes all safe problems', async () => {
    const wall = await openArticle('articles/2024-05-02-harbour-wall.txt');
    await vscode.window.showTextDocument(wall);
    equal(await vscode.commands.executeCommand('copydesk.fixAll'), true);
  });
});
