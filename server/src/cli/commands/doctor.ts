import { version } from '../../../../package.json';
import { workerScript } from '../../disk/indexing/thread';
import type { LoadedConfig } from '../../disk/loadConfig';
import { analyse, isProblem, open, type Analysis } from '../analyse';
import { EXIT, type Call, type Command } from '../command';
import { cacheState } from '../doctor/cacheState';
import { rulesOn, valuesInForce } from '../doctor/configuration';
import { selfCheck } from '../doctor/selfCheck';
import { shownPath } from '../places';
import { count, counted, Progress } from '../progress';
import { findSources, SOURCE_OPTIONS } from '../sources';
import { gatherTroubles } from '../trouble';
import { sizeProblems } from './parse';

/** Articles that the self-check is made on. */
const SAMPLE = 200;

export const doctor: Command = {
  name: 'doctor',
  summary: 'tell what is in force and whether all is well: versions, configuration, counts, cache',
  usage: '[OPTION…] [PATH…]',
  description: `Prints the versions of Copydesk and Node, each configuration with where every value comes from, what the articles hold, and the state of
the cache. Then it builds the corpus of some articles twice, at once and by edits, and compares what both know.

Ends with code 1 if something is wrong, and says what.`,
  options: SOURCE_OPTIONS,
  examples: [['doctor', 'before you ask for help: what to send along']],
  run,
};

async function run(call: Call): Promise<number> {
  const { terminal } = call;
  const { out, cwd } = terminal;
  const wrong: string[] = [];
  const section = async (title: string, lines: readonly string[]): Promise<void> =>
    out.write(`\n${out.paint('bold', title)}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  const { node, v8 } = process.versions;
  const threads = workerScript() === null ? 'without worker threads' : 'with worker threads';
  await out.write(`Copydesk ${version} · Node ${node} (V8 ${v8}) · ${process.platform} ${process.arch} · ${threads}\n`);

  const sources = await findSources(call);
  const corpora = [...new Set(sources.files.map(({ corpus }) => corpus))];
  for (const corpus of corpora) await section(...configurationLines(corpus, cwd));
  const analysis = await analyse(sources, terminal.readStdin, new Progress(terminal.err, true));
  await section('Articles', articleLines(analysis));
  const troubles = gatherTroubles(sources.configs, [...analysis.problems, ...sizeProblems(analysis)], cwd);
  wrong.push(
    ...troubles.map(({ path, line, message }) =>
      line === null ? `${path} ${message}` : `${path}:${line}: ${message}`,
    ),
  );

  for (const { file } of corpora) {
    if (file === null) continue;
    const { folder, size, written, damaged } = await cacheState(file);
    const state = written
      ? `${count(Math.ceil(size / 1000))} kB, written ${written.toISOString()}`
      : 'empty; “--cache” fills it';
    await section('Cache', [`${shownPath(folder, cwd)}: ${state}`]);
    if (damaged > 0)
      wrong.push(`${counted(damaged, 'segment')} of ${shownPath(folder, cwd)} can't be read; delete the folder.`);
  }

  const articles = sample(analysis);
  const differ = selfCheck(articles);
  const verdict =
    differ.length === 0 ? 'knows the same built by edits as built at once' : `differs in ${differ.join(', ')}`;
  await section('Self-check', [`The corpus of ${counted(articles.length, 'article')} ${verdict}.`]);
  if (differ.length > 0) wrong.push(`The corpus built by edits ${verdict}: a fault of Copydesk.`);
  await section(wrong.length === 0 ? 'All is well.' : out.paint('red', 'What is wrong'), wrong);
  return wrong.length === 0 ? EXIT.ok : EXIT.findings;
}

function configurationLines(corpus: LoadedConfig, cwd: string): [string, string[]] {
  const shown = (path: string): string => shownPath(path, cwd);
  const rows = valuesInForce(corpus, shown);
  const widths = (['key', 'value'] as const).map((name) =>
    Math.max(...rows.map((row) => Math.min(row[name].length, 40))),
  );
  const { on, all } = rulesOn(corpus);
  const title =
    corpus.file === null
      ? 'Configuration: the defaults, for want of a copydesk.yaml'
      : `Configuration: ${shown(corpus.file)}`;
  return [
    title,
    [
      ...rows.map(({ key, value, from }) => `${key.padEnd(widths[0]!)}  ${value.padEnd(widths[1]!)}  ${from}`),
      `${count(on)} of ${counted(all, 'rule')} on`,
    ],
  ];
}

function articleLines({ articles, corpus }: Analysis): string[] {
  const languages = new Map<string, number>();
  let dated = 0;
  let quotations = 0;
  for (const { uri } of articles) {
    const facts = corpus.facts(uri);
    const language = facts?.language ?? 'und';
    languages.set(language, (languages.get(language) ?? 0) + 1);
    if (facts?.date) dated++;
    quotations += corpus.quotationCount(uri);
  }
  const figures = [...corpus.allFigures()].length;
  const named = [...languages].sort(([, a], [, b]) => b - a).map(([code, number]) => `${code} ${count(number)}`);
  return [
    `${counted(articles.length, 'article')}, ${count(dated)} with a date`,
    `${counted(quotations, 'quotation')}, ${counted(figures, 'figure')}, ${counted(corpus.sources().length, 'source')}`,
    `languages: ${named.join(', ') || 'none'}`,
  ];
}

/** Some articles, evenly spread. */
function sample({ articles }: Analysis) {
  const step = Math.max(1, articles.length / SAMPLE);
  const chosen = Array.from({ length: Math.min(articles.length, SAMPLE) }, (_, i) => articles[Math.floor(i * step)]!);
  return chosen.flatMap((item) => {
    const opened = open(item);
    return isProblem(opened) ? [] : [opened.article];
  });
}
