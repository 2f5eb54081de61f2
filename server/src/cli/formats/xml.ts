/** Text inside an element or an attribute. Characters that XML 1.0 does not have become the replacement character. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\u{FFFD}').replace(/[&<>"'\t\r\n]/gu, (sign) => ENTITIES[sign]!);

/** Control characters, lone surrogates and what Unicode calls no character: https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u{20}-\u{7e}\u{85}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // In an attribute these would be read as spaces.
  '\t': '&#9;',
  '\r': '&#13;',
  '\n': '&#10;',
};

/** An opening tag with its attributes: `<file name="a.txt">`, or `<error line="1"/>` where nothing is inside. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  end: '>' | '/>' = '>',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join('')}${end}`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
