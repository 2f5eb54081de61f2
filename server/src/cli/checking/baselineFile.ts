import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFrom } from '../../disk/uris';
import { writeWhole } from '../../disk/write';
import { Baseline } from '../../rules/baseline';

/** A baseline with its file, whose folder its paths start from. */
export class BaselineFile {
  private readonly folder: string;

  /** @param file absolute path */
  constructor(
    readonly file: string,
    readonly content = new Baseline(),
  ) {
    this.folder = dirname(file);
  }

  /** Writes down a finding of a file, by its absolute path. */
  add(path: string, rule: string, fingerprint: string): void {
    this.content.add(this.nameOf(path), rule, fingerprint);
  }

  /** True if the finding is known; each entry stands for one finding and is used once. */
  take(path: string, rule: string, fingerprint: string): boolean {
    return this.content.take(this.nameOf(path), rule, fingerprint);
  }

  /** How many entries no longer occur, in files that were checked (absolute paths) or are gone. */
  stale(checked: ReadonlySet<string>): number {
    return this.content.stale(this.over(checked));
  }

  /** The same without those entries. */
  shrunk(checked: ReadonlySet<string>): BaselineFile {
    return new BaselineFile(this.file, this.content.shrunk(this.over(checked)));
  }

  write(): Promise<void> {
    return writeWhole(this.file, this.content.toText());
  }

  private over(checked: ReadonlySet<string>): (name: string) => boolean {
    return (name) => {
      const path = join(this.folder, name);
      return checked.has(path) || !existsSync(path);
    };
  }

  private nameOf(path: string): string {
    return pathFrom(this.folder, path);
  }
}
