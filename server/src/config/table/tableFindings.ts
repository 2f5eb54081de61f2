import { fileFinding } from '../fileFinding';

const HOME = `The table is the file that \`metadata.table\` in \`copydesk.yaml\` names. A row belongs to an article if its file column holds the article's path
from the folder of \`copydesk.yaml\`, or its name, with or without the ending.
`;

export const MALFORMED_TABLE = fileFinding(
  'metadata/malformed-table',
  'The metadata table can’t be read, or not whole',
  `# metadata/malformed-table

A column that the configuration names is not in the table, no column names the articles, or the quotation marks of a row do not match.

${HOME}
RFC 4180 says how a table is written: a cell that holds the sign between cells, a line break or a quotation mark stands in quotation
marks, and each mark inside it is written twice.
`,
  'warning',
);

export const ROW_WITHOUT_FILE = fileFinding(
  'metadata/table-row-without-file',
  'A row of the metadata table belongs to no article',
  `# metadata/table-row-without-file

The file column of a row names no article of the corpus: the article was renamed or removed, or the name has a slip.

${HOME}
Correct the cell or delete the row.
`,
  'warning',
);

export const FILE_WITHOUT_ROW = fileFinding(
  'metadata/file-without-row',
  'The metadata table has no row for the article',
  `# metadata/file-without-row

The corpus keeps its metadata in a table, and the table says nothing of this article.

${HOME}
Add a row, or turn the rule off where the table is meant to cover some of the articles only.
`,
);

export const DUPLICATE_ROW = fileFinding(
  'metadata/duplicate-row',
  'Two rows of the metadata table belong to one article',
  `# metadata/duplicate-row

An earlier row of the table names the same article. The first one counts.

${HOME}
Keep one of the two.
`,
  'warning',
);

/** Every finding about metadata tables, by id. */
export const TABLE_FINDINGS = [DUPLICATE_ROW, FILE_WITHOUT_ROW, MALFORMED_TABLE, ROW_WITHOUT_FILE];
