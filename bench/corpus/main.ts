import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate';
import { measure, type Column } from './measure';

const HELP = `npm run bench -- [--articles 1000] [--seed 1] [--requests 200] [--server 'NAME=COMMAND…']
Writes a corpus, runs the language server on it without and with its cache, and prints a table. Times are in milliseconds, p50/p95.
--server runs another language server on the same files beside it; it may be given several times.`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '200' },
    server: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'));
  const storage = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
  try {
    const corpus = generate(folder, Number(values.articles), Number(values.seed));
    console.log(`${corpus.paths.length} articles, ${(corpus.bytes / 1e6).toFixed(1)} MB`);
    const common = { folder, corpus, requests: Number(values.requests) };
    const ours = { ...common, command: [process.execPath, resolve('dist/server.js'), '--stdio'], storage };
    const columns: [string, Column][] = [['copydesk, cold', await measure(ours)]];
    columns.push(['copydesk, from its cache', await measure(ours)]);
    for (const server of values.server) {
      const [name, ...command] = server.split(/[= ]/u);
      columns.push([name!, await measure({ ...common, command, storage: null })]);
    }
    const row = (name: string) => Object.fromEntries(columns.map(([server, column]) => [server, column[name]]));
    console.table(Object.fromEntries(Object.keys(columns[0]![1]).map((name) => [name, row(name)])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(storage, { recursive: true, force: true });
  }
}

if (values.help) console.log(HELP);
else void main();
