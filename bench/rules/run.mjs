// Builds the benchmark of rules with esbuild and runs it; `npm run bench:rules -- --help` tells the rest.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBundle } from '../runBundle.mjs';

const here = process.cwd();
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const args = process.argv.slice(2).map((arg) => (existsSync(resolve(here, arg)) ? resolve(here, arg) : arg));
process.exitCode = await runBundle('bench/rules/main.ts', args);
