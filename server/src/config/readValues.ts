import { isScalar, isSeq } from 'yaml';
import { nameOf, type ConfigReader } from './problem';

/** A list of texts, or one text alone. What is neither is reported and left out; undefined where nothing is left to use. */
export function readStrings(
  reader: ConfigReader,
  node: unknown,
  path: string,
): { value: string; node: unknown }[] | undefined {
  const value = reader.resolve(node);
  if (isSeq(value)) {
    return value.items.flatMap((item) => readString(reader, reader.resolve(item), path) ?? []);
  }
  const one = readString(reader, value, path);
  return one && [one];
}

function readString(reader: ConfigReader, node: unknown, path: string): { value: string; node: unknown } | undefined {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
    return { value: node.value.trim(), node };
  }
  reader.report(node, path, `The key “${path}” takes text or a list of texts, not ${nameOf(node)}.`);
  return undefined;
}

/** Globs relative to the corpus's folder. `./` at the start is dropped; globs that lead out of the folder are reported. */
export function readGlobs(reader: ConfigReader, node: unknown, path: string): string[] | undefined {
  return readStrings(reader, node, path)?.flatMap((entry) => {
    const glob = entry.value.replace(/^(?:\.\/)+/u, '');
    const fault = faultOfGlob(glob);
    if (fault === null) return [glob];
    reader.report(entry.node, path, `The glob “${entry.value}” ${fault}`);
    return [];
  });
}

/** The path of one file, relative to the corpus's folder and inside it. `./` at the start is dropped. */
export function readPath(reader: ConfigReader, node: unknown, path: string): string | undefined {
  const value = reader.resolve(node);
  if (!isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '') {
    reader.report(value, path, `The key “${path}” takes the path of a file, not ${nameOf(value)}.`);
    return undefined;
  }
  const file = value.value.trim().replace(/^(?:\.\/)+/u, '');
  const fault = faultOfGlob(file) ?? (file === '' ? 'names no file.' : null);
  if (fault === null) return file;
  reader.report(value, path, `The path “${value.value}” ${fault}`);
  return undefined;
}

/** What is wrong with a glob, as the end of a sentence, or null. The schema's pattern says the same. */
function faultOfGlob(glob: string): string | null {
  if (glob.startsWith('!')) return 'starts with “!”; name what to leave out under “ignore”.';
  if (glob.startsWith('/') || /^[A-Za-z]:/u.test(glob)) return 'is absolute; write it relative to the corpus folder.';
  if (/^\.\.(?:\/|$)/u.test(glob)) return 'leads out of the corpus folder.';
  if (glob.includes('\\')) return 'holds a backslash; folders are parted by “/” on every system.';
  return null;
}

/** ISO 639 codes, lower case. */
export function readLanguages(reader: ConfigReader, node: unknown, path: string): string[] | undefined {
  return readStrings(reader, node, path)?.flatMap((entry) => {
    if (/^[a-z]{2,3}$/u.test(entry.value)) return [entry.value];
    reader.report(
      entry.node,
      path,
      `“${entry.value}” is not a language code; write two letters, such as “en” or “it”.`,
    );
    return [];
  });
}

/** Words of a closed list. Others are reported with the nearest known one. */
export function readWords(
  reader: ConfigReader,
  node: unknown,
  path: string,
  known: readonly string[],
): string[] | undefined {
  return readStrings(reader, node, path)?.flatMap((entry) => {
    if (known.includes(entry.value)) return [entry.value];
    reader.reportUnknown(entry.node, path, `Unknown value “${entry.value}” in “${path}”`, entry.value, known);
    return [];
  });
}

/** One word of a closed list. */
export function readChoice<T extends string>(
  reader: ConfigReader,
  node: unknown,
  path: string,
  known: readonly T[],
): T | undefined {
  const value = reader.resolve(node);
  const word = isScalar(value) ? value.value : undefined;
  const choice = known.find((one) => one === word);
  if (choice !== undefined) return choice;
  const accepted = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
  const message = `The key “${path}” is one of ${accepted}, not ${nameOf(value)}`;
  reader.reportUnknown(value, path, message, String(word ?? ''), known);
  return undefined;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, kib: 2 ** 10, mb: 1e6, mib: 2 ** 20 };

/** A number of bytes: a whole number, or a number with B, kB, KiB, MB or MiB. */
export function readSize(reader: ConfigReader, node: unknown, path: string): number | undefined {
  const scalar = reader.resolve(node);
  const written = isScalar(scalar) ? String(scalar.value) : '';
  const match = /^(\d{1,12}(?:\.\d{1,6})?) ?(|B|[kK]B|[kK]iB|MB|MiB)$/u.exec(written);
  const bytes = match ? Math.floor(Number(match[1]) * UNITS[match[2]!.toLowerCase()]!) : 0;
  if (bytes >= 1) return bytes;
  reader.report(scalar, path, `The key “${path}” takes a size such as 500 kB or 10 MiB, not ${nameOf(scalar)}.`);
  return undefined;
}
