import { isMap, isScalar, parseDocument, type Pair } from 'yaml';
import { LineIndex } from '../text/lines';

/** The lines, counted from 1, in which a `copydesk.yaml` sets its keys: `preset`, and inside of groups `metadata.required`. */
export function keyLines(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const index = LineIndex.of(text);
  const visit = (node: unknown, above: string): void => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items as Pair[]) {
      if (!isScalar(key) || !key.range) continue;
      const name = above + String(key.value);
      if (!found.has(name)) found.set(name, index.positionAt(key.range[0]).line + 1);
      visit(value, `${name}.`);
    }
  };
  visit(parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).contents, '');
  return found;
}
