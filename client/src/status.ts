import * as vscode from 'vscode';
import type { Server } from './server';
import { CONFIGURATION_FILE, LANGUAGE } from './settings';
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
    const mistake = mistakeInConfiguration();
    this.#item.busy = status?.indexing ?? true;
    const state = status && !status.indexing ? counted(status.articles, 'article') : 'Reading the corpus';
    this.#item.text = mistake ? `${CONFIGURATION_FILE} has a mistake` : state;
    this.#item.detail = mistake ? 'what was good before stays in force' : problems(status?.known ?? 0);
    this.#item.severity = mistake ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.#item.command = mistake
      ? { title: 'Open It', command: 'vscode.open', arguments: [mistake] }
      : { title: 'Show Output', command: 'copydesk.showOutput' };
  }
}

function newItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('copydesk.status', [
    { language: LANGUAGE },
    { pattern: `**/${CONFIGURATION_FILE}` },
  ]);
  item.name = 'Copydesk';
  return item;
}

/** A configuration of the window that has a mistake. */
function mistakeInConfiguration(): vscode.Uri | undefined {
  const files = vscode.languages.getDiagnostics().filter(([uri]) => uri.path.endsWith(`/${CONFIGURATION_FILE}`));
  return files.find(([, diagnostics]) => diagnostics.some(({ source }) => source === 'copydesk'))?.[0];
}

/** @param known how many findings a baseline keeps from being shown */
function problems(known: number): string {
  let count = 0;
  let files = 0;
  for (const [, diagnostics] of vscode.languages.getDiagnostics()) {
    const ours = diagnostics.filter(({ source }) => source === 'copydesk').length;
    count += ours;
    if (ours > 0) files++;
  }
  const found = count === 0 ? 'no problems' : `${counted(count, 'problem')} in ${counted(files, 'open file')}`;
  return known === 0 ? found : `${found}; the baseline holds ${counted(known, 'known problem')}`;
}
