import type { Connection } from 'vscode-languageserver';
import type { Options } from './options';

/** The editor's settings below `copydesk`, for one folder or for all. */
export class FolderSettings {
  /** What a client that can't be asked told last. */
  private told: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly options: Options,
  ) {
    this.told = options.settings;
  }

  /** Takes what a client tells without being asked. */
  take(settings: unknown): void {
    this.told = settings;
  }

  /** The settings that hold in a folder. Rejects where the client refuses to say. */
  async of(folder: string): Promise<unknown> {
    if (!this.options.capabilities.workspace?.configuration) return this.told;
    return this.connection.workspace.getConfiguration({ scopeUri: folder, section: 'copydesk' });
  }
}
