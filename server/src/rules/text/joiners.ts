/**
 * Scripts in which the joiners U+200C and U+200D are letters' business (The Unicode Standard, chapters 9 and 12) and,
 * for those written without spaces, U+200B parts words (chapter 16).
 */
const JOINING =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Nko}\p{scx=Mongolian}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}]/u;
const SPACELESS = /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const RIGHT_TO_LEFT = /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}]/u;
/** What an emoji can end in before a joiner: a picture, a skin tone, or the sign that asks for a picture. */
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/**
 * True if the unseen character at `at` does work that would be missed: a joiner inside an emoji or in a script that
 * needs it, a word boundary in a script without spaces, a direction mark on a line with right-to-left text.
 */
export function isKept(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x200d:
      return bothSides(text, at, EMOJI) || JOINING.test(before(text, at));
    case 0x200c:
      return JOINING.test(before(text, at));
    case 0x200b:
      return bothSides(text, at, SPACELESS);
    case 0x200e:
    case 0x200f:
    case 0x202a:
    case 0x202b:
    case 0x202c:
    case 0x202d:
    case 0x202e:
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069:
      return RIGHT_TO_LEFT.test(surroundings(text, at));
    default:
      return false;
  }
}

const bothSides = (text: string, at: number, kind: RegExp): boolean =>
  kind.test(before(text, at)) && kind.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0));

function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff;
  return text.slice(Math.max(0, at - (pair ? 2 : 1)), at);
}

/** The line around an offset, as far as 500 code units either way, so that long lines cost no more. */
function surroundings(text: string, at: number): string {
  const from = /[^\r\n]*$/u.exec(text.slice(Math.max(0, at - 500), at))![0];
  const to = /^[^\r\n]*/u.exec(text.slice(at, at + 500))![0];
  return from + to;
}
