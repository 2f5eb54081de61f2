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
  readonly version: number;
  readonly sidecar: Sidecar | undefined;
  /** What its row of the metadata table says, and where. */
  readonly row: string | null;
}

/** Open articles, each parsed when it is first asked for and kept until its version, sidecar, row or corpus changes. */
export class OpenArticles {
  private readonly parsed = new Map<string, Parsed>();

  /** @param uri the canonical URI of the document */
  get(uri: string, document: TextDocument, root: CorpusRoot): OpenArticle {
    const sidecar = root.sidecarOf(uri);
    const row = root.table.stampOf(uri);
    const known = this.parsed.get(uri);
    if (known && known.version === document.version && known.document === document) {
      if (known.sidecar === sidecar && known.row === row && known.root === root) return known;
    }
    if (known && known.root !== root) known.root.delete(uri);
    const article = parseArticle(root.inputOf(uri, document.getText()));
    const next: Parsed = { document, article, root, version: document.version, sidecar, row };
    this.parsed.set(uri, next);
    root.set(article);
    return next;
  }

  /** The article as it was last parsed, whether or not it is stale. */
  last(uri: string): OpenArticle | undefined {
    return this.parsed.get(uri);
  }

  forget(uri: string): void {
    this.parsed.delete(uri);
  }
}
