import { metadataEntry, type Article, type Quotation } from '../article/article';
import type { RepeatMember } from '../corpus/corpus';
import { basis } from './basis';
import { changedOrigin, differences } from './differences';
import { escape, fileName, link, strong } from './markdown';
import { origin, type LineOf } from './provenance';
import type { View } from './view';
import { count } from './words';

const KINDS: Record<Quotation['kind'], string> = {
  speech: 'Quotation',
  scare: 'Words set apart, not speech',
  title: 'Title of a work',
  heading: 'Quotation in a heading',
};

/**
 * A quotation as Markdown: speaker and how it was attributed, date and where it comes from, repeats and their origin, and where the
 * origin's text is at hand, what differs from it.
 */
export function hoverQuotation(view: View, index: number, { textOf, lineOf }: Others): string {
  const { article, corpus } = view;
  const quotation = article.quotations[index]!;
  const lines = [speakerLine(article, corpus, quotation), dateLine(article, lineOf)];
  const repeats = corpus.repeats(article, index);
  if (repeats.length > 1) lines.push(repeatLine(repeats, article, corpus, quotation));
  const origin = changedOrigin(view, index);
  const text = origin && textOf(origin.member.uri);
  const changes = origin && text ? differences(article, index, origin, text) : '';
  if (changes !== '') lines.push(changes);
  const related = corpus.related(article, index);
  if (related.length > 0) lines.push(relatedLine(related, corpus));
  return lines.join('\n\n');
}

/** What a hover knows of other files than the article. */
export interface Others {
  /** What an article says; null where that is not known. */
  textOf(uri: string): string | null;
  readonly lineOf: LineOf;
}

function speakerLine(article: Article, corpus: View['corpus'], quotation: Quotation): string {
  const { speaker, kind } = quotation;
  if (!speaker) return kind === 'speech' ? 'Quotation — speaker not named' : KINDS[kind];
  const name = speaker.figure >= 0 ? corpus.figure(article, speaker.figure).name : speaker.name;
  return `${strong(name)} — ${basis(article, speaker)}`;
}

function dateLine(article: Article, lineOf: LineOf): string {
  const date = metadataEntry(article.metadata, 'date');
  return date ? `Date: ${escape(date.value)} (${origin(date, lineOf)})` : 'Date: not known';
}

function repeatLine(
  repeats: readonly RepeatMember[],
  article: Article,
  corpus: View['corpus'],
  quotation: Quotation,
): string {
  const near = repeats.filter(({ relation }) => relation === 'near').length;
  const translated = repeats.filter(({ relation }) => relation === 'translation').length;
  const changed = [
    ...(near > 0 ? [`${near} of them with other words or in part`] : []),
    ...(translated > 0 ? [`${translated} of them in another language`] : []),
  ];
  const places = [`Stands in ${count(repeats.length, 'place')}`, ...changed].join(', ');
  const first = repeats[0]!;
  if (first.uri === article.uri && first.start === quotation.start) return `${places}; this is the origin`;
  const who = [first.date, first.speaker].filter((part) => part !== null).map(escape);
  return `${places}; origin: ${[placeLink(first, corpus), ...who].join(', ')}`;
}

const placeLink = ({ uri, start }: RepeatMember, corpus: View['corpus']): string =>
  link(fileName(uri), uri, corpus.facts(uri)?.lines.lineAt(start) ?? 0);

/** Related statements beyond this number are counted, not listed. */
const LISTED = 3;

/** What the speaker says elsewhere in other words, nearest first. */
function relatedLine(related: readonly RepeatMember[], corpus: View['corpus']): string {
  const listed = related.slice(0, LISTED).map((member) => {
    const date = member.date === null ? '' : `${escape(member.date)} `;
    return date + placeLink(member, corpus);
  });
  const rest = related.length - listed.length;
  return `Related, in other words: ${[...listed, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ')}`;
}
