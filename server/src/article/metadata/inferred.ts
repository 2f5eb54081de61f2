import type { Range } from '../../text/range';
import { metadataEntry, type Metadata, type MetadataEntry } from '../article';
import type { ImpliedDate } from '../dates/anniversary';
import { mergeEntries } from './readMetadata';

/**
 * The metadata with what the prose shows: a date that it implies, with its basis where nothing else gives one but the file's
 * name, and the photographers of its lines of credit. Entries that somebody wrote go before them.
 */
export function withInferred(
  metadata: Metadata,
  text: string,
  date: ImpliedDate | null,
  credited: readonly Range[],
): Metadata {
  if (date === null && credited.length === 0) return metadata;
  const inferred: MetadataEntry[] = [];
  if (date) {
    const { start, end, value } = date;
    inferred.push({ key: 'date', value, level: 'text', start, end, inferred: true });
    const stated = metadataEntry(metadata, 'date');
    if (!stated || stated.level === 'file')
      inferred.push({ key: 'date-basis', value: 'inferred', level: 'text', start, end });
  }
  for (const { start, end } of credited)
    inferred.push({ key: 'photo', value: text.slice(start, end), level: 'text', start, end });
  return { ...metadata, entries: mergeEntries(metadata.entries, inferred) };
}
