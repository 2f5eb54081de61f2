import type { Config, ConfigValues } from './config';
import { mergeRules } from './overrides';
import { readConfig } from './parseConfig';

/** The keys of `copydesk.yaml` that an editor's settings can set too, below `copydesk`. The keys of package.json are the same. */
const KEYS = ['preset', 'rules', 'languages', 'metadata'] as const;

/**
 * What an editor's settings set of a corpus's configuration. They are written as in `copydesk.yaml` and read in the same way; null
 * and undefined set nothing.
 *
 * @param settings those below `copydesk`, anything at all
 * @returns the values, and what is wrong with the others, as full sentences
 */
export function readEditorSettings(settings: unknown): { values: Partial<ConfigValues>; problems: string[] } {
  const given = (settings ?? {}) as Record<string, unknown>;
  const set = Object.fromEntries(KEYS.map((key) => [key, withoutNull(given[key])] as const));
  const { values, problems } = readConfig(JSON.stringify(set) ?? '');
  return { values, problems: problems.map(({ key, message }) => `The setting copydesk.${key}: ${message}`) };
}

/** Two levels are enough: what stands deeper belongs to a rule's options. */
function withoutNull(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value as object).filter(([, inner]) => inner !== null));
}

/** A configuration with the settings put over it. Of a rule that both name, what only one of them says stays. */
export function override(config: Config, over: Partial<ConfigValues>): Config {
  return config.with({ ...over, rules: mergeRules(config.rules, over.rules ?? []) });
}
