import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate, type Generated } from './generate';
import { answerMarkdown, MARKDOWN_SETTINGS, writeMarkdown } from './markdown';
import { measure, type Column } from './measure';

const HELP = `npm run bench -- [--articles 1000] [--seed 1] [--requests 200] [--no-markdown] [--server 'NAME=COMMAND…']
Writes a corpus, runs the language server on it without and with its cache, then Microsoft's Markdown language server on the same articles
as Markdown, and prints a table. Times are in milliseconds, p50/p95. --server runs another language server on the same files; it may be
given several times.`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '200' },
    server: { type: 'string', multiple: true, default: [] },
    'no-markdown': { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'));
  const storage = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
  try {
    const corpus = generate(folder, Number(values.articles), Number(values.seed));
    console.log(`${corpus.paths.length} articles, ${(corpus.bytes / 1e6).toFixed(1)} MB`);
    const common = {
      folder,
      corpus,
      requests: Number(values.requests),
      language: 'news',
      settings: {},
      answer: answerNothing,
    };
    const command = [process.execPath, resolve('dist/server.js'), '--stdio'];
    const ours = { ...common, command, initializationOptions: { storage } };
    const columns: [string, Column][] = [['copydesk, cold', await measure(ours)]];
    columns.push(['copydesk, from its cache', await measure(ours)]);
    for (const server of values.server) {
      const [name, ...words] = server.split(/[= ]/u);
      columns.push([name!, await measure({ ...common, command: words, initializationOptions: {} })]);
    }
    if (!values['no-markdown'])
      columns.push(['markdown server', await measureMarkdown(folder, corpus, common.requests)]);
    const row = (name: string) => Object.fromEntries(columns.map(([server, column]) => [server, column[name]]));
    console.table(Object.fromEntries(Object.keys(columns[0]![1]).map((name) => [name, row(name)])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(storage, { recursive: true, force: true });
  }
}

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
