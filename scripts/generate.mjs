// Writes the documents that are made from the source: docs/rules/README.md, docs/cli.md. Tests fail where they are stale.
//   node scripts/generate.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, loadForNode } from './load.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const source = await load(`export { rules } from './server/src/rules/index';
  export { rulesDocument } from './server/src/rules/table';`);

const cli = await loadForNode(`export { commands } from './server/src/cli/commands/index';
  export { commandsDocument } from './server/src/cli/document';`);

const documents = {
  'docs/rules/README.md': source.rulesDocument(source.rules),
  'docs/cli.md': cli.commandsDocument(cli.commands),
};
for (const [path, text] of Object.entries(documents)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Wrote ${path}`);
}
