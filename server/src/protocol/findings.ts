import type { Article } from '../article/article';
import { parseArticle } from '../article/parseArticle';
import { emptyFile, isEmpty } from '../config/fileFindings';
import { fixAllEdits } from '../features/fixAllEdits';
import { checkArticle } from '../rules/check';
import { rules as allRules } from '../rules/index';
import type { Finding, Rule, TextEdit } from '../rules/rule';
import type { OpenArticle } from './openArticles';
import type { CorpusRoot } from './root';
import type { Workspace } from './workspace';

interface Checked {
  readonly revision: number;
  /** The same of `CorpusRoot.moves`. */
  readonly moves: number;
  /** Those that the baseline knows included. */
  readonly all: readonly Finding[];
  readonly shown: readonly Finding[];
}

/** Findings of open articles, kept until the article or its corpus changes. */
export class Findings {
  private readonly checked = new WeakMap<OpenArticle, Checked>();

  /**
   * @param textOf the text of an article that is open; undefined for any other
   * @param tableChanged called where there is something else to show in a metadata table
   */
  constructor(
    private readonly textOf: (uri: string) => string | undefined,
    private readonly tableChanged: () => void = () => undefined,
  ) {}

  /** Everything the rules report on the article and its sidecar, but for what the baseline knows. */
  of(open: OpenArticle): readonly Finding[] {
    return this.checkedOf(open).shown;
  }

  private checkedOf(open: OpenArticle): Checked {
    const { article, root } = open;
    const known = this.checked.get(open);
    const { revision, moves } = root;
    if (known?.revision === revision && !placesMoved(known, article, root)) return known;
    const checked = { revision, moves, ...this.all(article, root) };
    this.checked.set(open, checked);
    return checked;
  }

  /** Everything the rules report on an article that is not open, or is taken as if it were not; null where it can't be read. */
  async ofClosed(uri: string, root: CorpusRoot, workspace: Workspace): Promise<readonly Finding[] | null> {
    const article = await this.articleOf(uri, root, workspace);
    return article && this.all(article, root).shown;
  }

  /** What the rules report on an article, and that it has no row in the table. What stands in the table is noted there. */
  private all(article: Article, root: CorpusRoot): Pick<Checked, 'all' | 'shown'> {
    const { uri } = article;
    const found = isEmpty(article) ? emptyFile(uri, root.configOf(uri)) : this.check(article, root);
    const all = [...root.table.missing(uri), ...found];
    if (root.table.note(uri, all)) this.tableChanged();
    const textOf = (file: string) => (file === uri ? article.text : (root.sidecarOf(uri)?.text ?? ''));
    return { all, shown: root.unknown(uri, all, textOf) };
  }

  /** An article as it is now, open or not. Its text is read for it and not kept; null where it can't be. */
  async articleOf(uri: string, root: CorpusRoot, workspace: Workspace): Promise<Article | null> {
    const read = await workspace.textOf(uri, root);
    if (!read) return null;
    return parseArticle(root.inputOf(uri, read.text));
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

  /** The same for a metadata table. Null while the table is not read as its text is now: places would be wrong. */
  async inTable(uri: string, workspace: Workspace): Promise<{ text: string; findings: Finding[] } | null> {
    const root = workspace.rootAround(uri);
    if (root.table.uri !== uri) return null;
    await workspace.whenIndexed();
    const text = workspace.documentOf(uri)?.getText();
    const { current } = root.table;
    return current && (text ?? current.text) === current.text
      ? { text: current.text, findings: [...root.table.findings()] }
      : null;
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
    return this.trying(article, root, allRules, run, this.checkedOf(open).all);
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
    const ids = new Set(rules.map(({ id }) => id));
    const checked = (one: Article) => this.check(one, root, rules).filter(({ rule }) => ids.has(rule));
    const findings = known ?? checked(article);
    let changed = false;
    try {
      return run(findings, (text) => {
        if (text === article.text) return findings;
        const fixed = parseArticle(root.inputOf(uri, text));
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

/** True if findings on an article name places in others in which places changed since. */
const placesMoved = ({ moves, all }: Checked, { uri }: Article, root: CorpusRoot): boolean =>
  moves !== root.moves &&
  all.some(({ related }) => related.some((place) => place.uri !== uri && root.hasMoved(place.uri, moves)));
