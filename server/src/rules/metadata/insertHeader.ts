import { type Article, type MetadataKey } from '../../article/article';
import type { Range } from '../../text/range';
import { guess, type Guess } from './guess';
import type { Fix, TextEdit } from '../rule';

/** Keys that a new header or sidecar states even if the dateline or the text gives them already, so that it stands by itself. */
const STATED: readonly MetadataKey[] = ['date', 'source', 'speakers'];

/**
 * The fix that writes what can be inferred into a new header or, of the missing keys, into the one that is there. Every
 * value that was inferred says so behind `#`. Keys that nothing suggests are left out, as an empty value would be a
 * fault too. The body is not touched.
 *
 * @param stated what `statedGuesses` gives for the missing keys
 * @returns undefined where nothing can be inferred, or the header is too broken to add to
 */
export function insertHeader(
  article: Article,
  missing: readonly MetadataKey[],
  stated: readonly Guess[],
): Fix | undefined {
  const { header } = article.metadata;
  const grows = header !== null && header.form !== 'prefix';
  const guesses = grows ? stated.filter(({ key }) => missing.includes(key)) : stated;
  if (guesses.every(({ basis }) => basis === null)) return undefined;
  const edit = grows ? addToHeader(article, guesses) : newHeader(article, guesses);
  if (!edit) return undefined;
  const values = guesses.map(({ key, values }) => `${key} ${values.join(', ')}`).join('; ');
  const unknown = missing.filter((key) => !guesses.some((found) => found.key === key));
  const rest = unknown.length > 0 ? ` (nothing suggests ${unknown.join(' or ')})` : '';
  return {
    title: `${grows ? 'Add to the header' : 'Insert a header'}: ${values}${rest}`,
    safety: 'review',
    edits: [edit],
  };
}

/** The fix that writes a harvest prefix (` date 2026-02-11 …`) as a header of its own, parted from the body. */
export function rewritePrefix(article: Article): Fix | undefined {
  const stated = prefixValues(article);
  if (stated.length === 0) return undefined;
  return { title: 'Write it as a header', safety: 'review', edits: [newHeader(article, stated)] };
}

/** What a harvest prefix states; nothing where the article has another header or none. */
export function prefixValues({ metadata: { header, entries } }: Article): Guess[] {
  if (header?.form !== 'prefix') return [];
  const keys = [...new Set(entries.filter(({ level }) => level === 'prefix').map(({ key }) => key))];
  return keys.map((key): Guess => {
    const values = entries.filter((entry) => entry.key === key && entry.level === 'prefix').map(({ value }) => value);
    return { key, values, basis: null };
  });
}

/** What a new header takes the place of: a harvest prefix up to the end of its last value, and the white space behind it. */
export function prefixRange({ text, metadata: { header, entries } }: Article): Range {
  if (header === null) return { start: 0, end: 0 };
  const ends = entries.filter(({ level }) => level === 'prefix').map(({ end }) => end);
  const last = Math.max(header.start, ...ends);
  return { start: 0, end: last + /^\s*/u.exec(text.slice(last))![0].length };
}

/** What the article and its text give for the keys that it lacks and for those that new metadata states. */
export const statedGuesses = (article: Article, missing: readonly MetadataKey[]): Guess[] =>
  [...STATED, ...missing.filter((key) => !STATED.includes(key))]
    .map((key) => guess(article, key))
    .filter((found) => found !== null);

/** A header before the body. What else a harvester left behind its values (a time of day) stays in the text. */
function newHeader(article: Article, guesses: readonly Guess[]): TextEdit {
  const lines = guesses.map((found) => line(found, false));
  return { ...prefixRange(article), newText: [...lines, '', ''].join(lineBreakOf(article.text)) };
}

/** The edit that adds lines to the header that is there; null where the header is too broken for that. */
export function addToHeader({ text, metadata }: Article, guesses: readonly Guess[]): TextEdit | null {
  const { start, end, form } = metadata.header!;
  const newline = lineBreakOf(text);
  const last = start + text.slice(start, end).trimEnd().length;
  if (form === 'header') {
    return { start: last, end: last, newText: guesses.map((found) => newline + line(found, false)).join('') };
  }
  if (metadata.problems.some(({ kind }) => kind === 'unclosed-front-matter')) return null;
  const closing = /[\r\n](?:---|\.\.\.)$/u.exec(text.slice(start, last));
  if (!closing) return null;
  const at = start + closing.index + 1;
  return { start: at, end: at, newText: guesses.map((found) => line(found, true) + newline).join('') };
}

/** A line of a header, or of YAML, that gives a value and what it was inferred from. */
export function line({ key, values, basis }: Guess, yaml: boolean): string {
  const clean = values.map((value) => value.replace(/\s+/gu, ' ').trim());
  const written = yaml ? clean.map(yamlScalar) : clean;
  const value = yaml && written.length > 1 ? `[${written.join(', ')}]` : written.join('; ');
  return `${key}: ${value}${basis ? ` # inferred from ${basis}` : ''}`;
}

/** A YAML scalar: plain where YAML reads it as the same string, else quoted (YAML 1.2.2, section 7.3). */
function yamlScalar(value: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ’.&/-]*[\p{L}\p{M}\p{N}.])?$/u.test(value) ? value : JSON.stringify(value);
}

/** The article's own line break; LF for a text of one line. */
const lineBreakOf = (text: string): string => /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
