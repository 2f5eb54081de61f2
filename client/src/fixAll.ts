import * as vscode from 'vscode';

const KIND = vscode.CodeActionKind.SourceFixAll.append('copydesk');

/**
 * Applies every safe fix of the document in the active editor, in one step that Undo takes back.
 * @returns true if something was changed
 */
export async function fixAllSafeProblems(): Promise<boolean> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return false;
  // VS Code cancels what is done to an editor that it is still about to show; a moment later it does not.
  if ((await fixed(document)) || (await fixed(document))) return true;
  void vscode.window.setStatusBarMessage('Copydesk: there is nothing to fix safely in this file.', 5000);
  return false;
}

async function fixed(document: vscode.TextDocument): Promise<boolean> {
  try {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.validateRange(all),
      KIND.value,
      1,
    );
    const fix = actions.find(({ kind }) => kind && KIND.contains(kind));
    if (!fix) return false;
    const applied = fix.edit ? await vscode.workspace.applyEdit(fix.edit) : false;
    if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    return applied || fix.command !== undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return false;
    throw error;
  }
}
