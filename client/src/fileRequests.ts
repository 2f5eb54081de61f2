import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFiles } from './walk';

/** What the server sends with `copydesk/findFiles`: a folder and globs relative to it. */
interface FindFiles {
  readonly root: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Answers the server's two requests for files: `copydesk/findFiles` gives the URIs of a folder's files that match,
 * `copydesk/readFile` the bytes of one file as base64. A file that can't be read is an error of that request alone.
 */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(
      'copydesk/findFiles',
      async ({ root, include, exclude }: FindFiles, token: vscode.CancellationToken) =>
        (await findFiles(vscode.Uri.parse(root), include, exclude, token)).map(String),
    ),
    client.onRequest('copydesk/readFile', async ({ uri }: { uri: string }) =>
      toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))),
    ),
  );
}

/** Base64 without Node's Buffer; in slices, because an argument list has a length limit. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
