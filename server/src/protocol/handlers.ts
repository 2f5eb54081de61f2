import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { documentSymbols } from '../features/documentSymbols';
import { folding } from '../features/folding';
import { highlights } from '../features/highlights';
import { selectionRanges } from '../features/selectionRanges';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { registerAnnotations } from './annotations';
import { answering, known, type Tools } from './answering';
import { registerCompletion } from './completing';
import * as convert from './convert';
import { check, guard } from './guard';
import { registerHover } from './hovering';
import { registerCodeActions } from './actions/codeActions';
import { registerNavigation } from './navigating';
import { registerRename } from './renaming';
import { registerHierarchy } from './hierarchy';
import { canonical } from './uris';

/** Symbols that a search over the workspace gives at most; editors show fewer. */
const MOST_SYMBOLS = 200;

/** Registers the handlers of all requests about articles. */
export function registerHandlers(tools: Tools): void {
  const { connection, workspace, diagnostics, preferences, log } = tools;
  const { onDraft } = answering(tools);
  registerAnnotations(tools);
  registerHover(tools);
  registerNavigation(tools);
  registerHierarchy(tools);
  registerCompletion(tools);
  registerRename(tools);
  registerCodeActions(tools);

  connection.languages.diagnostics.on(
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>('textDocument/diagnostic', log, async (params, token) => {
      const open = await workspace.draft(convert.toUri(params));
      check(token);
      if (open) return diagnostics.pull(open, params.previousResultId);
      const uri = canonical(params.textDocument.uri);
      // A client asks once more when it closes an article; from then on it relies on the workspace's diagnostics.
      const root = preferences.now.closedFiles ? workspace.rootOf(uri) : null;
      return root
        ? diagnostics.pullClosed(uri, root, params.previousResultId)
        : diagnostics.pullBeside(uri, params.previousResultId);
    }),
  );

  connection.onDocumentHighlight(
    onDraft('textDocument/documentHighlight', null, ({ article }, params) => {
      const found = highlights(article, convert.toOffset(article.lines, params.position));
      return found.map((range) => ({ range: convert.fromRange(article.lines, range) }));
    }),
  );

  connection.onDocumentSymbol(
    onDraft('textDocument/documentSymbol', null, ({ article }) =>
      documentSymbols(article).map((symbol) => convert.fromOutline(article.lines, symbol)),
    ),
  );

  connection.onFoldingRanges(
    onDraft('textDocument/foldingRange', null, ({ article }) =>
      folding(article).map((fold) => convert.fromFold(article.lines, fold)),
    ),
  );

  connection.onSelectionRanges(
    onDraft('textDocument/selectionRange', null, ({ article }, params) =>
      (params.positions ?? []).map((position) =>
        convert.fromSelection(article.lines, selectionRanges(article, convert.toOffset(article.lines, position))),
      ),
    ),
  );

  connection.onWorkspaceSymbol(
    guard('workspace/symbol', log, async ({ query }, token) => {
      await known(workspace, token);
      const found = workspace.corpora().flatMap((corpus) => workspaceSymbols(corpus, query ?? '', MOST_SYMBOLS));
      return found.map((symbol) => convert.fromFound(workspace, symbol)).filter((symbol) => symbol !== null);
    }),
  );

  connection.onRequest(
    'copydesk/belongs',
    guard('copydesk/belongs', log, ({ uri }: { uri: string }) => workspace.belongs(String(uri))),
  );
  connection.onRequest(
    'copydesk/status',
    guard('copydesk/status', log, () => workspace.status),
  );
}
