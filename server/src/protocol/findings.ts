import type { Article } from '../article/article';
import { parseArticle } from '../article/parseArticle';
import { fixAllEdits } from '../features/fixAllEdits';
import { checkArticle } from '../rules/check';
import { rules as allRules } from '../rules/index';
import type { Finding, Rule, TextEdit } from '../rules/rule';
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

  /** @param textOf the text of an article that is open; undefined for any other */
  constructor(private readonly textOf: (uri: string) => string | undefined) {}

  /** Everything the rules report on the article and its sidecar. */
  of(open: OpenArticle): readonly Finding[] {
    const { article, root } = open;
    const known = this.checked.get(open);
    if (known?.revision === root.revision) return known.findings;
    const findings = this.check(article, root);
    this.checked.set(open, { revision: root.revision, findings });
    return findings;
  }

  /** Everything the rules report on an article that is not open, or is taken as if it were not; null where it can't be read. */
  async ofClosed(uri: string, root: CorpusRoot, workspace: Workspace): Promise<readonly Finding[] | null> {
    const article = await this.articleOf(uri, root, workspace);
    return article && this.check(article, root);
  }

  /** An article as it is now, open or not. Its text is read for it and not kept; null where it can't be. */
  async articleOf(uri: string, root: CorpusRoot, workspace: Workspace): Promise<Article | null> {
    const read = await workspace.textOf(uri, root);
    if (!read) return null;
    const sidecar = root.sidecarOf(uri);
    return parseArticle({ uri, text: read.text, ...(sidecar && { sidecar }) });
  }

  /** What is reported in an open sidecar, with its text; null for any other file. */
  async beside(uri: string, workspace: Workspace): Promise<{ text: string; findings: Finding[] } | null> {
    const found = await workspace.sidecar(uri);
    if (!found) return null;
    const { document, root } = found;
    const text = document.getText();
    // The corpus learns of an edit when the typing pauses; places must be those of the text as it is.
    if (root.sidecarOf(uri)?.text !== text) root.setSidecar(uri, text);
    const findings: Finding[] = [];
    for (const article of root.articlesOf(uri)) {
      const all = await this.ofClosed(article, root, workspace);
      findings.push(...(all ?? []).filter((finding) => finding.uri === uri));
    }
    return { text, findings };
  }

  /** What the rules report on the article's own text. */
  ofText(open: OpenArticle): Finding[] {
    return this.of(open).filter(({ uri }) => uri === open.article.uri);
  }

  /** The edits that leave no safe fix. */
  allSafe(open: OpenArticle): TextEdit[] {
    const { article, root } = open;
    const run = (_: readonly Finding[], findingsOf: (text: string) => readonly Finding[]) =>
      fixAllEdits(article.text, (text) => findingsOf(text).filter(({ uri }) => uri === article.uri));
    return this.trying(article, root, allRules, run, this.of(open));
  }

  /**
   * Runs something that checks other texts of an article with some rules. The corpus holds each text while it is checked, and at last the
   * first one again.
   *
   * @param known what these rules report on the article itself, where that is known
   */
  trying<R>(
    article: Article,
    root: CorpusRoot,
    rules: readonly Rule[],
    run: (findings: readonly Finding[], findingsOf: (text: string) => readonly Finding[]) => R,
    known?: readonly Finding[],
  ): R {
    const { uri } = article;
    const sidecar = root.sidecarOf(uri);
    const ids = new Set(rules.map(({ id }) => id));
    const checked = (one: Article) => this.check(one, root, rules).filter(({ rule }) => ids.has(rule));
    const findings = known ?? checked(article);
    let changed = false;
    try {
      return run(findings, (text) => {
        if (text === article.text) return findings;
        const fixed = parseArticle({ uri, text, ...(sidecar && { sidecar }) });
        changed = true;
        root.corpus.set(fixed);
        return checked(fixed);
      });
    } finally {
      if (changed) root.corpus.set(article);
    }
  }

  private check(article: Article, root: CorpusRoot, rules?: readonly Rule[]): Finding[] {
    return checkArticle(article, root.corpus, { ...root.configOf(article.uri), textOf: this.textOf }, rules);
  }
}
