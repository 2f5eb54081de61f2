import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked, type MarkedArticle } from './marked';

/** Languages of the project's own marked articles. */
export const OWN_LANGUAGES = ['it', 'fr', 'es'] as const;

/** The marked articles of one language, in order of their names; paths are relative to the project's folder. */
export function readOwnGold(code: string): MarkedArticle[] {
  const folder = join('test/quotes', code);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readMarked(`${code}/${name}`, readFileSync(join(folder, name), 'utf8')));
}
