import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Scalar } from 'yaml';
import { ENTRY } from '../config/schemaAt';
import type { Range } from '../text/range';

/** What is being written at a place of a YAML file; the range runs from its first letter to the cursor. */
export interface ConfigPlace extends Range {
  /** A key, the value behind a key, or what may become either. */
  readonly kind: 'key' | 'value' | 'either';
  /** The keys that lead there; of a key, those that lead to its group. */
  readonly path: readonly string[];
  /** Keys that stand in the same group. */
  readonly taken: ReadonlySet<string>;
  /** True where a colon follows already. */
  readonly hasColon: boolean;
  /** False where the value touches its colon. */
  readonly spaced: boolean;
}

/** Stands at the cursor while the file is read. Nobody writes this. */
const CURSOR = '\uE000cursor\uE000';

/**
 * What is being written at an offset of a YAML file. The file is read with a word at the cursor, so that an empty line and a key
 * without a value have a place too, in blocks and in brackets alike. On a line of its own that word is made a key, or it would be one
 * text with the line below. Null in comments and inside of longer texts.
 */
export function configPlace(text: string, offset: number): ConfigPlace | null {
  const before = text.slice(0, offset);
  const spaced = !before.endsWith(':');
  const behind = text.slice(offset);
  const hasColon = /^[^\s:#,}\]]*\s*:/u.test(behind);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const startsLine = /^[\s-]*["']?[^\s:"',[{]*$/u.test(line);
  const marked = `${before}${spaced ? '' : ' '}${CURSOR}${startsLine && !hasColon ? ':' : ''}${behind}`;
  const found = scalarIn(read(marked), (scalar) => String(scalar.value).includes(CURSOR));
  if (!found) return null;
  const { scalar, parents, isKey } = found;
  const start = scalar.range![0] + (scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE' ? 1 : 0);
  const typed = text.slice(Math.min(start, offset), offset);
  if (/[\r\n]/u.test(typed)) return null;
  const map = isKey ? parents.findLast(isMap) : undefined;
  const keys = (map?.items ?? []).flatMap(({ key }) => (isScalar(key) && key !== scalar ? [String(key.value)] : []));
  const path = pathOf(parents, isKey);
  const isGroup = isKey && (keys.length > 0 || path.length === 0 || !startsLine);
  return {
    kind: isGroup ? 'key' : startsLine ? 'either' : 'value',
    path,
    taken: new Set(keys),
    hasColon,
    spaced,
    start: offset - typed.length,
    end: offset,
  };
}

/** The key or value at an offset and the keys that lead to it, the key itself among them; null where there is none. */
export function configNodeAt(text: string, offset: number): (Range & { readonly path: readonly string[] }) | null {
  const holds = ({ range }: Scalar) => !!range && range[0] <= offset && offset <= range[1] && range[0] < range[1];
  const found = scalarIn(read(text), holds);
  if (!found) return null;
  const { scalar, parents } = found;
  return { start: scalar.range![0], end: scalar.range![1], path: pathOf(parents, false) };
}

const read = (text: string): Document =>
  parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });

interface Found {
  readonly scalar: Scalar;
  readonly parents: readonly unknown[];
  readonly isKey: boolean;
}

function scalarIn(document: Document, fits: (scalar: Scalar) => boolean): Found | null {
  let found: Found | null = null;
  visit(document, {
    Scalar(key, scalar, parents) {
      if (!fits(scalar)) return undefined;
      found = { scalar, parents: [...parents, scalar], isKey: key === 'key' };
      return visit.BREAK;
    },
  });
  return found;
}

/** The keys that lead to the last of some nodes, each of which holds the next. The last key is left out where it is only being written. */
function pathOf(nodes: readonly unknown[], leaveOutLast: boolean): string[] {
  const steps = nodes.flatMap((node) => {
    if (isSeq(node)) return [ENTRY];
    return isPair(node) && isScalar(node.key as Node) ? [String((node.key as Scalar).value)] : [];
  });
  return leaveOutLast ? steps.slice(0, -1) : steps;
}
