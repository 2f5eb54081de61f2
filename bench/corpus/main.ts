import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readOptions } from '../readOptions';
import { generate, type Generated } from './generate';
import { answerMarkdown, MARKDOWN_SETTINGS, writeMarkdown } from './markdown';
import { measure, type Column } from './measure';
import type { Peer } from './peer';
import { table } from './table';

const HELP = `npm run bench -- [--articles 1000] [--seed 1] [--requests 200] [--no-markdown] [--server 'NAME=COMMAND…']
Writes a corpus, runs the language server on it without and with its cache, then Microsoft's Markdown language server on the same articles
as Markdown, and prints a table. Times are in milliseconds, p50/p95; of a server that fails the table says why. --server runs another language server on the same files; it may be
given several times.`;

const OPTIONS = {
  articles: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  requests: { type: 'string', default: '200' },
  server: { type: 'string', multiple: true, default: [] as string[] },
  'no-markdown': { type: 'boolean', default: false },
  help: { type: 'boolean' },
} as const;

const { values } = readOptions({ options: OPTIONS }, HELP);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'));
  const storage = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
  try {
    const corpus = generate(folder, numberOf('articles'), numberOf('seed'));
    const requests = numberOf('requests');
    console.log(`${corpus.paths.length} articles, ${(corpus.bytes / 1e6).toFixed(1)} MB; times in ms, p50/p95`);
    const common = { folder, corpus, requests, language: 'news', settings: {}, answer: answerNothing };
    const command = [process.execPath, resolve('dist/server.js'), '--stdio'];
    const ours = { ...common, command, initializationOptions: { storage }, whenIndexed: whenRead };
    const columns = new Map<string, Column>();
    const run = async (name: string, measured: Promise<Column>): Promise<void> => {
      console.error(`measuring: ${name}`);
      columns.set(name, await measured);
    };
    await run('copydesk', measure(ours));
    await run('copydesk, from its cache', measure(ours));
    for (const server of values.server) {
      const [name, ...words] = server.split(/[= ]/u);
      await run(name!, measure({ ...common, command: words, initializationOptions: {}, whenIndexed: whenAnswered }));
    }
    if (!values['no-markdown']) await run('markdown server', measureMarkdown(folder, corpus, requests));
    console.log(`\n${table(columns)}`);
    if ([...columns.values()].some((column) => column.has('failed'))) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(storage, { recursive: true, force: true });
  }
}

function numberOf(option: 'articles' | 'seed' | 'requests'): number {
  const value = Number(values[option]);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${option} wants a whole number above 0, not “${values[option]}”.`);
  process.exit(2);
}

/** Our server tells whether it is reading. */
async function whenRead(peer: Peer): Promise<void> {
  while ((await peer.ask<{ indexing: boolean }>('copydesk/status', {})).indexing) await pause(5);
}

/** Others answer this when they know all files. */
const whenAnswered = (peer: Peer): Promise<unknown> => peer.ask('workspace/symbol', { query: '' });

/** Microsoft's server on the same articles as Markdown, in a folder of their own. */
async function measureMarkdown(from: string, articles: Generated, requests: number): Promise<Column> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-markdown-'));
  try {
    const corpus = writeMarkdown(folder, from, articles);
    const server = createRequire(resolve('package.json')).resolve('vscode-markdown-languageserver');
    return await measure({
      command: [process.execPath, server, '--stdio'],
      folder,
      corpus,
      requests,
      language: 'markdown',
      initializationOptions: { markdownFileExtensions: ['md'] },
      settings: MARKDOWN_SETTINGS,
      answer: answerMarkdown(folder, corpus),
      whenIndexed: whenAnswered,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A client without settings. */
const answerNothing = (method: string, params: unknown): unknown =>
  method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => null) : null;

if (values.help) console.log(HELP);
else void main();
