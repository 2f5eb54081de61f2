import type { Article } from '../article/article';
import type { ArticleRecord } from './articleRecord';
import { recordOf } from './articleRecord';
import { packSaid } from './related/said';

/** Records of articles that are newer than what the corpus holds of them; each made once. */
export class DraftRecords {
  private readonly drafts = new WeakMap<Article, ArticleRecord>();

  of(article: Article): ArticleRecord {
    const known = this.drafts.get(article);
    if (known) return known;
    const draft = recordOf(article, (text) => text, 'unsaid');
    let said: Uint32Array | null = null;
    // Few of the quotations are looked for by what they say.
    Object.defineProperty(draft, 'said', { get: () => (said ??= packSaid(article)) });
    this.drafts.set(article, draft);
    return draft;
  }
}
