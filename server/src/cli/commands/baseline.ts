import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DEFAULT_CONFIG, type LoadedConfig } from '../../disk/loadConfig';
import { Baseline, BASELINE_NAME } from '../../rules/baseline';
import { analyse } from '../analyse';
import { BaselineFile } from '../checking/baselineFile';
import { baselineFile, corpusFinder, readsWhole } from '../checking/baselines';
import { heldTexts } from '../checking/run';
import { EXIT, textOf, UsageError, type Call, type Command } from '../command';
import { checkAll, type FileFindings } from '../findings';
import { Fingerprints } from '../fingerprints';
import { shownPath } from '../places';
import { counted, Progress } from '../progress';
import { findSources, SOURCE_OPTIONS, type Sources } from '../sources';
import { gatherTroubles, tellTroubles } from '../trouble';

export const baseline: Command = {
  name: 'baseline',
  summary: 'write down the findings there are, so that only new ones are reported',
  usage: '[OPTION…] [PATH…]',
  description: `Writes a file of all findings there are now. “check” leaves them out where copydesk.yaml names the file
(baseline: ${BASELINE_NAME}) or “--baseline” does. A finding is known by its rule and the words around it, not by its line, so
that it stays known when lines are added above it. The editor leaves them out, too; fixes mend them all the same.

The file shrinks by itself: when a finding is mended, the next “check” of the whole corpus takes its entry out and says so, so that
it is reported should it come back. Where the variable CI is set, and for a file that “--baseline” names, “check” only says
so; “check --update-baseline” and “baseline --update” take such entries out there. Nothing but “baseline” adds any.

Paths in the file start from its own folder. It stands beside copydesk.yaml unless that or “--baseline” says otherwise.`,
  options: {
    update: { type: 'boolean', help: 'only take out what no longer occurs' },
    baseline: { type: 'string', value: 'FILE', help: `the file to write (default: ${BASELINE_NAME})` },
    ...SOURCE_OPTIONS,
  },
  examples: [
    ['baseline', 'start today with an old archive'],
    ['check', 'report what is new, if copydesk.yaml names the baseline'],
    ['baseline --update', 'forget what has been mended'],
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { values, terminal } = call;
  const progress = new Progress(terminal.err, true);
  const sources = await findSources(call);
  if (sources.stdin) throw new UsageError('A baseline holds findings of files; standard input is none.');
  if (values['update'] === true && !readsWhole(sources, call)) {
    throw new UsageError(
      '“--update” needs the whole corpus, since some rules compare articles: name its folder, or no path.',
    );
  }
  const analysis = await analyse(sources, terminal.readStdin, progress, { check: true });
  const files = checkAll(analysis, progress);
  const troubles = gatherTroubles(sources.configs, analysis.problems, terminal.cwd);
  await tellTroubles(troubles, terminal.err);
  const fingerprints = new Fingerprints(heldTexts(analysis));
  for (const [file, findings] of byBaseline(files, sources, textOf(values, 'baseline'), terminal.cwd)) {
    const before = await oldBaseline(file, terminal.cwd);
    if (values['update'] === true && before === null) {
      throw new UsageError(`${shownPath(file, terminal.cwd)} does not exist, so there is nothing to update.`);
    }
    const after =
      values['update'] === true ? shrunk(before!, findings, fingerprints) : made(file, findings, fingerprints);
    await after.write();
    await tell(after, before, sources, call);
  }
  return troubles.length > 0 ? EXIT.trouble : EXIT.ok;
}

/** The findings of a call by the baseline that they belong into. */
function byBaseline(
  files: readonly FileFindings[],
  sources: Sources,
  given: string | null,
  cwd: string,
): Map<string, FileFindings[]> {
  const corpusOf = corpusFinder(sources);
  const groups = new Map<string, FileFindings[]>();
  for (const file of files) {
    const target = fileOf(corpusOf(file.path), given, cwd);
    groups.set(target, [...(groups.get(target) ?? []), file]);
  }
  return groups;
}

const fileOf = (corpus: LoadedConfig = DEFAULT_CONFIG, given: string | null, cwd: string): string =>
  baselineFile(corpus, given, cwd) ?? join(corpus.file === null ? cwd : dirname(corpus.file), BASELINE_NAME);

function made(file: string, files: readonly FileFindings[], fingerprints: Fingerprints): BaselineFile {
  const baseline = new BaselineFile(file);
  for (const { path, findings } of files) {
    for (const finding of findings) baseline.add(path, finding.rule, fingerprints.of(finding));
  }
  return baseline;
}

function shrunk(baseline: BaselineFile, files: readonly FileFindings[], fingerprints: Fingerprints): BaselineFile {
  for (const { path, findings } of files) {
    for (const finding of findings) baseline.take(path, finding.rule, fingerprints.of(finding));
  }
  return baseline.shrunk(new Set(files.map(({ path }) => path)));
}

/** The baseline as it stands; null where there is none. A file that is something else is not written over. */
async function oldBaseline(file: string, cwd: string): Promise<BaselineFile | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UsageError(`${shownPath(file, cwd)} can't be read (${error.code ?? String(error)}).`);
  });
  const baseline = text === null ? null : Baseline.parse(text);
  if (text !== null && !baseline) throw new UsageError(`${shownPath(file, cwd)} is no baseline; name another file.`);
  return baseline && new BaselineFile(file, baseline);
}

async function tell(after: BaselineFile, before: BaselineFile | null, { configs }: Sources, call: Call): Promise<void> {
  const { cwd, err } = call.terminal;
  const file = shownPath(after.file, cwd);
  const was = before === null ? '' : ` (${before.content.size} before)`;
  await err.write(`${file} holds ${counted(after.content.size, 'finding')}${was}\n`);
  const isNamed = configs.some((corpus) => baselineFile(corpus, null, cwd) === after.file);
  if (!isNamed && before === null) {
    await err.write(
      `To leave them out, write “baseline: ${BASELINE_NAME}” into copydesk.yaml, or call “check --baseline ${file}”.\n`,
    );
  }
}
