/** Columns that a word takes: one a code point. */
const columnsOf = (word: string): number => [...word].length;

/**
 * Breaks text at spaces so that no line is longer than `width` columns; a longer word stands alone. Without a width the
 * text stays one line.
 */
export function wrap(text: string, width: number | undefined, measure: (word: string) => number = columnsOf): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    const size = measure(word);
    if (line !== '' && length + 1 + size > width) {
      lines.push(line);
      [line, length] = [word, size];
    } else {
      [line, length] = line === '' ? [word, size] : [`${line} ${word}`, length + 1 + size];
    }
  }
  return [...lines, line];
}
