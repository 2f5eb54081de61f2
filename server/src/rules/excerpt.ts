const LONGEST = 40;

/** The first words of a stretch of text on one line, for use in a message: at most 40 code units, cut at a word. */
export function excerpt(text: string, start: number, end: number): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * LONGEST))
    .replace(/\s+/gu, ' ')
    .trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : cut.length).trimEnd()} …`;
}
