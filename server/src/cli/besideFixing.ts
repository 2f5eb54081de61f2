import { readFile } from 'node:fs/promises';
import type { DiskProblem } from '../disk/problem';
import { pathOfUri } from '../disk/uris';
import { ChangedError } from '../disk/write';
import { applyEdits, choose } from '../rules/fix';
import type { Finding } from '../rules/rule';
import { decode, encode } from '../text/decode';
import { problemOfWriting, type Apply, type FileChange } from './fileChange';
import type { Fixed, FixOutcome } from './fixing';
import type { Sources } from './sources';

/** Fixes of what was found beside the articles: in their sidecars, and in tables, which many articles have a row in. */
export class BesideFixes {
  private readonly findings = new Map<string, Finding[]>();
  /** What the files held when they were checked. */
  private readonly texts = new Map<string, string>();
  private readonly tables: ReadonlySet<string>;

  constructor({ configs }: Pick<Sources, 'configs'>) {
    const tables = configs.flatMap(({ table }) => table?.table ?? []);
    this.tables = new Set(tables.map(({ uri }) => uri));
    for (const { uri, text } of tables) this.texts.set(uri, text);
  }

  /**
   * @param findings those of one article whose fixes are to be made, in its sidecar and in its row of a table
   * @param sidecar its sidecar, as it was read
   */
  take(findings: readonly Finding[], sidecar: { readonly uri: string; readonly text: string } | undefined): void {
    for (const finding of findings) {
      this.findings.set(finding.uri, [...(this.findings.get(finding.uri) ?? []), finding]);
      if (sidecar?.uri === finding.uri) this.texts.set(sidecar.uri, sidecar.text);
    }
  }

  /** Makes the fixes, each file once: the rest of its bytes stays as it is. A file that can't be written is a problem and keeps its text. */
  async make(apply: Apply): Promise<Pick<FixOutcome, 'fixed' | 'problems' | 'damaged'>> {
    const fixed: Fixed[] = [];
    const problems: DiskProblem[] = [];
    const damaged: string[] = [];
    for (const [uri, findings] of this.findings) {
      const path = pathOfUri(uri)!;
      try {
        const { edits, made } = choose(findings.sort(byPlace), () => true);
        const change = await this.changeOf(uri, path, (text) => applyEdits(text, edits));
        if (change === 'damaged') damaged.push(path);
        else if (change === 'lossy') problems.push({ path, kind: 'unwritable', message: NO_SUCH_LETTERS });
        else {
          await apply(change);
          fixed.push({ uri, count: made.length });
        }
      } catch (error) {
        problems.push(problemOfWriting(path, error));
      }
    }
    return { fixed, problems, damaged };
  }

  private async changeOf(
    uri: string,
    path: string,
    changed: (text: string) => string,
  ): Promise<FileChange | 'damaged' | 'lossy'> {
    const bytes = await readFile(path);
    const other = this.tables.has(uri) ? 'windows-1252' : undefined;
    const decoded = decode(bytes, other);
    if (decoded.damaged) return 'damaged';
    if (decoded.text !== this.texts.get(uri)) throw new ChangedError(`${path} was changed meanwhile`);
    const after = changed(decoded.text);
    const written = encode(after, decoded);
    if (decode(written, other).text !== after) return 'lossy';
    return { path, before: { text: decoded.text, bytes }, after: { text: after, bytes: written } };
  }
}

const NO_SUCH_LETTERS =
  'was not fixed: its encoding, Windows-1252, lacks letters of what would be written; save it as UTF-8 first';

const byPlace = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end;
