// Runs the suites built by `build.mjs --tests`, a file on each processor; arguments go to mocha, e.g. `npm test -- --grep pairing`,
// or `--no-parallel` to see them in order.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    '--recursive',
    '.test-build',
    '--extension',
    'mjs',
    '--timeout',
    '20000',
    '--parallel',
    '--jobs',
    String(availableParallelism()),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 2);
