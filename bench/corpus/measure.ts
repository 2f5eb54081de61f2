import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { LineIndex } from '../../server/src/text/lines';
import { randomOf, type Generated } from './generate';

/** One column of the table: what was measured, by the names of its rows. Times are in milliseconds, p50/p95. */
export type Column = Record<string, string>;

export interface Session {
  readonly command: readonly string[];
  readonly folder: string;
  readonly corpus: Generated;
  /** Language id of the documents, as editors call it. */
  readonly language: string;
  readonly initializationOptions: object;
  /** The user's settings, as editors send them. */
  readonly settings: object;
  /** Answers what the server asks its client. */
  readonly answer: (method: string, params: unknown) => unknown;
  /** How often each request is sent. */
  readonly requests: number;
}

/** Documents that are opened. */
const OPEN = 20;

/** Runs a language server through one session and measures it. */
export async function measure(session: Session): Promise<Column> {
  const { command, folder, corpus, requests } = session;
  const child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
  const reader = new StreamMessageReader(child.stdout);
  const connection = createMessageConnection(reader, new StreamMessageWriter(child.stdin));
  connection.onRequest((method, params) => session.answer(method, params));
  connection.listen();
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const column: Column = {};
  const ask = <T>(method: string, params: object): Promise<T> => connection.sendRequest<T>(method, params);
  const pull = (path: string): Promise<unknown> =>
    ask('textDocument/diagnostic', { textDocument: { uri: uriOf(path) } });
  const started = performance.now();
  await ask('initialize', {
    processId: process.pid,
    rootUri: uriOf(''),
    workspaceFolders: [{ uri: uriOf(''), name: 'bench' }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: session.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: session.settings });

  const asked = corpus.planted.filter((places) => new Set(places.map(({ path }) => path)).size > 1).slice(0, OPEN);
  const texts = new Map(asked.map(([place]) => [place!.path, readFileSync(join(folder, place!.path), 'utf8')]));
  const open = (path: string, text: string): Promise<void> =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(path), languageId: session.language, version: 1, text },
    });
  const [[first, text], ...others] = [...texts] as [[string, string], ...[string, string][]];
  const before = performance.now();
  await open(first, text);
  await pull(first);
  column['first diagnostics'] = String(Math.round(performance.now() - before));
  // This request waits until all is indexed.
  await ask('workspace/symbol', { query: '' });
  column['all indexed'] = String(Math.round(performance.now() - started));
  for (const [path, content] of others) await open(path, content);

  const times = async (request: (turn: number) => Promise<unknown>): Promise<string> => {
    const taken: number[] = [];
    for (let turn = 0; turn < requests; turn++) {
      const from = performance.now();
      await request(turn);
      taken.push(performance.now() - from);
    }
    taken.sort((a, b) => a - b);
    const at = (share: number): string => taken[Math.floor(share * (taken.length - 1))]!.toFixed(1);
    return `${at(0.5)}/${at(0.95)}`;
  };
  const atPlace = (turn: number) => {
    const [{ path, start, end }] = asked[turn % asked.length] as [(typeof asked)[number][number]];
    const position = LineIndex.of(texts.get(path)!).positionAt((start + end) >> 1);
    return { textDocument: { uri: uriOf(path) }, position, context: { includeDeclaration: true } };
  };
  let [found, wanted] = [0, 0];
  column['references'] = await times(async (turn) => {
    const uris = new Set(
      (await ask<{ uri: string }[] | null>('textDocument/references', atPlace(turn)))?.map(({ uri }) => uri),
    );
    const places = asked[turn % asked.length]!;
    wanted += places.length;
    found += places.filter(({ path }) => uris.has(uriOf(path))).length;
  });
  column['recall of references'] = (found / wanted).toFixed(3);
  column['definition'] = await times((turn) => ask('textDocument/definition', atPlace(turn)));
  column['hover'] = await times((turn) => ask('textDocument/hover', atPlace(turn)));
  const random = randomOf(7);
  column['workspace symbols'] = await times(() =>
    ask('workspace/symbol', { query: corpus.surnames[Math.floor(random() * corpus.surnames.length)] }),
  );
  column['edit → diagnostics'] = await times(async (turn) => {
    const place = { line: 3, character: turn % 5 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(first), version: turn + 2 },
      contentChanges: [{ range: { start: place, end: place }, text: 'x' }],
    });
    await pull(first);
  });
  column['peak memory, MB'] = String(Math.round(peakOf(child.pid!) / 1024));
  const ended = once(child, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  return column;
}

/** The most memory that a process has had, in KiB; 0 where the system does not tell. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
