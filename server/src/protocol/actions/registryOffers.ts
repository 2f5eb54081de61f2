import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { registryActions, registryEdit, type RegistryChange } from '../../features/registryActions';
import { LineIndex } from '../../text/lines';
import type { Range } from '../../text/range';
import { viewOf, type Tools } from '../answering';
import * as convert from '../convert';
import type { OpenArticle } from '../openArticles';
import { editSupport, toWorkspaceEdit } from '../workspaceEdit';
import { failed } from './failed';

/** What an action keeps until it is taken. */
interface Kept extends RegistryChange {
  readonly figures: string;
}

/**
 * What is offered on a name: changes of the registry, worked out when they are taken. Where there is no registry they are offered only
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
      const { figuresUri, figuresText } = root;
      if (figuresUri === null || (figuresText === null && !support.creates)) return [];
      return registryActions(viewOf({ article, root }), range.start).flatMap(
        ({ title, name, aliasOf }): CodeAction[] => {
          const data: Kept = { name, aliasOf, figures: figuresUri };
          const action: CodeAction = { title, kind: convert.QUICK_FIX };
          if (resolves) return [{ ...action, data }];
          const edit = edited(figuresUri, figuresText, { name, aliasOf });
          return edit ? [{ ...action, edit }] : [];
        },
      );
    },

    /** Works out the edit of an action that was taken; null for one that was not offered here. */
    resolve(action: CodeAction): CodeAction | null {
      const kept = action.data as Partial<Kept> | undefined;
      if (kept?.figures === undefined) return null;
      const root = workspace.roots.find(({ figuresUri }) => figuresUri === kept.figures);
      if (!root) return action;
      const edit = edited(kept.figures, root.figuresText, kept as Kept);
      if (!edit) throw failed('The registry of figures is broken, or says this already.');
      return { ...action, edit };
    },
  };
}
