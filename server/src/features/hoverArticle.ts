import { METADATA_KEYS, metadataEntries, type Article, type SourceMention } from '../article/article';
import { LEVEL_WORDS } from '../article/metadata/levelWords';
import { citationChain } from '../article/sources/citationChain';
import type { Corpus } from '../corpus/corpus';
import { touches, type Range } from '../text/range';
import { escape, fileName, strong, teaser } from './markdown';
import { origin, type LineOf } from './provenance';
import { speakersOf } from './speakers';
import type { View } from './view';
import { count } from './words';

/** Keys whose absence is worth a line. */
const EXPECTED = new Set<string>(['date', 'source']);
/** Speakers beyond this number are counted, not listed. */
const LISTED = 6;

/** The part of the article's head that holds the offset: header, headline, kicker or first line. Else null. */
export function isHead(article: Article, offset: number): Range | null {
  const { header } = article.metadata;
  if (header && touches(header, offset)) return header;
  const first = article.blocks.find((block) => block.kind !== 'header');
  const block = article.blocks.find((range) => touches(range, offset));
  if (block && (block.kind === 'headline' || block.kind === 'subheadline')) return block;
  if (!first || block !== first) return null;
  const line = article.lines.lineAt(first.start);
  const end = Math.min(first.end, article.lines.startOf(line + 1));
  const words = article.text.slice(first.start, end).trimEnd().length;
  return article.lines.lineAt(offset) === line ? { start: first.start, end: first.start + words } : null;
}

/** An article as Markdown: its title, each metadata value with where it was read, and what it holds. */
export function hoverArticle({ article, corpus }: View, lineOf: LineOf): string {
  const title = metadataEntries(article.metadata, 'title')[0];
  const lines: string[] = [];
  for (const key of METADATA_KEYS) {
    const entries = metadataEntries(article.metadata, key);
    const first = entries[0];
    if (key === 'title') continue;
    if (first)
      lines.push(`- ${key}: ${entries.map((entry) => escape(entry.value)).join('; ')} (${origin(first, lineOf)})`);
    else if (key === 'speakers') lines.push(`- speakers: ${speakersInText(article, corpus)}`);
    else if (EXPECTED.has(key)) lines.push(`- ${key}: not known`);
  }
  const cited = article.sources.some(({ relation }) => relation === 'cited');
  const published = metadataEntries(article.metadata, 'source').length > 0 || article.sources.some(isPublisher);
  const chain = citationChain(article).map(escape);
  // Without a publisher there is no chain, only the outlets that are named.
  if (cited) lines.push(published ? `- came by: ${chain.join(' ← ')}` : `- cites: ${chain.join('; ')}`);
  const heading = strong(title ? teaser(title.value, 120) : fileName(article.uri));
  return `${heading} — ${article.kind}, ${escape(article.language)}\n\n${lines.join('\n')}\n\n${totals(article)}`;
}

/** Who speaks, where the metadata does not say it. */
function speakersInText(article: Article, corpus: Corpus): string {
  const names = speakersOf(article, corpus);
  if (names.length === 0) return 'not known';
  const rest = names.length > LISTED ? `; ${names.length - LISTED} more` : '';
  return `${names.slice(0, LISTED).map(escape).join('; ')}${rest} (from ${LEVEL_WORDS.text})`;
}

const isPublisher = ({ relation }: SourceMention): boolean => relation === 'publisher';

function totals(article: Article): string {
  const speech = article.quotations.filter(({ kind }) => kind === 'speech');
  const unnamed = speech.filter(({ speaker }) => !speaker).length;
  const parts = [count(speech.length, 'quotation'), count(article.figures.length, 'figure')];
  if (unnamed > 0) parts.push(`${count(unnamed, 'quotation')} without a speaker`);
  return parts.join(' · ');
}
