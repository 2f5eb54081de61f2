import { SEVERITIES, type Severity } from '../../rules/rule';
import { analyse } from '../analyse';
import { EXIT, type Call, type Command } from '../command';
import { checkAll } from '../findings';
import { fixArticles, type FixOutcome } from '../fixing';
import { formats, type FormatName } from '../formats/format';
import { Places, shownPath } from '../places';
import { Progress } from '../progress';
import { showFindings, summarise } from '../report';
import { findSources, SOURCE_OPTIONS } from '../sources';
import { gatherTroubles, tellTroubles } from '../trouble';

export const check: Command = {
  name: 'check',
  summary: 'report what is wrong with articles, and mend what is safe to mend',
  usage: '[OPTION…] [PATH…]',
  description: `Checks articles: files, folders, globs, or standard input for “-”. Without a path it checks the working
folder. A folder gives the files that its copydesk.yaml names, or every .txt file.

Ends with code 0 if there is no finding at or above the failing severity, 1 if there is, and 2 if it was called
wrongly, a configuration has mistakes, or something could not be read; everything else is checked even then.`,
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: Object.keys(formats),
      help: 'stylish (for people, the default) or json',
    },
    fix: { type: 'boolean', help: 'apply safe fixes: spaces and marks only, never a word' },
    severity: {
      type: 'string',
      value: 'LEVEL',
      choices: SEVERITIES,
      help: 'show nothing below error, warning, information or hint',
    },
    'fail-on': {
      type: 'string',
      value: 'LEVEL',
      choices: [...SEVERITIES, 'never'],
      help: 'end with code 1 from this severity on (default: warning)',
    },
    ...SOURCE_OPTIONS,
    quiet: { type: 'boolean', short: 'q', help: 'findings only: no progress, no summary' },
  },
  examples: [
    ['check', 'check the working folder'],
    ['check --fix articles', 'mend what is safe to mend, report the rest'],
    ['check --format json "articles/2024-*.txt"', 'findings for other programs'],
    ['check --stdin-path draft.txt - < draft.txt', 'check standard input'],
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { values, positionals, terminal } = call;
  const { cwd, program, err } = terminal;
  const quiet = values['quiet'] === true;
  const progress = new Progress(err, !quiet);
  const sources = await findSources(call);
  const analysis = await analyse(sources, terminal.readStdin, progress, { check: true });
  const outcome = values['fix'] === true ? await fixArticles(analysis, progress) : NOTHING_FIXED;
  const troubles = gatherTroubles(sources.configs, [...analysis.problems, ...outcome.problems], cwd);
  await tellTroubles(troubles, err);
  for (const path of outcome.damaged) {
    await err.write(
      `${shownPath(path, cwd)} was not fixed: some of its bytes are no text, and writing would lose them\n`,
    );
  }

  const lowest = SEVERITIES.indexOf((values['severity'] as Severity | undefined) ?? 'hint');
  const places = new Places(cwd, analysis.corpus);
  const findings = showFindings(checkAll(analysis, progress), places).filter(
    ({ severity }) => SEVERITIES.indexOf(severity) <= lowest,
  );
  const fixed = outcome.fixed.map(({ uri, count }) => ({ path: places.path(uri), count }));
  const total = fixed.reduce((sum, { count }) => sum + count, 0);
  const report = { findings, summary: summarise(analysis, findings, total), fixed, troubles };
  const format = formats[(values['format'] as FormatName | undefined) ?? 'stylish'];
  // Standard output belongs to the fixed text where standard input was fixed, as in other formatters.
  if (outcome.stdin) await terminal.out.write(new TextDecoder().decode(outcome.stdin));
  const sink = outcome.stdin ? err : terminal.out;
  await sink.write(format(report, { sink, program, paths: positionals, quiet, fixing: values['fix'] === true }));

  if (troubles.length > 0) return EXIT.trouble;
  const failing = SEVERITIES.indexOf((values['fail-on'] as Severity | undefined) ?? 'warning');
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= failing) ? EXIT.findings : EXIT.ok;
}

const NOTHING_FIXED: FixOutcome = { fixed: [], problems: [], damaged: [], stdin: null };
