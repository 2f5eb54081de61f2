import { METADATA_KEYS, type MetadataKey } from '../article/article';
import { isListKey, keyNames, keyOf } from '../article/metadata/keys';
import { languages } from '../languages/index';
import type { Range } from '../text/range';

/** What is being written at a place of a header or sidecar; the range runs from its first letter to the cursor. */
export type MetadataPlace = Range &
  (
    | { readonly kind: 'key'; readonly taken: ReadonlySet<MetadataKey>; readonly hasColon: boolean }
    /** `spaced` is false where the value touches its colon. */
    | { readonly kind: 'value'; readonly key: MetadataKey; readonly spaced: boolean }
  );

/** What keys may be called in any of the languages. */
const NAMES = keyNames(languages);
/** Headers are short; see `readHeaderLines`. */
const MOST_LINES = 60;
const LINE = /^(\s*)([\p{L}][\p{L} _-]{0,30}?)\s*:(.*)$/u;

/**
 * What is being written at an offset of an article's header or of a sidecar in YAML, or null where it is neither a key nor the
 * value of a known key. A header that is only begun counts, as far as its first line can become one.
 */
export function metadataPlace(text: string, offset: number, isSidecar: boolean): MetadataPlace | null {
  // Nothing behind this can be a header, so no more of the text is looked at.
  const all = text.slice(0, Math.max(offset, 0)).split(/\r\n|\r|\n/u, MOST_LINES + 1);
  if (all.length > MOST_LINES && !isSidecar) return null;
  const written = isSidecar ? text.slice(0, offset).split(/\r\n|\r|\n/u) : all;
  const current = written.pop()!;
  const isYaml = isSidecar || written[0]?.trimEnd() === '---';
  const above = isYaml && !isSidecar ? written.slice(1) : written;
  if (!isSidecar && !isOpenHeader(above, isYaml)) return null;
  const rest = /^[^\r\n]*/u.exec(text.slice(offset))![0];
  const pair = LINE.exec(current);
  if (pair) return valuePlace(pair[2]!, pair[3]!, offset, isYaml);
  const item = isYaml ? /^\s*-\s+(.*)$/u.exec(current) : null;
  if (item) {
    const owner = LINE.exec(above.findLast((line) => !/^\s*-\s/u.test(line)) ?? '');
    return owner && owner[3]!.trim() === '' ? valuePlace(owner[2]!, ` ${item[1]!}`, offset, isYaml) : null;
  }
  if (!/^[\p{L}-]*$/u.test(current)) return null;
  // Somebody who begins to write an article is not asked for metadata at each word.
  if (above.length === 0 && !isYaml && /\S/u.test(rest.replace(/^[\p{L}-]*\s*:?/u, ''))) return null;
  const taken = new Set<MetadataKey>();
  for (const line of isSidecar ? text.split(/\r\n|\r|\n/u, MOST_LINES) : [...above]) {
    const key = keyIn(line);
    if (key) taken.add(key);
  }
  return { kind: 'key', start: offset - current.length, end: offset, taken, hasColon: /^[\p{L}-]*\s*:/u.test(rest) };
}

const keyIn = (line: string): MetadataKey | undefined => {
  const pair = LINE.exec(line);
  return pair ? keyOf(pair[2]!, NAMES) : undefined;
};

/** True if the lines above leave a header open: its first line has a known key, and no blank line or end mark follows. */
function isOpenHeader(above: readonly string[], isYaml: boolean): boolean {
  if (isYaml) return !above.some((line) => /^(?:---|\.\.\.)\s*$/u.test(line));
  const lines = above.slice(above.findIndex((line) => line.trim() !== ''));
  if (above.every((line) => line.trim() === '')) return true;
  return keyIn(lines[0]!) !== undefined && lines.every((line) => line.trim() !== '');
}

function valuePlace(written: string, behind: string, offset: number, isYaml: boolean): MetadataPlace | null {
  const key = keyOf(written, NAMES);
  if (!key) return null;
  const signs = !isListKey(key) ? null : key === 'via' ? /[;,[]/u : isYaml ? /[;,[]/u : /;/u;
  const parts = signs ? behind.split(signs) : [behind];
  const part = parts.at(-1)!;
  const value = part.replace(/^[\s"']+/u, '');
  const spaced = parts.length > 1 ? behind.endsWith('[') || part !== value : part !== value;
  return { kind: 'value', key, spaced, start: offset - value.length, end: offset };
}

/** The keys that are not written yet, in their usual order. */
export const openKeys = (taken: ReadonlySet<MetadataKey>): MetadataKey[] =>
  METADATA_KEYS.filter((key) => !taken.has(key));
