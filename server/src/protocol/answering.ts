import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { View } from '../features/view';
import type { ConfigFiles } from './configFiles';
import { toUri } from './convert';
import type { Diagnostics } from './diagnostics';
import type { Findings } from './findings';
import { check, guard, type Log } from './guard';
import type { OpenArticle } from './openArticles';
import type { Options } from './options';
import type { Preferences } from './preferences';
import type { Workspace } from './workspace';

/** What the handlers of requests work with. */
export interface Tools {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly findings: Findings;
  readonly configFiles: ConfigFiles;
  readonly diagnostics: Diagnostics;
  readonly options: Options;
  readonly preferences: Preferences;
  readonly log: Log;
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

export const viewOf = ({ article, root }: Pick<OpenArticle, 'article' | 'root'>): View => ({
  article,
  corpus: root.corpus,
});

/** The ways in which requests about a document are answered. */
export function answering({ workspace, log }: Tools) {
  /** A handler that answers for any document; null stands for one that is not served as an article. */
  const onDocument = <P extends OfDocument, R>(
    name: string,
    answer: (open: OpenArticle | null, params: P, token: CancellationToken) => R | Promise<R>,
    find: (uri: string) => Promise<OpenArticle | null> = (uri) => workspace.article(uri),
  ) =>
    guard(name, log, async (params: P, token) => {
      const open = await find(toUri(params));
      check(token);
      return answer(open, params, token);
    });

  /**
   * A handler for what an editor asks after each keystroke, all of which an article itself can tell; of others it tells what the corpus
   * knew before the last edits. Gives `none` for any other document.
   */
  const onDraft = <P extends OfDocument, R>(
    name: string,
    none: R,
    answer: (open: OpenArticle, params: P, token: CancellationToken) => R | Promise<R>,
  ) =>
    onDocument<P, R>(
      name,
      (open, params, token) => (open ? answer(open, params, token) : none),
      (uri) => workspace.draft(uri),
    );

  /** A handler that answers for an article, and gives `none` for any other document. */
  const onArticle = <P extends OfDocument, R>(
    name: string,
    none: R,
    answer: (open: OpenArticle, params: P, token: CancellationToken) => R | Promise<R>,
  ) => onDocument<P, R>(name, (open, params, token) => (open ? answer(open, params, token) : none));

  /** The same for a request that is about other files too. It waits for these: as long as somebody would, or until all are read. */
  const onCorpus = <P extends OfDocument, R>(
    name: string,
    none: R,
    answer: (open: OpenArticle, params: P, token: CancellationToken) => R | Promise<R>,
    wait: typeof known = known,
  ) =>
    onArticle<P, R>(name, none, async (_, params, token) => {
      await wait(workspace, token);
      const open = await workspace.article(params.textDocument.uri);
      return open ? answer(open, params, token) : none;
    });

  return { onDocument, onDraft, onArticle, onCorpus };
}

/** Waits until every file is read, or ends the request where it is cancelled meanwhile. */
export async function indexed(workspace: Workspace, token: CancellationToken): Promise<void> {
  await Promise.race([workspace.whenIndexed(), cancelling(token)]);
  check(token);
}

/** Milliseconds of reading for which requests wait; those that come later are answered from what has been read. */
const PATIENCE = 2000;

/** The same, but no longer than somebody would wait: while a large corpus is read, what is known of it is answered from. */
export async function known(workspace: Workspace, token: CancellationToken): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, PATIENCE - workspace.readingFor));
  });
  await Promise.race([workspace.whenIndexed(), cancelling(token), patience]);
  clearTimeout(timer);
  check(token);
}

const cancelling = (token: CancellationToken): Promise<void> =>
  new Promise((resolve) => token.onCancellationRequested(() => resolve()));
