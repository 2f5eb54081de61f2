import type {
  ChangeAnnotation,
  ClientCapabilities,
  CreateFile,
  TextDocumentEdit,
  TextEdit as LspTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../rules/rule';
import { LineIndex } from '../text/lines';
import { fromEdit } from './convert';

/** What a change does to one file. */
export interface FileChange {
  /** As the client spells it. */
  readonly uri: string;
  /** Version of an open document; null for a file that is not open. */
  readonly version: number | null;
  readonly lines: LineIndex;
  /** An edit may name the annotation that it is shown with. */
  readonly edits: readonly (TextEdit & { readonly annotation?: string })[];
  /** True for a file that is not there yet. */
  readonly creates?: boolean;
}

/** A change that makes a file. */
export const newFile = (uri: string, text: string): FileChange => ({
  uri,
  version: null,
  lines: LineIndex.of(''),
  edits: [{ start: 0, end: 0, newText: text }],
  creates: true,
});

/** What a client can do with a change of several files. */
export interface EditSupport {
  /** It checks versions before it changes documents. */
  readonly versions: boolean;
  readonly creates: boolean;
  /** It asks before it makes changes that are marked so. */
  readonly annotations: boolean;
}

export function editSupport({ workspace }: ClientCapabilities): EditSupport {
  const { documentChanges = false, resourceOperations, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  return {
    versions: documentChanges,
    creates: documentChanges && (resourceOperations?.includes('create') ?? false),
    annotations: documentChanges && changeAnnotationSupport !== undefined,
  };
}

/** Changes as one edit of the workspace. Files are made first. A client that can't make files must not be given any. */
export function toWorkspaceEdit(
  support: EditSupport,
  changes: readonly FileChange[],
  annotations: Readonly<Record<string, ChangeAnnotation>> = {},
): WorkspaceEdit {
  if (!support.versions) {
    const edits = changes.map(({ uri, lines, edits }) => [uri, edits.map((edit) => fromEdit(lines, edit))] as const);
    return { changes: Object.fromEntries(edits) };
  }
  const annotated = support.annotations && Object.keys(annotations).length > 0;
  const documentChanges = changes.flatMap((change): (CreateFile | TextDocumentEdit)[] => {
    const { uri, version, lines, edits } = change;
    const written = edits.map(({ annotation, ...edit }): LspTextEdit => {
      return { ...fromEdit(lines, edit), ...(annotated && annotation !== undefined && { annotationId: annotation }) };
    });
    const edit: TextDocumentEdit = { textDocument: { uri, version }, edits: written };
    return change.creates ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] : [edit];
  });
  return { documentChanges, ...(annotated && { changeAnnotations: { ...annotations } }) };
}
