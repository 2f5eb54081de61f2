import { LSPErrorCodes, ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** The client's log. An error is a fault of the server's own; a warning tells of the files. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
}

/** The answer to a request that was cancelled while it ran. */
export const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** Thrown by `check`; becomes the answer `cancelled`. */
class Cancelled extends Error {}

/** Ends the handling of a request that nobody waits for any more. */
export function check(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

/**
 * Isolates a request: what it throws is logged under its name and becomes a clean error of this one request, and the
 * server goes on.
 */
export function guard<P, R>(
  name: string,
  log: Log,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    try {
      check(token);
      return await handler(params, token);
    } catch (error) {
      if (error instanceof Cancelled) return cancelled();
      if (error instanceof ResponseError) return error as ResponseError<never>;
      log.error(`${name} failed: ${stackOf(error)}`);
      return new ResponseError(ErrorCodes.InternalError, `${name} failed: ${messageOf(error)}`);
    }
  };
}

/** Isolates work that is no request: what it throws is logged under its name. Undefined where it threw. */
export function isolate<R>(what: string, log: Log, work: () => R): R | undefined {
  try {
    return work();
  } catch (error) {
    log.error(`${what} failed: ${stackOf(error)}`);
    return undefined;
  }
}

/** An error with the places in the code that it came through. */
export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** What an error says, in one line. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
