import { IGNORE_KEY, type Article, type MetadataEntry } from '../article/article';
import { unusedSuppression } from './suppression/unused';
import { didYouMean } from '../text/nearest';
import type { Finding, Report, Rule } from './rule';
import { namesRule } from './ruleGlob';

/** What an article's `copydesk-ignore` leaves of its findings, and what is to be said of the suppressions themselves. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  /** Reports of `suppression/unused`. */
  readonly unused: readonly Report[];
}

/**
 * Leaves out the findings that the header or the sidecar of an article is to be spared. A suppression is unused if rules that it
 * names are on and none of them found anything; of a rule that is off nothing can be said.
 *
 * @param findings all that the rules found, in the article and its sidecar
 * @param isOn whether a rule was run
 * @param rules every rule that can be named
 */
export function suppress(
  { metadata }: Article,
  findings: readonly Finding[],
  isOn: (rule: Rule) => boolean,
  rules: readonly Rule[],
): Suppressed {
  const entries = metadata.entries.filter(({ key }) => key === IGNORE_KEY);
  if (entries.length === 0) return { findings, unused: [] };
  const unused = entries.flatMap((entry) => {
    const named = rules.filter(({ id }) => namesRule(entry.value, id));
    if (named.length === 0) {
      const ids = rules.map(({ id }) => id);
      return report(entry, `“${entry.value}” names no rule that reads articles${didYouMean(entry.value, ids)}`);
    }
    const judged = named.filter((rule) => rule !== unusedSuppression && isOn(rule));
    const isUsed = findings.some(({ rule }) => judged.some(({ id }) => id === rule));
    if (judged.length === 0 || isUsed) return [];
    return report(entry, `“${entry.value}” finds nothing here that could be ignored: remove it from “${IGNORE_KEY}”.`);
  });
  const isIgnored = (id: string): boolean =>
    rules.some((rule) => rule.id === id) && entries.some(({ value }) => namesRule(value, id));
  return {
    findings: findings.filter(({ rule }) => !isIgnored(rule)),
    unused: isIgnored(unusedSuppression.id) ? [] : unused,
  };
}

const report = ({ start, end, uri }: MetadataEntry, message: string): Report => ({ start, end, uri, message });
