// Measures which code the unit and property tests reach, and holds the floors below. Every file is compiled by itself, so
// that coverage is counted for the source and not for a bundle. The report is coverage/index.html.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FLOORS = { lines: 97, branches: 92, functions: 95 };
// The shells at the edge are reached by suites that start the built program, which is not measured here.
const ROOMS = ['text', 'languages', 'article', 'corpus', 'rules', 'config', 'features'];
const OUT = '.test-build/coverage';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(OUT, { recursive: true, force: true });
const files = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith(end));
await build({
  entryPoints: [
    ...files('server/src', '.ts'),
    ...readdirSync('test')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('test', name)),
  ],
  outbase: '.',
  outdir: OUT,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  logLevel: 'warning',
});
// Modules read their version there.
cpSync('package.json', join(OUT, 'package.json'));
for (const end of ['.md', '.tsv']) for (const text of files('server/src', end)) cpSync(text, join(OUT, text));

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/c8/bin/c8.js',
    '--reporter=text-summary',
    '--reporter=html',
    '--exclude-after-remap',
    ...ROOMS.map((room) => `--include=server/src/${room}/**`),
    '--exclude=**/*.test.ts',
    '--check-coverage',
    ...Object.entries(FLOORS).map(([kind, floor]) => `--${kind}=${floor}`),
    process.execPath,
    'node_modules/mocha/bin/mocha.js',
    '--require=./scripts/markdown.cjs',
    `${OUT}/server/**/*.test.js`,
    '--timeout=60000',
    '--parallel',
    `--jobs=${availableParallelism()}`,
    '--reporter=dot',
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 2);
