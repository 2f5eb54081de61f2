import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, QuotationKind } from '../../server/src/article/article';
import type { Range } from '../../server/src/text/range';
import { readMarked, type MarkedArticle } from './marked';

/** Languages of the project's own marked articles. */
export const OWN_LANGUAGES = ['en', 'it', 'fr', 'es', 'de', 'pt', 'nl', 'ru', 'uk', 'pl'] as const;

/** Further ones as they look when they are harvested, many of them machine-translated: far harder, and no part of the sets of their languages. */
export const HARVESTED = ['harvested/en', 'harvested/it', 'harvested/de', 'harvested/fr', 'harvested/es'] as const;

/** The marked articles of one set, in order of their names; paths are relative to the project's folder. */
export function readOwnGold(set: string): MarkedArticle[] {
  const folder = join('test/quotes', set);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readMarked(`${set}/${name}`, readFileSync(join(folder, name), 'utf8')));
}

/** A quotation whose kind was marked, and what it was read as; null where it was not found. */
export interface KindRead extends Range {
  readonly expected: QuotationKind;
  readonly got: QuotationKind | null;
}

/** What the parser made of the quotations that are marked as no speech. */
export function kindsRead(gold: MarkedArticle, article: Article): KindRead[] {
  return gold.others.map(({ start, end, kind }) => {
    const found = article.quotations.find((quotation) => quotation.start < end && quotation.end > start);
    return { start, end, expected: kind, got: found?.kind ?? null };
  });
}
