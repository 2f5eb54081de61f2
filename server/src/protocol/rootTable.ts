import type { TableRow } from '../article/metadata/tableRow';
import { checkForRow, checkTable } from '../config/table/checkTable';
import type { MetadataTable } from '../config/table/metadataTable';
import { parseTable } from '../config/table/parseTable';
import type { Finding } from '../rules/rule';
import type { CorpusRoot } from './root';
import { inFolder, relativePath } from './uris';

/** The metadata table of a corpus, and what was found in its cells. */
export class RootTable {
  /** The table as it was last read; null where there is none. */
  current: MetadataTable | null = null;
  /** What rules found in cells, by the article whose row it is; articles that only mention a cell have an empty list. */
  private readonly inCells = new Map<string, readonly Finding[]>();
  private checked: { table: MetadataTable; list: number; findings: readonly Finding[] } | null = null;

  constructor(private readonly root: CorpusRoot) {}

  /** Where the table stands, whether or not it is there; null where the configuration names none. */
  get uri(): string | null {
    const { folder, config } = this.root;
    return folder === null || config.table === null ? null : config.table.file.split('/').reduce(inFolder, folder);
  }

  /**
   * Takes the table's text, null where there is none.
   *
   * @returns articles whose rows say something else than before
   */
  set(text: string | null): string[] {
    const { config, corpus } = this.root;
    const before = this.current;
    if (text === (before?.text ?? null)) return [];
    this.current = text === null ? null : parseTable(text, this.uri!, config.table!, config.aliases);
    // Places in the table have moved, so what names them is to be looked at again.
    for (const uri of this.inCells.keys()) this.root.touched.add(uri);
    this.inCells.clear();
    this.root.revision++;
    const alike = before !== null && this.current?.isBuiltLike(before) === true;
    const said = (table: MetadataTable | null, uri: string) => table?.written(this.pathOf(uri))?.text;
    return [...corpus.uris()].filter((uri) => !alike || said(before, uri) !== said(this.current, uri));
  }

  rowOf(uri: string): TableRow | null {
    return this.current?.rowOf(this.pathOf(uri)) ?? null;
  }

  /** Tells whether an article's row says the same at the same place as before. */
  stampOf(uri: string): string | null {
    const row = this.current?.written(this.pathOf(uri));
    return row ? `${row.start} ${row.text}` : null;
  }

  /** What is to be said of an article that has no row. */
  missing(uri: string): Finding[] {
    const path = this.pathOf(uri);
    return this.current ? checkForRow(this.current, { uri, path }, this.root.configOf(uri)) : [];
  }

  /**
   * Notes what was found on an article in the table's cells, and that some of it names them.
   *
   * @returns true if that changes what is to be shown in the table
   */
  note(uri: string, findings: readonly Finding[]): boolean {
    if (!this.current) return false;
    const table = this.current.uri;
    const cells = findings.filter((finding) => finding.uri === table);
    const before = this.inCells.get(uri) ?? [];
    if (cells.length > 0 || findings.some(({ related }) => related.some((place) => place.uri === table))) {
      this.inCells.set(uri, cells);
    } else this.inCells.delete(uri);
    return JSON.stringify(before) !== JSON.stringify(cells);
  }

  /** Everything that is to be shown in the table, by place; what it lacks as a whole included. */
  findings(): readonly Finding[] {
    const table = this.current;
    if (!table) return [];
    const { corpus, config, listVersion: list, isWhole } = this.root;
    if (isWhole && (this.checked?.table !== table || this.checked.list !== list)) {
      const paths = [...corpus.uris()].map((uri) => this.pathOf(uri));
      this.checked = { table, list, findings: checkTable(table, paths, config) };
    }
    const all = [...(this.checked?.table === table ? this.checked.findings : []), ...[...this.inCells.values()].flat()];
    const sorted = all.sort((a, b) => a.start - b.start || a.end - b.end);
    return this.root.unknown(table.uri, sorted, () => table.text).slice(0, MOST);
  }

  private pathOf(uri: string): string {
    const { folder } = this.root;
    return (folder === null ? null : relativePath(folder, uri)) ?? uri;
  }
}

/** Nobody reads more of one file, and an editor would take long to show it. */
const MOST = 1000;
