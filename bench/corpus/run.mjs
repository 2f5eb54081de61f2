// Builds the programs and the benchmark of corpora and runs it; `npm run bench -- --help` tells the rest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runBundle } from '../runBundle.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status ?? 2;
process.exitCode = built || (await runBundle('bench/corpus/main.ts', process.argv.slice(2)));
