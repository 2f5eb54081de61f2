import { resolve } from 'node:path';
import { Configs, loadConfig, type LoadedConfig } from '../disk/loadConfig';
import { usualThreads } from '../disk/indexing/thread';
import { articleAt, listArticles, type ArticleFile, type Listing } from '../disk/list';
import type { DiskProblem } from '../disk/problem';
import type { ConfigValues } from '../config/config';
import { textOf, UsageError, type Call, type OptionSpec } from './command';

/** The options by which `check`, `parse` and `repeats` say what to read. */
export const SOURCE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  config: { type: 'string', value: 'FILE', help: 'use this configuration, not the nearest copydesk.yaml' },
  threads: {
    type: 'string',
    value: 'N',
    help: 'read in N threads; 0 for none (default: from 1 to 4, by processors and articles)',
  },
  cache: { type: 'boolean', help: 'keep what was read in .copydesk/cache beside copydesk.yaml, for the next call' },
  stdin: { type: 'boolean', help: 'read an article from standard input; so does the path “-”' },
  'stdin-filename': { type: 'string', value: 'PATH', help: 'the name that standard input goes by' },
  'stdin-path': { type: 'string' },
};

/** What the command line says of the rules to run, whatever the configuration says. */
export type Choice = Partial<Pick<ConfigValues, 'only' | 'preset'>>;

/** Where the articles of a call come from. */
export interface Sources {
  readonly files: readonly ArticleFile[];
  /** Standard input, where it was asked for. */
  readonly stdin: ArticleFile | null;
  readonly configs: readonly LoadedConfig[];
  /** Sidecar files that stand beside no article. */
  readonly orphans: Listing['orphans'];
  /** Corpora of which all articles are among the files. */
  readonly whole: Listing['whole'];
  readonly problems: readonly DiskProblem[];
  /** Threads to read in; 0 to read in this one. */
  readonly threads: number;
  /** True to keep what was read for the next call. */
  readonly cache: boolean;
}

/** The name of standard input where the user gave it none. */
const STDIN_NAME = '<stdin>';

/**
 * Finds what the arguments of a command stand for: files, folders, globs, `-`; the working directory for none.
 *
 * @param choice the rules to run; every configuration that is met is changed by it
 */
export async function findSources(
  { values, positionals, terminal: { cwd } }: Call,
  choice: Choice = {},
): Promise<Sources> {
  const wanted = threadsOf(values['threads'] as string | undefined);
  const given = values['config'] === undefined ? null : await loadConfig(resolve(cwd, String(values['config'])));
  const configs = new Configs(given, choice);
  const wantsStdin = values['stdin'] === true || positionals.includes('-');
  const name = textOf(values, 'stdin-filename') ?? textOf(values, 'stdin-path');
  if (name !== null && !wantsStdin) {
    throw new UsageError('“--stdin-filename” goes with “--stdin”, which reads standard input.');
  }
  const paths = wantsStdin || positionals.length > 0 ? positionals.filter((path) => path !== '-') : ['.'];
  const listing = await listArticles(paths, { cwd, configs });
  let stdin: Sources['stdin'] = null;
  if (wantsStdin) {
    const path = resolve(cwd, name ?? STDIN_NAME);
    stdin = await articleAt(path, { cwd, configs });
  }
  // The file that standard input stands for is read once, from there.
  const files = listing.files.filter((file) => file.path !== stdin?.path);
  const { orphans, whole, problems } = listing;
  const threads = wanted ?? usualThreads(files.length);
  return { files, stdin, configs: configs.all(), orphans, whole, problems, threads, cache: values['cache'] === true };
}

/** Null where the number is left to us. */
function threadsOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (/^\d{1,3}$/u.test(given)) return Number(given);
  throw new UsageError(`“${given}” is no number of threads.`);
}
