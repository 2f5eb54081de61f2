/**
 * True if a pattern names the rule: by its id, by `group/*` for all rules of a group, or by `*` for all there are.
 * The same patterns stand in `copydesk-ignore` and behind `--rule`.
 */
export const namesRule = (pattern: string, id: string): boolean =>
  pattern === id || pattern === '*' || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)));
