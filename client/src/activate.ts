import * as vscode from 'vscode';
import { FIX_CORPUS, fixInCorpus } from './corpusFixes';
import { fixAllSafeProblems } from './fixAll';
import type { Host } from './host';
import { LanguageSwitch } from './languageSwitch';
import { corpusIsPresent, watchPresence } from './presence';
import { EXPLAIN_RULE, RULE_SCHEME, RulePages } from './rulePages';
import { Server } from './server';
import { SET_SEVERITY, setSeverity } from './severity';
import { setUpCorpus, type SetUpAnswers } from './setUp';
import { SHOW_PLACES, showPlaces } from './showPlaces';
import { Status } from './status';

/** What the extension exports, for tests and for other extensions. */
export interface CopydeskApi {
  /** True while the language server runs: only where there is a corpus. */
  isRunning(): boolean;
  /** Resolves when the server has read every article; waits for a server that is yet to come. */
  whenIndexed(): Promise<void>;
}

const NO_CORPUS =
  'There is no corpus in this window. Run “Copydesk: Set Up This Folder as a Corpus”, or name its articles in the setting copydesk.include.';

/**
 * Puts the extension together, the same in both hosts. Nothing but commands and watchers is registered here; the server
 * starts when there is a corpus, now or later, and stops when the last one is gone.
 */
export function activateWith(
  context: vscode.ExtensionContext,
  host: Host,
): { api: CopydeskApi; stop: () => Promise<void> } {
  const server = new Server(host);
  const pages = new RulePages(context.extensionUri);
  const articles = new LanguageSwitch((uri) => server.belongs(uri));

  /** Starts or stops the server as there is a corpus or not. */
  const follow = async (restart = false): Promise<void> => {
    try {
      if (await corpusIsPresent((document) => articles.isOurs(document))) {
        await (restart && server.isRunning ? server.restart() : server.start());
        await articles.refresh();
      } else if (server.isRunning) {
        // In this order: a server that still runs would claim a document that is plain text again.
        await server.stop();
        await articles.undo();
      }
    } catch (error) {
      server.channel.error(String(error));
    }
  };

  const register = (name: string, run: (...args: never[]) => unknown) =>
    vscode.commands.registerCommand(`copydesk.${name}`, run);
  context.subscriptions.push(
    server,
    articles,
    new Status(server),
    server.onDidIndex(() => void articles.refresh()),
    watchPresence((why) => {
      // An article that opens or closes matters only where it would start or end the server.
      if (why === 'opened' && server.isRunning) return;
      if (why === 'closed' && !server.isRunning) return;
      void follow(why === 'setting' || why === 'folders');
    }),
    vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, pages),
    register('setUpCorpus', async (answers?: SetUpAnswers) => {
      const file = await setUpCorpus(answers);
      if (!file) return undefined;
      await follow();
      await vscode.window.showTextDocument(file);
      return file;
    }),
    vscode.commands.registerCommand(SHOW_PLACES, showPlaces),
    register('fixAll', fixAllSafeProblems),
    vscode.commands.registerCommand(FIX_CORPUS, (rule?: string, uri?: string, confirmed?: boolean) =>
      fixInCorpus(server, rule, uri, confirmed),
    ),
    vscode.commands.registerCommand(SET_SEVERITY, (rule: string, uri: string, level?: string) =>
      setSeverity(server, rule, uri, level),
    ),
    register('showOutput', () => server.channel.show()),
    register('restartServer', async () => {
      await follow(true);
      if (!server.isRunning) void vscode.window.showInformationMessage(NO_CORPUS);
    }),
    vscode.commands.registerCommand(EXPLAIN_RULE, (id?: string) =>
      typeof id === 'string' ? pages.open(id) : pages.ask(),
    ),
  );
  void follow();

  const api: CopydeskApi = {
    isRunning: () => server.isRunning,
    whenIndexed: () => server.whenIndexed(),
  };
  return { api, stop: () => server.stop() };
}
