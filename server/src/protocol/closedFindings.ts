import type { Diagnostic } from 'vscode-languageserver';
import type { Config } from '../config/config';
import type { MetadataTable } from '../config/table/metadataTable';
import type { ArticleFacts } from '../corpus/corpus';
import type { Finding } from '../rules/rule';
import type { LineIndex } from '../text/lines';
import { fromFinding } from './convert';
import { hash } from './diagnostics';
import type { Findings } from './findings';
import { messageOf, type Log } from './guard';
import type { CorpusRoot } from './root';
import type { RulePages } from './rulePages';
import type { Workspace } from './workspace';

/** Diagnostics of one file, with a hash of them. */
export interface FileReport {
  readonly uri: string;
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** What is remembered of an article that was checked: not its diagnostics, of which there may be very many. */
interface Known {
  /** New for each change of the article; null for one whose findings are stale all the same. */
  readonly lines: LineIndex | null;
  /** Of the registries and the baseline. */
  readonly registries: number;
  /** The metadata table, where its findings name a place in it. */
  readonly table: MetadataTable | null;
  readonly config: Config;
  /** Result ids by file: the article, and its sidecar if there is something to say of it. */
  readonly ids: ReadonlyMap<string, string>;
  /** Other articles that its findings name. */
  readonly related: readonly string[];
}

/** Findings of articles that are not open. An article is read and checked again only when it, or one that its findings name, changed. */
export class ClosedFindings {
  private readonly known = new Map<string, Known>();
  /** Articles by an article that their findings name. */
  private readonly dependents = new Map<string, Set<string>>();

  constructor(
    private readonly workspace: Workspace,
    private readonly findings: Findings,
    private readonly pages: RulePages,
    private readonly log: Log,
  ) {}

  /**
   * What to report of a closed article, or null where the ids that the client has are still right. The first report is the
   * article's own.
   *
   * @param sent ids of what the client has, by file
   */
  async reports(uri: string, root: CorpusRoot, sent: ReadonlyMap<string, string>): Promise<FileReport[] | null> {
    const facts = root.corpus.facts(uri);
    if (!facts) return null;
    const known = this.known.get(uri);
    const { registryVersion, config, table } = root;
    const same = known?.lines === facts.lines && known.registries === registryVersion && known.config === config;
    // Places in the table move with its text.
    if (same && (known.table === null || known.table === table.current)) {
      const clean = (file: string, id: string) => (sent.get(file) ?? EMPTY) === id;
      if ([...known.ids].every(([file, id]) => clean(file, id))) return null;
    }
    const found = await this.check(uri, root);
    if (!found) return null;
    // What is to be said of the table is pushed, as many articles have their rows in it.
    const reported = found.filter((finding) => finding.uri !== table.uri);
    const reports = this.toReports(uri, facts, reported);
    this.remember(uri, {
      lines: facts.lines,
      registries: registryVersion,
      table: table.current && namesPlaceIn(table.current.uri, found) ? table.current : null,
      config: root.config,
      ids: new Map(reports.map((report) => [report.uri, report.resultId])),
      related: [...new Set(found.flatMap(({ related }) => related.map((place) => place.uri)))].filter(
        (other) => other !== uri,
      ),
    });
    return reports;
  }

  /** Articles whose findings may have changed because these ones did; they are checked again when they are asked for. */
  touch(changed: Iterable<string>): Set<string> {
    const stale = new Set<string>();
    for (const uri of changed) {
      for (const other of [...(this.dependents.get(uri) ?? []), ...(this.known.get(uri)?.related ?? [])]) {
        stale.add(other);
      }
    }
    for (const uri of stale) {
      const known = this.known.get(uri);
      if (known) this.known.set(uri, { ...known, lines: null });
    }
    return stale;
  }

  /** Files that were reported with the article. */
  filesOf(uri: string): string[] {
    return [...(this.known.get(uri)?.ids.keys() ?? [uri])];
  }

  forget(uri: string): void {
    for (const other of this.known.get(uri)?.related ?? []) {
      const dependents = this.dependents.get(other);
      dependents?.delete(uri);
      if (dependents?.size === 0) this.dependents.delete(other);
    }
    this.known.delete(uri);
  }

  private remember(uri: string, known: Known): void {
    this.forget(uri);
    this.known.set(uri, known);
    for (const other of known.related) {
      const dependents = this.dependents.get(other);
      if (dependents) dependents.add(uri);
      else this.dependents.set(other, new Set([uri]));
    }
  }

  private async check(uri: string, root: CorpusRoot): Promise<readonly Finding[] | null> {
    try {
      return await this.findings.ofClosed(uri, root, this.workspace);
    } catch (error) {
      this.log.error(`checking ${uri} failed: ${messageOf(error)}`);
      return null;
    }
  }

  private toReports(uri: string, { lines }: ArticleFacts, found: readonly Finding[]): FileReport[] {
    const byFile = new Map<string, Diagnostic[]>([[uri, []]]);
    for (const finding of found) {
      const linesThere: LineIndex | undefined = finding.uri === uri ? lines : this.workspace.linesOf(finding.uri);
      if (!linesThere) continue;
      const item = fromFinding(this.workspace, linesThere, finding, this.pages(finding.rule));
      byFile.set(finding.uri, [...(byFile.get(finding.uri) ?? []), item]);
    }
    return [...byFile].map(([file, items]) => ({ uri: file, items, resultId: hash(JSON.stringify(items)) }));
  }
}

/** True if findings stand in a file, or name a place in it. */
const namesPlaceIn = (file: string, findings: readonly Finding[]): boolean =>
  findings.some(({ uri, related }) => uri === file || related.some((place) => place.uri === file));

/** The id of a report without diagnostics: a file that nothing was said of is as good as one with it. */
export const EMPTY = hash('[]');
