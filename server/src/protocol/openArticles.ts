import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parseArticle';
import type { CorpusRoot, Sidecar } from './root';

/** An open document as an article of its corpus. */
export interface OpenArticle {
  readonly document: TextDocument;
  readonly article: Article;
  readonly root: CorpusRoot;
}

interface Parsed extends OpenArticle {
  /** What its corpus holds of it: the article, or an older one; null for nothing. */
  learned: Article | null;
  readonly version: number;
  readonly sidecar: Sidecar | undefined;
  /** What its row of the metadata table says, and where. */
  readonly row: string | null;
}

/**
 * Open articles, each parsed when it is first asked for and kept until its version, sidecar, row or corpus changes. Their corpora learn
 * of each when it is first asked for, and later of edits by `get`.
 */
export class OpenArticles {
  private readonly parsed = new Map<string, Parsed>();
  /** Those that are newer than what their corpora know. */
  private readonly drafts = new Map<string, Parsed>();

  /**
   * The article, with its corpus knowing it as it is.
   *
   * @param uri the canonical URI of the document
   */
  get(uri: string, document: TextDocument, root: CorpusRoot): OpenArticle {
    const open = this.parse(uri, document, root);
    this.learn();
    return open;
  }

  /** The article as it is; its corpus may know an older one, from before the last edits. It knows the others as they were last parsed. */
  draft(uri: string, document: TextDocument, root: CorpusRoot): OpenArticle {
    const open = this.parse(uri, document, root);
    this.learn(open.learned ? uri : null);
    return open;
  }

  /** Tells the corpora what they do not know yet, but for what they do not know of one article. */
  private learn(but: string | null = null): void {
    for (const [uri, open] of this.drafts) {
      if (uri === but) continue;
      this.drafts.delete(uri);
      open.root.set(open.article, open.learned);
      open.learned = open.article;
    }
  }

  private parse(uri: string, document: TextDocument, root: CorpusRoot): Parsed {
    const sidecar = root.sidecarOf(uri);
    const row = root.table.stampOf(uri);
    const known = this.parsed.get(uri);
    if (known && known.version === document.version && known.document === document) {
      if (known.sidecar === sidecar && known.row === row && known.root === root) return known;
    }
    if (known && known.root !== root) known.root.delete(uri);
    const article = parseArticle(root.inputOf(uri, document.getText()));
    const learned = known?.root === root ? known.learned : null;
    const next: Parsed = { document, article, root, learned, version: document.version, sidecar, row };
    this.parsed.set(uri, next);
    this.drafts.set(uri, next);
    return next;
  }

  /** The article as its corpus knows it; undefined for one that is not open. */
  learned(uri: string): Article | undefined {
    return this.parsed.get(uri)?.learned ?? undefined;
  }

  /** The article as it was last parsed, whether or not it is stale. */
  last(uri: string): OpenArticle | undefined {
    return this.parsed.get(uri);
  }

  forget(uri: string): void {
    this.parsed.delete(uri);
    this.drafts.delete(uri);
  }
}
