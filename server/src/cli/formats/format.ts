import type { CheckReport } from '../report';
import type { Sink } from '../terminal';
import { formatCheckstyle } from './checkstyle';
import { formatCompact } from './compact';
import { formatGithub } from './github';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatSarif } from './sarif';
import { formatStylish } from './stylish';

/** What a format needs to know besides the report. */
export interface FormatContext {
  readonly sink: Pick<Sink, 'paint' | 'columns'>;
  readonly program: string;
  /** The working folder, which paths start from. */
  readonly cwd: string;
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
  compact: formatCompact,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
} satisfies Record<string, (report: CheckReport, context: FormatContext) => string>;

export type FormatName = keyof typeof formats;

/** Formats whose findings carry fingerprints, for which each text is read again. */
export const FINGERPRINTED: ReadonlySet<FormatName> = new Set(['sarif']);
