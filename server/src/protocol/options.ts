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
  readonly commands: ClientCommands;
  /** What the user's settings below `copydesk` say at the start. */
  readonly settings: unknown;
  readonly capabilities: ClientCapabilities;
}

/** Commands of the client's that lenses and code actions may name; null where it has none. */
export interface ClientCommands {
  /** Shows places, given a URI, a position and locations. */
  readonly showPlaces: string | null;
  /** Fixes all of a rule, given the rule and a file of the corpus. */
  readonly fixCorpus: string | null;
  /** Sets the severity of a rule, given the rule, a file of the corpus, and perhaps the severity. */
  readonly setSeverity: string | null;
  /** Shows the page of a rule, given the rule. */
  readonly explainRule: string | null;
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
    commands: commandsIn(given['commands']),
    settings: given['settings'],
    capabilities: params.capabilities ?? {},
  };
}

function commandsIn(value: unknown): ClientCommands {
  const given = (value ?? {}) as Record<string, unknown>;
  const named = (name: keyof ClientCommands) => (typeof given[name] === 'string' ? given[name] : null);
  return {
    showPlaces: named('showPlaces'),
    fixCorpus: named('fixCorpus'),
    setSeverity: named('setSeverity'),
    explainRule: named('explainRule'),
  };
}

/** The globs in a setting that may hold anything. */
export function globsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((glob) => typeof glob === 'string' && glob.trim() !== '') : [];
}
