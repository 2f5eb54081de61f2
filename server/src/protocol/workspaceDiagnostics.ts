import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { indexed, type Tools } from './answering';
import { EMPTY, type ClosedFindings, type FileReport } from './closedFindings';
import { check, guard } from './guard';
import type { CorpusRoot } from './root';
import { slices } from './slices';
import { canonical } from './uris';

/** Reports that are sent together. */
const TOGETHER = 64;

type Send = (report: WorkspaceDiagnosticReport) => void;

/**
 * Registers the pull of diagnostics for all articles that are not open. A client that takes partial results gets them as they
 * come, in slices between other requests, and its request stays open for what changes later; any other gets one answer.
 */
export function registerWorkspaceDiagnostics(tools: Tools, closed: ClosedFindings): void {
  const { connection, log } = tools;
  connection.languages.diagnostics.onWorkspace((params, token, _, progress) =>
    guard<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>('workspace/diagnostic', log, async (asked, cancel) => {
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const send: Send = progress ? (report) => progress.report(report) : (report) => items.push(...report.items);
      const pull = new Pull(tools, closed, asked, cancel, send);
      await pull.all();
      while (progress && (await pull.nextChange())) await pull.changed();
      return { items };
    })(params, token),
  );
}

/** One request for the diagnostics of the workspace. */
class Pull {
  /** Result ids that the client has, by file. */
  private readonly sent: Map<string, string>;
  private batch: WorkspaceDocumentDiagnosticReport[] = [];
  private readonly pause = slices();

  constructor(
    private readonly tools: Tools,
    private readonly closed: ClosedFindings,
    { previousResultIds }: WorkspaceDiagnosticParams,
    private readonly token: CancellationToken,
    private readonly send: Send,
  ) {
    this.sent = new Map((previousResultIds ?? []).map(({ uri, value }) => [canonical(uri), value]));
  }

  /** Reports every article, and takes back what was said of files that are none any more. */
  async all(): Promise<void> {
    const { workspace, preferences } = this.tools;
    await indexed(workspace, this.token);
    const left = new Set(this.sent.keys());
    for (const root of preferences.now.closedFiles ? workspace.roots : []) {
      root.touched.clear();
      for (const uri of [...root.corpus.uris()]) {
        await this.article(uri, root);
        for (const file of this.closed.filesOf(uri)) left.delete(file);
      }
    }
    for (const uri of left) if (!workspace.isOpen(uri)) this.add({ uri, resultId: EMPTY, items: [] });
    this.flush();
  }

  /** Reports what changed since. */
  async changed(): Promise<void> {
    const { workspace } = this.tools;
    await indexed(workspace, this.token);
    for (const root of workspace.roots) {
      const touched = [...root.touched];
      root.touched.clear();
      for (const uri of new Set([...touched, ...this.closed.touch(touched)])) await this.article(uri, root);
    }
    this.flush();
  }

  /** Resolves with true at the next change of an article; with false when all is to be asked for anew. */
  async nextChange(): Promise<boolean> {
    const { workspace, preferences } = this.tools;
    const roots = workspace.roots;
    const { closedFiles } = preferences.now;
    for (;;) {
      if (closedFiles && roots.some(({ touched }) => touched.size > 0)) return true;
      await workspace.nextChange(this.token);
      check(this.token);
      if (workspace.roots !== roots || preferences.now.closedFiles !== closedFiles) return false;
    }
  }

  private async article(uri: string, root: CorpusRoot): Promise<void> {
    await this.pause();
    check(this.token);
    if (this.tools.workspace.isOpen(uri)) {
      // What an open article and its sidecar have to say comes another way.
      for (const file of this.closed.filesOf(uri))
        if (file !== uri) this.add({ uri: file, resultId: EMPTY, items: [] });
      this.closed.forget(uri);
      this.sent.delete(uri);
    } else if (root.corpus.facts(uri)) {
      const before = this.closed.filesOf(uri);
      const reports = await this.closed.reports(uri, root, this.sent);
      for (const report of reports ?? []) this.add(report);
      const now = new Set(this.closed.filesOf(uri));
      for (const file of before) if (!now.has(file)) this.add({ uri: file, resultId: EMPTY, items: [] });
      if (!reports) for (const file of now) this.unchanged(file);
    } else {
      for (const file of this.closed.filesOf(uri)) this.add({ uri: file, resultId: EMPTY, items: [] });
      this.closed.forget(uri);
    }
  }

  private unchanged(uri: string): void {
    const resultId = this.sent.get(uri);
    if (resultId !== undefined && resultId !== EMPTY)
      this.push(uri, { kind: DocumentDiagnosticReportKind.Unchanged, resultId });
  }

  /** Sends a report, unless it says what the client knows: nothing is said of files without findings. */
  private add({ uri, resultId, items }: FileReport): void {
    const before = this.sent.get(uri) ?? EMPTY;
    if (before === resultId) return this.unchanged(uri);
    this.sent.set(uri, resultId);
    this.push(uri, { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] });
  }

  private push(
    uri: string,
    report: Pick<WorkspaceDocumentDiagnosticReport, 'kind' | 'resultId'> & { items?: FileReport['items'] },
  ): void {
    const full = { uri: this.tools.workspace.clientUri(uri), version: null, ...report };
    this.batch.push(full as WorkspaceDocumentDiagnosticReport);
    if (this.batch.length >= TOGETHER) this.flush();
  }

  private flush(): void {
    if (this.batch.length > 0) this.send({ items: this.batch });
    this.batch = [];
  }
}
