import * as vscode from 'vscode';
import type { Server } from './server';
import { LANGUAGE } from './settings';
import { counted } from './words';

/** Shows beside an article what the server is doing and how much it found. Gone while no server runs. */
export class Status implements vscode.Disposable {
  #item: vscode.LanguageStatusItem | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.#subscriptions = vscode.Disposable.from(
      server.onDidChange(() => this.#show()),
      vscode.languages.onDidChangeDiagnostics(() => this.#soon()),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#item?.dispose();
  }

  /** Diagnostics change with every key; the numbers need not. */
  #soon(): void {
    if (!this.server.isRunning) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), 300);
  }

  #show(): void {
    if (!this.server.isRunning) {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    this.#item ??= newItem();
    const { status } = this.server;
    this.#item.busy = status?.indexing ?? true;
    this.#item.text = status && !status.indexing ? counted(status.articles, 'article') : 'Reading the corpus';
    this.#item.detail = problems();
  }
}

function newItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('copydesk.status', { language: LANGUAGE });
  item.name = 'Copydesk';
  item.command = { title: 'Show Output', command: 'copydesk.showOutput' };
  return item;
}

function problems(): string {
  let count = 0;
  let files = 0;
  for (const [, diagnostics] of vscode.languages.getDiagnostics()) {
    const ours = diagnostics.filter(({ source }) => source === 'copydesk').length;
    count += ours;
    if (ours > 0) files++;
  }
  return count === 0 ? 'no problems' : `${counted(count, 'problem')} in ${counted(files, 'open file')}`;
}
