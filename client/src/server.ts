import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, WorkspaceEdit } from 'vscode-languageclient';
import { answerFileRequests } from './fileRequests';
import type { Host } from './host';
import { EXPLAIN_RULE, linkRules, RULE_SCHEME } from './rulePages';
import { affectsServer, includeGlobs, LANGUAGE, switches } from './settings';
import { FIX_CORPUS } from './corpusFixes';
import { SET_SEVERITY } from './severity';
import { SHOW_PLACES } from './showPlaces';

/** What the server says about its index, with the notification `copydesk/status`. */
export interface ServerStatus {
  readonly indexing: boolean;
  /** Number of articles in all corpora of the window. */
  readonly articles: number;
  /** Number of findings that baselines hold, which are not shown; absent where there are none. */
  readonly known?: number;
}

/** Schemes that articles come from in every window; those of the workspace's folders are added. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'];

/** Runs the language server, at most one, and tells when it comes and goes. Calls may overlap: they are done in order. */
export class Server implements vscode.Disposable {
  #client: BaseLanguageClient | undefined;
  /** What goes with the client: answers to its requests, and the worker. */
  #rest: vscode.Disposable | undefined;
  #queue: Promise<void> = Promise.resolve();
  #status: ServerStatus | undefined;
  #channel: vscode.LogOutputChannel | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the server started, stopped, or reported its status. */
  readonly onDidChange = this.#changed.event;
  readonly #indexed = new vscode.EventEmitter<void>();
  /** Fires each time the server has read what is new in the corpora. */
  readonly onDidIndex = this.#indexed.event;

  readonly #fixing = new vscode.EventEmitter<{ readonly done: number; readonly total: number }>();
  /** Tells how far the server is with gathering fixes, in articles. */
  readonly onFixing = this.#fixing.event;

  constructor(private readonly host: Host) {}

  get isRunning(): boolean {
    return this.#client?.isRunning() ?? false;
  }

  /** The last report of the running server. */
  get status(): ServerStatus | undefined {
    return this.isRunning ? this.#status : undefined;
  }

  /** The log. Made when it is first needed, so that windows without a corpus do not list it. */
  get channel(): vscode.LogOutputChannel {
    this.#channel ??= vscode.window.createOutputChannel('Copydesk', { log: true });
    return this.#channel;
  }

  start(): Promise<void> {
    return this.#then(async () => {
      // A client whose server died for good is replaced; one that is starting again by itself is left to it.
      if (this.#client?.needsStop()) return;
      await this.#stopNow();
      await this.#startNow();
    });
  }

  stop(): Promise<void> {
    return this.#then(() => this.#stopNow());
  }

  restart(): Promise<void> {
    return this.#then(async () => {
      await this.#stopNow();
      await this.#startNow();
    });
  }

  /** Asks whether a file is an article of a corpus; false while no server runs. */
  async belongs(uri: vscode.Uri): Promise<boolean> {
    if (!this.#client?.isRunning()) return false;
    return this.#client.sendRequest<boolean>('copydesk/belongs', { uri: uri.toString() });
  }

  /** Sends a request of our own. Rejects where no server runs. */
  request<R>(method: string, params: object, token?: vscode.CancellationToken): Promise<R> {
    if (!this.#client?.isRunning()) return Promise.reject(new Error('there is no corpus in this window.'));
    return token ? this.#client.sendRequest<R>(method, params, token) : this.#client.sendRequest<R>(method, params);
  }

  /** An edit of the server's in the editor's own form. */
  async asEdit(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
    return (await this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit)) ?? new vscode.WorkspaceEdit();
  }

  /** Resolves when every article has been read, at once if that is so already. */
  async whenIndexed(): Promise<void> {
    if (this.status?.indexing === false) return;
    await new Promise<void>((resolve) => {
      const subscription = this.onDidIndex(() => {
        subscription.dispose();
        resolve();
      });
    });
  }

  dispose(): void {
    this.#changed.dispose();
    this.#indexed.dispose();
    this.#fixing.dispose();
    this.#channel?.dispose();
  }

  #then(step: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(step);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #startNow(): Promise<void> {
    const { client, release } = await this.host.createClient(this.#options());
    this.#client = client;
    this.#status = undefined;
    this.#rest = vscode.Disposable.from(
      new vscode.Disposable(release),
      client.onDidChangeState(() => this.#changed.fire()),
      answerFileRequests(client),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affectsServer(event)) {
          void client.sendNotification('workspace/didChangeConfiguration', { settings: { copydesk: switches() } });
        }
      }),
      client.onNotification('copydesk/fixing', (step: { done: number; total: number }) => this.#fixing.fire(step)),
      client.onNotification('copydesk/status', (status: ServerStatus) => {
        this.#status = status;
        this.#changed.fire();
        if (!status.indexing) this.#indexed.fire();
      }),
    );
    try {
      await client.start();
    } catch (error) {
      this.#client = undefined;
      this.#rest.dispose();
      this.channel.error(`The server did not start: ${String(error)}`);
      throw error;
    } finally {
      this.#changed.fire();
    }
  }

  async #stopNow(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    this.#client = undefined;
    const rest = this.#rest;
    try {
      // This stops the server, too.
      if (client.needsStop()) await client.dispose();
    } catch (error) {
      // A server that crashes or hangs at its end is gone all the same.
      this.channel.warn(`The server did not stop as it should: ${String(error)}`);
    }
    rest?.dispose();
    this.#changed.fire();
  }

  #options(): LanguageClientOptions {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const schemes = new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)]);
    return {
      documentSelector: [...schemes].flatMap((scheme) => [
        { scheme, language: LANGUAGE },
        // Sidecars, and the files that configure a corpus: for completion, hovers and fixes in them.
        { scheme, pattern: '**/*.meta.{yaml,yml,json}' },
        { scheme, pattern: '**/{copydesk,figures,sources}.yaml' },
        // The metadata table, whatever it is called: the server knows which file it is, and leaves any other alone.
        { scheme, pattern: '**/*.{csv,tsv}' },
      ]),
      outputChannel: this.channel,
      diagnosticCollectionName: 'copydesk',
      initializationOptions: {
        files: this.host.files,
        storage: this.host.storage,
        rulePages: `${RULE_SCHEME}:`,
        include: includeGlobs(),
        settings: switches(),
        commands: {
          showPlaces: SHOW_PLACES,
          fixCorpus: FIX_CORPUS,
          setSeverity: SET_SEVERITY,
          explainRule: EXPLAIN_RULE,
        },
      },
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => next(uri, linkRules(diagnostics)),
        provideDiagnostics: async (document, previousResultId, token, next) => {
          const report = await next(document, previousResultId, token);
          if (report && 'items' in report) linkRules(report.items);
          return report;
        },
        provideWorkspaceDiagnostics: (resultIds, token, report, next) =>
          next(resultIds, token, (chunk) => {
            for (const item of chunk?.items ?? []) if ('items' in item) linkRules(item.items);
            report(chunk);
          }),
      },
    };
  }
}
