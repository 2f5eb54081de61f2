import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What the client can do and wants, read once from `initialize`. Anything unexpected in it counts as not said. */
export interface Options {
  /** URIs of the workspace's folders. */
  readonly folders: readonly string[];
  /** Globs that make every workspace folder without a `copydesk.yaml` a corpus. */
  readonly include: readonly string[];
  /** True where files are read through the client. */
  readonly clientFiles: boolean;
  /** Folder in which the server may keep what it read for its next start; null for none. */
  readonly storage: string | null;
  /** Start of the link to a rule's page, the rule's id follows; null where there is none. */
  readonly rulePages: string | null;
  /** True for a client that knows the notification `copydesk/status`. */
  readonly status: boolean;
  /** The client's command that shows places, given a URI, a position and locations; null where it has none. */
  readonly showPlaces: string | null;
  /** What the user's settings below `copydesk` say at the start. */
  readonly settings: unknown;
  readonly capabilities: ClientCapabilities;
}

/** Reads the parameters of `initialize`. Older clients name one root instead of folders. */
export function readOptions(params: InitializeParams): Options {
  const given = (params.initializationOptions ?? {}) as Record<string, unknown>;
  const root = params.rootUri ?? null;
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : []);
  return {
    folders,
    include: globsIn(given['include']),
    clientFiles: given['files'] === 'client',
    storage: typeof given['storage'] === 'string' && given['storage'] !== '' ? given['storage'] : null,
    rulePages: typeof given['rulePages'] === 'string' ? given['rulePages'] : null,
    status: given['files'] !== undefined,
    showPlaces: typeof given['showPlaces'] === 'string' ? given['showPlaces'] : null,
    settings: given['settings'],
    capabilities: params.capabilities ?? {},
  };
}

/** The globs in a setting that may hold anything. */
export function globsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((glob) => typeof glob === 'string' && glob.trim() !== '') : [];
}
