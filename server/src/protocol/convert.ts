import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  ErrorCodes,
  FoldingRangeKind,
  MarkupKind,
  ResponseError,
  SymbolKind,
  type CallHierarchyItem,
  type CodeAction,
  type CodeLens,
  type CompletionList,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Location as LspLocation,
  type MarkupContent,
  type Position,
  type Range as LspRange,
  type SelectionRange,
  type SemanticTokens,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { Location } from '../corpus/corpus';
import type { ConfigProblem } from '../config/problem';
import type { Article } from '../article/article';
import type { Call } from '../features/callHierarchy';
import type { OfferedAction } from '../features/codeActions';
import type { Lens } from '../features/codeLens';
import type { Suggestion, Suggestions } from '../features/completion';
import type { OutlineSymbol } from '../features/documentSymbols';
import type { Fold } from '../features/folding';
import type { Hint } from '../features/inlayHints';
import { plain } from '../features/markdown';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type SemanticToken } from '../features/semanticTokens';
import type { FoundSymbol } from '../features/workspaceSymbols';
import { ruleById } from '../rules/index';
import type { Finding, Severity, TextEdit } from '../rules/rule';
import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';

/** The one place where the project's plain data becomes protocol messages and back. */

/** Line starts of a file and the spelling of URIs that the client uses. */
export interface Files {
  linesOf(uri: string): LineIndex | undefined;
  clientUri(uri: string): string;
}

/** The document that a request is about; a request without one is answered with an error. */
export function toUri(params: { textDocument?: { uri?: unknown } } | null | undefined): string {
  const uri = params?.textDocument?.uri;
  if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri is missing');
  return uri;
}

export function toOffset(lines: LineIndex, position: Position | undefined): number {
  if (!Number.isInteger(position?.line) || !Number.isInteger(position?.character)) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'a position needs a line and a character');
  }
  return lines.offsetAt(position!);
}

export const toRange = (lines: LineIndex, range: LspRange | undefined): Range => ({
  start: toOffset(lines, range?.start),
  end: toOffset(lines, range?.end),
});

export const fromRange = (lines: LineIndex, { start, end }: Range): LspRange => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

/** A place in any file; null for a file that nothing is known of. */
export function fromLocation(files: Files, { uri, start, end }: Location): LspLocation | null {
  const lines = files.linesOf(uri);
  return lines ? { uri: files.clientUri(uri), range: fromRange(lines, { start, end }) } : null;
}

export function fromLocations(files: Files, locations: readonly Location[]): LspLocation[] {
  return locations.map((location) => fromLocation(files, location)).filter((location) => location !== null);
}

export const fromMarkdown = (markdown: string, supported: boolean): MarkupContent =>
  supported ? { kind: MarkupKind.Markdown, value: markdown } : { kind: MarkupKind.PlainText, value: plain(markdown) };

export const fromEdit = (lines: LineIndex, edit: TextEdit): LspTextEdit => ({
  range: fromRange(lines, edit),
  newText: edit.newText,
});

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as a diagnostic; what might as well not be there is faded. `page` is the address of the rule's documentation, or null. */
export function fromFinding(files: Files, lines: LineIndex, finding: Finding, page: string | null): Diagnostic {
  const related: DiagnosticRelatedInformation[] = [];
  for (const place of finding.related) {
    const location = fromLocation(files, place);
    if (location) related.push({ location, message: place.message });
  }
  return {
    range: fromRange(lines, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(page !== null && { codeDescription: { href: page } }),
    source: 'copydesk',
    message: finding.message,
    ...(ruleById(finding.rule)?.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

const SYMBOLS: Record<OutlineSymbol['kind'], SymbolKind> = {
  headline: SymbolKind.String,
  heading: SymbolKind.Namespace,
  question: SymbolKind.Interface,
  answer: SymbolKind.Method,
  quotation: SymbolKind.Event,
  caption: SymbolKind.File,
};

export const fromOutline = (lines: LineIndex, symbol: OutlineSymbol): DocumentSymbol => ({
  name: symbol.name,
  ...(symbol.detail !== '' && { detail: symbol.detail }),
  kind: SYMBOLS[symbol.kind],
  range: fromRange(lines, symbol),
  selectionRange: fromRange(lines, symbol.selection),
  children: symbol.children.map((child) => fromOutline(lines, child)),
});

const FOUND_KINDS: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
  figure: SymbolKind.Class,
  article: SymbolKind.File,
  quotation: SymbolKind.String,
};

export function fromFound(files: Files, { kind, name, detail, location }: FoundSymbol): WorkspaceSymbol | null {
  const place = fromLocation(files, location);
  return place && { name, kind: FOUND_KINDS[kind], location: place, ...(detail !== '' && { containerName: detail }) };
}

/** A fold by lines, which every client can show. The last line is the one that holds the last character. */
export const fromFold = (lines: LineIndex, { start, end, kind }: Fold): FoldingRange => ({
  startLine: lines.lineAt(start),
  endLine: lines.lineAt(Math.max(start, end - 1)),
  ...(kind === 'header' && { kind: FoldingRangeKind.Comment }),
});

/** Nested ranges, smallest first, as the protocol's chain of parents. */
export function fromSelection(lines: LineIndex, ranges: readonly Range[]): SelectionRange {
  const [first, ...outer] = [...ranges].reverse();
  let chain: SelectionRange = { range: fromRange(lines, first ?? { start: 0, end: 0 }) };
  for (const range of outer) chain = { range: fromRange(lines, range), parent: chain };
  return chain;
}

/**
 * A lens that shows its places with a command of the client's, which takes a URI, a position and locations; without such a
 * command it is text alone.
 */
export function fromLens(files: Files, article: Article, lens: Lens, showPlaces: string | null): CodeLens {
  const range = fromRange(article.lines, lens);
  const { title } = lens;
  if (showPlaces === null) return { range, command: { title, command: '' } };
  const places = fromLocations(files, lens.places);
  return {
    range,
    command: { title, command: showPlaces, arguments: [files.clientUri(article.uri), range.start, places] },
  };
}

export const fromHint = (lines: LineIndex, { offset, label, tooltip }: Hint): InlayHint => ({
  position: lines.positionAt(offset),
  label,
  paddingLeft: true,
  ...(tooltip !== '' && { tooltip: fromMarkdown(tooltip, true) }),
});

const SUGGESTIONS: Record<Suggestion['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  figure: CompletionItemKind.Class,
  source: CompletionItemKind.Module,
  value: CompletionItemKind.Value,
};

/** The order is the server's, and what was typed counts as fitting: names are found without accents and by their aliases. */
export function fromSuggestions(
  lines: LineIndex,
  text: string,
  { range, items, complete }: Suggestions,
): CompletionList {
  const typed = text.slice(range.start, range.end);
  return {
    isIncomplete: !complete,
    items: items.map(({ kind, label, newText, detail, documentation }, index) => ({
      label,
      kind: SUGGESTIONS[kind],
      ...(detail !== '' && { detail }),
      ...(documentation && { documentation }),
      sortText: String(index).padStart(4, '0'),
      filterText: complete ? label : typed || label,
      textEdit: { range: fromRange(lines, range), newText },
    })),
  };
}

/** Tokens as five numbers each, relative to the one before. A token that runs over a line's end is cut there: clients draw lines. */
export function fromTokens(lines: LineIndex, tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { start, end, type, modifier } of tokens) {
    const at = lines.positionAt(start);
    const stop = lines.positionAt(end);
    const length = stop.line === at.line ? end - start : lines.startOf(at.line + 1) - start;
    const character = at.line === last.line ? at.character - last.character : at.character;
    const bits = modifier === null ? 0 : 1 << TOKEN_MODIFIERS.indexOf(modifier);
    data.push(at.line - last.line, character, length, TOKEN_TYPES.indexOf(type), bits);
    last = at;
  }
  return { data };
}

/** A step of the call hierarchy; null where nothing is known of its file. */
export function fromCall(files: Files, { place, name, detail }: Call): CallHierarchyItem | null {
  const location = fromLocation(files, place);
  if (!location) return null;
  const { uri, range } = location;
  return { name, kind: SymbolKind.Event, ...(detail !== '' && { detail }), uri, range, selectionRange: range };
}

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.copydesk`;

const ACTION_KINDS = {
  fix: CodeActionKind.QuickFix,
  'fix-all': FIX_ALL_KIND,
  everywhere: CodeActionKind.RefactorRewrite,
} as const;
export type ActionKind = keyof typeof ACTION_KINDS;

/** The kinds of action that a client asks for; it asks for all where it names none. */
export function toActionKinds(only: readonly CodeActionKind[] | undefined): Set<ActionKind> {
  const wanted = (kind: string) =>
    !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  return new Set((Object.keys(ACTION_KINDS) as ActionKind[]).filter((kind) => wanted(ACTION_KINDS[kind])));
}

/** An action with the edit that it makes, and the diagnostic that goes away by it. */
export const fromAction = (action: OfferedAction, diagnostic: Diagnostic | null, edit: WorkspaceEdit): CodeAction => ({
  title: action.title,
  kind: ACTION_KINDS[action.kind],
  ...(diagnostic && { diagnostics: [diagnostic] }),
  ...(action.preferred && { isPreferred: true }),
  edit,
});

/** A mistake in a configuration as a diagnostic. */
export const fromProblem = (lines: LineIndex, problem: ConfigProblem): Diagnostic => ({
  range: fromRange(lines, problem),
  severity: DiagnosticSeverity.Error,
  source: 'copydesk',
  message: problem.message,
});

export const QUICK_FIX = CodeActionKind.QuickFix;
