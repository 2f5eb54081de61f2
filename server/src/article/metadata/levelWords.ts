import type { MetadataLevel } from '../article';

/** What a message calls the place where a value was read: `the dateline`. */
export const LEVEL_WORDS: Readonly<Record<MetadataLevel, string>> = {
  sidecar: 'the sidecar file',
  table: 'the metadata table',
  'front-matter': 'the front matter',
  header: 'the header',
  prefix: 'the line that the harvester put first',
  dateline: 'the dateline',
  text: 'the text',
  file: 'the file name',
};

/** Levels at which somebody wrote a value as metadata; at the others it was read from prose or from a name. */
export const WRITTEN_LEVELS: ReadonlySet<MetadataLevel> = new Set<MetadataLevel>([
  'sidecar',
  'table',
  'front-matter',
  'header',
  'prefix',
]);
