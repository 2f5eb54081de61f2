import * as vscode from 'vscode';
import { at, copydesk, equal, file, finding, match, ok, open, openArticle, ours, rulesOf, until } from './support';

const FERRY = 'articles/2024-05-02-ferry.txt';
const QUAY = 'articles/2024-05-03-quay.txt';
const ICE = 'articles/2024-05-04-ice.txt';
const SIDECAR = 'articles/2024-05-04-ice.meta.yaml';
const SPACE = 'quotation/space-inside';

describe('the configuration, at the desk', () => {
  before(async () => {
    const api = await copydesk();
    await until('the server runs', () => api.isRunning());
    await api.whenIndexed();
  });

  it('is completed in copydesk.yaml, whoever else cares for YAML', async () => {
    const config = await open('copydesk.yaml');
    const keys = await completed(config, new vscode.Position(3, 0));
    ok(keys.includes('preset') && keys.includes('rules'), `keys are offered: ${keys.join()}`);
    ok(!keys.includes('metadata'), 'a key that stands there is not offered');
    const values = await completed(config, at(config, 'date]'));
    ok(values.includes('source'), `metadata keys are offered: ${values.join()}`);
  });

  it('is explained in copydesk.yaml', async () => {
    const config = await open('copydesk.yaml');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      config.uri,
      at(config, 'required'),
    );
    const texts = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)));
    match(texts.join('\n'), /every article must have/u);
  });

  it('stays in force while there is a mistake in it, which is shown and mended by a quick fix', async () => {
    const ferry = await openArticle(FERRY);
    await finding(ferry, SPACE);
    const config = await open('copydesk.yaml');
    await type(config, `${config.getText()}ruels:\n  ${SPACE}: off\n`);
    const mistake = await until('the mistake', () => ours(config)[0]);
    match(mistake.message, /Unknown key “ruels”; did you mean “rules”\? .*stays in force\.$/u);
    ok(rulesOf(ferry).includes(SPACE), 'the article is checked as before');
    const [fix] = await actions(config, mistake.range);
    equal(fix?.title, 'Change it to “rules”');
    ok(await vscode.workspace.applyEdit(fix!.edit!), 'the fix was made');
    await config.save();
    await until('the rule is off', () => !rulesOf(ferry).includes(SPACE));
    equal(ours(config), []);
  });

  it('takes the severity of a rule from its finding', async () => {
    const ferry = await openArticle(FERRY);
    const uri = ferry.uri.toString();
    equal(await vscode.commands.executeCommand('copydesk.setSeverity', SPACE, uri, 'hint'), true);
    const { severity } = await finding(ferry, SPACE);
    equal(severity, vscode.DiagnosticSeverity.Hint);
    match(await written('copydesk.yaml'), /^ {2}quotation\/space-inside: hint$/mu);
  });

  it('has the settings of the folder put over it at once', async () => {
    const ferry = await openArticle(FERRY);
    const settings = vscode.workspace.getConfiguration('copydesk', ferry.uri);
    await settings.update('rules', { [SPACE]: 'warning' }, vscode.ConfigurationTarget.Workspace);
    await until('the severity of the setting', () =>
      ours(ferry).some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning),
    );
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await until('that of copydesk.yaml', () =>
      ours(ferry).every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint),
    );
  });
});

describe('fixes, at the desk', () => {
  it('are offered in a sidecar: both readings of a date', async () => {
    const sidecar = await open(SIDECAR);
    const wrong = await until('the finding', () => ours(sidecar)[0]);
    const titles = (await actions(sidecar, wrong.range)).map(({ title }) => title);
    equal(titles.slice(0, 2), [
      'Write “2024-05-04” (the day stands first)',
      'Write “2024-04-05” (the month stands first)',
    ]);
  });

  it('are offered about the rule of a finding, and one of them makes it quiet here', async () => {
    const quay = await openArticle(QUAY);
    const stops = await finding(quay, 'text/double-punctuation');
    const offered = await actions(quay, stops.range);
    const titles = offered.map(({ title }) => title).join('\n');
    for (const part of ['Fix all of ', 'Ignore ', 'Turn ', 'Change the severity ', 'Explain ']) {
      match(titles, new RegExp(`^${part}.*text/double-punctuation`, 'mu'));
    }
    const ignore = offered.find(({ title }) => title.startsWith('Ignore'))!;
    ok(await vscode.workspace.applyEdit(ignore.edit!), 'the edit was applied');
    await until('the finding is gone', () => !rulesOf(quay).includes('text/double-punctuation'));
    await quay.save();
  });

  it('are made in every article, open or not, and leave no finding behind', async () => {
    const quay = await openArticle(QUAY);
    const others = [FERRY, ICE];
    equal(await vscode.commands.executeCommand('copydesk.fixCorpus', SPACE, quay.uri.toString(), true), true);
    match(quay.getText(), /the ice”, said/u);
    await until('the other files are written', async () => {
      const texts = await Promise.all(others.map(written));
      return texts.every((text) => !/ ”/u.test(text));
    });
    await until('no finding of it is left', () => [QUAY, ...others].every((path) => !codes(path).includes(SPACE)));
    equal(await vscode.commands.executeCommand('copydesk.fixCorpus', SPACE, quay.uri.toString(), true), false);
  });
});

const written = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));

const codes = (path: string): string[] =>
  vscode.languages.getDiagnostics(file(path)).map(({ code }) => String(typeof code === 'object' ? code.value : code));

async function type(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  ok(await vscode.workspace.applyEdit(edit), 'the text was written');
}

async function completed(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** The code actions of a place, worked out as if each were taken. */
function actions(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, undefined, 20);
}
