import * as vscode from 'vscode';
import { LANGUAGE } from './settings';

/**
 * Gives the articles of a corpus, which open as plain text, the language id of articles. Which documents are articles is
 * asked of the server; nobody else's text files are touched.
 */
export class LanguageSwitch implements vscode.Disposable {
  /** Documents whose language was set here. */
  readonly #switched = new Set<string>();
  /** Documents that a user set back to plain text: they stay so. */
  readonly #leftAlone = new Set<string>();
  /** Documents closed in this turn. A change of language is a closing and an opening in the same turn. */
  readonly #closing = new Set<string>();
  /** Grows with each `undo`; an answer that was asked for before it counts no more. */
  #round = 0;
  readonly #subscriptions: vscode.Disposable;

  /** @param belongs asks the server whether a file is an article of a corpus */
  constructor(private readonly belongs: (uri: vscode.Uri) => Promise<boolean>) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => void this.#opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
    );
  }

  /** True for a document that is an article because its language was set here. */
  isOurs({ uri }: vscode.TextDocument): boolean {
    return this.#switched.has(uri.toString());
  }

  /** Looks at every open document again: after the start of the server, and after a change of what is in a corpus. */
  async refresh(): Promise<void> {
    await Promise.all(
      vscode.workspace.textDocuments.map(async (document) => {
        if (document.languageId === 'plaintext') return this.#opened(document);
        if (document.languageId !== LANGUAGE || !this.isOurs(document)) return;
        if (!(await this.#asked(document))) await this.#setBack(document);
      }),
    );
  }

  /** Sets every document that was switched here back to plain text. */
  async undo(): Promise<void> {
    this.#round++;
    const ours = vscode.workspace.textDocuments.filter(
      (document) => document.languageId === LANGUAGE && this.isOurs(document),
    );
    await Promise.all(ours.map((document) => this.#setBack(document)));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #opened(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (document.languageId !== 'plaintext' || document.isUntitled) return;
    if (this.#closing.has(uri)) this.#leftAlone.add(uri);
    const round = this.#round;
    if (this.#leftAlone.has(uri) || !(await this.#asked(document)) || round !== this.#round) return;
    if (document.isClosed || document.languageId !== 'plaintext') return;
    this.#switched.add(uri);
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  }

  #closed({ uri, languageId }: vscode.TextDocument): void {
    const key = uri.toString();
    if (languageId !== LANGUAGE || !this.#switched.has(key)) return;
    this.#closing.add(key);
    setTimeout(() => this.#closing.delete(key));
  }

  async #setBack(document: vscode.TextDocument): Promise<void> {
    this.#switched.delete(document.uri.toString());
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
  }

  async #asked(document: vscode.TextDocument): Promise<boolean> {
    try {
      return await this.belongs(document.uri);
    } catch {
      // The server is going away; the next start asks again.
      return false;
    }
  }
}
