import page from './encoding.md';
import { findMojibake, fromWindows1252 } from './mojibake';
import type { Range } from '../../text/range';
import { ALWAYS } from '../preset';
import { relatedPlaces } from '../relatedPlaces';
import type { Report, Rule, TextEdit } from '../rule';
import { surveyOf } from './survey';

export const encoding: Rule = {
  id: 'text/encoding',
  summary: 'Characters were lost or garbled when the file was decoded',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'review',
  page,
  *check({ article }) {
    if (!surveyOf(article).garbled) return;
    const { uri, text } = article;
    const garbled = findGarbled(text);
    const lost = garbled.filter(({ decoded }) => decoded?.includes('\ufffd'));
    const replaced = [...text.matchAll(/\ufffd+/gu)].map(({ index, 0: run }) => ({
      start: index,
      end: index + run.length,
    }));
    yield* reportLost(
      uri,
      [...replaced, ...lost].sort((a, b) => a.start - b.start),
    );
    yield* reportGarbled(
      uri,
      text,
      garbled.filter((place) => !lost.includes(place)),
    );
  },
};

interface Garbled extends Range {
  readonly decoded: string | null;
}

/** What the first byte of a character looks like, with its accent on it or beside it. */
const LEAD = /[ÂÃ\u0302\u0303]/u;

/** UTF-8 read as Windows-1252, and Windows-1252 read as Latin-1, which leaves control characters instead of curly marks. */
function findGarbled(text: string): Garbled[] {
  const garbled: Garbled[] = findMojibake(text);
  const count = garbled.length;
  let next = 0;
  for (const { index, 0: control } of text.matchAll(/[\u0080-\u009f]/gu)) {
    while (next < count && garbled[next]!.end <= index) next++;
    if (next < count && garbled[next]!.start <= index) continue;
    // Behind the first byte of a character it is a byte of the same character, whose others were lost.
    const isPart = LEAD.test(text[index - 1] ?? '');
    garbled.push({ start: index, end: index + 1, decoded: isPart ? null : fromWindows1252(control) });
  }
  return garbled.sort((a, b) => a.start - b.start);
}

/** One finding a file: the cause is one, and so is the remedy. */
function* reportLost(uri: string, places: readonly Range[]): Iterable<Report> {
  const [first, ...others] = places;
  if (!first) return;
  const what = others.length === 0 ? 'A character was lost' : `Characters were lost in ${places.length} places`;
  yield {
    start: first.start,
    end: first.end,
    message: `${what} when the text was decoded (U+FFFD): fetch the article again in its own encoding, or write what is missing.`,
    related: relatedPlaces(uri, others, 'Lost here.'),
  };
}

function* reportGarbled(uri: string, text: string, places: readonly Garbled[]): Iterable<Report> {
  const [first, ...others] = places;
  if (!first) return;
  const known = places.filter(({ decoded }) => decoded !== null);
  const edits = known.map(({ start, end, decoded }): TextEdit => ({
    start,
    end,
    newText: decoded!.replaceAll('\ufeff', ''),
  }));
  const shown = first.decoded === '\ufeff' ? 'a byte order mark' : quote(first.decoded ?? '');
  const meaning = first.decoded === null ? '' : ` for ${shown}`;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  yield {
    start: first.start,
    end: first.end,
    message: `The text was decoded with the wrong encoding: ${quote(text.slice(first.start, first.end))} stands${meaning} here${more}.`,
    related: relatedPlaces(uri, others, 'Garbled here.'),
    fix:
      edits.length === 0
        ? undefined
        : {
            title: `Decode ${edits.length === 1 ? quote(edits[0]!.newText) : `${edits.length} places`}`,
            safety: 'review',
            edits,
          },
  };
}

/** A value for a message, with controls written by number. */
const quote = (value: string): string =>
  `“${value.replace(/[\u0080-\u00a0\ufeff]/gu, (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}”`;
