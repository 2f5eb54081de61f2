import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from './load.mjs';

/**
 * Writes the id, summary and page of every rule as JSON, those about whole files too: the editor shows them without asking the server.
 * @param {string} file
 */
export async function writeRulePages(file) {
  const { configurableRules } = await load("export { configurableRules } from './server/src/config/readRules';");
  const pages = configurableRules()
    .map(({ id, summary, page }) => ({ id, summary, page }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(pages)}\n`);
}
