import { parseArticle } from '../article/parseArticle';
import { fixAllEdits } from '../features/fixAllEdits';
import { checkArticle } from '../rules/check';
import type { Finding, TextEdit } from '../rules/rule';
import type { OpenArticle } from './openArticles';
import type { CorpusRoot } from './root';
import type { Workspace } from './workspace';

interface Checked {
  readonly revision: number;
  readonly findings: readonly Finding[];
}

/** Findings of open articles, kept until the article or its corpus changes. */
export class Findings {
  private readonly checked = new WeakMap<OpenArticle, Checked>();

  /** Everything the rules report on the article and its sidecar. */
  of(open: OpenArticle): readonly Finding[] {
    const { article, root } = open;
    const known = this.checked.get(open);
    if (known?.revision === root.revision) return known.findings;
    const findings = checkArticle(article, root.corpus, root.configOf(article.uri));
    this.checked.set(open, { revision: root.revision, findings });
    return findings;
  }

  /** Everything the rules report on an article that is not open. The text is read for it and not kept; null where it can't be. */
  async ofClosed(uri: string, root: CorpusRoot, workspace: Workspace): Promise<readonly Finding[] | null> {
    const read = await workspace.textOf(uri, root);
    if (!read) return null;
    const sidecar = root.sidecarOf(uri);
    const article = parseArticle({ uri, text: read.text, ...(sidecar && { sidecar }) });
    return checkArticle(article, root.corpus, root.configOf(article.uri));
  }

  /** What the rules report on the article's own text. */
  ofText(open: OpenArticle): Finding[] {
    return this.of(open).filter(({ uri }) => uri === open.article.uri);
  }

  /** The edits that leave no safe fix. The corpus holds each text that is checked on the way, and at last the first one. */
  allSafe(open: OpenArticle): TextEdit[] {
    const { article, root } = open;
    const sidecar = root.sidecarOf(article.uri);
    try {
      return fixAllEdits(article.text, (text) => {
        if (text === article.text) return this.ofText(open);
        const fixed = parseArticle({ uri: article.uri, text, ...(sidecar && { sidecar }) });
        root.corpus.set(fixed);
        return checkArticle(fixed, root.corpus, root.configOf(article.uri)).filter(({ uri }) => uri === article.uri);
      });
    } finally {
      root.corpus.set(article);
    }
  }
}
