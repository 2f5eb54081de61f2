import type { WorkspaceEdit } from 'vscode-languageserver';
import { isSidecar } from '../../config/articleFilter';
import { ignoreRule } from '../../features/ignoreRule';
import type { Tools } from '../answering';
import { nameOf } from '../uris';
import { editSupport, newFile, toWorkspaceEdit } from '../workspaceEdit';
import { failed } from './failed';

/**
 * The edit that makes a rule quiet about an article.
 *
 * @param uri the article, or its sidecar
 */
export async function ignoring(
  { workspace, findings, options }: Tools,
  uri: string,
  rule: string,
): Promise<WorkspaceEdit> {
  const support = editSupport(options.capabilities);
  const root = workspace.rootAround(uri);
  const of = isSidecar(nameOf(uri)) ? root.articlesOf(uri)[0] : uri;
  const article = of === undefined ? null : await findings.articleOf(of, root, workspace);
  if (!article) throw failed('The article can’t be read.');
  const change = ignoreRule(article, root.sidecarOf(article.uri) ?? null, rule, support.creates);
  if (!change) throw failed('The header or the sidecar file has a mistake that is to be mended first.');
  if (change.kind === 'new') return toWorkspaceEdit(support, [newFile(change.uri, change.text)]);
  const lines = workspace.linesOf(change.uri)!;
  const version = workspace.documentOf(change.uri)?.version ?? null;
  return toWorkspaceEdit(support, [{ uri: workspace.clientUri(change.uri), version, lines, edits: [change.edit] }]);
}
