/** Text of an article or a file's name may hold control characters, which would steer a terminal or break a line. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\u{FFFD}');
