import type { MetadataEntry } from '../article/article';
import { LEVEL_WORDS } from '../article/metadata/levelWords';

/** Where a metadata value was read, in words: `from the dateline`, `from the header, inferred`. */
export const origin = (entry: MetadataEntry): string =>
  `from ${LEVEL_WORDS[entry.level]}${entry.inferred ? ', inferred' : ''}`;
