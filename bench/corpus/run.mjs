// Builds the programs and the benchmark of corpora and runs it; `npm run bench -- --help` tells the rest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;
try {
  const built = run('scripts/build.mjs');
  const outfile = join(folder, 'corpus.cjs');
  await build({
    entryPoints: ['bench/corpus/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  process.exitCode = built || run(outfile, ...process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
