import type { Figure } from '../corpus/corpus';
import type { RegistryEntry, RegistryRole } from '../corpus/registry';
import { registryRolesAt, statedRoleAt } from '../corpus/roleAt';
import { statedRoles } from '../corpus/statedRoles';
import { escape, fileName, link, linked, strong, webLink, wikidataAddress } from './markdown';
import type { LineOf } from './provenance';
import type { View } from './view';
import { count } from './words';

/** Roles and names beyond this number are counted, not listed: a hover is read at a glance. */
const LISTED = 6;
/** Quotations that are linked, newest first; where there are very many, looking for the newest is left to the search. */
const QUOTED = 3;
const MOST_QUOTATIONS = 500;

/**
 * A figure as Markdown: name, role on this article's date, other names, how often it is named and quoted, roles by date, what
 * the registry says. `role` is the one stated right at the mention.
 */
export function hoverFigure({ article, corpus }: View, index: number, lineOf: LineOf, role?: string): string {
  const figure = corpus.figure(article, index);
  const date = corpus.facts(article.uri)?.date ?? null;
  const here = role ?? article.figures[index]?.roles[0]?.text;
  const lines = [`${strong(figure.name)}${roleHere(figure, here, date)}`];
  if (figure.aliases.length > 0) lines.push(`Also named: ${list(figure.aliases.map(escape))}`);
  lines.push(tally(figure));
  const roles = statedRoles(figure).map(({ text, last }) => withDate(text, last));
  if (roles.length > 0) lines.push(`Roles: ${list(roles)}`);
  const quoted = lastQuotations(figure, corpus);
  if (quoted.length > 0) lines.push(`Last quoted: ${quoted.join(' · ')}`);
  if (figure.registry) lines.push(registryLines(figure.registry, lineOf));
  return lines.join('\n\n');
}

/** The role stated here; else the one that the registry gives for the date; else the one that articles stated last before it. */
function roleHere(figure: Figure, here: string | undefined, date: string | null): string {
  if (here !== undefined) return ` — ${escape(here)}`;
  const held = figure.registry ? registryRolesAt(figure.registry, date) : [];
  if (held.length > 0) return ` — ${held.map(({ title }) => escape(title)).join(', ')}`;
  const stated = statedRoleAt(figure, date);
  return stated ? ` — ${withDate(stated.text, stated.date)}` : '';
}

const withDate = (text: string, date: string | null): string =>
  date === null ? escape(text) : `${escape(text)} (${escape(date)})`;

function tally({ mentionCount, articleCount, quotationCount }: Figure): string {
  const parts = [`${count(mentionCount, 'mention')} in ${count(articleCount, 'article')}`];
  if (quotationCount > 0) parts.push(count(quotationCount, 'quotation'));
  return parts.join(' · ');
}

/** Links to the newest dated quotations in other places than each other's article. */
function lastQuotations(figure: Figure, corpus: View['corpus']): string[] {
  if (figure.quotationCount < 2 || figure.quotationCount > MOST_QUOTATIONS) return [];
  return corpus.newestQuotations(figure, QUOTED).map(({ uri, start }) => {
    const { lines, date } = corpus.facts(uri)!;
    return `${escape(date!)} ${link(fileName(uri), uri, lines.lineAt(start))}`;
  });
}

/** What an editor wrote down, each claim with its source. */
function registryLines(entry: RegistryEntry, lineOf: LineOf): string {
  const { id, roles, note, source, checked, wikidata, location } = entry;
  const said = [
    ...roles.map((role) => `- ${roleLine(role)}`),
    ...(note ? [`- ${escape(note)}`] : []),
    ...(wikidata ? [`- Wikidata: ${webLink(wikidata, wikidataAddress(wikidata))}`] : []),
    ...(source ? [`- source: ${linked(source)}`] : []),
  ];
  const place = link(id, location.uri, lineOf(location.uri, location.start) ?? 0);
  const from = `Registry: ${place}${checked ? `, checked ${escape(checked)}` : ''}`;
  return said.length > 0 ? `${from}\n\n${said.join('\n')}` : from;
}

function roleLine({ title, from, to, source }: RegistryRole): string {
  const time = from !== null || to !== null ? `, ${from ?? ''}–${to ?? ''}` : '';
  return `${escape(title)}${escape(time)}${source === null ? '' : ` (${linked(source)})`}`;
}

function list(items: readonly string[]): string {
  const rest = items.length - LISTED;
  return items.slice(0, LISTED).join(' · ') + (rest > 0 ? ` · ${rest} more` : '');
}
