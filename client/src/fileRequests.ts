import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server sends with `copydesk/findFiles`: a folder and globs relative to it. */
interface FindFiles {
  readonly root: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Most files that one search hands over; a browser holds no bigger corpus. */
const LIMIT = 100_000;

/**
 * Answers the server's two requests for files: `copydesk/findFiles` gives the URIs of a folder's files that match,
 * `copydesk/readFile` the bytes of one file as base64. A file that can't be read is an error of that request alone.
 */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('copydesk/findFiles', (params: FindFiles, token: vscode.CancellationToken) =>
      findFiles(params, token),
    ),
    client.onRequest('copydesk/readFile', async ({ uri }: { uri: string }) =>
      toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))),
    ),
  );
}

async function findFiles({ root, include, exclude }: FindFiles, token: vscode.CancellationToken): Promise<string[]> {
  const base = vscode.Uri.parse(root);
  const excluded = exclude.length > 0 ? new vscode.RelativePattern(base, oneOf(exclude)) : null;
  const found = await Promise.all(
    include.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(base, glob), excluded, LIMIT, token)),
  );
  return [...new Set(found.flat().map(String))].sort();
}

/** One glob that matches what any of several does. */
function oneOf(globs: readonly string[]): string {
  return globs.length === 1 ? globs[0]! : `{${globs.join(',')}}`;
}

/** Base64 without Node's Buffer; in slices, because an argument list has a length limit. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
