import { DEFAULT_VALUES, makeConfig, type Config, type ConfigValues } from '../config/config';
import { override } from '../config/editorSettings';
import { readConfig, type ConfigProblem } from '../config/parseConfig';

/** What makes a folder a corpus: the text of its `copydesk.yaml`, or the globs of the setting `copydesk.include`. */
export type RootSource =
  | { readonly kind: 'file'; readonly uri: string; readonly text: string }
  | { readonly kind: 'include'; readonly globs: readonly string[] };

/** The configuration of a corpus, and what it was made of. */
export interface RootConfig {
  readonly source: RootSource | null;
  /** What the editor's settings put over it. */
  readonly settings: Partial<ConfigValues>;
  readonly config: Config;
  /** Mistakes in the file. */
  readonly problems: readonly ConfigProblem[];
  /** What the file set when it last had no mistake; null if it never was without one. */
  readonly good: Partial<ConfigValues> | null;
}

/** Says of broken YAML nothing of what is in force instead, since that depends on what was before. */
const NO_CONSEQUENCE = '';

/**
 * The configuration that is in force. While a file has mistakes, that is what it said last without any: somebody who is writing it
 * should not see the findings of the whole corpus come and go. Without such a time before, what can be read of it counts.
 */
export function rootConfig(
  source: RootSource | null,
  settings: Partial<ConfigValues>,
  last: RootConfig | null,
): RootConfig {
  const { values, problems } = readSource(source);
  const good = problems.length === 0 ? values : (last?.good ?? null);
  return { source, settings, config: override(makeConfig(good ?? values), settings), problems, good };
}

function readSource(source: RootSource | null): ReturnType<typeof readConfig> {
  if (source?.kind === 'file') return readConfig(source.text, NO_CONSEQUENCE);
  return { values: source === null ? {} : { articles: source.globs }, problems: [] };
}

/** What a message on a mistake says of what is in force meanwhile, as a sentence; empty where nothing needs to be said. */
export function inForce({ good }: Pick<RootConfig, 'good'>, broken: boolean): string {
  if (good !== null) return ' Until it is mended, the configuration from before stays in force.';
  return broken ? ' Until it is mended, the defaults are in force.' : '';
}

/** The values that say how articles are checked or which ones there are. A change of any other one may change how they are read. */
const NOT_READING: ReadonlySet<keyof ConfigValues> = new Set<keyof ConfigValues>([
  'articles',
  'ignore',
  'required',
  'preset',
  'rules',
  'overrides',
  'baseline',
  'only',
  'figures',
  'sources',
  'maxFileSize',
]);

/** True if articles that were read under one configuration are as they would be under the other. */
export function readsAlike(a: ConfigValues, b: ConfigValues): boolean {
  const reading = (config: ConfigValues): string => {
    const rest = Object.keys(DEFAULT_VALUES).filter((key) => !NOT_READING.has(key as keyof ConfigValues));
    return JSON.stringify(
      rest.map((key) => config[key as keyof ConfigValues]),
      (_, value) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : (value as unknown)),
    );
  };
  return reading(a) === reading(b);
}
