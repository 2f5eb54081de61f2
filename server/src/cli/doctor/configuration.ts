import { readFileSync } from 'node:fs';
import { DEFAULT_VALUES, type ConfigValues } from '../../config/config';
import { keyLines } from '../../config/keyLines';
import { configurableRules } from '../../config/readRules';
import type { LoadedConfig } from '../../disk/loadConfig';
import { decode } from '../../text/decode';

/** One value that is in force, and where it comes from: a file and a line, or the defaults. */
export interface InForce {
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

/** What is shown of a configuration, by the key that sets it. */
const SHOWN: Readonly<Record<string, (values: ConfigValues) => string>> = {
  articles: ({ articles }) => listed(articles),
  ignore: ({ ignore }) => listed(ignore),
  languages: ({ languages }) => listed(languages),
  'metadata.required': ({ required }) => listed(required),
  preset: ({ preset }) => preset,
  rules: ({ rules }) => listed([...rules].map(([id, { severity }]) => (severity ? `${id} ${severity}` : id))),
  overrides: ({ overrides }) => listed(overrides.map(({ files }) => files.join(', '))),
  baseline: ({ baseline }) => baseline ?? 'none',
  figures: ({ figures }) => figures,
  sources: ({ sources }) => sources,
  maxFileSize: ({ maxFileSize }) => `${maxFileSize} bytes`,
};

const listed = (values: readonly string[]): string => (values.length === 0 ? 'none' : values.join(', '));

/** Every value of a configuration with where it comes from. */
export function valuesInForce({ file, config }: LoadedConfig, shown: (path: string) => string): InForce[] {
  const lines = file === null ? new Map<string, number>() : keyLines(decode(readFileSync(file)).text);
  return Object.entries(SHOWN).map(([key, value]) => {
    const line = lines.get(key);
    const isSet =
      line !== undefined && (key === 'rules' || key === 'overrides' || value(config) !== value(DEFAULT_VALUES));
    const from = line === undefined ? 'default' : `${shown(file!)}:${line}${isSet ? '' : ' (the default)'}`;
    return { key, value: value(config), from };
  });
}

/** How many rules a configuration has on, of how many. */
export function rulesOn({ config }: LoadedConfig): { on: number; all: number } {
  const all = configurableRules();
  return { on: all.filter((rule) => config.severityOf(rule) !== 'off').length, all: all.length };
}
