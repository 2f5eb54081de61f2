import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The file that `copydesk baseline` writes where nothing else is said. */
export const BASELINE_NAME = '.copydesk-baseline.json';

/** What tells a baseline from any other file, and its version. */
const VERSION_KEY = 'copydesk-baseline';
const VERSION = 1;

/** Counts by path from the file's folder, then by rule, then by fingerprint. */
type Counts = Record<string, Record<string, Record<string, number>>>;

/**
 * Findings that are known. Each is kept by its file, its rule and its fingerprint, so that it is known again when lines are added or
 * moved; of several that are alike, as many are known as there were.
 */
export class Baseline {
  private readonly left: Counts = Object.create(null) as Counts;
  private readonly folder: string;

  /** @param file absolute path of the baseline's file, which paths in it start from */
  constructor(
    readonly file: string,
    private readonly counts: Counts = Object.create(null) as Counts,
  ) {
    this.folder = dirname(file);
    for (const { path, rule, fingerprint, count } of entriesOf(counts)) add(this.left, path, rule, fingerprint, count);
  }

  /** Reads what `toText` wrote. Null for any other text. */
  static parse(file: string, text: string): Baseline | null {
    try {
      const data = JSON.parse(text) as Record<string, unknown>;
      const isWhole =
        data[VERSION_KEY] === VERSION && entriesOf(data['findings'] as Counts).every(({ count }) => count > 0);
      return isWhole ? new Baseline(file, data['findings'] as Counts) : null;
    } catch {
      return null;
    }
  }

  /** Writes down a finding of an article. */
  add(path: string, rule: string, fingerprint: string): void {
    add(this.counts, this.nameOf(path), rule, fingerprint, 1);
  }

  /** True if the finding is known; each entry stands for one finding and is used once. */
  take(path: string, rule: string, fingerprint: string): boolean {
    const counts = this.left[this.nameOf(path)]?.[rule];
    const count = counts?.[fingerprint] ?? 0;
    if (count > 0) counts![fingerprint] = count - 1;
    return count > 0;
  }

  /**
   * The entries that no longer occur: those that nobody took, of articles that were checked or are gone.
   *
   * @param checked absolute paths of the articles whose findings were all asked for
   */
  stale(checked: ReadonlySet<string>): number {
    return [...this.unused(checked)].reduce((sum, { count }) => sum + count, 0);
  }

  /** The same baseline without the entries that no longer occur. */
  shrunk(checked: ReadonlySet<string>): Baseline {
    const kept = new Baseline(this.file);
    const gone = new Map([...this.unused(checked)].map((entry) => [keyOf(entry), entry.count]));
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

  private *unused(checked: ReadonlySet<string>): Generator<Entry> {
    for (const entry of entriesOf(this.left)) {
      const path = join(this.folder, entry.path);
      if (entry.count > 0 && (checked.has(path) || !existsSync(path))) yield entry;
    }
  }

  private nameOf(path: string): string {
    return relative(this.folder, path).split(sep).join('/');
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
