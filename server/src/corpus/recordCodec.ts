import { LineIndex } from '../text/lines';
import type { ArticleRecord, RecordedFigure } from './articleRecord';
import { decodeBatch, encodeBatch, type Codec } from './binary';
import { boolean, float, list, map, nullable, numbers, object, oneOf, text, unsigned, via } from './codecs';

/** The records of articles as bytes, for other threads and for the disk. What is added to a record is added here. */

const figure: Codec<RecordedFigure> = object<RecordedFigure>({
  name: text,
  form: oneOf('full', 'surname'),
  gender: oneOf('male', 'female', null),
  surfaces: list(text),
  roles: list(object<RecordedFigure['roles'][number]>({ text, start: unsigned, end: unsigned })),
  mentionsFrom: unsigned,
  mentionsTo: unsigned,
  spokenFrom: unsigned,
  spokenTo: unsigned,
});

const lines: Codec<LineIndex> = via(
  object<Pick<LineIndex, 'starts' | 'length'>>({ starts: numbers, length: unsigned }),
  (index) => index,
  ({ starts, length }) => new LineIndex(starts, length),
);

export const recordCodec: Codec<ArticleRecord> = object<ArticleRecord>({
  uri: text,
  lines,
  language: text,
  date: nullable(text),
  source: nullable(text),
  title: nullable(text),
  moment: float,
  figures: list(figure),
  speakers: map(unsigned, text),
  quotationCount: unsigned,
  chain: list(text),
  published: boolean,
  numbers,
  words: numbers,
  said: numbers,
});

/** Many records as one piece of memory. */
export const encodeRecords = (records: readonly ArticleRecord[]): Uint8Array<ArrayBuffer> =>
  encodeBatch(recordCodec, records);

/** Reads what `encodeRecords` wrote; throws DamagedError where it did not. `keep` shares strings; see `StringPool`. */
export const decodeRecords = (bytes: Uint8Array, keep: (text: string) => string): ArticleRecord[] =>
  decodeBatch(recordCodec, bytes, keep);
