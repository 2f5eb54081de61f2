import * as vscode from 'vscode';
import type { CopydeskApi } from './activate';
import { activateWith } from './activate';

let deactivateNow: (() => Promise<void>) | undefined;

/** Entry of the web extension host: the same server runs in a worker and asks the editor for its files. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const { api, stop } = activateWith(context, {
    files: 'client',
    async createClient(options) {
      const { LanguageClient } = await import('vscode-languageclient/browser');
      const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
      return new LanguageClient('copydesk', 'Copydesk', async () => new Worker(script.toString(true)), options);
    },
  });
  deactivateNow = stop;
  return api;
}

export function deactivate(): Promise<void> | undefined {
  return deactivateNow?.();
}
