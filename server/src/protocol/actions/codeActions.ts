import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { codeActions } from '../../features/codeActions';
import type { Finding } from '../../rules/rule';
import { LineIndex } from '../../text/lines';
import { answering, type Tools } from '../answering';
import * as convert from '../convert';
import { check, guard } from '../guard';
import type { OpenArticle } from '../openArticles';
import { canonical } from '../uris';
import { editSupport, newFile, toWorkspaceEdit } from '../workspaceEdit';
import { CorpusFixing } from './corpusFixing';
import { registryOffers } from './registryOffers';
import { ruleOffers } from './ruleOffers';

/** Registers code actions: on findings in articles and beside them, on names, and on mistakes in configurations. */
export function registerCodeActions(tools: Tools): void {
  const { connection, workspace, findings, configFiles, options, log } = tools;
  const { onDocument } = answering(tools);
  const support = editSupport(options.capabilities);
  const fixing = new CorpusFixing(tools);
  const registry = registryOffers(tools);
  const rules = ruleOffers(tools, fixing);

  connection.onCodeAction(
    onDocument('textDocument/codeAction', async (open, params, token) => {
      const wanted = convert.toActionKinds(params.context?.only);
      if (open) {
        const range = convert.toRange(open.article.lines, params.range);
        return [...fixes(open, params), ...(wanted.has('fix') ? registry.offer(open, range) : [])];
      }
      const uri = canonical(params.textDocument.uri);
      const ofConfig = mistakes(uri, params);
      if (ofConfig) return ofConfig;
      const beside = (await findings.inTable(uri, workspace)) ?? (await findings.beside(uri, workspace));
      check(token);
      return beside ? onFindings(uri, beside.text, beside.findings, params) : [];
    }),
  );

  connection.onCodeActionResolve(
    guard('codeAction/resolve', log, async (action: CodeAction, token) => {
      return (await rules.resolve(action, token)) ?? registry.resolve(action) ?? action;
    }),
  );

  function fixes(open: OpenArticle, params: CodeActionParams): CodeAction[] {
    const { article } = open;
    return onFindings(article.uri, article.text, findings.ofText(open), params, () => findings.allSafe(open));
  }

  /** What is offered on findings of one file. */
  function onFindings(
    uri: string,
    text: string,
    found: readonly Finding[],
    params: CodeActionParams,
    allSafe: Parameters<typeof codeActions>[3] = () => [],
  ): CodeAction[] {
    const lines = LineIndex.of(text);
    const range = convert.toRange(lines, params.range);
    const wanted = convert.toActionKinds(params.context?.only);
    const target = { uri: workspace.clientUri(uri), version: workspace.documentOf(uri)?.version ?? null, lines };
    const offered = codeActions(found, range, wanted, allSafe).flatMap((action): CodeAction[] => {
      const { files = [], finding } = action;
      if (files.length > 0 && !support.creates) return [];
      const change = { ...target, edits: action.edits };
      const made = files.map(({ uri: file, text: content }) => newFile(file, content));
      const edit = toWorkspaceEdit(support, [...(action.edits.length > 0 ? [change] : []), ...made]);
      return [convert.fromAction(action, finding && tools.diagnostics.one(lines, finding), edit)];
    });
    return [...offered, ...rules.offer(uri, found, range, wanted)];
  }

  /** What mends the mistakes of a configuration in a range; null for a file that is none. */
  function mistakes(uri: string, params: CodeActionParams): CodeAction[] | null {
    const file = configFiles.of(uri);
    if (!file) return null;
    const lines = LineIndex.of(file.text);
    const range = convert.toRange(lines, params.range);
    const version = workspace.documentOf(uri)?.version ?? null;
    return file.problems
      .filter(({ start, end }) => start <= range.end && end >= range.start)
      .flatMap((problem): CodeAction[] => {
        const { start, end, replacement } = problem;
        if (replacement === undefined) return [];
        const edits = [{ start, end, newText: replacement }];
        const edit = toWorkspaceEdit(support, [{ uri: workspace.clientUri(uri), version, lines, edits }]);
        const diagnostics = [convert.fromProblem(lines, problem)];
        return [
          { title: `Change it to “${replacement}”`, kind: convert.QUICK_FIX, isPreferred: true, diagnostics, edit },
        ];
      });
  }
}
