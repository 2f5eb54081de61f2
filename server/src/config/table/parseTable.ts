import Papa from 'papaparse';
import { keyNames, keyOf, type KeyAliases } from '../../article/metadata/keys';
import type { MetadataKey } from '../../article/article';
import { languages } from '../../languages/index';
import { didYouMean } from '../../text/nearest';
import { lineEnd, placeCells, type Cell } from './cellRanges';
import { MetadataTable, type Column, type TableFault } from './metadataTable';
import { nameKey } from './rowNames';
import type { TableSetting } from './tableSetting';

/** Headings of the column that names the articles, where the configuration names none. */
const FILE_HEADINGS: ReadonlySet<string> = new Set(
  'file filename file_name path article datei dateiname fichier archivo ficheiro bestand plik файл'.split(' '),
);

/**
 * Reads a metadata table: a row of headings, then one row an article. Total: whatever the text is there is a table, and what is wrong
 * with it is a fault at its place. Linear in the length of the text.
 *
 * @param text the decoded text, without a byte order mark
 * @param aliases the corpus's own names of keys, by which columns may be called too
 */
export function parseTable(text: string, uri: string, setting: TableSetting, aliases?: KeyAliases): MetadataTable {
  const dialect = dialectLine(text);
  const body = text.slice(dialect.end);
  const reader = new TableReader(text, setting, aliases);
  let at = dialect.end;
  Papa.parse<string[]>(body, {
    delimiter: setting.delimiter ?? dialect.delimiter ?? (/\.(?:tsv|tab)$/iu.test(setting.file) ? '\t' : ''),
    step: ({ data, errors, meta }) => {
      reader.take(
        at,
        data,
        errors.some(({ type }) => type === 'Quotes'),
        meta.delimiter,
      );
      at = dialect.end + meta.cursor;
    },
  });
  return new MetadataTable(uri, text, reader.layout());
}

/** The line `sep=;` that spreadsheets understand, and write, at the top of a table. */
function dialectLine(text: string): { readonly end: number; readonly delimiter: string | null } {
  const match = /^sep=(.)(?:\r\n|\r|\n)/iu.exec(text);
  return match ? { end: match[0].length, delimiter: match[1]! } : { end: 0, delimiter: null };
}

/** Takes the rows of a table one by one; the first is the headings. */
class TableReader {
  private headings: readonly Cell[] | null = null;
  private fileColumn = -1;
  private columns: readonly Column[] = [];
  private delimiter = ',';
  private readonly starts: number[] = [];
  private readonly names: string[] = [];
  private readonly faults: TableFault[] = [];

  constructor(
    private readonly text: string,
    private readonly setting: TableSetting,
    private readonly aliases: KeyAliases | undefined,
  ) {}

  take(start: number, values: readonly string[], damaged: boolean, delimiter: string): void {
    if (values.length === 1 && values[0]!.trim() === '') return;
    this.delimiter = delimiter;
    if (damaged) {
      const message =
        'The quotation marks of this row do not match, so its cells may not be what they seem: write each mark inside a cell twice.';
      this.faults.push({ start, end: lineEnd(this.text, start), message });
    }
    if (!this.headings) return this.takeHeadings(placeCells(this.text, start, values));
    this.starts.push(start);
    this.names.push(nameKey(values[this.fileColumn] ?? ''));
  }

  layout() {
    const { delimiter, fileColumn, columns, starts, names, faults } = this;
    return { delimiter, fileColumn, columns, starts, names, faults };
  }

  private takeHeadings(headings: readonly Cell[]): void {
    this.headings = headings;
    const { fileColumn, columns } = this.setting;
    this.fileColumn =
      fileColumn === null
        ? headings.findIndex(({ value }) => FILE_HEADINGS.has(value.toLowerCase().replace(/[\s-]/gu, '_')))
        : this.find(fileColumn, 'fileColumn');
    if (fileColumn === null && this.fileColumn < 0) {
      this.fault('No column of the table names the articles: say which one does under “metadata.table.fileColumn”.');
    }
    this.columns = columns === null ? this.columnsByHeading(headings) : this.columnsBySetting(columns);
  }

  private columnsBySetting(columns: NonNullable<TableSetting['columns']>): Column[] {
    return Object.entries(columns).flatMap(([key, heading]) => {
      const index = this.find(heading, `columns.${key}`);
      return index < 0 ? [] : [{ index, key: key as MetadataKey }];
    });
  }

  private columnsByHeading(headings: readonly Cell[]): Column[] {
    const names = keyNames(languages, this.aliases);
    const seen = new Set<MetadataKey>();
    return headings.flatMap(({ value }, index) => {
      const key = index === this.fileColumn ? undefined : keyOf(value, names);
      if (!key || seen.has(key)) return [];
      seen.add(key);
      return [{ index, key }];
    });
  }

  /** The column of a heading that the configuration names; -1 where there is none, which is reported. */
  private find(heading: string, key: string): number {
    const known = this.headings!.map(({ value }) => value);
    const index = known.indexOf(heading);
    if (index < 0) {
      this.fault(
        `The table has no column “${heading}”, which “metadata.table.${key}” names${didYouMean(heading, known)}`,
      );
    }
    return index;
  }

  /** A fault of the headings. */
  private fault(message: string): void {
    this.faults.push({ start: this.headings![0]!.start, end: this.headings!.at(-1)!.end, message });
  }
}
