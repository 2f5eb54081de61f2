import { configurableRules } from '../config/readRules';

/** Gives the address of a rule's documentation, or null where there is none. */
export type RulePages = (rule: string) => string | null;

/**
 * @param base start of the address, as the client gives it; the rule's id follows
 * @param bundled finds the page in the package, where the client gives no base
 */
export function rulePages(base: string | null, bundled: RulePages = () => null): RulePages {
  const ids = new Set(configurableRules().map(({ id }) => id));
  const known = new Map<string, string | null>();
  return (rule) => {
    if (!known.has(rule)) known.set(rule, ids.has(rule) ? (base !== null ? base + rule : bundled(rule)) : null);
    return known.get(rule)!;
  };
}
