import {
  metadataEntries,
  metadataEntry,
  type Article,
  type MetadataKey,
  type MetadataLevel,
} from '../../article/article';
import { LEVEL_WORDS, WRITTEN_LEVELS } from '../../article/metadata/levelWords';

/** A value for a metadata key that the text suggests. */
export interface Guess {
  readonly key: MetadataKey;
  /** One value, or several names. */
  readonly values: readonly string[];
  /** What it was inferred from (`the dateline`), or null where the article states it. */
  readonly basis: string | null;
}

/** Levels at which a value stands where an editor would look for it. */
const WRITTEN: readonly MetadataLevel[] = ['sidecar', 'table', 'front-matter', 'header'];

/** The value of a key that the header lacks, or null if nothing suggests one or an editor has written it elsewhere. */
export function guess(article: Article, key: MetadataKey): Guess | null {
  const entry = metadataEntry(article.metadata, key);
  if (entry && WRITTEN.includes(entry.level)) return null;
  if (entry) {
    const values = metadataEntries(article.metadata, key).map(({ value }) => value);
    return {
      key,
      values: key === 'speakers' ? values : values.slice(0, 1),
      basis: WRITTEN_LEVELS.has(entry.level) ? null : LEVEL_WORDS[entry.level],
    };
  }
  if (key === 'source') return publisher(article);
  if (key === 'speakers') return speakers(article);
  return null;
}

function publisher(article: Article): Guess | null {
  const found = article.sources.find(({ relation }) => relation === 'publisher');
  return found ? { key: 'source', values: [found.name], basis: 'the text' } : null;
}

/** The figures that speak, most often quoted first; in an interview without any, the figure named most often. */
function speakers(article: Article): Guess | null {
  const quoted: number[] = [];
  for (const { kind, speaker } of article.quotations) if (kind === 'speech' && speaker) quoted.push(speaker.figure);
  const names = byFrequency(quoted).map((index) => article.figures[index]!.name);
  if (names.length > 0) return { key: 'speakers', values: names, basis: 'the quotations' };
  if (article.kind !== 'interview') return null;
  const full = article.mentions.map(({ figure }) => figure).filter((index) => article.figures[index]?.form === 'full');
  const [most] = byFrequency(full);
  return most === undefined
    ? null
    : { key: 'speakers', values: [article.figures[most]!.name], basis: 'the most frequent name' };
}

/** Figures by how often they stand in the list; equally frequent ones in their order. */
function byFrequency(figures: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const figure of figures) if (figure >= 0) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([figure]) => figure);
}
