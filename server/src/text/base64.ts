/** Numbers of 32 bits as text, for tables that are worked out while the programs are built. */
export function toBase64(numbers: Int32Array<ArrayBuffer>): string {
  let bytes = '';
  for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, 4 * numbers.length)) {
    bytes += String.fromCharCode(byte);
  }
  return btoa(bytes);
}

/** Reads what `toBase64` wrote. */
export function fromBase64(text: string): Int32Array<ArrayBuffer> {
  const bytes = atob(text);
  const numbers = new Int32Array(bytes.length >> 2);
  for (let at = 0, from = 0; at < numbers.length; at++, from += 4) {
    numbers[at] =
      bytes.charCodeAt(from) |
      (bytes.charCodeAt(from + 1) << 8) |
      (bytes.charCodeAt(from + 2) << 16) |
      (bytes.charCodeAt(from + 3) << 24);
  }
  return numbers;
}
