import { cut } from './words';

/** Escapes text from an article for Markdown: nothing in it can become markup, a link or a second line. */
export function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/gu, '\\$&');
}

/** Text from an article in bold. */
export const strong = (text: string): string => `**${escape(text)}**`;

/** Text of a program's: a value, a key. */
export const code = (text: string): string => `\`${text.replaceAll('`', '')}\``;

/** A link to a line of a file (from 0), in the form that editors understand. The label is escaped. */
export const link = (label: string, uri: string, line: number): string =>
  `[${escape(label)}](<${uri.replace(/[<>\\\s]/gu, encodeURIComponent)}#L${line + 1}>)`;

/** Text of an editor's; where it is a web address, it leads there. */
export const linked = (text: string): string =>
  /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) ? webLink(text, text) : escape(text);

/** A link to a web address. The label is escaped. */
export const webLink = (label: string, address: string): string =>
  `[${escape(label)}](<${address.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;

/** The page of an item of Wikidata. */
export const wikidataAddress = (item: string): string => `https://www.wikidata.org/wiki/${item}`;

/** The last part of a URI's path, readable. */
export function fileName(uri: string): string {
  const name =
    uri
      .replace(/[?#].*$/u, '')
      .split('/')
      .at(-1) ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The beginning of a text as one line, cut at a word's end, with an ellipsis where something is left out. */
export const teaser = (text: string, limit = 60): string => cut(text.replace(/\s+/gu, ' ').trim(), limit);

/** Markdown of this file's making as plain text, for clients that show no Markdown. */
export function plain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)(?:\*\*|`)/gu, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/gu, '$1')
    .replace(/^---$/gmu, '')
    .replace(/\\([\\`*_[\]<>|~#&])/gu, '$1')
    .replace(/\n{3,}/gu, '\n\n');
}
