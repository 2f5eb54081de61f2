import { fingerprintOf } from './fingerprint';
import type { Finding } from './rule';

/** The file that `copydesk baseline` writes where nothing else is said. */
export const BASELINE_NAME = '.copydesk-baseline.json';

/** What tells a baseline from any other file, and its version. */
const VERSION_KEY = 'copydesk-baseline';
const VERSION = 1;

/** Counts by path from the baseline's folder, then by rule, then by fingerprint. */
type Counts = Record<string, Record<string, Record<string, number>>>;

/**
 * Findings that are known. Each is kept by its file, its rule and its fingerprint, so that it is known again when lines are added or
 * moved; of several that are alike, as many are known as there were. Files are named by their paths from the baseline's folder, parted
 * by `/`.
 */
export class Baseline {
  private readonly left: Counts = Object.create(null) as Counts;

  constructor(private readonly counts: Counts = Object.create(null) as Counts) {
    for (const { path, rule, fingerprint, count } of entriesOf(counts)) add(this.left, path, rule, fingerprint, count);
  }

  /** Reads what `toText` wrote. Null for any other text. */
  static parse(text: string): Baseline | null {
    try {
      const data = JSON.parse(text) as Record<string, unknown>;
      const isWhole =
        data[VERSION_KEY] === VERSION && entriesOf(data['findings'] as Counts).every(({ count }) => count > 0);
      return isWhole ? new Baseline(data['findings'] as Counts) : null;
    } catch {
      return null;
    }
  }

  /** Writes down a finding. */
  add(path: string, rule: string, fingerprint: string): void {
    add(this.counts, path, rule, fingerprint, 1);
  }

  /** True if the finding is known; each entry stands for one finding and is used once. */
  take(path: string, rule: string, fingerprint: string): boolean {
    const counts = this.left[path]?.[rule];
    const count = counts?.[fingerprint] ?? 0;
    if (count > 0) counts![fingerprint] = count - 1;
    return count > 0;
  }

  /** The findings of a file without those that are known, whoever took them before. */
  unknown(path: string, findings: readonly Finding[], textOf: (uri: string) => string): readonly Finding[] {
    const rules = this.counts[path];
    if (!rules) return findings;
    const taken = new Map<string, number>();
    return findings.filter((finding) => {
      if (!rules[finding.rule]) return true;
      const fingerprint = fingerprintOf(finding, textOf(finding.uri));
      const key = `${finding.rule}\0${fingerprint}`;
      const before = taken.get(key) ?? 0;
      taken.set(key, before + 1);
      return before >= (rules[finding.rule]![fingerprint] ?? 0);
    });
  }

  /**
   * The entries that no longer occur: those that nobody took, of files that were checked or are gone.
   *
   * @param isOver true for such a file
   */
  stale(isOver: (path: string) => boolean): number {
    return [...this.unused(isOver)].reduce((sum, { count }) => sum + count, 0);
  }

  /** The same baseline without the entries that no longer occur. */
  shrunk(isOver: (path: string) => boolean): Baseline {
    const kept = new Baseline();
    const gone = new Map([...this.unused(isOver)].map((entry) => [keyOf(entry), entry.count]));
    for (const entry of entriesOf(this.counts)) {
      const count = entry.count - (gone.get(keyOf(entry)) ?? 0);
      if (count > 0) add(kept.counts, entry.path, entry.rule, entry.fingerprint, count);
    }
    return kept;
  }

  /** Number of findings that are known. */
  get size(): number {
    return [...entriesOf(this.counts)].reduce((sum, { count }) => sum + count, 0);
  }

  /** As the file holds it: in order, so that a change of one finding changes one line. */
  toText(): string {
    const sorted = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, inside]) => [key, sorted(inside)]),
          )
        : value;
    return `${JSON.stringify({ [VERSION_KEY]: VERSION, findings: sorted(this.counts) }, null, 2)}\n`;
  }

  private *unused(isOver: (path: string) => boolean): Generator<Entry> {
    for (const entry of entriesOf(this.left)) if (entry.count > 0 && isOver(entry.path)) yield entry;
  }
}

interface Entry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

const keyOf = ({ path, rule, fingerprint }: Entry): string => `${path}\0${rule}\0${fingerprint}`;

function entriesOf(counts: Counts): Entry[] {
  return Object.entries(counts).flatMap(([path, rules]) =>
    Object.entries(rules).flatMap(([rule, fingerprints]) =>
      Object.entries(fingerprints).map(([fingerprint, count]) => ({ path, rule, fingerprint, count })),
    ),
  );
}

function add(counts: Counts, path: string, rule: string, fingerprint: string, count: number): void {
  const rules = (counts[path] ??= Object.create(null) as Counts[string]);
  const fingerprints = (rules[rule] ??= Object.create(null) as Counts[string][string]);
  fingerprints[fingerprint] = (fingerprints[fingerprint] ?? 0) + count;
}
