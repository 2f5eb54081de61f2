// Builds the benchmark of quotations with esbuild and runs it; `npm run bench:quotes -- --help` tells the rest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = process.cwd();
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const args = process.argv
  .slice(2)
  .map((arg, i, all) => (/^--(gold|pred)$/.test(all[i - 1] ?? '') ? resolve(here, arg) : arg));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
try {
  const outfile = join(folder, 'quotes.cjs');
  await build({
    entryPoints: ['bench/quotes/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.exitCode =
    spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' }).status ?? 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
