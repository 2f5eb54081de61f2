import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Options } from './options';

/** Milliseconds in which several changes become one refresh. */
const TOGETHER = 100;

/** Tells the client that what it shows in the text may be stale, where it wants to be told. */
export class Refreshing {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly options: Options,
  ) {}

  /** Facts of other articles or settings changed. Several calls in a row become one refresh. */
  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const { codeLens, inlayHint } = this.options.capabilities.workspace ?? {};
      // A client that refuses loses nothing but this refresh.
      if (codeLens?.refreshSupport) this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
      if (inlayHint?.refreshSupport) this.connection.languages.inlayHint.refresh().catch(() => undefined);
    }, TOGETHER);
  }
}
