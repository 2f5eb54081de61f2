import * as vscode from 'vscode';
import type { CopydeskApi } from './activate';
import { activateWith } from './activate';

let deactivateNow: (() => Promise<void>) | undefined;

/** Entry of the web extension host: the same server runs in a worker and asks the editor for its files. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const { api, stop } = activateWith(context, {
    files: 'client',
    storage: null,
    async createClient(options) {
      const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
        await import('vscode-languageclient/browser');
      const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
      let worker: Worker | undefined;
      // Transports and not the worker: the workers that an extension host makes are no instances of the global `Worker`,
      // by which the client would tell them.
      const startWorker = async () => {
        worker?.terminate();
        worker = new Worker(script);
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      };
      const client = new LanguageClient('copydesk', 'Copydesk', startWorker, options);
      return { client, release: () => worker?.terminate() };
    },
  });
  deactivateNow = stop;
  return api;
}

export function deactivate(): Promise<void> | undefined {
  return deactivateNow?.();
}
