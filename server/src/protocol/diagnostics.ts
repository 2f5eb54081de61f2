import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ConfigProblem } from '../config/problem';
import { hashesOf } from '../text/hash';
import { LineIndex } from '../text/lines';
import type { ConfigFiles } from './configFiles';
import type { Finding } from '../rules/rule';
import { fromFinding, fromProblem } from './convert';
import type { Findings } from './findings';
import { isolate, type Log } from './guard';
import type { OpenArticle } from './openArticles';
import type { Options } from './options';
import type { CorpusRoot } from './root';
import type { RulePages } from './rulePages';
import type { Workspace } from './workspace';

/** Milliseconds in which several changes become one refresh; the first one after a while waits no longer than the second number. */
const TOGETHER = 100;
const SOON = 5;

/**
 * Brings findings to the client. One that can pull asks for them, and is told when cross-file facts may have changed
 * them; to any other they are pushed. Problems of `copydesk.yaml` and of sidecars are always pushed, at those files.
 */
export class Diagnostics {
  private readonly pulls: boolean;
  private readonly pushed = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When findings were last sent. */
  private refreshed = -Infinity;
  private besideTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly findings: Findings,
    private readonly configFiles: ConfigFiles,
    private readonly options: Options,
    private readonly pages: RulePages,
    private readonly log: Log,
  ) {
    this.pulls = options.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** Answers a pull. The result id is a hash of the diagnostics, so what did not change is never sent twice. */
  pull(open: OpenArticle, previous: string | undefined): DocumentDiagnosticReport {
    return report(this.of(open), previous);
  }

  /** The same for a sidecar that is open; nothing for any other file. */
  async pullBeside(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const beside = await this.findings.beside(uri, this.workspace);
    const lines = LineIndex.of(beside?.text ?? '');
    const items = (beside?.findings ?? []).map((finding) => this.one(lines, finding));
    return report(items, previous);
  }

  /** The same for an article that is not open. */
  async pullClosed(uri: string, root: CorpusRoot, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const found = await this.findings.ofClosed(uri, root, this.workspace);
    const { lines } = root.corpus.facts(uri) ?? {};
    const own = lines ? (found ?? []).filter((finding) => finding.uri === uri) : [];
    return report(
      own.map((finding) => this.one(lines!, finding)),
      previous,
    );
  }

  /** The diagnostics of one article, as the client shows them. */
  of(open: OpenArticle): Diagnostic[] {
    const { lines } = open.article;
    return this.findings.ofText(open).map((found) => this.one(lines, found));
  }

  /** One finding as the client shows it; the lines are those of its file. */
  one(lines: LineIndex, found: Finding): Diagnostic {
    return fromFinding(this.workspace, lines, found, this.pages(found.rule));
  }

  /** Something changed that findings may depend on. Several calls in a row become one refresh. */
  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.refreshed = performance.now();
      isolate('sending diagnostics', this.log, () => this.refresh());
    }, this.wait());
  }

  private wait(): number {
    return Math.max(SOON, this.refreshed + TOGETHER - performance.now());
  }

  /** Something is to be said in a file that is no article. Findings of articles are as they were. */
  besideChanged(): void {
    this.besideTimer ??= setTimeout(() => {
      this.besideTimer = undefined;
      isolate('sending diagnostics', this.log, () => this.pushAll());
    }, TOGETHER);
  }

  private refresh(): void {
    this.pushAll();
    if (this.pulls && this.options.capabilities.workspace?.diagnostics?.refreshSupport) {
      // A client that refuses loses nothing but this refresh.
      this.connection.languages.diagnostics.refresh().catch(() => undefined);
    }
  }

  private pushAll(): void {
    const wanted = this.pushedReports();
    for (const uri of this.pushed.keys()) if (!wanted.has(uri)) wanted.set(uri, []);
    for (const [uri, diagnostics] of wanted) this.push(uri, diagnostics);
  }

  private pushedReports(): Map<string, Diagnostic[]> {
    const reports = new Map<string, Diagnostic[]>();
    const add = (uri: string, text: string, problems: readonly ConfigProblem[]): void => {
      const lines = LineIndex.of(text);
      const items = problems.map((problem) => fromProblem(lines, problem));
      if (items.length > 0) reports.set(uri, items);
    };
    for (const { uri, text, problems } of this.configFiles.all()) add(uri, text, problems);
    for (const open of this.workspace.openArticles()) {
      if (!this.pulls) reports.set(open.article.uri, this.of(open));
      // What there is to say of the article itself is asked for.
      else if (open.root.table.uri === null && !open.root.sidecarOf(open.article.uri)) continue;
      const inTable = open.root.table.uri;
      for (const found of this.findings.of(open)) {
        // A file that is open itself is asked about by a client that pulls.
        if (this.pulls && this.workspace.isOpen(found.uri)) continue;
        const other = found.uri !== open.article.uri && found.uri !== inTable;
        const lines = other ? this.workspace.linesOf(found.uri) : undefined;
        if (!lines) continue;
        reports.set(found.uri, [...(reports.get(found.uri) ?? []), this.one(lines, found)]);
      }
    }
    for (const { table, orphans, skipped } of this.workspace.roots) {
      const found = table.findings();
      if (found.length > 0)
        reports.set(
          found[0]!.uri,
          found.map((one) => this.one(table.current!.lines, one)),
        );
      for (const found of [...orphans(), ...skipped()]) reports.set(found.uri, [this.one(LineIndex.of(''), found)]);
    }
    return reports;
  }

  private push(uri: string, diagnostics: Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if (this.pushed.get(uri) === content) return;
    if (diagnostics.length > 0 || this.workspace.isOpen(uri)) this.pushed.set(uri, content);
    else this.pushed.delete(uri);
    void this.connection.sendDiagnostics({ uri: this.workspace.clientUri(uri), diagnostics });
  }
}

/** A report with a hash of the diagnostics for its id; without them where the client has them. */
export function report(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = hash(JSON.stringify(items));
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Tells two reports apart. */
export function hash(text: string): string {
  return [text.length, ...hashesOf(text)].map((part) => part.toString(36)).join('-');
}
