import { IGNORE_KEY, type Article } from '../article/article';
import { setValue } from '../config/editYaml';
import { SIDECAR_ENDINGS } from '../config/articleFilter';
import { addToHeader } from '../rules/metadata/insertHeader';
import type { NewFile, TextEdit } from '../rules/rule';

/** A change of one file, or a file to be made. */
export type IgnoreChange =
  { readonly kind: 'edit'; readonly uri: string; readonly edit: TextEdit } | ({ readonly kind: 'new' } & NewFile);

/**
 * What makes a rule quiet about an article: its name in the key `copydesk-ignore`. That goes where the key stands already, else into the
 * sidecar, else into the header, else into a new sidecar, so that a harvested article stays as it was received.
 *
 * @param creates false where no file can be made: then the article gets a header
 * @returns null where the place for it is broken
 */
export function ignoreRule(
  article: Article,
  sidecar: NewFile | null,
  rule: string,
  creates: boolean,
): IgnoreChange | null {
  const { entries, header } = article.metadata;
  const known = entries.findLast(({ key, level }) => key === IGNORE_KEY && level !== 'table');
  if (known) {
    const edit = { start: known.end, end: known.end, newText: `, ${rule}` };
    return { kind: 'edit', uri: known.uri ?? article.uri, edit };
  }
  if (sidecar) {
    const edit = setValue(sidecar.text, [IGNORE_KEY], rule, sidecar.uri.endsWith('.json') ? JSON.stringify : undefined);
    return edit && { kind: 'edit', uri: sidecar.uri, edit };
  }
  if (header && header.form !== 'prefix') {
    const edit = addToHeader(article, [{ key: IGNORE_KEY, values: [rule], basis: null }]);
    return edit && { kind: 'edit', uri: article.uri, edit };
  }
  const text = `${IGNORE_KEY}: ${rule}\n`;
  if (creates) return { kind: 'new', uri: beside(article.uri), text };
  // A harvest prefix can only stand at the very start.
  return header ? null : { kind: 'edit', uri: article.uri, edit: { start: 0, end: 0, newText: `${text}\n` } };
}

/** Where the sidecar of an article goes: `a/b.txt` → `a/b.meta.yaml`. */
const beside = (uri: string): string => uri.replace(/(?<=[^/])\.[^./]*$/u, '') + SIDECAR_ENDINGS[0]!;
