// Builds the benchmark of quotations with esbuild and runs it; `npm run bench:quotes -- --help` tells the rest.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBundle } from '../runBundle.mjs';

const here = process.cwd();
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const args = process.argv
  .slice(2)
  .map((arg, i, all) => (/^--(gold|pred)$/.test(all[i - 1] ?? '') ? resolve(here, arg) : arg));
process.exitCode = await runBundle('bench/quotes/main.ts', args);
