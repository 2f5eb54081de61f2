// Runs the suites built by `build.mjs --tests`; arguments go to mocha, e.g. `npm test -- --grep pairing`.
import { spawnSync } from 'node:child_process';
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
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 2);
