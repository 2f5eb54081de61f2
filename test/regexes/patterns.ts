import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression, and the file it stands in or the words that it was found with. */
export interface Found {
  readonly regex: RegExp;
  readonly where: string;
}

/** Every literal of a regular expression in the sources below the folders, tests left out. */
export function literalsIn(folders: readonly string[]): Found[] {
  const names = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  );
  const found: Found[] = [];
  for (const name of names.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))) {
    const source = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const regex = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
        found.push({ regex, where: `${name}:${line + 1}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** What was asked of a regular expression: to look at a text from an offset on. */
export interface Asked {
  readonly regex: RegExp;
  readonly text: string;
  readonly from: number;
}

/** Tells of everything that is asked of regular expressions while `work` runs, also of those that are put together by code. */
export function listening(work: () => void, hear: (asked: Asked) => void): void {
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    RegExp.prototype.exec = exec;
    hear({ regex: this, text, from: this.global || this.sticky ? this.lastIndex : 0 });
    RegExp.prototype.exec = listener;
    return exec.call(this, text);
  };
  const listener = RegExp.prototype.exec;
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
}
