// Writes the documents that are made from the source: docs/rules/README.md, docs/cli.md, and what the pages of the rules say of options.
// Tests fail where they are stale.
//   node scripts/generate.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, loadForNode } from './load.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const source = await load(`export { rules } from './server/src/rules/index';
  export { FILE_FINDINGS } from './server/src/config/fileFindings';
  export { rulesDocument } from './server/src/rules/table';
  export { optionsSection, OPTIONS_HEADING } from './server/src/rules/optionsSection';`);

const cli = await loadForNode(`export { commands } from './server/src/cli/commands/index';
  export { commandsDocument } from './server/src/cli/document';`);

const documents = {
  'docs/rules/README.md': source.rulesDocument(source.rules, source.FILE_FINDINGS),
  'docs/cli.md': cli.commandsDocument(cli.commands),
  ...Object.fromEntries(source.rules.map((rule) => [`server/src/rules/${rule.id}.md`, pageOf(rule)])),
};
for (const [path, text] of Object.entries(documents)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Wrote ${Object.keys(documents).join(', ')}`);

/** The page of a rule with its options as they are now. */
function pageOf({ id, options, page }) {
  return page.slice(0, page.indexOf(source.OPTIONS_HEADING)) + source.optionsSection(id, options);
}
