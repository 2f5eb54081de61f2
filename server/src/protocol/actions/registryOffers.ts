import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { registryActions, registryEdit, type RegistryChange } from '../../features/registryActions';
import { LineIndex } from '../../text/lines';
import type { Range } from '../../text/range';
import { viewOf, type Tools } from '../answering';
import * as convert from '../convert';
import type { OpenArticle } from '../openArticles';
import type { CorpusRoot } from '../root';
import { editSupport, toWorkspaceEdit } from '../workspaceEdit';
import { failed } from './failed';

/** What an action keeps until it is taken. */
interface Kept extends RegistryChange {
  /** The registry's file. */
  readonly file: string;
}

/**
 * What is offered on a name: changes of a registry, worked out when they are taken. Where there is no registry they are offered only
 * to a client that can make files.
 */
export function registryOffers({ workspace, options }: Tools) {
  const support = editSupport(options.capabilities);
  const resolves = options.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;

  const edited = (uri: string, text: string | null, change: RegistryChange): WorkspaceEdit | null => {
    const edit = registryEdit(text ?? '', change);
    const version = workspace.documentOf(uri)?.version ?? null;
    const file = { uri: workspace.clientUri(uri), version, lines: LineIndex.of(text ?? ''), creates: text === null };
    return edit && toWorkspaceEdit(support, [{ ...file, edits: [edit] }]);
  };

  return {
    offer({ article, root }: Pick<OpenArticle, 'article' | 'root'>, range: Range): CodeAction[] {
      return registryActions(viewOf({ article, root }), range.start).flatMap(({ title, ...change }): CodeAction[] => {
        const { uri, text } = fileOf(root, change);
        if (uri === null || (text === null && !support.creates)) return [];
        const data: Kept = { ...change, file: uri };
        const action: CodeAction = { title, kind: convert.QUICK_FIX };
        if (resolves) return [{ ...action, data }];
        const edit = edited(uri, text, change);
        return edit ? [{ ...action, edit }] : [];
      });
    },

    /** Works out the edit of an action that was taken; null for one that was not offered here. */
    resolve(action: CodeAction): CodeAction | null {
      const kept = action.data as Partial<Kept> | undefined;
      if (kept?.file === undefined) return null;
      const change = kept as Kept;
      const root = workspace.roots.find((one) => fileOf(one, change).uri === change.file);
      if (!root) return action;
      const edit = edited(change.file, fileOf(root, change).text, change);
      if (!edit) throw failed(`The registry of ${change.registry} is broken, or says this already.`);
      return { ...action, edit };
    },
  };
}

/** The file that a change is of; no text where it is not there yet. */
const fileOf = (root: CorpusRoot, { registry }: RegistryChange): { uri: string | null; text: string | null } =>
  registry === 'figures'
    ? { uri: root.figuresUri, text: root.figuresText }
    : { uri: root.sourcesUri, text: root.sourcesText };
