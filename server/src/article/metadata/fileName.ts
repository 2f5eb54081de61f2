import type { MetadataEntry } from '../article';
import { isDay } from '../dates/calendar';

/** A day written as one run, `2024-05-02`, `2024_05_02` or `20240502`, with nothing that makes it part of a longer number or word. */
const DAY = /(?<![\p{L}\p{N}])((?:1[6-9]|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?![\p{N}])/gu;

/**
 * The date in the name of an article's file, `2024-05-02-ferry.txt`, or null. Names with two different days say nothing. The entry's
 * range is empty, as the name stands in no text.
 */
export function dateInFileName(uri: string): MetadataEntry | null {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const days = new Set<string>();
  for (const [, y = '', , m = '', d = ''] of name.matchAll(DAY)) {
    if (isDay(Number(y), Number(m), Number(d))) days.add(`${y}-${m}-${d}`);
  }
  const [value] = days;
  return value !== undefined && days.size === 1 ? { key: 'date', value, level: 'file', start: 0, end: 0 } : null;
}
