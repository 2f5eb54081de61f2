import {
  IGNORE_KEY,
  METADATA_KEYS,
  metadataEntries,
  type Attribution,
  type MetadataEntry,
  type MetadataLevel,
} from '../../article/article';
import type { Corpus } from '../../corpus/corpus';
import { pathOfUri } from '../../disk/uris';
import type { Analysed } from '../analyse';
import { shownPath } from '../places';
import { speakersOf } from '../../features/speakers';

/** Where a metadata value comes from, as outputs name it. All that stands at the top of the file is the header. */
const FROM: Readonly<Record<MetadataLevel, string>> = {
  sidecar: 'sidecar',
  table: 'table',
  'front-matter': 'header',
  header: 'header',
  prefix: 'header',
  dateline: 'dateline',
  text: 'text',
  file: 'file',
};

/** Keys that hold a list. */
const LISTS: ReadonlySet<string> = new Set(['speakers', 'via']);

/** All that was read from an article, as `copydesk parse` prints it. */
export function articleRecord({ path, article }: Analysed, corpus: Corpus, cwd: string): object {
  const nameOf = (figure: number): string => corpus.figure(article, figure).name;
  const speakerOf = (speaker: Attribution) => ({
    figure: speaker.figure >= 0 ? nameOf(speaker.figure) : speaker.name,
    start: speaker.start,
    end: speaker.end,
    by: speaker.by,
  });
  return {
    path: shownPath(path, cwd),
    language: article.language,
    kind: article.kind,
    metadata: metadataRecord(article, corpus, cwd),
    quotations: article.quotations.map(({ start, end, innerStart, innerEnd, kind, utterance, speaker, language }) => {
      // JSON leaves out a language that is undefined: that of the article.
      return { start, end, innerStart, innerEnd, kind, utterance, speaker: speaker && speakerOf(speaker), language };
    }),
    mentions: article.mentions.map(({ start, end, figure, role, byRole }) => {
      return { start, end, figure: nameOf(figure), role: role ?? null, byRole };
    }),
    dates: article.dates.map(({ start, end, value, kind }) => ({ start, end, value, kind })),
    sources: article.sources.map(({ start, end, name, relation }) => ({ start, end, name, relation })),
  };
}

/** Date, source and speakers always stand there; the other keys where something was read. */
function metadataRecord(article: Analysed['article'], corpus: Corpus, cwd: string): object {
  const record: Record<string, unknown> = { date: null, source: null, speakers: [] };
  const shown = ({ value, start, end, level, uri }: MetadataEntry): object => {
    const file = uri === undefined || uri === article.uri ? undefined : pathOfUri(uri);
    return { value, start, end, from: FROM[level], ...(file === undefined ? {} : { path: shownPath(file, cwd) }) };
  };
  for (const key of METADATA_KEYS) {
    if (key === IGNORE_KEY) continue;
    const entries = metadataEntries(article.metadata, key);
    if (entries.length > 0) record[key] = LISTS.has(key) ? entries.map(shown) : shown(entries[0]!);
  }
  if (metadataEntries(article.metadata, 'speakers').length === 0) {
    record['speakers'] = speakersOf(article, corpus).map((value) => ({ value, from: 'text' }));
  }
  // Where no metadata names the source, the publisher that the text itself shows stands in.
  const publisher = article.sources.find(({ relation }) => relation === 'publisher');
  if (record['source'] === null && publisher) {
    record['source'] = { value: publisher.name, start: publisher.start, end: publisher.end, from: 'text' };
  }
  return record;
}
