import * as vscode from 'vscode';

/** The scheme of rule pages. A diagnostic's link is `copydesk-rule:` and the rule's id: `copydesk-rule:quotation/unclosed`. */
export const RULE_SCHEME = 'copydesk-rule';

/** The command that opens the page of a rule; findings' links and code actions name it. */
export const EXPLAIN_RULE = 'copydesk.explainRule';

/** One rule, as `dist/rules.json` holds it. */
export interface RulePage {
  readonly id: string;
  readonly summary: string;
  /** Markdown. */
  readonly page: string;
}

/**
 * The documentation pages of the rules. They come out of a file that the build writes from the rules themselves, and
 * not from the server, so that they can be read where no server runs.
 */
export class RulePages implements vscode.TextDocumentContentProvider {
  #pages: Promise<readonly RulePage[]> | undefined;

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** Every rule, by id. */
  all(): Promise<readonly RulePage[]> {
    this.#pages ??= this.#read();
    return this.#pages;
  }

  /** Text of the virtual document `copydesk-rule:/quotation/unclosed.md`. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const id = ruleOf(uri);
    const rule = (await this.all()).find((one) => one.id === id);
    return rule?.page ?? `# ${id}\n\nThere is no rule with this name.\n`;
  }

  /** Opens the page of a rule as rendered Markdown, or as text where the editor can't render it. */
  async open(id: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md` });
    try {
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    } catch {
      await vscode.window.showTextDocument(uri, { preview: true });
    }
  }

  /** Asks which rule, the ones that are reported at the cursor first, and opens its page. */
  async ask(): Promise<void> {
    const here = rulesAtCursor();
    const rules = await this.all();
    const items = [...rules]
      .sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)))
      .map(({ id, summary }) => ({ label: id, detail: summary, description: here.has(id) ? 'reported here' : '' }));
    const picked = await vscode.window.showQuickPick(items, {
      title: 'Copydesk: Explain Rule',
      placeHolder: 'Which rule?',
      matchOnDetail: true,
    });
    if (picked) await this.open(picked.label);
  }

  async #read(): Promise<readonly RulePage[]> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist/rules.json'));
    return JSON.parse(new TextDecoder().decode(bytes)) as RulePage[];
  }
}

/** The rule's id in a link or in the URI of its page. */
export function ruleOf(uri: vscode.Uri): string {
  return uri.path.replace(/^\//u, '').replace(/\.md$/u, '');
}

/**
 * What a diagnostic's link must be for a click to open the rendered page. The editor opens links of diagnostics with its
 * opener service, commands allowed, in the hover, in the Problems view and in the peek widget; a link with a scheme of
 * ours would open as plain text.
 */
export function ruleLink(target: vscode.Uri): vscode.Uri {
  if (target.scheme !== RULE_SCHEME) return target;
  return vscode.Uri.from({
    scheme: 'command',
    path: EXPLAIN_RULE,
    query: JSON.stringify([ruleOf(target)]),
  });
}

/** Points the links of diagnostics at the rendered pages. The diagnostics are changed in place. */
export function linkRules<T extends vscode.Diagnostic>(diagnostics: T[]): T[] {
  for (const diagnostic of diagnostics) {
    const { code } = diagnostic;
    if (typeof code === 'object') diagnostic.code = { value: code.value, target: ruleLink(code.target) };
  }
  return diagnostics;
}

function rulesAtCursor(): Set<string> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return new Set();
  return new Set(
    vscode.languages
      .getDiagnostics(editor.document.uri)
      .filter(({ source, range }) => source === 'copydesk' && range.intersection(editor.selection))
      .map(({ code }) => String(typeof code === 'object' ? code.value : code)),
  );
}
