import { languageOf } from '../../languages';
import { en } from '../../languages/en';
import { vocabularyOf } from '../vocabulary';
import { outletNamed } from '../../languages/outletTable';
import { overlaps, type Range } from '../../text/range';
import { metadataEntries, type ArticleButDates } from '../article';
import { relays, talkBefore } from './evidence';

/**
 * The way the news came: publisher first, then the outlets it hands on, in the order of nearness. Relays that the metadata
 * names (`via`) come in their order; then outlets that quote others ("TASS quotes him"), those that are only named, and at
 * last those to whom somebody spoke ("in a talk with the paper Corriere della Sera"), where the words come from.
 */
export function citationChain(article: ArticleButDates): string[] {
  const { text, metadata, blocks, sources } = article;
  const vocabulary = vocabularyOf(languageOf(article.language) ?? en);
  const named = (key: 'source' | 'via') => metadataEntries(metadata, key).map(({ value }) => nameIn(value));
  const publishers = sources.filter(({ relation }) => relation === 'publisher').map(({ name }) => name);
  const ranks = new Map<string, number>();
  let at = 0;
  for (const source of sources) {
    if (source.relation === 'publisher') continue;
    while (at < blocks.length - 1 && blocks[at]!.end <= source.start) at++;
    const block = blocks[at];
    if (!block || !overlaps(block, source)) continue;
    const rank = relays(text, source, block, vocabulary)
      ? 0
      : talkBefore(text, source.start, block.start, vocabulary)
        ? 2
        : 1;
    // An outlet that hands on one thing and was told another is a relay.
    ranks.set(source.name, Math.min(ranks.get(source.name) ?? 2, rank));
  }
  const cited = [...ranks].sort((a, b) => a[1] - b[1]).map(([name]) => name);
  return [...new Set([...named('source'), ...publishers, ...named('via'), ...cited])];
}

/** Where a member of the chain is first named; the article's start where that is in no place of the text, as with one that a sidecar names. */
export function placeInChain({ sources, metadata }: ArticleButDates, member: string): Range {
  const entries = () => [...metadataEntries(metadata, 'source'), ...metadataEntries(metadata, 'via')];
  const place =
    sources.find(({ name }) => name === member) ??
    entries().find(({ value, uri }) => uri === undefined && nameIn(value) === member);
  return { start: place?.start ?? 0, end: place?.end ?? 0 };
}

const nameIn = (value: string): string => outletNamed(value)?.name ?? value;
