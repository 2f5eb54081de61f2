/** One option of a rule. The configuration checks it, its schema and the rule's page tell of it. */
export type RuleOption = { /** What it does, without a full stop at the end. */ readonly help: string } & (
  | { readonly kind: 'flag'; readonly default: boolean }
  | { readonly kind: 'number'; readonly default: number; readonly least: number; readonly most: number }
  /** A pattern that the whole text matches, what that is in words, and texts to suggest. */
  | {
      readonly kind: 'text';
      readonly default: string;
      readonly pattern: string;
      readonly takes: string;
      readonly examples: readonly string[];
    }
  /** A list of texts; one of them alone counts as a list, too. */
  | { readonly kind: 'words'; readonly default: readonly string[]; readonly examples: readonly string[] }
);

/** The options of a rule by their names. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

const defaults = new WeakMap<RuleOptions, Readonly<Record<string, unknown>>>();

/** What options are where nothing is set, with what is set put over it. */
export function withDefaults(
  options: RuleOptions | undefined,
  set: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!options) return set;
  let known = defaults.get(options);
  if (!known) {
    known = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
    defaults.set(options, known);
  }
  return Object.keys(set).length === 0 ? known : { ...known, ...set };
}

/** What an option takes, in words. */
export function takes(option: RuleOption): string {
  switch (option.kind) {
    case 'flag':
      return 'true or false';
    case 'number':
      return `a whole number from ${option.least} to ${option.most}`;
    case 'text':
      return option.takes;
    case 'words':
      return 'a list of texts';
  }
}
