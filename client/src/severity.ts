import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { messageOf } from './corpusFixes';
import type { Server } from './server';

/** The command that code actions of the server's name. */
export const SET_SEVERITY = 'copydesk.setSeverity';

const LEVELS: readonly (vscode.QuickPickItem & { readonly label: string })[] = [
  { label: 'error', description: 'makes a quotation, a name or a date unreadable' },
  { label: 'warning', description: 'should be mended' },
  { label: 'information', description: 'good to know' },
  { label: 'hint', description: 'shown faintly, and not among the problems' },
  { label: 'off', description: 'not looked for at all' },
];

/**
 * Writes the severity of a rule into the `copydesk.yaml` that holds for a file, after asking for it, and saves that file unless it has
 * changes of the user's own. Where there is no such file, the setting of the folder is written.
 *
 * @returns true if something was written
 */
export async function setSeverity(server: Server, rule: string, uri: string, level?: string): Promise<boolean> {
  const wanted =
    level ??
    (await vscode.window.showQuickPick(LEVELS, { title: `Severity of ${rule}`, placeHolder: 'How grave is it?' }))
      ?.label;
  if (wanted === undefined) return false;
  try {
    const edit = await server.request<WorkspaceEdit | null>('copydesk/setSeverity', { rule, level: wanted, uri });
    return await (edit ? applyAndSave(await server.asEdit(edit)) : writeSetting(vscode.Uri.parse(uri), rule, wanted));
  } catch (error) {
    void vscode.window.showWarningMessage(`Copydesk: ${messageOf(error)}`);
    return false;
  }
}

async function writeSetting(uri: vscode.Uri, rule: string, level: string): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration('copydesk', uri);
  const { workspaceFolderValue = {} } = settings.inspect<Record<string, unknown>>('rules') ?? {};
  const target = vscode.ConfigurationTarget.WorkspaceFolder;
  await settings.update('rules', { ...workspaceFolderValue, [rule]: level }, target);
  return true;
}

async function applyAndSave(edit: vscode.WorkspaceEdit): Promise<boolean> {
  const files = edit.entries().map(([uri]) => uri.toString());
  const dirty = new Set(
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
  );
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const changed = vscode.workspace.textDocuments.filter(({ uri }) => files.includes(uri.toString()));
  await Promise.all(changed.filter(({ uri }) => !dirty.has(uri.toString())).map((document) => document.save()));
  return true;
}
