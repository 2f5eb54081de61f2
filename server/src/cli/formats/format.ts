import type { CheckReport } from '../report';
import type { Sink } from '../terminal';
import { formatJson } from './json';
import { formatStylish } from './stylish';

/** What a format needs to know besides the report. */
export interface FormatContext {
  readonly sink: Sink;
  readonly program: string;
  /** The paths of the call, to name them in what to do next. */
  readonly paths: readonly string[];
  /** True if only findings are wanted, no summary. */
  readonly quiet: boolean;
  /** True if the call was told to fix. */
  readonly fixing: boolean;
}

/** Every format of `copydesk check`, by name. */
export const formats = {
  stylish: formatStylish,
  json: formatJson,
} satisfies Record<string, (report: CheckReport, context: FormatContext) => string>;

export type FormatName = keyof typeof formats;
