import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';

/** Milliseconds after which a server that does not answer is given up. */
const PATIENCE = 300_000;

/** A language server in a process of its own. What it fails to do becomes an error, and nothing waits for it for ever. */
export class Peer {
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly gone: Promise<never>;

  /** @param answer answers what the server asks its client */
  constructor([program, ...args]: readonly string[], answer: (method: string, params: unknown) => unknown) {
    const child = spawn(program!, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.child = child;
    this.gone = new Promise<never>((_, reject) => {
      child.once('error', (error) => reject(new Error(`it can’t be started: ${error.message}`)));
      child.once('exit', (code, signal) => reject(new Error(`it ended with ${signal ?? `code ${code}`}`)));
    });
    this.gone.catch(() => undefined);
    // A server that is gone can't be written to; who asks it is told so by `gone`.
    child.stdin.on('error', () => undefined);
    this.connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.connection.onError(() => undefined);
    this.connection.onRequest((method, params) => answer(method, params));
    this.connection.listen();
  }

  /** Sends a request and resolves with the answer. Rejects where there is an error, no answer in time, or no server any more. */
  async ask<T>(method: string, params: object): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${method} was not answered in ${PATIENCE / 1000} s`)), PATIENCE);
    });
    try {
      return await Promise.race([this.connection.sendRequest<T>(method, params), late, this.gone]);
    } finally {
      clearTimeout(timer);
    }
  }

  tell(method: string, params: object): Promise<void> {
    return Promise.race([this.connection.sendNotification(method, params), this.gone]);
  }

  /** The most memory that the process has had, in MB; null where the system does not tell. */
  peak(): number | null {
    try {
      const found = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${this.child.pid!}/status`, 'utf8'));
      return found ? Math.round(Number(found[1]) / 1024) : null;
    } catch {
      return null;
    }
  }

  /** Ends the server as the protocol asks. */
  async shutDown(): Promise<void> {
    const ended = once(this.child, 'exit');
    await this.ask('shutdown', {});
    await this.connection.sendNotification('exit');
    await ended;
  }

  /** Ends it in any case. */
  stop(): void {
    this.connection.dispose();
    this.child.kill('SIGKILL');
  }
}
