import { ruleById } from '../rules/index';
import type { Finding } from '../rules/rule';
import type { Range } from '../text/range';

/** Something that can be done about a rule, rather than about one of its findings. */
export interface RuleAction {
  readonly kind: 'everywhere' | 'ignore' | 'off' | 'severity' | 'explain';
  readonly rule: string;
  readonly title: string;
}

/**
 * What can be done about each rule that reports something in a range.
 *
 * @param configuration what the file or the place is called where severities are set
 */
export function ruleActions(findings: readonly Finding[], range: Range, configuration: string): RuleAction[] {
  const here = findings.filter(({ start, end }) => start <= range.end && end >= range.start);
  return [...new Set(here.map(({ rule }) => rule))].flatMap((id): RuleAction[] => {
    const rule = ruleById(id);
    // A rule that failed, or was too slow, is reported under a name that is no rule's.
    if (!rule) return [];
    const everywhere = { kind: 'everywhere', rule: id, title: `Fix all of ${id} in the corpus…` } as const;
    return [
      ...(rule.fix === 'none' ? [] : [everywhere]),
      { kind: 'ignore', rule: id, title: `Ignore ${id} in this article` },
      { kind: 'off', rule: id, title: `Turn ${id} off in ${configuration}` },
      { kind: 'severity', rule: id, title: `Change the severity of ${id}…` },
      { kind: 'explain', rule: id, title: `Explain ${id}` },
    ];
  });
}
