import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type ChangeAnnotation,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { nameProblem, renamedAt, renameEdits } from '../features/rename';
import { LineIndex } from '../text/lines';
import { answering, indexed, viewOf, type Tools } from './answering';
import * as convert from './convert';
import { check } from './guard';
import type { OpenArticle } from './openArticles';
import { slices } from './slices';
import { editSupport, toWorkspaceEdit, type FileChange } from './workspaceEdit';

/** Edits in quotations are shown, unticked, in a preview: a change there alters what somebody is quoted as saying. */
const TEXT = 'text';
const QUOTED = 'quoted';
const ANNOTATIONS: Record<typeof TEXT | typeof QUOTED, ChangeAnnotation> = {
  text: { label: 'Names in the text', needsConfirmation: false },
  quoted: {
    label: 'Names inside quotations',
    needsConfirmation: true,
    description: 'Changes what somebody is quoted as saying',
  },
};

/** Registers the change of a figure's spelling over the corpus. */
export function registerRename(tools: Tools): void {
  const { connection, workspace, options } = tools;
  const { onArticle, onCorpus } = answering(tools);
  const support = editSupport(options.capabilities);

  connection.onPrepareRename(
    onArticle('textDocument/prepareRename', null, (open, { position }) => {
      const { lines } = open.article;
      const found = renamedAt(viewOf(open), convert.toOffset(lines, position));
      return found && { range: convert.fromRange(lines, found.range), placeholder: found.spelling };
    }),
  );

  connection.onRenameRequest(
    onCorpus<RenameParams, WorkspaceEdit | null>('textDocument/rename', null, rename, indexed),
  );

  async function rename(
    open: OpenArticle,
    { position, newName }: RenameParams,
    token: CancellationToken,
  ): Promise<WorkspaceEdit> {
    // The corpus is to know open texts as they are now.
    workspace.openArticles();
    const found = renamedAt(viewOf(open), convert.toOffset(open.article.lines, position));
    const name = String(newName).trim();
    const problem = found ? nameProblem(name) : 'No figure is named here.';
    if (!found || problem !== null) throw new ResponseError(LSPErrorCodes.RequestFailed, problem!);
    const files: FileChange[] = [];
    const pause = slices();
    for (const [uri, mentions] of found.mentions()) {
      const read = await workspace.textOf(uri, open.root);
      check(token);
      if (!read) continue;
      const quotations = open.root.corpus.quotationsIn(uri);
      const edits = renameEdits(read.text, mentions, quotations, found.spelling, name);
      const lines = LineIndex.of(read.text);
      const marked = edits.map((edit) => ({ ...edit, annotation: edit.quoted ? QUOTED : TEXT }));
      if (edits.length > 0) files.push({ uri: workspace.clientUri(uri), version: read.version, lines, edits: marked });
      await pause();
    }
    return workspaceEdit(files);
  }

  /** Without annotations nobody could be asked about quotations, so these stay as they are. */
  function workspaceEdit(files: readonly FileChange[]): WorkspaceEdit {
    if (support.annotations) return toWorkspaceEdit(support, files, ANNOTATIONS);
    const kept = files.map((file) => ({
      ...file,
      edits: file.edits.filter(({ annotation }) => annotation !== QUOTED),
    }));
    return toWorkspaceEdit(
      support,
      kept.filter(({ edits }) => edits.length > 0),
    );
  }
}
