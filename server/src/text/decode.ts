/** A file's text and what is needed to write it back as it came. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True if the file starts with a byte order mark; the mark is not part of `text`. */
  readonly bom: boolean;
  /** True if bytes were not valid in the encoding; each stands as U+FFFD in `text`. Such a file must not be written back. */
  readonly damaged: boolean;
  /** True if the file holds NUL characters or mostly control characters: not text. */
  readonly binary: boolean;
}

/**
 * Decodes a file as editors do: UTF-8, or UTF-16 with a byte order mark. Never throws.
 *
 * @param other the encoding of a file that is neither; spreadsheets save tables in that of the machine
 */
export function decode(bytes: Uint8Array, other?: 'windows-1252'): Decoded {
  let encoding: Decoded['encoding'] = 'utf-8';
  let skip = 0;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) skip = 3;
  else if (bytes[0] === 0xff && bytes[1] === 0xfe) [encoding, skip] = ['utf-16le', 2];
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) [encoding, skip] = ['utf-16be', 2];
  const body = skip > 0 ? bytes.subarray(skip) : bytes;
  const valid = decodeValid(body, encoding);
  if (valid === null && other && skip === 0) {
    const read = decoderOf(other, false).decode(body);
    return { text: read, encoding: other, bom: false, damaged: false, binary: looksBinary(read) };
  }
  const text = valid ?? decoderOf(encoding, false).decode(body);
  return { text, encoding, bom: skip > 0, damaged: valid === null, binary: looksBinary(text) };
}

/** Turns text back into bytes, with the encoding and byte order mark that it was read with. */
export function encode(text: string, form: Pick<Decoded, 'encoding' | 'bom'>): Uint8Array {
  if (form.encoding === 'windows-1252') return encodeWindows1252(text);
  if (form.encoding === 'utf-8') {
    const body = new TextEncoder().encode(text);
    if (!form.bom) return body;
    const bytes = new Uint8Array(body.length + 3);
    bytes.set([0xef, 0xbb, 0xbf]);
    bytes.set(body, 3);
    return bytes;
  }
  const little = form.encoding === 'utf-16le';
  const mark = form.bom ? 1 : 0;
  const view = new DataView(new ArrayBuffer(2 * (text.length + mark)));
  if (form.bom) view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * (i + mark), text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

/** What the bytes 0x80 to 0x9f stand for (WHATWG Encoding Standard); those above are the code points of the same number. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));

/** Letters that the encoding does not have become question marks, as spreadsheets write them. */
function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const special = WINDOWS_1252.indexOf(letter);
    const code = special < 0 ? letter.codePointAt(0)! : 0x80 + special;
    return code <= 0xff ? code : 0x3f;
  });
}

/** The text of valid bytes, which almost all are; else null. */
function decodeValid(bytes: Uint8Array, encoding: Decoded['encoding']): string | null {
  try {
    return decoderOf(encoding, true).decode(bytes);
  } catch {
    return null;
  }
}

const decoders = new Map<string, TextDecoder>();

/** A decoder for many texts, since making one takes longer than decoding an article. */
function decoderOf(encoding: Decoded['encoding'], fatal: boolean): TextDecoder {
  const key = `${encoding} ${fatal}`;
  let decoder = decoders.get(key);
  if (!decoder) decoders.set(key, (decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true })));
  return decoder;
}

/** Looks at the first 8,000 characters, as version control does. */
function looksBinary(text: string): boolean {
  const zero = text.indexOf('\0');
  return zero >= 0 && zero < 8000;
}
