import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between the two extension hosts: how the server is run, and who reads the corpus's files. */
export interface Host {
  /**
   * `server` where the server reads the disk itself; `client` where it asks the editor for every file, because it
   * runs in a worker or the folder is a virtual one.
   */
  readonly files: 'server' | 'client';
  /** Folder in which the server may keep what it read; null where it can't write to one. */
  readonly storage: string | null;
  /** Makes a client, not yet started, and says what to release when it has stopped. The protocol library is loaded here, so that a window without a corpus never loads it. */
  createClient(options: LanguageClientOptions): Promise<{ client: BaseLanguageClient; release(): void }>;
}
