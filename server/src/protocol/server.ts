import {
  CodeActionKind,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { ClosedFindings } from './closedFindings';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import { clientFiles } from './clientFiles';
import { ConfigFiles } from './configFiles';
import { FIX_ALL_KIND } from './convert';
import { Diagnostics } from './diagnostics';
import type { ArticleReader, FileSystem } from './fileSystem';
import { Findings } from './findings';
import { FolderSettings } from './folderSettings';
import { messageOf, type Log } from './guard';
import { registerHandlers } from './handlers';
import { globsIn, readOptions, type Options } from './options';
import { Preferences } from './preferences';
import { startProgress } from './progress';
import { Refreshing } from './refreshing';
import { rulePages, type RulePages } from './rulePages';
import { Watching } from './watching';
import { Workspace, type WorkspaceEvents } from './workspace';
import { registerWorkspaceDiagnostics } from './workspaceDiagnostics';

/** What differs between the programs that hold the server. */
export interface Host {
  /** Reads the disk; null where there is none, as in a browser, and the client is asked for files. */
  readonly files: FileSystem | null;
  /** Reads many articles of the disk at once; null where there are no threads. `storage` is a folder for what it keeps. */
  reader(storage: string | null, log: Log): ArticleReader | null;
  /** Finds a rule's page in the package. */
  readonly bundledPage: RulePages;
}

/** Puts the server together and starts it on a connection. */
export function startServer(connection: Connection, host: Host): void {
  const log: Log = {
    error: (message) => connection.console.error(message),
    warn: (message) => connection.console.warn(message),
  };
  connection.onInitialize((params) => {
    const options = readOptions(params);
    const disk = options.clientFiles ? null : host.files;
    const files = disk ?? clientFiles(connection);
    const reader = disk && host.reader(options.storage, log);
    run(connection, options, files, reader, rulePages(options.rulePages, host.bundledPage), log);
    return capabilities();
  });
  connection.onShutdown(() => undefined);
  connection.listen();
}

/** Everything that needs to know the client. */
function run(
  connection: Connection,
  options: Options,
  files: FileSystem,
  reader: ArticleReader | null,
  pages: RulePages,
  log: Log,
): void {
  const documents = new TextDocuments(TextDocument);
  const watching = new Watching(connection, options);
  const folderSettings = new FolderSettings(connection, options);
  const events: WorkspaceEvents = {
    rootsChanged() {
      watching.update(workspace.roots);
      changed();
    },
    articlesChanged: () => changed(),
    startProgress: () => startProgress(connection, 'Copydesk: reading articles'),
    statusChanged() {
      if (options.status) void connection.sendNotification('copydesk/status', workspace.status);
    },
  };
  const workspace: Workspace = new Workspace(files, reader, log, events, (folder) => folderSettings.of(folder));
  const findings = new Findings(
    (uri) => workspace.openText(uri),
    () => diagnostics.besideChanged(),
  );
  const preferences = new Preferences();
  preferences.read(options.settings);
  const refreshing = new Refreshing(connection, options);
  const changed = () => {
    diagnostics.changed();
    refreshing.changed();
    workspace.tellChange();
  };
  preferences.onChange(() => {
    refreshing.changed();
    workspace.tellChange();
  });
  const configFiles = new ConfigFiles(workspace);
  const diagnostics = new Diagnostics(connection, workspace, findings, configFiles, options, pages, log);

  documents.onDidOpen(({ document }) => workspace.opened(document));
  documents.onDidChangeContent(({ document }) => workspace.edited(document));
  documents.onDidClose(({ document }) => workspace.closed(document));
  if (!options.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    // Nobody else tells of a file that the editor itself wrote.
    documents.onDidSave(({ document: { uri } }) => workspace.watched([{ uri, type: FileChangeType.Changed }]));
  }
  documents.listen(connection);
  const tools = { connection, workspace, findings, configFiles, diagnostics, options, preferences, log };
  registerHandlers(tools);
  registerWorkspaceDiagnostics(tools, new ClosedFindings(workspace, findings, pages, log));

  connection.onDidChangeWatchedFiles(({ changes }) => workspace.watched(changes));
  connection.workspace.onDidCreateFiles(() => workspace.reload());
  connection.workspace.onDidRenameFiles(() => workspace.reload());
  connection.workspace.onDidDeleteFiles(() => workspace.reload());
  connection.onDidChangeConfiguration(async ({ settings }) => {
    try {
      const pushed = (settings as { copydesk?: unknown } | null)?.copydesk;
      const ours = pushed ?? (await askedSettings(connection, options));
      folderSettings.take(ours);
      preferences.read(ours);
      const include = (ours as { include?: unknown } | null | undefined)?.include;
      if (Array.isArray(include)) workspace.configure(workspace.workspaceFolders, globsIn(include));
      else workspace.reload();
    } catch (error) {
      log.warn(`the settings can't be read: ${messageOf(error)}`);
    }
  });
  connection.onInitialized(() => {
    workspace.configure(options.folders, options.include);
    if (!options.capabilities.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = workspace.workspaceFolders.filter((uri) => !gone.has(uri));
      workspace.configure([...kept, ...added.map(({ uri }) => uri)], workspace.includeGlobs);
    });
  });
}

function askedSettings(connection: Connection, options: Options): Promise<unknown> {
  if (!options.capabilities.workspace?.configuration) return Promise.resolve(null);
  return connection.workspace.getConfiguration('copydesk');
}

function capabilities(): InitializeResult {
  const folders = { filters: [{ pattern: { glob: '**', matches: 'folder' as const } }] };
  return {
    serverInfo: { name: 'copydesk', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      diagnosticProvider: { identifier: 'copydesk', interFileDependencies: true, workspaceDiagnostics: true },
      hoverProvider: true,
      definitionProvider: true,
      typeDefinitionProvider: true,
      implementationProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      workspaceSymbolProvider: true,
      callHierarchyProvider: true,
      renameProvider: { prepareProvider: true },
      completionProvider: { triggerCharacters: [':', ';'], resolveProvider: false },
      codeLensProvider: { resolveProvider: false },
      documentLinkProvider: { resolveProvider: false },
      semanticTokensProvider: {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
        full: true,
        range: true,
      },
      inlayHintProvider: { resolveProvider: false },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, CodeActionKind.RefactorRewrite],
        resolveProvider: true,
      },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: folders, didRename: folders, didDelete: folders },
      },
    },
  };
}
