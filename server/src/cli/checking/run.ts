import { dirname, resolve } from 'node:path';
import { problemOfError, type DiskProblem } from '../../disk/problem';
import { writeWhole } from '../../disk/write';
import { SEVERITIES } from '../../rules/rule';
import { analyse, type Analysis } from '../analyse';
import { EXIT, UsageError, type Call } from '../command';
import { checkAll } from '../findings';
import { Fingerprints } from '../fingerprints';
import { writeChange } from '../fileChange';
import { fixArticles, type FixOptions, type FixOutcome } from '../fixing';
import { FINGERPRINTED, formats } from '../formats/format';
import { Places, shownPath } from '../places';
import { counted, Progress } from '../progress';
import { showFindings, summarise, type CheckReport } from '../report';
import { findSources, type Sources } from '../sources';
import { painter, type Sink } from '../terminal';
import { gatherTroubles, tellTroubles } from '../trouble';
import { Baselines, readsWhole, shrink } from './baselines';
import { readCheckOptions, readChoice, type CheckOptions } from './options';
import { changedSince } from './since';

/** Which fixes are made. */
export type Fixing = 'none' | FixOptions['wanted'];

/** Checks the articles of a call, mends them if that is asked for, and reports. Gives the exit code. */
export async function runCheck(call: Call, fixing: Fixing): Promise<number> {
  const { values, terminal } = call;
  const options = readCheckOptions(values);
  const progress = new Progress(terminal.err, !options.quiet);
  let sources = await findSources(call, readChoice(values));
  const output = options.output === null ? null : outputFile(options.output, sources, terminal.cwd);
  let { analysis, checked } = await analyseChecked(call, sources, options.since, progress);
  const outcome =
    fixing === 'none' ? NOTHING_FIXED : await fixArticles(analysis, progress, { wanted: fixing, apply: writeChange });
  if (outcome.changedBeside) {
    sources = await findSources(call, readChoice(values));
    const again = { ...call, terminal: { ...terminal, readStdin: async () => outcome.stdin ?? new Uint8Array() } };
    ({ analysis, checked } = await analyseChecked(again, sources, options.since, progress));
  }
  const files = checkAll(analysis, progress);
  const fingerprints = new Fingerprints(heldTexts(analysis));
  const baselines = await Baselines.read(sources, options.baseline, terminal.cwd);
  const unknown = baselines.isEmpty ? files : baselines.unknown(files, fingerprints);

  const troubles = gatherTroubles(
    sources.configs,
    [...analysis.problems, ...outcome.problems, ...baselines.problems],
    terminal.cwd,
  );
  await tellTroubles(troubles, terminal.err);
  await tellDamaged(outcome, call);
  if (values['rule'] === undefined && values['preset'] === undefined && readsWhole(sources, call)) {
    // A machine that checks what others wrote has nobody to hand the shorter file to.
    const byItself = options.baseline === null && troubles.length === 0 && !terminal.isCi;
    await tellStale(baselines, checked, options.updateBaseline ? 'asked' : byItself ? 'by-itself' : 'no', call);
  }

  const tables = sources.configs.flatMap(({ table }) => table?.table ?? []);
  const places = new Places(terminal.cwd, analysis.corpus, tables);
  const all = showFindings(unknown, places, FINGERPRINTED.has(options.format) ? fingerprints : null);
  const lowest = SEVERITIES.indexOf(options.lowest);
  const findings = all.filter(({ severity }) => SEVERITIES.indexOf(severity) <= lowest);
  const fixed = outcome.fixed.map(({ uri, count }) => ({ path: places.path(uri), count }));
  const summary = summarise(analysis, findings, {
    fixed: fixed.reduce((sum, { count }) => sum + count, 0),
    known: countOf(files) - countOf(unknown),
  });
  await write({ findings, summary, fixed, troubles }, outcome, output, fixing, options, call);

  if (troubles.length > 0) return EXIT.trouble;
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  if (options.maxWarnings !== null && warnings > options.maxWarnings) {
    const most = counted(options.maxWarnings, 'warning');
    await terminal.err.write(
      `copydesk: there ${warnings === 1 ? 'is' : 'are'} ${counted(warnings, 'warning')}, and “--max-warnings” allows ${most}\n`,
    );
    return EXIT.findings;
  }
  const failing = SEVERITIES.indexOf(options.failOn as never);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= failing) ? EXIT.findings : EXIT.ok;
}

/** Reads all articles, and leaves those to be checked that changed in git since a revision; all of them without one. */
export async function analyseChecked(
  { terminal }: Call,
  sources: Sources,
  since: string | null,
  progress: Progress,
): Promise<{ analysis: Analysis; checked: ReadonlySet<string> }> {
  const changed = since === null ? null : await changedSince(since, terminal.cwd);
  const analysis = await analyse(sources, terminal.readStdin, progress, { check: true });
  const isChanged = ({ path, sidecar }: { readonly path: string; readonly sidecar?: string | null }): boolean =>
    changed === null || changed.has(path) || (!!sidecar && changed.has(sidecar));
  const articles = analysis.articles.filter((article) => isChanged(article) || article.held !== null);
  const tooLarge = analysis.tooLarge.filter(isChanged);
  const tables = changed === null ? sources.configs.flatMap(({ table }) => table?.file ?? []) : [];
  const checked = new Set([...[...articles, ...tooLarge].map(({ path }) => path), ...tables]);
  return { analysis: { ...analysis, articles, tooLarge }, checked };
}

/** Texts that stand in no file: that of standard input. */
export const heldTexts = ({ articles }: Analysis): ReadonlyMap<string, string> =>
  new Map(articles.flatMap(({ uri, held }) => (held ? [[uri, held.input.text] as const] : [])));

const countOf = (files: readonly { readonly findings: readonly unknown[] }[]): number =>
  files.reduce((sum, { findings }) => sum + findings.length, 0);

/** The file for the report. Throws UsageError where that would write over what is read. */
function outputFile(given: string, { files, configs }: Sources, cwd: string): string {
  const path = resolve(cwd, given);
  if (files.some((file) => file.path === path || file.sidecar === path) || configs.some(({ file }) => file === path)) {
    throw new UsageError(`“--output ${given}” would write over a file of the corpus.`);
  }
  return path;
}

async function write(
  report: CheckReport,
  { stdin }: FixOutcome,
  output: string | null,
  fixing: Fixing,
  { format, quiet }: CheckOptions,
  { terminal, positionals }: Call,
): Promise<void> {
  const { cwd, program, out, err } = terminal;
  // Standard output belongs to the fixed text where standard input was fixed, as in other formatters.
  if (stdin) await out.write(new TextDecoder().decode(stdin));
  const stream: Sink = stdin ? err : out;
  const sink = output === null ? stream : { paint: painter(false), columns: undefined };
  const text = formats[format](report, { sink, program, cwd, paths: positionals, quiet, fixing: fixing !== 'none' });
  if (output === null) return stream.write(text);
  try {
    await writeWhole(output, text);
  } catch (error) {
    const { message } = problemOfError(output, error);
    throw new UsageError(`The report can't be written to ${shownPath(output, cwd)}: ${dirname(output)} ${message}.`);
  }
}

export async function tellDamaged({ damaged }: FixOutcome, { terminal: { err, cwd } }: Call): Promise<void> {
  for (const path of damaged) {
    await err.write(
      `${shownPath(path, cwd)} was not fixed: some of its bytes are no text, and writing would lose them\n`,
    );
  }
}

/**
 * Says which entries of baselines no longer occur, and takes them out.
 *
 * @param update whether to take them out: where that was asked for, a file that can't be written is trouble; where it is done by itself,
 *   it keeps its entries
 */
async function tellStale(
  baselines: Baselines,
  checked: ReadonlySet<string>,
  update: 'no' | 'by-itself' | 'asked',
  { terminal: { err, cwd, program } }: Call,
): Promise<void> {
  for (const { baseline, count } of baselines.stale(checked)) {
    const file = shownPath(baseline.file, cwd);
    const what = `${counted(count, 'finding')} of ${file} no longer ${count === 1 ? 'occurs' : 'occur'}`;
    const failure = update === 'no' ? null : await shrink(baseline, checked).then(() => null, problemIn(baseline.file));
    if (failure && update === 'asked') throw new UsageError(`${file} can't be written: ${failure.message}.`);
    const next =
      update === 'no' || failure
        ? `; “${program} baseline --update” takes out what is mended`
        : ` and ${count === 1 ? 'was' : 'were'} taken out`;
    await err.write(`copydesk: ${what}${next}\n`);
  }
}

const problemIn =
  (path: string) =>
  (error: unknown): DiskProblem =>
    problemOfError(path, error);

const NOTHING_FIXED: FixOutcome = { fixed: [], problems: [], damaged: [], stdin: null, changedBeside: false };
