/** A path as rows and articles are compared: folders parted by `/`, no `./` in front, letters with their accents composed. */
export const nameKey = (written: string): string =>
  written
    .trim()
    .replace(/\\/gu, '/')
    .replace(/^(?:\.\/)+/u, '')
    .normalize('NFC');

/**
 * What a row may call an article, the most exact first: its path from the corpus's folder, the same without its ending, its name, and
 * its name without the ending.
 */
export function namesOf(path: string): readonly string[] {
  const whole = nameKey(path);
  const name = whole.slice(whole.lastIndexOf('/') + 1);
  return [...new Set([whole, stem(whole), name, stem(name)])];
}

const stem = (path: string): string => path.replace(/(?<=[^/])\.[^./]*$/u, '');
