import type { MetadataEntry, MetadataLevel } from '../article/article';

const LEVELS: Record<MetadataLevel, string> = {
  sidecar: 'from the sidecar file',
  table: 'from the metadata table',
  'front-matter': 'from the front matter',
  header: 'from the header',
  prefix: 'from the line that the harvester put first',
  dateline: 'from the dateline',
  text: 'from the text',
  file: 'from the file’s name',
};

/** Where a metadata value was read, in words: `from the dateline`, `from the header, inferred`. */
export const origin = (entry: MetadataEntry): string => LEVELS[entry.level] + (entry.inferred ? ', inferred' : '');
