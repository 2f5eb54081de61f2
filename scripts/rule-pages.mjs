import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from './load.mjs';

/**
 * Writes the id, summary and page of every rule as JSON: the editor shows them without asking the server.
 * @param {string} file
 */
export async function writeRulePages(file) {
  const { rules } = await load("export { rules } from './server/src/rules/index';");
  const pages = rules.map(({ id, summary, page }) => ({ id, summary, page })).sort((a, b) => (a.id < b.id ? -1 : 1));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(pages)}\n`);
}
