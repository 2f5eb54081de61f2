import type { Paint, Sink } from './terminal';
import { wrap } from './wrap';

/** Widest line of running text, in columns; longer ones are hard to read. */
const WIDEST = 88;

/**
 * Shows a Markdown page in a terminal: headings bold, code set off by a bar, paragraphs and lists broken to the width.
 * Knows what the rules' pages use: headings, paragraphs, lists, fenced code, tables (shown as lists), links,
 * `code`, **strong** and *emphasised* words.
 */
export function renderMarkdown(page: string, { columns, paint }: Pick<Sink, 'columns' | 'paint'>): string {
  const width = Math.min(columns ?? WIDEST, WIDEST);
  // Without colours the Markdown signs themselves set code and emphasis off.
  const plain = paint('bold', 'x') === 'x';
  const lines: string[] = [];
  for (const { kind, text } of blocksOf(page)) {
    if (kind === 'heading') lines.push(paint('bold', text), '');
    else if (kind === 'code')
      lines.push(...text.split('\n').map((line) => `${paint('dim', '  │')} ${line}`.trimEnd()), '');
    else {
      const [, indent = '', mark = ''] = /^(\s*)((?:[-*]|\d+\.) )?/u.exec(text)!;
      const hang = ' '.repeat(indent.length + mark.length);
      const broken = wrap(
        plain ? text.slice(hang.length) : markSpans(text.slice(hang.length)),
        width - hang.length,
        (word) => [...unmarked(word)].length,
      );
      const first = indent + mark.replace(/^[-*]/u, '•');
      lines.push(...broken.map((line, i) => (i === 0 ? first : hang) + paintSpans(line, paint)));
      if (kind !== 'item') lines.push('');
    }
  }
  return `${lines.join('\n').trimEnd()}\n\n`;
}

interface MarkdownBlock {
  readonly kind: 'heading' | 'code' | 'paragraph' | 'item' | 'last-item';
  /** Paragraphs and items are joined to one line. */
  readonly text: string;
}

const ITEM = /^\s*(?:[-*]|\d+\.) /u;

function blocksOf(page: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = page.replace(/<!--[\s\S]*?-->/gu, '').split(/\r?\n/u);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const fence = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence) {
      const code: string[] = [];
      while (++i < lines.length && lines[i]!.trim() !== fence) code.push(lines[i]!);
      blocks.push({ kind: 'code', text: code.join('\n') });
    } else if (/^#+ /u.test(line)) {
      blocks.push({ kind: 'heading', text: line.replace(/^#+ /u, '').replaceAll('`', '') });
    } else if (line.startsWith('|')) {
      const rows = [line];
      while (lines[i + 1]?.startsWith('|')) rows.push(lines[++i]!);
      blocks.push(...tableItems(rows));
    } else if (line.trim() !== '') {
      let text = line;
      while (continues(lines[i + 1])) text += ` ${lines[++i]!.trim()}`;
      const isItem = ITEM.test(line);
      const kind = !isItem ? 'paragraph' : ITEM.test(lines[i + 1] ?? '') ? 'item' : 'last-item';
      blocks.push({ kind, text });
    }
  }
  return blocks;
}

/** A table as a list, which no width breaks apart: the first cell of each row, the named cells in brackets, the others behind a colon. */
function tableItems(rows: readonly string[]): MarkdownBlock[] {
  const [heads = [], , ...body] = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return body.map(([first = '', ...rest], i) => {
    const named = rest.flatMap((cell, j) => (heads[j + 1] && cell ? `${heads[j + 1]}: ${cell}` : []));
    const said = rest.filter((_, j) => !heads[j + 1]).join(' ');
    const text = `- ${first}${named.length > 0 ? ` (${named.join('; ')})` : ''}${said === '' ? '' : `: ${said}`}`;
    return { kind: i === body.length - 1 ? 'last-item' : 'item', text };
  });
}

const continues = (line: string | undefined): boolean =>
  line !== undefined && line.trim() !== '' && !ITEM.test(line) && !/^\s*(?:#+ |\||```|~~~)/u.test(line);

// Spans are marked word by word with characters of private use, so that lines can be broken inside them.
const CODE = '\u{E000}';
const STRONG = '\u{E001}';
const EMPHASIS = '\u{E002}';
const OFF = '\u{E003}';

function markSpans(text: string): string {
  const each = (mark: string, words: string): string => words.replace(/[^ ]+/gu, (word) => mark + word + OFF);
  return text
    .split(/(`[^`]+`)/u)
    .map((part, i) => (i % 2 === 1 ? each(CODE, part.slice(1, -1)) : markProse(part, each)))
    .join('');
}

function markProse(text: string, each: (mark: string, words: string) => string): string {
  return text
    .replace(/<(https?:[^>]+)>/gu, '$1')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/gu, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/gu, (_, words: string) => each(STRONG, words))
    .replace(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/gu, (_, words: string) => each(EMPHASIS, words));
}

const unmarked = (text: string): string => text.replace(/[\u{E000}-\u{E003}]/gu, '');

function paintSpans(line: string, paint: Paint): string {
  return line.replace(/([\u{E000}-\u{E002}])([^\u{E003}]*)\u{E003}/gu, (_, mark: string, word: string) => {
    return paint(mark === CODE ? 'cyan' : mark === STRONG ? 'bold' : 'italic', word);
  });
}
