/** A file's text and what is needed to write it back as it came. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** True if the file starts with a byte order mark; the mark is not part of `text`. */
  readonly bom: boolean;
  /** True if bytes were not valid in the encoding; each stands as U+FFFD in `text`. Such a file must not be written back. */
  readonly damaged: boolean;
  /** True if the file holds NUL characters or mostly control characters: not text. */
  readonly binary: boolean;
}

/** Decodes a file as editors do: UTF-8, or UTF-16 with a byte order mark. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  let encoding: Decoded['encoding'] = 'utf-8';
  let skip = 0;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) skip = 3;
  else if (bytes[0] === 0xff && bytes[1] === 0xfe) [encoding, skip] = ['utf-16le', 2];
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) [encoding, skip] = ['utf-16be', 2];
  const body = skip > 0 ? bytes.subarray(skip) : bytes;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  return { text, encoding, bom: skip > 0, damaged: !isValid(body, encoding), binary: looksBinary(text) };
}

/** Turns text back into bytes, with the encoding and byte order mark that it was read with. */
export function encode(text: string, form: Pick<Decoded, 'encoding' | 'bom'>): Uint8Array {
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

function isValid(bytes: Uint8Array, encoding: Decoded['encoding']): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Looks at the first 8,000 characters, as version control does. */
function looksBinary(text: string): boolean {
  const end = Math.min(text.length, 8000);
  for (let i = 0; i < end; i++) if (text.charCodeAt(i) === 0) return true;
  return false;
}
