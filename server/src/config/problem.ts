import { isAlias, isScalar, type Document, type Node } from 'yaml';
import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import { didYouMean, nearest } from '../text/nearest';

/** A mistake in `copydesk.yaml`. The range is in the file's text. */
export interface ConfigProblem extends Range {
  /** A full sentence: what is wrong and what is accepted. */
  readonly message: string;
  /** The key it is about, with its parents: `rules.quotation/unclosed.severity`. Empty where the YAML itself is broken. */
  readonly key: string;
  /** Line and column of its start, both from 1; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** What most likely was meant to stand in the range; undefined where nothing is near. */
  readonly replacement?: string | undefined;
}

/** One slip brings up others. */
const MOST_ERRORS = 5;

/** Walks a YAML document and gathers what is wrong with it. */
export class ConfigReader {
  readonly problems: ConfigProblem[] = [];

  constructor(
    private readonly document: Document,
    private readonly lines: LineIndex,
  ) {}

  /** Notes a mistake at a node, and what most likely was meant to stand there. */
  report(node: unknown, key: string, message: string, replacement?: string): void {
    const range = (node as Node | null)?.range;
    this.reportAt(range?.[0] ?? 0, range?.[1] ?? 0, key, message, replacement);
  }

  /** Notes a word that is not among the known ones, with the nearest of them. */
  reportUnknown(node: unknown, key: string, message: string, word: string, known: readonly string[]): void {
    this.report(node, key, `${message}${didYouMean(word, known)}`, nearest(word, known));
  }

  /**
   * Notes what is wrong with the YAML itself, as far as somebody would read on.
   *
   * @param start the sentence that the reader's own words go on behind a colon
   */
  reportSyntax(start: string): void {
    for (const { pos, message } of this.document.errors.slice(0, MOST_ERRORS)) {
      this.reportAt(
        pos[0],
        pos[1],
        '',
        `${start}: ${/[!?]$/u.test(message) ? message : message.replace(/[.:]?$/u, '.')}`,
      );
    }
  }

  /** Notes a mistake at a range of the text. */
  reportAt(start: number, end: number, key: string, message: string, replacement?: string): void {
    // The YAML reader places what is missing at the end one step behind the text.
    const from = Math.min(start, this.lines.length);
    const to = Math.min(Math.max(start, end), this.lines.length);
    const { line, character } = this.lines.positionAt(from);
    const place = { start: from, end: to, line: line + 1, column: character + 1 };
    this.problems.push({ ...place, key, message, ...(replacement !== undefined && { replacement }) });
  }

  /** The node itself, or what it refers to if it is an alias (`*name`). */
  resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.document) : node;
  }
}

/** How a value is called in a message: `“warn”`, `a list`, `nothing`. */
export function nameOf(node: unknown): string {
  if (node === null || node === undefined) return 'nothing';
  if (!isScalar(node)) return (node as { items?: unknown[] }).items ? `a ${kindOf(node)}` : 'nothing';
  return node.value === null || node.value === '' ? 'nothing' : `“${String(node.value).slice(0, 40)}”`;
}

const kindOf = (node: unknown): string => (node?.constructor?.name === 'YAMLSeq' ? 'list' : 'group of keys');
