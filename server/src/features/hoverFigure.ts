import type { Figure } from '../corpus/corpus';
import { escape, strong } from './markdown';
import type { View } from './view';
import { count } from './words';

/** Roles and names beyond this number are counted, not listed: a hover is read at a glance. */
const LISTED = 6;

/**
 * A figure as Markdown: name, role in this article, other names, how often and where it is named, roles by date.
 * `role` is the one stated right at the mention.
 */
export function hoverFigure({ article, corpus }: View, index: number, role?: string): string {
  const figure = corpus.figure(article, index);
  const here = role ?? article.figures[index]?.roles[0]?.text;
  const lines = [here ? `${strong(figure.name)} — ${escape(here)}` : strong(figure.name)];
  if (figure.aliases.length > 0) lines.push(`Also named: ${list(figure.aliases.map(escape))}`);
  lines.push(tally(figure, corpus));
  const roles = rolesOf(figure);
  if (roles.length > 0) lines.push(`Roles: ${list(roles)}`);
  return lines.join('\n\n');
}

function tally(figure: Figure, corpus: View['corpus']): string {
  const mentions = corpus.mentions(figure);
  const articles = new Set(mentions.map((mention) => mention.uri)).size;
  const quotations = corpus.quotations(figure).length;
  const parts = [`${count(mentions.length, 'mention')} in ${count(articles, 'article')}`];
  if (quotations > 0) parts.push(count(quotations, 'quotation'));
  return parts.join(' · ');
}

/** Each role once, with the newest date that it is stated at. */
function rolesOf(figure: Figure): string[] {
  const seen = new Map<string, string | null>();
  for (const { text, date } of figure.roles) if (!seen.has(text)) seen.set(text, date);
  return [...seen].map(([text, date]) => (date ? `${escape(text)} (${escape(date)})` : escape(text)));
}

function list(items: readonly string[]): string {
  const rest = items.length - LISTED;
  return items.slice(0, LISTED).join(' · ') + (rest > 0 ? ` · ${rest} more` : '');
}
