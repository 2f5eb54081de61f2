import { LineIndex } from '../text/lines';
import type { ArticleRecord, RecordedFigure } from './articleRecord';
import { decodeBatch, encodeBatch, type Codec } from './binary';
import { boolean, float, list, map, nullable, numbers, object, oneOf, ownText, text, unsigned, via } from './codecs';

/** The records of articles as bytes, for other threads and for the disk. What is added to a record is added here. */

const NONE: readonly never[] = [];
const NO_NUMBERS = new Uint32Array(0);
const NO_LINES = new LineIndex(NO_NUMBERS, 0);
const NOBODY: ReadonlyMap<number, string> = new Map();

const figure: Codec<RecordedFigure> = object<RecordedFigure>(
  {
    name: text,
    form: oneOf('full', 'surname'),
    gender: oneOf('male', 'female', null),
    surfaces: list(text),
    roles: list(text),
    rolesFrom: unsigned,
    mentionsFrom: unsigned,
    mentionsTo: unsigned,
    spokenFrom: unsigned,
    spokenTo: unsigned,
  },
  () => ({
    name: '',
    form: 'full',
    gender: null,
    surfaces: NONE,
    roles: NONE,
    rolesFrom: 0,
    mentionsFrom: 0,
    mentionsTo: 0,
    spokenFrom: 0,
    spokenTo: 0,
  }),
);

const lines: Codec<LineIndex> = via(
  object<Pick<LineIndex, 'starts' | 'length'>>({ starts: numbers, length: unsigned }, () => ({
    starts: NO_NUMBERS,
    length: 0,
  })),
  (index) => index,
  ({ starts, length }) => new LineIndex(starts, length),
);

/** A record without any facts. */
export function blankRecord(): { -readonly [K in keyof ArticleRecord]: ArticleRecord[K] } {
  return {
    uri: '',
    lines: NO_LINES,
    language: '',
    date: null,
    source: null,
    title: null,
    moment: 0.5,
    figures: NONE,
    speakers: NOBODY,
    quotationCount: 0,
    chain: NONE,
    published: false,
    numbers: NO_NUMBERS,
    words: NO_NUMBERS,
    said: NO_NUMBERS,
  };
}

export const recordCodec: Codec<ArticleRecord> = object<ArticleRecord>(
  {
    // Hardly two articles have the same.
    uri: ownText,
    lines,
    language: text,
    date: nullable(text),
    source: nullable(text),
    title: nullable(ownText),
    moment: float,
    figures: list(figure),
    speakers: map(unsigned, text),
    quotationCount: unsigned,
    chain: list(text),
    published: boolean,
    numbers,
    words: numbers,
    said: numbers,
  },
  blankRecord,
);

/** Many records as one piece of memory. */
export const encodeRecords = (records: readonly ArticleRecord[]): Uint8Array<ArrayBuffer> =>
  encodeBatch(recordCodec, records);

/** Reads what `encodeRecords` wrote; throws DamagedError where it did not. `keep` shares strings; see `StringPool`. */
export const decodeRecords = (bytes: Uint8Array, keep: (text: string) => string): ArticleRecord[] =>
  decodeBatch(recordCodec, bytes, keep);
