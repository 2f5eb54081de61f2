import * as vscode from 'vscode';
import { at, copydesk, equal, file, finding, match, ok, open, openArticle, ours, rulesOf, until } from './support';

const TABLE = 'catalogue.csv';
const FERRY = 'articles/ferry.txt';
const QUAY = 'articles/quay.txt';
const WRONG = 'metadata/invalid-date';

describe('a metadata table, beside the articles', () => {
  before(async () => {
    const api = await copydesk();
    await until('the server runs', () => api.isRunning());
    await api.whenIndexed();
  });

  it('shows what is wrong in its cells, though it is not open', async () => {
    await openArticle(FERRY);
    await until('findings in the table', () => codes(TABLE).includes(WRONG));
    ok(codes(TABLE).includes('metadata/table-row-without-file'), 'a row without an article is told of');
  });

  it('says where each value comes from, on the first line of an article', async () => {
    const ferry = await openArticle(FERRY);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      ferry.uri,
      at(ferry, 'The ferry'),
    );
    const texts = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)));
    match(texts.join('\n'), /Norrvik Courier.*catalogue\.csv/u);
  });

  it('has one cell mended by a quick fix, and every other byte stays as it was', async () => {
    const before = await bytes(TABLE);
    const table = await open(TABLE);
    const wrong = await finding(table, WRONG);
    equal(table.getText(wrong.range), '02.05.2024');
    const [fix] = await actions(table, wrong.range);
    equal(fix?.title, 'Write “2024-05-02”');
    ok(await vscode.workspace.applyEdit(fix!.edit!), 'the fix was made');
    await until('one finding of it is left', () => ours(table).filter(isWrong).length === 1);
    await table.save();
    equal(await bytes(TABLE), before.replace('02.05.2024', '2024-05-02'));
  });
});

describe('a baseline, beside the articles', () => {
  it('keeps what it knows from being shown, and nothing else', async () => {
    const quay = await openArticle(QUAY);
    await finding(quay, 'quotation/space-inside');
    const ferry = await openArticle(FERRY);
    await until('the ferry is asked about', () => !rulesOf(ferry).includes('quotation/space-inside'));
    const known = new vscode.WorkspaceEdit();
    known.deleteFile(file('known/findings.json'));
    ok(await vscode.workspace.applyEdit(known), 'the baseline was deleted');
    await finding(ferry, 'quotation/space-inside');
  });
});

const isWrong = ({ code }: vscode.Diagnostic): boolean => (typeof code === 'object' ? code.value : code) === WRONG;

const codes = (path: string): string[] =>
  vscode.languages.getDiagnostics(file(path)).map(({ code }) => String(typeof code === 'object' ? code.value : code));

/** The bytes of a file, one character each. */
const bytes = async (path: string): Promise<string> =>
  [...(await vscode.workspace.fs.readFile(file(path)))].map((byte) => String.fromCharCode(byte)).join('');

/** The code actions of a place, worked out as if each were taken. */
function actions(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, undefined, 20);
}
