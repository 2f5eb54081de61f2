import {
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Connection,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { CONFIG_NAME } from './discover';
import type { Options } from './options';
import type { CorpusRoot } from './root';

/** Asks the client to watch files, anew whenever the corpora change. A client that can't watch is left alone. */
export class Watching {
  private registration: Promise<Disposable> | undefined;
  private registered = '';

  constructor(
    private readonly connection: Connection,
    private readonly options: Options,
  ) {}

  update(roots: readonly CorpusRoot[]): void {
    if (!this.options.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = this.watchers(roots);
    const key = JSON.stringify(watchers);
    if (key === this.registered) return;
    this.registered = key;
    const last = this.registration;
    this.registration = this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    // The new watchers are there before the old ones go, so that no change is missed.
    void this.registration.then(() => last?.then((old) => old.dispose())).catch(() => undefined);
  }

  private watchers(roots: readonly CorpusRoot[]): FileSystemWatcher[] {
    const watchers: FileSystemWatcher[] = [{ globPattern: `**/${CONFIG_NAME}` }];
    for (const root of roots) {
      for (const glob of [...root.config.articles, '**/*.meta.{yaml,yml,json}']) {
        watchers.push({ globPattern: this.within(root, glob) });
      }
      const { figures, sources, table, baseline } = root.config;
      for (const file of [figures, sources, ...(table ? [table.file] : []), ...(baseline ? [baseline] : [])]) {
        watchers.push({ globPattern: this.within(root, file) });
      }
      // The corpus may start further up than the folder that is open.
      if (root.configuration.source?.kind === 'file') watchers.push({ globPattern: this.within(root, CONFIG_NAME) });
      // A folder that goes is reported itself and not file by file.
      watchers.push({ globPattern: this.within(root, '**'), kind: WatchKind.Delete });
    }
    return watchers;
  }

  private within(root: CorpusRoot, glob: string): FileSystemWatcher['globPattern'] {
    if (this.options.capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport) {
      // A folder without a path is the root of its file system, which editors write with a slash.
      const baseUri = root.folder!.replace(/^[^:]+:\/\/[^/]*$/u, '$&/');
      return { baseUri, pattern: glob };
    }
    return glob.startsWith('**') ? glob : `**/${glob}`;
  }
}
