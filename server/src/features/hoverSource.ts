import type { SourceMention } from '../article/article';
import type { SourceEntry } from '../corpus/sourceRegistry';
import { escape, fileName, link, linked, strong } from './markdown';
import type { LineOf } from './provenance';
import type { View } from './view';
import { count } from './words';

/** A source as Markdown: what it is to this article, how often it stands in the corpus, what the registry says. */
export function hoverSource({ corpus }: View, { name, relation }: SourceMention, lineOf: LineOf): string {
  const here = relation === 'publisher' ? 'source of this article' : 'source cited here';
  const known = corpus.source(name);
  const entry = corpus.sourceEntry(name);
  const lines = [`${strong(entry?.name ?? known?.name ?? name)} — ${here}`];
  const parts = [
    ...(known && known.published > 0 ? [`published ${count(known.published, 'article')}`] : []),
    ...(known && known.cited > 0 ? [`cited in ${count(known.cited, 'article')}`] : []),
  ];
  if (parts.length > 0) lines.push(`In this corpus: ${parts.join(' · ')}`);
  if (entry) lines.push(registryLines(entry, lineOf));
  return lines.join('\n\n');
}

/** What an editor wrote down. */
function registryLines({ name, aliases, kind, url, note, location }: SourceEntry, lineOf: LineOf): string {
  const said = [
    ...(kind === null ? [] : [`- ${escape(kind)}`]),
    ...(aliases.length > 0 ? [`- also named ${aliases.map(escape).join(' · ')}`] : []),
    ...(url === null ? [] : [`- ${linked(url)}`]),
    ...(note === null ? [] : [`- ${escape(note)}`]),
  ];
  const place = link(name, location.uri, lineOf(location.uri, location.start) ?? 0);
  const from = `Registry: ${place} in ${escape(fileName(location.uri))}`;
  return said.length > 0 ? `${from}\n\n${said.join('\n')}` : from;
}
