import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineIndex } from '../../server/src/text/lines';
import { randomOf, type Generated, type Place } from './generate';
import { Peer } from './peer';

/** One column of the table: what was measured, by the names of its rows. Times are in milliseconds, p50/p95. */
export type Column = Map<string, string>;

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
  /** Resolves when everything is indexed. */
  readonly whenIndexed: (peer: Peer) => Promise<unknown>;
  /** How often each request is sent. */
  readonly requests: number;
}

/** Documents that are opened. */
const OPEN = 20;

/** Runs a language server through one session. Of one that fails, what was measured up to then is given, with the reason. */
export async function measure(session: Session): Promise<Column> {
  const column: Column = new Map();
  const peer = new Peer(session.command, session.answer);
  try {
    await new Run(session, peer, column).all();
    await peer.shutDown();
  } catch (error) {
    column.set('failed', error instanceof Error ? error.message : String(error));
  } finally {
    peer.stop();
  }
  return column;
}

class Run {
  /** Planted quotations that are asked about: one in each document that is opened. */
  private readonly asked: readonly (readonly Place[])[];
  private readonly texts: ReadonlyMap<string, string>;

  constructor(
    private readonly session: Session,
    private readonly peer: Peer,
    private readonly column: Column,
  ) {
    const { corpus, folder } = session;
    this.asked = corpus.planted.filter((places) => new Set(places.map(({ path }) => path)).size > 1).slice(0, OPEN);
    this.texts = new Map(this.asked.map(([place]) => [place!.path, readFileSync(join(folder, place!.path), 'utf8')]));
  }

  async all(): Promise<void> {
    await this.start();
    await this.ofCorpus();
    await this.typing();
    this.column.set('peak memory, MB', String(this.peer.peak() ?? '–'));
  }

  private async start(): Promise<void> {
    const { peer, session, column } = this;
    const started = performance.now();
    await peer.ask('initialize', {
      processId: process.pid,
      rootUri: this.uriOf(''),
      workspaceFolders: [{ uri: this.uriOf(''), name: 'bench' }],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: session.initializationOptions,
    });
    await peer.tell('initialized', {});
    await peer.tell('workspace/didChangeConfiguration', { settings: session.settings });
    const [first, ...others] = [...this.texts.keys()] as [string, ...string[]];
    const opened = performance.now();
    await this.open(first);
    await this.pull(first);
    column.set('first diagnostics, while indexing', String(Math.round(performance.now() - opened)));
    await session.whenIndexed(peer);
    column.set('all indexed', String(Math.round(performance.now() - started)));
    for (const path of others) await this.open(path);
  }

  private async ofCorpus(): Promise<void> {
    const { peer, session, column } = this;
    let [found, wanted] = [0, 0];
    const references = await this.times(async (turn) => {
      const places = await peer.ask<{ uri: string }[] | null>('textDocument/references', this.at(turn));
      const uris = new Set(places?.map(({ uri }) => uri));
      const planted = this.asked[turn % this.asked.length]!;
      wanted += planted.length;
      found += planted.filter(({ path }) => uris.has(this.uriOf(path))).length;
    });
    column.set('references', references);
    column.set('recall of references', (found / wanted).toFixed(3));
    for (const request of ['definition', 'hover']) {
      column.set(request, await this.times((turn) => peer.ask(`textDocument/${request}`, this.at(turn))));
    }
    const random = randomOf(7);
    const { surnames } = session.corpus;
    const symbols = () => peer.ask('workspace/symbol', { query: surnames[Math.floor(random() * surnames.length)] });
    column.set('workspace symbols', await this.times(symbols));
  }

  private async typing(): Promise<void> {
    const [first] = this.texts.keys() as Iterable<string>;
    const taken = await this.times(async (turn) => {
      const place = { line: 3, character: turn % 5 };
      await this.peer.tell('textDocument/didChange', {
        textDocument: { uri: this.uriOf(first!), version: turn + 2 },
        contentChanges: [{ range: { start: place, end: place }, text: 'x' }],
      });
      await this.pull(first!);
    });
    this.column.set('keystroke → diagnostics', taken);
  }

  /** How long a request takes, p50/p95. */
  private async times(request: (turn: number) => Promise<unknown>): Promise<string> {
    const taken: number[] = [];
    for (let turn = 0; turn < this.session.requests; turn++) {
      const from = performance.now();
      await request(turn);
      taken.push(performance.now() - from);
    }
    taken.sort((a, b) => a - b);
    const at = (share: number): string => taken[Math.floor(share * (taken.length - 1))]!.toFixed(1);
    return `${at(0.5)}/${at(0.95)}`;
  }

  /** The middle of a planted quotation. */
  private at(turn: number) {
    const [{ path, start, end }] = this.asked[turn % this.asked.length] as [Place];
    const position = LineIndex.of(this.texts.get(path)!).positionAt((start + end) >> 1);
    return { textDocument: { uri: this.uriOf(path) }, position, context: { includeDeclaration: true } };
  }

  private open(path: string): Promise<void> {
    const { language } = this.session;
    const textDocument = { uri: this.uriOf(path), languageId: language, version: 1, text: this.texts.get(path) };
    return this.peer.tell('textDocument/didOpen', { textDocument });
  }

  private pull(path: string): Promise<unknown> {
    return this.peer.ask('textDocument/diagnostic', { textDocument: { uri: this.uriOf(path) } });
  }

  private uriOf(path: string): string {
    return pathToFileURL(join(this.session.folder, path)).href;
  }
}
