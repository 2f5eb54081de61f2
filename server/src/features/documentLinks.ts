import { isScalar, parseDocument, visit } from 'yaml';
import type { Article } from '../article/article';
import { WIKIDATA_PATTERN } from '../config/parseFigures';
import type { Range } from '../text/range';
import { wikidataAddress } from './markdown';

/** Words of a file that lead to an address. */
export interface DocumentLink extends Range {
  readonly target: string;
}

/** Trailing signs that belong to the sentence or the header and not to the address. */
const TRAILING = /[.,;:!?'"’”»)\]>]+$/u;
const ITEM = new RegExp(WIKIDATA_PATTERN, 'u');

/** The web addresses in an article's header, of whatever key. Those in the text are left to the editor, which finds them itself. */
export const documentLinks = ({ text, metadata: { header } }: Article): DocumentLink[] =>
  header ? addresses(text, header) : [];

/** The web addresses in a file beside the articles: a sidecar, a registry, a configuration. */
export const addressLinks = (text: string): DocumentLink[] => addresses(text, { start: 0, end: text.length });

/** What a `figures.yaml` leads to: its web addresses, and the items of Wikidata that its figures are. */
export function registryLinks(text: string): DocumentLink[] {
  const links = addressLinks(text);
  visit(parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'wikidata' || !isScalar(value) || !value.range) return;
      const item = String(value.value);
      const start = text.indexOf(item, value.range[0]);
      if (ITEM.test(item)) links.push({ start, end: start + item.length, target: wikidataAddress(item) });
    },
  });
  return links.sort((a, b) => a.start - b.start);
}

function addresses(text: string, { start: from, end }: Range): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const match of text.slice(from, end).matchAll(/\bhttps?:\/\/[^\s<>"“”«»]+/gu)) {
    const address = match[0].replace(TRAILING, (signs) => balanced(match[0], signs));
    const start = from + match.index;
    if (URL.canParse(address)) links.push({ start, end: start + address.length, target: address });
  }
  return links;
}

/** A closing bracket stays where the address opens one: `…/Bridge_(card_game)`. */
const balanced = (address: string, signs: string): string =>
  signs.startsWith(')') && address.includes('(') ? ')' : '';
