import * as vscode from 'vscode';

/** The language id of articles. Grammar, features and status all go by it. */
export const LANGUAGE = 'news';
/** The file that makes a folder a corpus. */
export const CONFIGURATION_FILE = 'copydesk.yaml';

/** The globs of the setting `copydesk.include`, of all folders of the window together. */
export function includeGlobs(): string[] {
  const scopes = vscode.workspace.workspaceFolders ?? [undefined];
  const globs = scopes.flatMap((folder) =>
    vscode.workspace.getConfiguration('copydesk', folder).get<unknown>('include'),
  );
  return [...new Set(globs.filter((glob): glob is string => typeof glob === 'string' && glob.trim() !== ''))];
}

/** Settings and groups of them that the server takes while it runs. It asks for those of a folder where they differ by folder. */
const LIVE = ['codeLens', 'inlayHints', 'diagnostics', 'preset', 'rules', 'languages', 'metadata'] as const;

/** True if a change is of settings that the server takes while it runs. */
export const affectsServer = (event: vscode.ConfigurationChangeEvent): boolean =>
  LIVE.some((name) => event.affectsConfiguration(`copydesk.${name}`));

/**
 * What these settings say, in the form in which the server reads them. The editor gives proxies, which can't be sent to a
 * worker: these are copies.
 */
export function switches(): Record<string, unknown> {
  const settings = vscode.workspace.getConfiguration('copydesk');
  const values = LIVE.map((group) => [group, settings.get<unknown>(group)] as const);
  return JSON.parse(JSON.stringify(Object.fromEntries(values))) as Record<string, unknown>;
}
