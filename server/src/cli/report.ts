import type { Finding, Severity } from '../rules/rule';
import type { Analysis } from './analyse';
import type { FileFindings } from './findings';
import type { Fingerprints } from './fingerprints';
import type { Place, Places } from './places';
import type { Trouble } from './trouble';

/** A finding as the formats show it. */
export interface ShownFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fix: Finding['fix'];
  /** What it is known by wherever it moves to; see `Fingerprints`. */
  readonly fingerprint?: string;
}

/** What `copydesk check` found, ready to be written in any format. */
export interface CheckReport {
  readonly findings: readonly ShownFinding[];
  readonly summary: Summary;
  /** Files that were changed, and by how many fixes. */
  readonly fixed: readonly { readonly path: string; readonly count: number }[];
  readonly troubles: readonly Trouble[];
}

export interface Summary {
  readonly articles: number;
  readonly quotations: number;
  /** Different speakers over all articles. */
  readonly speakers: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Findings that `--fix` has mended. */
  readonly fixed: number;
  /** Findings that a baseline holds, which are not reported. */
  readonly known: number;
}

/** Findings of all files with paths, lines and columns, in the order given; with fingerprints where somebody can tell them. */
export function showFindings(
  files: readonly FileFindings[],
  places: Places,
  fingerprints: Fingerprints | null = null,
): ShownFinding[] {
  return files.flatMap(({ findings }) =>
    findings.map((finding) => ({
      ...places.place(finding.uri, finding),
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      related: finding.related.map((other) => ({ ...places.place(other.uri, other), message: other.message })),
      fix: finding.fix,
      ...(fingerprints && { fingerprint: fingerprints.of(finding) }),
    })),
  );
}

/** Counts what was read and found. */
export function summarise(
  { articles, corpus }: Analysis,
  findings: readonly ShownFinding[],
  { fixed, known }: Pick<Summary, 'fixed' | 'known'>,
): Summary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  const speakers = new Set<string>();
  let quotations = 0;
  for (const { uri } of articles) {
    for (const name of corpus.speakers(uri)) speakers.add(name);
    quotations += corpus.quotationCount(uri);
  }
  return {
    articles: articles.length,
    quotations,
    speakers: speakers.size,
    findings: counts,
    fixable: findings.filter(({ fix }) => fix?.safety === 'safe').length,
    fixed,
    known,
  };
}
