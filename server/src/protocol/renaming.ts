import {
  LSPErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { nameProblem, renamedAt, renameEdits, type NameEdit } from '../features/rename';
import { LineIndex } from '../text/lines';
import { answering, viewOf, type Tools } from './answering';
import * as convert from './convert';
import { check } from './guard';
import { slices } from './slices';

/** Edits in quotations are shown, unticked, in a preview: a change there alters what somebody is quoted as saying. */
const ANNOTATIONS: Record<'text' | 'quoted', ChangeAnnotation> = {
  text: { label: 'Names in the text', needsConfirmation: false },
  quoted: {
    label: 'Names inside quotations',
    needsConfirmation: true,
    description: 'Changes what somebody is quoted as saying',
  },
};

interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly lines: LineIndex;
  readonly edits: readonly NameEdit[];
}

/** Registers the change of a figure's spelling over the corpus. */
export function registerRename(tools: Tools): void {
  const { connection, workspace, options } = tools;
  const { onCorpus } = answering(tools);

  connection.onPrepareRename(
    onCorpus('textDocument/prepareRename', null, (open, { position }) => {
      const { lines } = open.article;
      const found = renamedAt(viewOf(open), convert.toOffset(lines, position));
      return found && { range: convert.fromRange(lines, found.range), placeholder: found.spelling };
    }),
  );

  connection.onRenameRequest(
    onCorpus('textDocument/rename', null, async (open, { position, newName }, token) => {
      // The corpus is to know open texts as they are now.
      workspace.openArticles();
      const found = renamedAt(viewOf(open), convert.toOffset(open.article.lines, position));
      const name = String(newName).trim();
      const problem = found ? nameProblem(name) : 'No figure is named here.';
      if (!found || problem !== null) throw new ResponseError(LSPErrorCodes.RequestFailed, problem!);
      const files: FileEdits[] = [];
      const pause = slices();
      for (const [uri, mentions] of found.mentions) {
        const read = await workspace.textOf(uri, open.root);
        check(token);
        if (!read) continue;
        const quotations = open.root.corpus.quotationsIn(uri);
        const edits = renameEdits(read.text, mentions, quotations, found.spelling, name);
        const lines = LineIndex.of(read.text);
        if (edits.length > 0) files.push({ uri: workspace.clientUri(uri), version: read.version, lines, edits });
        await pause();
      }
      return workspaceEdit(files);
    }),
  );

  /** Without annotations nobody could be asked about quotations, so these stay as they are. */
  function workspaceEdit(files: readonly FileEdits[]): WorkspaceEdit {
    const { documentChanges, changeAnnotationSupport } = options.capabilities.workspace?.workspaceEdit ?? {};
    if (documentChanges && changeAnnotationSupport) {
      const changes = files.map((file) => changed(file, ({ quoted }) => (quoted ? 'quoted' : 'text')));
      return { documentChanges: changes, changeAnnotations: ANNOTATIONS };
    }
    const kept = files
      .map((file) => ({ ...file, edits: file.edits.filter(({ quoted }) => !quoted) }))
      .filter(({ edits }) => edits.length > 0);
    if (documentChanges) return { documentChanges: kept.map((file) => changed(file)) };
    return {
      changes: Object.fromEntries(
        kept.map(({ uri, lines, edits }) => [uri, edits.map((edit) => convert.fromEdit(lines, edit))]),
      ),
    };
  }
}

function changed(
  { uri, version, lines, edits }: FileEdits,
  annotation?: (edit: NameEdit) => keyof typeof ANNOTATIONS,
): TextDocumentEdit {
  const written = edits.map((edit) => ({
    ...convert.fromEdit(lines, edit),
    ...(annotation && ({ annotationId: annotation(edit) } satisfies Partial<AnnotatedTextEdit>)),
  }));
  return { textDocument: { uri, version }, edits: written };
}
