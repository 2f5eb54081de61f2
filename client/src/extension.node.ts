import * as vscode from 'vscode';
import type { CopydeskApi } from './activate';
import { activateWith } from './activate';

let deactivateNow: (() => Promise<void>) | undefined;

/** Entry of the Node extension host: the server is a process of its own, spoken to by ipc. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const { api, stop } = activateWith(context, {
    get files() {
      const virtual = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme !== 'file') ?? false;
      return virtual ? 'client' : 'server';
    },
    // Without a folder in the window there is no storage of its own; then nothing is kept.
    storage: context.storageUri?.scheme === 'file' ? vscode.Uri.joinPath(context.storageUri, 'articles').fsPath : null,
    async createClient(options) {
      const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
      const module = context.asAbsolutePath('dist/server.js');
      const run = { module, transport: TransportKind.ipc };
      return { client: new LanguageClient('copydesk', 'Copydesk', { run, debug: run }, options), release() {} };
    },
  });
  deactivateNow = stop;
  return api;
}

export function deactivate(): Promise<void> | undefined {
  return deactivateNow?.();
}
