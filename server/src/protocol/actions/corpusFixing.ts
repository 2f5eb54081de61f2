import type { CancellationToken, ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import { parseArticle } from '../../article/parseArticle';
import { articleFixes, type ArticleFixes } from '../../features/corpusFixes';
import { ruleById, rules as allRules } from '../../rules/index';
import type { Rule } from '../../rules/rule';
import type { Tools } from '../answering';
import { indexed } from '../answering';
import { check } from '../guard';
import type { CorpusRoot } from '../root';
import { slices } from '../slices';
import { editSupport, newFile, toWorkspaceEdit, type FileChange } from '../workspaceEdit';

/** The fixes of a rule, or all safe ones, over whole corpora. */
export interface CorpusFixes {
  /** Not made yet. What it changes is marked for confirmation where a fix needs a look. */
  readonly edit: WorkspaceEdit;
  /** Problems that go away by it. */
  readonly fixed: number;
  /** Problems of the same rules that stay. */
  readonly left: number;
  /** Articles that it changes. */
  readonly articles: number;
  /** Articles that could not be read. */
  readonly unread: number;
  /** True where its changes need a look, one by one. */
  readonly review: boolean;
}

/** Told of how far the work is. */
export type Report = (done: number, total: number) => void;

/** Gathers fixes over whole corpora, of articles that are open and of others, in slices between other requests. */
export class CorpusFixing {
  constructor(private readonly tools: Tools) {}

  /** @param id the rule; null for all rules whose fixes are safe */
  async gather(
    roots: readonly CorpusRoot[],
    id: string | null,
    token: CancellationToken,
    report: Report = () => undefined,
  ): Promise<CorpusFixes> {
    await indexed(this.tools.workspace, token);
    // The corpus is to know open texts as they are now.
    this.tools.workspace.openArticles();
    const rule = id === null ? undefined : ruleById(id);
    const rules = id === null ? allRules.filter(({ fix }) => fix === 'safe') : rule ? [rule] : [];
    const articles = roots.flatMap((root) => [...root.corpus.uris()].map((uri) => ({ uri, root })));
    const changes: FileChange[] = [];
    const sum = { fixed: 0, left: 0, articles: 0, unread: 0 };
    const pause = slices();
    for (const [done, { uri, root }] of articles.entries()) {
      report(done, articles.length);
      await pause();
      check(token);
      const found = await this.ofArticle(uri, root, rules);
      if (!found) sum.unread++;
      if (!found || found.fixed + found.left === 0) continue;
      sum.fixed += found.fixed;
      sum.left += found.left;
      if (found.fixed > 0) sum.articles++;
      changes.push(...this.changesOf(found));
    }
    const review = rule?.fix === 'review';
    const annotation: ChangeAnnotation = {
      label: rule?.summary ?? 'Safe fixes: marks and white space',
      ...(rule && { description: rule.id }),
      needsConfirmation: review,
    };
    const support = editSupport(this.tools.options.capabilities);
    return { ...sum, review, edit: toWorkspaceEdit(support, changes, { [ANNOTATION]: annotation }) };
  }

  private async ofArticle(uri: string, root: CorpusRoot, rules: readonly Rule[]): Promise<ArticleFixes | null> {
    const { findings, workspace } = this.tools;
    const read = await workspace.textOf(uri, root);
    if (!read) return null;
    const article = parseArticle(root.inputOf(uri, read.text));
    return findings.trying(article, root, rules, (found, findingsOf) =>
      articleFixes(uri, read.text, found, findingsOf),
    );
  }

  private changesOf({ edits, files }: ArticleFixes): FileChange[] {
    const { workspace } = this.tools;
    const changed = [...edits].flatMap(([uri, list]): FileChange[] => {
      const lines = workspace.linesOf(uri);
      if (!lines) return [];
      const version = workspace.documentOf(uri)?.version ?? null;
      const marked = list.map((edit) => ({ ...edit, annotation: ANNOTATION }));
      return [{ uri: workspace.clientUri(uri), version, lines, edits: marked }];
    });
    return [...changed, ...files.map(({ uri, text }) => newFile(uri, text))];
  }
}

/** Fixes of one call belong together, so one annotation serves all of them. */
const ANNOTATION = 'fixes';
