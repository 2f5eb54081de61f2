import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

// Both packages are bundles whose names an ES import can't see.
const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate') as typeof Textmate;
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
let loading: Promise<Textmate.IGrammar> | undefined;

/** A piece of a line and the innermost scope that the grammar gives it. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Reads a text with the grammar as the editor does, line by line. */
export async function tokenize(text: string): Promise<Token[]> {
  loading ??= load();
  const grammar = await loading;
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line, number) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      line: number,
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

/** The texts that have a scope, by line; neighbours with the same scope are joined. */
export async function scoped(text: string, scope: string): Promise<string[]> {
  const found: { line: number; text: string; open: boolean }[] = [];
  for (const token of await tokenize(text)) {
    const last = found.at(-1);
    const inside = token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
    if (!inside) {
      if (last) last.open = false;
    } else if (last?.open && last.line === token.line) last.text += token.text;
    else found.push({ line: token.line, text: token.text, open: true });
  }
  return found.map((one) => one.text);
}

async function load(): Promise<Textmate.IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(readFileSync('syntaxes/news.tmLanguage.json', 'utf8'), 'news.json'),
  });
  const grammar = await registry.loadGrammar('text.news');
  if (!grammar) throw new Error('the grammar could not be loaded');
  return grammar;
}
