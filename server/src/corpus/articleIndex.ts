import type { ArticleRecord } from './articleRecord';
import type { Meter } from './meter';
import type { Searchable } from './nameSearch';
import { NameSearch, searchable } from './nameSearch';

/** An article by its title and its file's name. */
class NamedArticle implements Searchable {
  readonly kind = '';
  readonly folded: string;
  weight = 1;

  constructor(readonly record: ArticleRecord) {
    this.folded = searchable(`${record.title ?? ''} ${stemOf(record.uri)}`);
  }

  get text(): string {
    return this.record.uri;
  }
}

/** Finds articles by title or file name. Made when it is first asked and then kept up to date. */
export class ArticleIndex {
  private search: NameSearch<NamedArticle> | null = null;
  private readonly articles = new Map<ArticleRecord, NamedArticle>();

  constructor(private readonly meter: Meter) {}

  add(record: ArticleRecord): void {
    if (!this.search) return;
    const article = new NamedArticle(record);
    this.articles.set(record, article);
    this.search.weighed(article, 0);
  }

  remove(record: ArticleRecord): void {
    const article = this.articles.get(record);
    if (!this.search || !article) return;
    this.articles.delete(record);
    article.weight = 0;
    this.search.weighed(article, 1);
  }

  clear(): void {
    this.search = null;
    this.articles.clear();
  }

  /** Articles whose title or file name contains the query, at most `limit`. `records` are all there are. */
  find(query: string, limit: number, records: Iterable<ArticleRecord>): ArticleRecord[] {
    const folded = searchable(query);
    if (folded === '') return [];
    if (!this.search) {
      this.search = new NameSearch(this.meter);
      for (const record of records) this.add(record);
    }
    const found = new Set<ArticleRecord>();
    for (const { record } of this.search.find(folded)) {
      if (found.size >= limit) break;
      found.add(record);
    }
    return [...found];
  }
}

/** The last part of a URI's path without its ending, readable. */
function stemOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
