import { LSPErrorCodes, ResponseError, type CodeAction } from 'vscode-languageserver';
import { registryActions, registryEdit, type RegistryChange } from '../features/registryActions';
import type { Range } from '../text/range';
import { viewOf, type Tools } from './answering';
import * as convert from './convert';
import { guard } from './guard';
import type { OpenArticle } from './openArticles';

/** What an action keeps until it is taken. */
interface Kept extends RegistryChange {
  readonly figures: string;
}

/**
 * Registers what makes a change of the registry when it is taken, and gives the function that offers such changes on a name. Where
 * there is no registry they are offered only to a client that can make files.
 */
export function registerRegistryActions({ connection, workspace, options, log }: Tools) {
  const { documentChanges = false, resourceOperations } = options.capabilities.workspace?.workspaceEdit ?? {};
  const creates = documentChanges && (resourceOperations?.includes('create') ?? false);
  const resolves = options.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;

  const edited = (action: CodeAction, uri: string, text: string | null, change: RegistryChange): CodeAction | null => {
    const edit = registryEdit(text ?? '', change);
    return edit && { ...action, edit: convert.fromRegistryEdit(uri, text, edit, documentChanges) };
  };

  connection.onCodeActionResolve(
    guard('codeAction/resolve', log, (action: CodeAction) => {
      const kept = action.data as Kept | undefined;
      const root = workspace.roots.find(({ figuresUri }) => figuresUri !== null && figuresUri === kept?.figures);
      if (!kept || !root) return action;
      const resolved = edited(action, kept.figures, root.figuresText, kept);
      if (resolved) return resolved;
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'The registry of figures is broken, or says this already.');
    }),
  );

  return ({ article, root }: Pick<OpenArticle, 'article' | 'root'>, range: Range): CodeAction[] => {
    const { figuresUri, figuresText } = root;
    if (figuresUri === null || (figuresText === null && !creates)) return [];
    return registryActions(viewOf({ article, root }), range.start).flatMap(({ title, name, aliasOf }) => {
      const data: Kept = { name, aliasOf, figures: figuresUri };
      const action: CodeAction = { title, kind: convert.QUICK_FIX, ...(resolves && { data }) };
      return resolves ? [action] : (edited(action, figuresUri, figuresText, { name, aliasOf }) ?? []);
    });
  };
}
