import picomatch from 'picomatch';
import type { Preset } from '../rules/preset';
import { folderGlobs } from './articleFilter';
import type { ConfigValues, RuleSetting } from './config';

/** What holds for some of a corpus's articles. What it does not say stays as it is. */
export interface Override {
  /** Globs of the articles it speaks of, relative to the corpus's folder. */
  readonly files: readonly string[];
  /** Globs of articles among them that it does not speak of. */
  readonly ignore: readonly string[];
  readonly preset?: Preset;
  /** Metadata keys that these articles must have. */
  readonly required?: readonly string[];
  /** Added to the rules that are set for all articles. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** Finds the overrides of an article by its path from the corpus's folder, in their order. */
export function overridesFor(overrides: readonly Override[]): (path: string) => readonly Override[] {
  const matchers = overrides.map((override) => {
    const takes = picomatch(folderGlobs(override.files), { dot: true });
    const leaves = override.ignore.length > 0 ? picomatch(folderGlobs(override.ignore), { dot: true }) : () => false;
    return (path: string): boolean => takes(path) && !leaves(path);
  });
  return (path) => overrides.filter((_, index) => matchers[index]!(path));
}

/** Settings of rules with others put over them. Of a rule that both name, what only one of them says stays. */
export function mergeRules(
  below: ReadonlyMap<string, RuleSetting>,
  above: Iterable<readonly [string, RuleSetting]>,
): ReadonlyMap<string, RuleSetting> {
  const rules = new Map(below);
  for (const [id, { severity, options }] of above) {
    const known = rules.get(id);
    rules.set(id, { severity: severity ?? known?.severity, options: { ...known?.options, ...options } });
  }
  return rules;
}

/** The values for an article that some overrides speak of. They hold no overrides any more. */
export function withOverrides(values: ConfigValues, applied: readonly Override[]): ConfigValues {
  return applied.reduce<ConfigValues>(
    (before, { preset, required, rules }) => ({
      ...before,
      preset: preset ?? before.preset,
      required: required ?? before.required,
      rules: mergeRules(before.rules, rules),
    }),
    { ...values, overrides: [] },
  );
}

/** An override that leaves the choice of the preset to others. */
export const withoutPreset = ({ preset: _preset, ...rest }: Override): Override => rest;
