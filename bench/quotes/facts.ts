import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../server/src/article/article';
import type { MarkedArticle } from './marked';

export const FACT_KINDS = ['figure', 'role', 'date', 'source'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What an article states beside its quotations, and whether it was read. */
export interface FactRead {
  readonly kind: FactKind;
  readonly words: string;
  readonly value: string;
  readonly right: boolean;
}

/**
 * What is listed of a marked article in the table beside it, `<stem>.facts.tsv`, against what was read. One fact a line:
 *
 *     figure⇥Ada Lind⇥mayor          a figure by that name, of whom that role is stated; none need be given
 *     date⇥last summer⇥2024-22       words that are a date of that value; no value for one that the article leaves open
 *     source⇥Reuters⇥cited           an outlet by its canonical name, and its relation
 *
 * @returns null where no table stands beside the article
 */
export function factsRead(gold: MarkedArticle, article: Article): FactRead[] | null {
  const path = join('test/quotes', gold.doc.replace(/\.txt$/u, '.facts.tsv'));
  if (!existsSync(path)) return null;
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return rows.flatMap((row) => {
    const [kind, words = '', value = ''] = row.split('\t');
    if (kind === 'figure') return figureRead(article, words, value);
    const right = kind === 'date' ? dateRead(gold.text, article, words, value) : sourceRead(article, words, value);
    return [{ kind: kind as FactKind, words, value, right }];
  });
}

function figureRead(article: Article, name: string, role: string): FactRead[] {
  const index = article.figures.findIndex((other) => other.name === name);
  const figure = article.figures[index];
  const read: FactRead[] = [{ kind: 'figure', words: name, value: '', right: figure !== undefined }];
  const small = role.toLowerCase();
  // Beside the name, or where the role alone names the figure.
  const stated = article.mentions.flatMap((mention) => (mention.figure === index ? (mention.role ?? []) : []));
  const held = [...(figure?.roles.map(({ text }) => text) ?? []), ...stated].some((text) =>
    text.toLowerCase().includes(small),
  );
  if (role !== '') read.push({ kind: 'role', words: name, value: role, right: held });
  return read;
}

const dateRead = (text: string, { dates }: Article, words: string, value: string): boolean =>
  dates.some((date) => text.slice(date.start, date.end) === words && (date.value ?? '') === value);

const sourceRead = ({ sources }: Article, name: string, relation: string): boolean =>
  sources.some((source) => source.name === name && source.relation === relation);
