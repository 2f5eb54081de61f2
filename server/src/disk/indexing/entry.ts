import type { ArticleRecord } from '../../corpus/articleRecord';
import type { Codec } from '../../corpus/binary';
import { nullable, object, ownText } from '../../corpus/codecs';
import { blankRecord, recordCodec } from '../../corpus/recordCodec';

/** What is kept of an article's file. */
export interface Entry {
  /** What the file system says of the file and its sidecar; see `stampOf`. */
  readonly stamp: string;
  /** Hash of their bytes; see `hashOf`. */
  readonly hash: string;
  /** What a check worked out from the article alone; null where none was asked for. */
  readonly extra: string | null;
  readonly record: ArticleRecord;
}

const NO_RECORD: ArticleRecord = blankRecord();

export const entryCodec: Codec<Entry> = object<Entry>(
  { stamp: ownText, hash: ownText, extra: nullable(ownText), record: recordCodec },
  () => ({ stamp: '', hash: '', extra: null, record: NO_RECORD }),
);
