import type { Article } from '../article/article';
import type { Range } from '../text/range';

/** Words of an article that lead to an address. */
export interface DocumentLink extends Range {
  readonly target: string;
}

/** Trailing signs that belong to the sentence or the header and not to the address. */
const TRAILING = /[.,;:!?'"’”»)\]>]+$/u;

/** The web addresses in an article's header, of whatever key. Those in the text are left to the editor, which finds them itself. */
export function documentLinks({ text, metadata }: Article): DocumentLink[] {
  const { header } = metadata;
  if (!header) return [];
  const links: DocumentLink[] = [];
  for (const match of text.slice(header.start, header.end).matchAll(/\bhttps?:\/\/[^\s<>"“”«»]+/gu)) {
    const address = match[0].replace(TRAILING, (signs) => balanced(match[0], signs));
    const start = header.start + match.index;
    if (URL.canParse(address)) links.push({ start, end: start + address.length, target: address });
  }
  return links;
}

/** A closing bracket stays where the address opens one: `…/Bridge_(card_game)`. */
const balanced = (address: string, signs: string): string =>
  signs.startsWith(')') && address.includes('(') ? ')' : '';
