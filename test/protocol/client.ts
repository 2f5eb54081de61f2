import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CancellationToken,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type * as lsp from 'vscode-languageserver-protocol';

/** Milliseconds after which a message that was waited for counts as missing. */
const PATIENCE = 8000;

export interface ClientOptions {
  /** Script and arguments; `dist/server.js --stdio` if not given. */
  readonly program?: readonly string[];
  readonly folders?: readonly string[];
  /** False for a client that diagnostics are pushed to. */
  readonly pull?: boolean;
  readonly capabilities?: lsp.ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** How the client and the server meet: over the server's standard streams, or at an address where the client listens. */
  readonly transport?: 'stdio' | 'socket' | 'pipe';
  /** Answers to requests of the server's, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** Requests of the server's that a test need not read: how many there are depends on time. */
const PASSING = ['window/workDoneProgress/create', 'client/registerCapability', 'client/unregisterCapability'];

/**
 * A client that speaks to the real server over stdio and is hard to please: when it is closed, the server must end by
 * itself with code 0, must have logged nothing, and every diagnostic and message that it sent must have been read.
 */
export class TestClient {
  readonly connection: MessageConnection;
  initialized!: lsp.InitializeResult;
  /** Capabilities that the server registered, by method. */
  readonly registrations: lsp.Registration[] = [];
  /** Kinds of the progress messages that came, in order. */
  readonly progress: string[] = [];
  refreshes = 0;
  private readonly unread: { method: string; params: unknown }[] = [];
  private readonly waiting = new Set<() => void>();
  private stderr = '';
  private version = 0;
  private ended = false;

  /** Tokens of the progress that the server began. */
  readonly tokens: lsp.ProgressToken[] = [];

  private constructor(
    private readonly child: ChildProcess,
    input: NodeJS.ReadableStream,
    output: NodeJS.WritableStream,
  ) {
    this.connection = createMessageConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    child.stderr!.on('data', (data) => (this.stderr += String(data)));
    // Requests that wait would wait for ever.
    child.once('exit', () => this.end());
  }

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const dist = resolve(process.env['COPYDESK_DIST'] ?? 'dist');
    const [script, ...args] = options.program ?? ['server.js', '--stdio'];
    const run = (...more: string[]) =>
      spawn(process.execPath, [resolve(dist, script!), ...args, ...more], { stdio: 'pipe' });
    const { transport = 'stdio' } = options;
    let client: TestClient;
    if (transport === 'stdio') {
      const child = run();
      client = new TestClient(child, child.stdout, child.stdin);
    } else {
      const { argument, connected } = await meetingPlace(transport);
      const child = run(argument);
      const socket = await connected;
      client = new TestClient(child, socket, socket);
    }
    client.listen(options);
    const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    client.initialized = await client.request<lsp.InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
      capabilities: merge(options.pull === false ? {} : pulling, options.capabilities ?? {}),
      initializationOptions: options.initializationOptions,
    });
    await client.notify('initialized', {});
    return client;
  }

  request<T>(method: string, params: unknown, token: CancellationToken = CancellationToken.None): Promise<T> {
    return this.connection.sendRequest<T>(method, params, token);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'news'): Promise<void> {
    const textDocument = { uri, languageId, version: ++this.version, text };
    return this.notify('textDocument/didOpen', { textDocument });
  }

  change(uri: string, ...contentChanges: lsp.TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version: ++this.version };
    return this.notify('textDocument/didChange', { textDocument, contentChanges });
  }

  closeDocument(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** A request about a position of a document. */
  at<T>(method: string, uri: string, position: lsp.Position, more: object = {}): Promise<T> {
    return this.request<T>(method, { textDocument: { uri }, position, ...more });
  }

  async pull(uri: string, previousResultId?: string): Promise<lsp.DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** The rules of a document's diagnostics, in order. */
  async rules(uri: string): Promise<unknown[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('a full report was expected');
    return report.items.map(({ code }) => code);
  }

  /** Waits for a message of the server's that fits, and takes it. */
  async next<T = unknown>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    let found = -1;
    await this.until(`the message ${method}`, () => {
      found = this.unread.findIndex((message) => message.method === method && fits(message.params as T));
      return found >= 0;
    });
    return this.unread.splice(found, 1)[0]!.params as T;
  }

  /** Resolves when the server has read everything that it was told of. */
  async settled(): Promise<void> {
    while ((await this.request<{ indexing: boolean }>('copydesk/status', {})).indexing) await pause(5);
  }

  /** Takes all messages of a kind whose number depends on time. */
  async drain(method: string): Promise<void> {
    // An answer comes after everything that the server sent before it.
    await this.request('copydesk/status', {});
    const kept = this.unread.filter((message) => message.method !== method);
    this.unread.splice(0, this.unread.length, ...kept);
  }

  /** The diagnostics that are pushed next for a document. */
  async pushed(uri: string): Promise<lsp.Diagnostic[]> {
    const fits = (params: lsp.PublishDiagnosticsParams) => params.uri === uri;
    return (await this.next<lsp.PublishDiagnosticsParams>('textDocument/publishDiagnostics', fits)).diagnostics;
  }

  /** Waits until a condition holds; it is looked at after each message. */
  until(what: string, holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!holds()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`${what} did not come; unread: ${JSON.stringify(this.unread)}; ${this.stderr}`));
      }, PATIENCE);
      this.waiting.add(look);
      look();
    });
  }

  /** Ends the session as the protocol asks, and fails if something is left. */
  async close(): Promise<void> {
    await this.request('shutdown', undefined);
    const ended = once(this.child, 'exit');
    await this.notify('exit', undefined);
    const [code] = (await ended) as [number];
    this.end();
    if (code !== 0) throw new Error(`the server ended with code ${code}: ${this.stderr}`);
    if (this.unread.length > 0) throw new Error(`messages were left unread: ${JSON.stringify(this.unread, null, 1)}`);
    if (this.stderr !== '') throw new Error(`the server wrote to standard error: ${this.stderr}`);
  }

  /** Ends the session by closing the server's input without a word. */
  async hangUp(): Promise<number> {
    const ended = once(this.child, 'exit');
    this.end();
    this.child.stdin!.end();
    const [code] = (await ended) as [number];
    return code;
  }

  /** Ends a server of a test that failed; after `close` it does nothing. */
  kill(): void {
    this.child.kill();
  }

  private listen({ answers = {} }: ClientOptions): void {
    const { connection } = this;
    connection.onNotification((method, params) => {
      if (method === '$/progress') {
        this.progress.push((params as unknown as { value: { kind: string } }).value.kind);
        this.tokens.push((params as unknown as { token: lsp.ProgressToken }).token);
      } else this.unread.push({ method, params });
      this.looked();
    });
    connection.onUnhandledProgress(({ token, value }) => {
      this.progress.push((value as { kind: string }).kind);
      this.tokens.push(token);
      this.looked();
    });
    connection.onRequest((method, params) => {
      const answer = answers[method];
      if (answer) return answer(params as never);
      if (method === 'client/registerCapability') {
        this.registrations.push(...(params as unknown as lsp.RegistrationParams).registrations);
      } else if (method === 'workspace/diagnostic/refresh') this.refreshes++;
      else if (!PASSING.includes(method)) this.unread.push({ method, params });
      this.looked();
      return null;
    });
    connection.listen();
  }

  private end(): void {
    if (!this.ended) this.connection.dispose();
    this.ended = true;
  }

  private looked(): void {
    for (const look of [...this.waiting]) look();
  }
}

/** A place where the client waits for the server to come, as the protocol's `--socket` and `--pipe` ask. */
async function meetingPlace(transport: 'socket' | 'pipe'): Promise<{ argument: string; connected: Promise<Socket> }> {
  const server = createServer();
  const connected = once(server, 'connection').then(([socket]) => {
    server.close();
    return socket as Socket;
  });
  if (transport === 'pipe') {
    const name = `copydesk-${process.pid}-${process.hrtime.bigint().toString(36)}`;
    const path = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
    await once(server.listen(path), 'listening');
    return { argument: `--pipe=${path}`, connected };
  }
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { argument: `--socket=${(server.address() as AddressInfo).port}`, connected };
}

function merge<T extends object>(a: object, b: T): T {
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const old = merged[key];
    const deep = typeof old === 'object' && old !== null && typeof value === 'object' && value !== null;
    merged[key] = deep ? merge(old, value as object) : value;
  }
  return merged as T;
}
