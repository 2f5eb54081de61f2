/** A text cut to at most `limit` UTF-16 code units, at a word's end if there is one, never inside a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  let end = space > limit / 2 ? space : limit - 1;
  if (/[\uDC00-\uDFFF]/u.test(text.charAt(end))) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** `1 mention`, `3 mentions`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
