import type { Connection } from 'vscode-languageserver';

/** Progress that the client shows while articles are read. */
export interface Progress {
  /** True once the user asked to stop. */
  readonly cancelled: boolean;
  report(done: number, total: number): void;
  end(): void;
}

/**
 * Starts a progress. The client is asked for it, and the work does not wait for its answer: a client that never answers
 * must not keep articles from being read.
 */
export function startProgress(connection: Connection, title: string): Progress {
  let ended = false;
  let cancelled = false;
  let reporter: { report(percentage: number, message: string): void; done(): void } | null = null;
  connection.window.createWorkDoneProgress().then(
    (created) => {
      if (ended) return;
      created.token.onCancellationRequested(() => (cancelled = true));
      created.begin(title, 0, undefined, true);
      reporter = created;
    },
    // A client without progress is no fault.
    () => undefined,
  );
  let shown = -1;
  return {
    get cancelled() {
      return cancelled;
    },
    report(done, total) {
      const percentage = Math.floor((100 * done) / Math.max(1, total));
      if (percentage === shown) return;
      shown = percentage;
      reporter?.report(percentage, `${done} of ${total}`);
    },
    end() {
      ended = true;
      reporter?.done();
    },
  };
}
