import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from './server';
import { counted } from './words';

/** The commands that code actions of the server's name. */
export const FIX_CORPUS = 'copydesk.fixCorpus';

/** What the server found, for `copydesk/fixes`. */
interface CorpusFixes {
  readonly edit: WorkspaceEdit;
  readonly fixed: number;
  readonly left: number;
  readonly articles: number;
  readonly unread: number;
  readonly review: boolean;
}

const APPLY = 'Fix';
const PREVIEW = 'Show Changes First';

/**
 * Fixes all findings of a rule over a corpus, or all that is safe where no rule is named, in one step that Undo takes back. Fixes that
 * need a look are shown first, each with a tick box; safe ones are made after one question.
 *
 * @param uri a file of the corpus; without it, every corpus of the window is meant
 * @param confirmed true to make safe fixes without the question
 * @returns true if something was changed
 */
export async function fixInCorpus(server: Server, rule?: string, uri?: string, confirmed = false): Promise<boolean> {
  const found = await gather(server, rule, uri);
  if (!found) return false;
  if (found.fixed === 0) {
    void vscode.window.showInformationMessage(
      `Copydesk: there is nothing to fix${rule ? ` of ${rule}` : ' safely'}.${rest(found)}`,
    );
    return false;
  }
  const counts = `${counted(found.fixed, 'problem')} in ${counted(found.articles, 'article')}`;
  const answer = found.review ? PREVIEW : confirmed ? APPLY : await ask(`Fix ${counts}?`, found, rule);
  if (answer === undefined) return false;
  const preview = answer === PREVIEW;
  if (preview) for (const one of Object.values(found.edit.changeAnnotations ?? {})) one.needsConfirmation = true;
  const applied = await vscode.workspace.applyEdit(await server.asEdit(found.edit), { isRefactoring: true });
  if (!applied) {
    void vscode.window.showInformationMessage('Copydesk: nothing was changed.');
    return false;
  }
  const done = preview ? 'made the changes that you ticked.' : `fixed ${counts}.`;
  void vscode.window.showInformationMessage(`Copydesk ${done}${rest(found)}`);
  return true;
}

async function ask(question: string, found: CorpusFixes, rule = ''): Promise<string | undefined> {
  const what = 'Only marks and white space change, no letter and no digit. Undo takes all of it back in one step.';
  const detail = `${rule}\n${what}${rest(found)}`.trim();
  return vscode.window.showInformationMessage(question, { modal: true, detail }, APPLY, PREVIEW);
}

/** What the fixes leave behind, as sentences. */
function rest({ left, unread }: CorpusFixes): string {
  const problems = left > 0 ? ` ${counted(left, 'other')} of the same kind can’t be fixed this way.` : '';
  return problems + (unread > 0 ? ` ${counted(unread, 'article')} could not be read.` : '');
}

/** Undefined where the user cancelled, or where it failed, which is told. */
async function gather(server: Server, rule?: string, uri?: string): Promise<CorpusFixes | undefined> {
  const title = `Copydesk: looking for what to fix${rule ? ` of ${rule}` : ''}`;
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    let shown = 0;
    const listening = server.onFixing(({ done, total }) => {
      const percentage = (100 * done) / Math.max(1, total);
      progress.report({ message: `${done} of ${total} articles`, increment: percentage - shown });
      shown = percentage;
    });
    try {
      return await server.request<CorpusFixes>('copydesk/fixes', { rule, uri }, token);
    } catch (error) {
      if (!token.isCancellationRequested) void vscode.window.showErrorMessage(`Copydesk: ${messageOf(error)}`);
      return undefined;
    } finally {
      listening.dispose();
    }
  });
}

/** What an error says, in one line. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
