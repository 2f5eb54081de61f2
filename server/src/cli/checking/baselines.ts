import { readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { LoadedConfig } from '../../disk/loadConfig';
import { problemOfError, type DiskProblem } from '../../disk/problem';
import { Baseline } from '../../rules/baseline';
import type { Call } from '../command';
import type { FileFindings } from '../findings';
import type { Fingerprints } from '../fingerprints';
import type { Sources } from '../sources';
import { BaselineFile } from './baselineFile';

/** The file of a corpus's baseline: the one that the command line names, else the one that its configuration names, else null. */
export function baselineFile({ file, config }: LoadedConfig, given: string | null, cwd: string): string | null {
  if (given !== null) return resolve(cwd, given);
  return file === null || config.baseline === null ? null : join(dirname(file), config.baseline);
}

/** Finds the corpus of a file that findings stand in: an article, a metadata table or a sidecar without an article. */
export function corpusFinder({ files, stdin, configs, orphans }: Sources): (path: string) => LoadedConfig | undefined {
  const known = new Map<string, LoadedConfig>();
  for (const corpus of configs) if (corpus.table) known.set(corpus.table.file, corpus);
  for (const { path, config } of orphans) {
    const corpus = configs.find((one) => one.config === config);
    if (corpus) known.set(path, corpus);
  }
  for (const { path, corpus } of [...files, ...(stdin ? [stdin] : [])]) known.set(path, corpus);
  return (path) => known.get(path);
}

/**
 * True if a call reads its corpora whole. Only then is a finding that is not there any more gone: one that compares articles needs
 * them all.
 */
export function readsWhole({ configs }: Sources, { values, positionals, terminal: { cwd } }: Call): boolean {
  const own = values['config'] === undefined ? configs.flatMap(({ file }) => (file === null ? [] : dirname(file))) : [];
  const read = (positionals.length > 0 ? positionals : ['.']).map((path) => resolve(cwd, path));
  return (own.length > 0 ? own : [cwd]).every((root) =>
    read.some((folder) => root === folder || root.startsWith(folder + sep)),
  );
}

/** The baselines of a call, each read once. */
export class Baselines {
  readonly problems: DiskProblem[] = [];
  private readonly byFile = new Map<string, BaselineFile>();
  private readonly corpusOf: (path: string) => LoadedConfig | undefined;

  private constructor(
    sources: Sources,
    private readonly given: string | null,
    private readonly cwd: string,
  ) {
    this.corpusOf = corpusFinder(sources);
  }

  /** Reads the baselines that the articles of a call have. One that can't be read is a problem, and nothing is known then. */
  static async read(sources: Sources, given: string | null, cwd: string): Promise<Baselines> {
    const baselines = new Baselines(sources, given, cwd);
    const corpora = new Set([...sources.files, ...(sources.stdin ? [sources.stdin] : [])].map(({ corpus }) => corpus));
    const files = new Set([...corpora].flatMap((corpus) => baselineFile(corpus, given, cwd) ?? []));
    for (const file of files) await baselines.load(file);
    return baselines;
  }

  get isEmpty(): boolean {
    return this.byFile.size === 0;
  }

  /** The findings without those that are known. */
  unknown(files: readonly FileFindings[], fingerprints: Fingerprints): FileFindings[] {
    return files.map(({ path, findings }) => {
      const corpus = this.corpusOf(path);
      const baseline = corpus && this.byFile.get(baselineFile(corpus, this.given, this.cwd) ?? '');
      if (!baseline) return { path, findings };
      return {
        path,
        findings: findings.filter((finding) => !baseline.take(path, finding.rule, fingerprints.of(finding))),
      };
    });
  }

  /** Each baseline with the number of its entries that no longer occur, where there are some. */
  stale(checked: ReadonlySet<string>): { baseline: BaselineFile; count: number }[] {
    return [...this.byFile.values()]
      .map((baseline) => ({ baseline, count: baseline.stale(checked) }))
      .filter(({ count }) => count > 0);
  }

  private async load(file: string): Promise<void> {
    try {
      const baseline = Baseline.parse(await readFile(file, 'utf8'));
      if (baseline) this.byFile.set(file, new BaselineFile(file, baseline));
      else
        this.problems.push({
          path: file,
          kind: 'unreadable',
          message: 'is no baseline; “copydesk baseline” writes one',
        });
    } catch (error) {
      const problem = problemOfError(file, error);
      const message = `${problem.message}; “copydesk baseline” writes it`;
      this.problems.push(problem.kind === 'missing' ? { ...problem, message } : problem);
    }
  }
}

/** Writes a baseline without the entries that no longer occur. */
export const shrink = (baseline: BaselineFile, checked: ReadonlySet<string>): Promise<void> =>
  baseline.shrunk(checked).write();
