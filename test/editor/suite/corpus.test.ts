import * as vscode from 'vscode';
import {
  at,
  copydesk,
  equal,
  file,
  finding,
  match,
  ok,
  open,
  openArticle,
  ours,
  pause,
  places,
  rulesOf,
  until,
} from './support';

const WALL = 'articles/2024-05-02-harbour-wall.txt';
const REPLY = 'articles/2024-05-06-council-reply.txt';
const QUOTATION = 'We built this wall';

describe('a folder with copydesk.yaml', () => {
  before(async () => {
    const api = await copydesk();
    await until('the server runs', () => api.isRunning());
    await api.whenIndexed();
  });

  it('runs in the host that it should', () => {
    const node = typeof process === 'object' && typeof process.versions?.node === 'string';
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    console.log(
      `[test]   VS Code ${vscode.version}, ${vscode.env.appHost}, ${node ? `Node ${process.version}` : 'worker'}, ${file('').scheme}`,
    );
    ok(extension?.isActive, 'the extension is active');
  });

  it('takes the files that the globs name for articles, and no other', async () => {
    const article = await openArticle(WALL);
    equal(article.languageId, 'news');
    const other = await open('requirements.txt');
    await pause(1000);
    equal(other.languageId, 'plaintext');
    equal(vscode.languages.getDiagnostics(other.uri), []);
  });

  it('reports findings of articles that nobody has opened', async () => {
    const undated = file('articles/undated.txt');
    const isOpen = () => vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === undated.toString());
    await until('findings of a closed article', () => vscode.languages.getDiagnostics(undated).length > 0);
    equal(isOpen(), false);
  });

  it('reports findings with source, rule and severity', async () => {
    const wall = await openArticle(WALL);
    const space = await finding(wall, 'quotation/space-inside');
    equal(space.range.start.line, 11);
    equal(space.source, 'copydesk');
    const stops = await finding(wall, 'text/double-punctuation');
    equal(stops.range.start.line, 9);
    equal(rulesOf(wall), ['quotation/space-inside', 'text/double-punctuation']);
    const reply = await openArticle(REPLY);
    const unclosed = await finding(reply, 'quotation/unclosed');
    equal(unclosed.severity, vscode.DiagnosticSeverity.Error);
  });

  it('opens the page of a rule by the link of its finding', async () => {
    const reply = await openArticle(REPLY);
    const { code } = await finding(reply, 'quotation/unclosed');
    ok(typeof code === 'object', 'the code has a link');
    // The editor opens links of diagnostics with its opener, which runs commands.
    equal([code.target.scheme, code.target.path], ['command', 'copydesk.explainRule']);
    await vscode.commands.executeCommand(code.target.path, ...(JSON.parse(code.target.query) as string[]));
    const isPage = (tab: vscode.Tab) => tab.input instanceof vscode.TabInputWebview && tab.label.includes('unclosed');
    await until('the page is shown', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPage)));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-rule:/quotation/unclosed.md'));
    match(page.getText(), /^# .*quotation\/unclosed/u);
  });

  it('tells in a hover who said a quotation', async () => {
    const wall = await openArticle(WALL);
    match(await hover(wall, QUOTATION), /Ada Lindqvist/u);
  });

  it('tells in a hover who a figure is', async () => {
    const wall = await openArticle(WALL);
    match(await hover(wall, 'Lindqvist thanked'), /Ada Lindqvist[^]*harbour commissioner/u);
  });

  it('goes from a repeated quotation to the article that had it first', async () => {
    const reply = await openArticle(REPLY);
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      reply.uri,
      at(reply, QUOTATION),
    );
    const locations = found.map((one) =>
      'targetUri' in one ? new vscode.Location(one.targetUri, one.targetRange) : one,
    );
    equal(places(locations), ['2024-05-02-harbour-wall.txt:8']);
  });

  it('finds the mentions of a figure in every article', async () => {
    const wall = await openArticle(WALL);
    const found = await references(wall, 'Lindqvist thanked');
    equal(
      places(found).filter((place) => !/:4$/u.test(place)),
      ['2024-05-02-harbour-wall.txt:14', '2024-05-02-harbour-wall.txt:8', '2024-05-06-council-reply.txt:8'],
    );
  });

  it('finds where a quotation stands elsewhere', async () => {
    const wall = await openArticle(WALL);
    equal(places(await references(wall, QUOTATION)), [
      '2024-05-02-harbour-wall.txt:8',
      '2024-05-06-council-reply.txt:8',
    ]);
  });

  it('outlines an article', async () => {
    const wall = await openArticle(WALL);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      wall.uri,
    );
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, detail, children }) => [`${name} ${detail}`, ...names(children)]);
    match(names(symbols).join('\n'), /We built this wall/u);
  });

  it('highlights a figure where it is named in the article', async () => {
    const wall = await openArticle(WALL);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      wall.uri,
      at(wall, 'Lindqvist thanked'),
    );
    equal(
      found.map(({ range }) => range.start.line + 1).filter((line) => line > 5),
      [8, 14],
    );
  });

  it('tells above a quotation when it was first said, and shows where', async () => {
    const reply = await openArticle(REPLY);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      reply.uri,
      10,
    );
    equal(
      lenses.map(({ command, range }) => [command?.title, range.start.line + 1]),
      [['first said 2024-05-02, repeated 1×', 8]],
    );
    const { command } = lenses[0]!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('hints at the day that is meant, until the setting is off', async () => {
    const wall = await openArticle(WALL);
    const labels = async () => {
      const whole = new vscode.Range(0, 0, wall.lineCount, 0);
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        wall.uri,
        whole,
      );
      return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    ok((await labels()).includes('= 2024-05-02'), `the day of “Thursday” is hinted at: ${(await labels()).join()}`);
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('inlayHints.dates', false, vscode.ConfigurationTarget.Workspace);
    await until('no day is hinted at', async () => !(await labels()).includes('= 2024-05-02'));
    await settings.update('inlayHints.dates', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('shows who quotes a quotation', async () => {
    const wall = await openArticle(WALL);
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      wall.uri,
      at(wall, QUOTATION),
    );
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    equal(
      calls.map(({ from }) => `${from.name}, ${from.detail}`),
      ['Council answers the commissioner, Ada Lindqvist · 2024-05-06'],
    );
  });

  it('spells a figure otherwise in every article', async () => {
    const wall = await openArticle(WALL);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      wall.uri,
      at(wall, 'Lindqvist thanked'),
      'Lindkvist',
    );
    equal(
      edit
        .entries()
        .map(([uri, edits]) => `${uri.path.split('/').pop()} ${edits.length}`)
        .sort(),
      ['2024-05-02-harbour-wall.txt 3', '2024-05-06-council-reply.txt 2'],
    );
  });

  it('follows an edit', async () => {
    const reply = await openArticle(REPLY);
    await finding(reply, 'quotation/unclosed');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(reply.uri, at(reply, ' answered Mirela').translate(0, -1), '”');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was applied');
    await until('the finding is gone', () => !rulesOf(reply).includes('quotation/unclosed'));
  });

  it('offers a quick fix that takes one finding away', async () => {
    const wall = await openArticle(WALL);
    const stops = await finding(wall, 'text/double-punctuation');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      wall.uri,
      stops.range,
      vscode.CodeActionKind.QuickFix.value,
      5,
    );
    const fix = actions.find(({ edit }) => edit);
    ok(fix?.edit, `an action with an edit is among ${actions.map(({ title }) => title).join(', ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the edit was applied');
    match(wall.getText(), /a lower wall\. It paid/u);
    await until('the finding is gone', () => !rulesOf(wall).includes('text/double-punctuation'));
    await finding(wall, 'quotation/space-inside');
  });

  it('fixes all safe problems and changes no letter', async () => {
    const wall = await openArticle(WALL);
    await vscode.commands.executeCommand('undo');
    await finding(wall, 'text/double-punctuation');
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const before = letters(wall.getText());
    await vscode.window.showTextDocument(wall);
    equal(await vscode.commands.executeCommand('copydesk.fixAll'), true);
    await until('nothing is left', () => ours(wall).length === 0);
    match(wall.getText(), /the old one”/u);
    equal(letters(wall.getText()), before);
  });

  it('offers a header where metadata is missing', async () => {
    const undated = await openArticle('articles/undated.txt');
    const missing = await until('a finding on missing metadata', () =>
      ours(undated).find(({ code }) =>
        String(typeof code === 'object' ? code.value : code).startsWith('metadata/missing'),
      ),
    );
    equal(missing.range.start.line, 0);
  });

  it('starts anew when told to', async () => {
    const api = await copydesk();
    await vscode.commands.executeCommand('copydesk.restartServer');
    ok(api.isRunning(), 'the server runs again');
    await api.whenIndexed();
    const wall = await openArticle(WALL);
    match(await hover(wall, QUOTATION), /Ada Lindqvist/u);
  });
});

async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
    .join('\n');
}

async function references(document: vscode.TextDocument, words: string): Promise<vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    at(document, words),
  );
}
