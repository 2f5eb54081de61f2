import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readOptions } from '../readOptions';
import type { Article } from '../../server/src/article/article';
import { parseArticle, type ArticleInput } from '../../server/src/article/parseArticle';
import { makeConfig } from '../../server/src/config/config';
import { ArticleCorpus } from '../../server/src/corpus/articleCorpus';
import type { Corpus } from '../../server/src/corpus/corpus';
import { listArticles } from '../../server/src/disk/list';
import { Configs } from '../../server/src/disk/loadConfig';
import { pathOfUri, uriOfPath } from '../../server/src/disk/uris';
import { rules } from '../../server/src/rules';
import { stillOpen } from '../../server/src/rules/check';
import { withDefaults } from '../../server/src/rules/option';
import type { Report, Rule, RuleContext } from '../../server/src/rules/rule';
import { decode } from '../../server/src/text/decode';

const HELP = `Counts what each rule finds in real articles, and what it costs beside reading them.

  npm run bench:rules -- [--rule ID]… [--samples N] [--passes N] [--json] DIR…

  --rule ID     this rule only; several may be given
  --samples N   print N findings of each rule, spread evenly over all, with the text around them
  --passes N    measure the cost in so many passes over the articles (default 3)
  --json        print the table as JSON
`;

/** One rule's findings and cost. */
interface Tally {
  readonly rule: Rule;
  readonly found: { readonly article: Article; readonly report: Report }[];
  readonly articles: Set<Article>;
  milliseconds: number;
}

async function main(): Promise<number> {
  const config = {
    allowPositionals: true,
    options: {
      rule: { type: 'string', multiple: true },
      samples: { type: 'string', default: '0' },
      passes: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  } as const;
  const { values, positionals } = readOptions(config, HELP);
  if (values.help || positionals.length === 0) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const inputs = await readInputs(positionals);
  const chosen = rules.filter(({ id }) => values.rule?.includes(id) ?? true);
  const { tallies, parsing, asking, gathering } = measure(inputs, chosen, Number(values.passes));
  const rows = tallies.map((tally) => rowOf(tally, inputs.length, parsing));
  if (values.json) console.log(JSON.stringify({ articles: inputs.length, rows }, null, 2));
  else {
    for (const tally of tallies) printSamples(tally, Number(values.samples));
    console.table(Object.fromEntries(rows.map(({ rule, ...row }) => [rule, row])));
    const running = tallies.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    console.log(
      `${inputs.length} articles; all rules take ${percent((running + asking) / parsing)} of the time of reading them: they run for ` +
        `${percent(running / parsing)}, and for ${percent(asking / parsing)} ask the corpus which articles they can leave alone. Who is ` +
        `who and what repeats what, which is worked out once for rules and all else that asks, takes ${percent(gathering / parsing)} more.`,
    );
  }
  return 0;
}

async function readInputs(paths: readonly string[]): Promise<ArticleInput[]> {
  const { files, problems } = await listArticles(paths, { cwd: process.cwd(), configs: new Configs() });
  for (const { path, message } of problems) console.error(`${path}: ${message}`);
  return files.map(({ path, sidecar }) => ({
    uri: uriOfPath(path),
    text: textOf(path),
    ...(sidecar && { sidecar: { uri: uriOfPath(sidecar), text: textOf(sidecar) } }),
  }));
}

const textOf = (path: string): string => decode(readFileSync(path)).text;

/** Articles that are read and then checked together, so that what reading leaves to be cleared is not charged to a rule. */
const CHUNK = 32;

/** Runs every rule, whatever its presets, over all articles: once for the findings, and then for the time. */
function measure(inputs: readonly ArticleInput[], chosen: readonly Rule[], passes: number) {
  const corpus = new ArticleCorpus();
  for (const input of inputs) corpus.set(parseArticle(input));
  const { required, today } = makeConfig();
  const severityOf = (id: string) => rules.find((rule) => rule.id === id)?.severity ?? 'off';
  const texts = new Map(inputs.map(({ uri, text }) => [uri, text]));
  const textOf = (uri: string) => texts.get(uri);
  const tallies = chosen.map((rule): Tally => ({ rule, found: [], articles: new Set(), milliseconds: 0 }));
  let [parsing, asking, gathering] = [0, 0, 0];
  for (let pass = 0; pass <= passes; pass++) {
    // A check of the corpus tells figures apart and finds all repeats once, as it reads each article once; nothing that rules asked for
    // before is kept.
    corpus.setRegistry(null);
    const started = performance.now();
    for (const uri of corpus.uris()) for (const named of corpus.figuresIn(uri)) void named.figure;
    corpus.gatherRepeats();
    if (pass > 0) gathering += performance.now() - started;
    for (let from = 0; from < inputs.length; from += CHUNK) {
      const started = performance.now();
      const articles = inputs.slice(from, from + CHUNK).map(parseArticle);
      if (pass > 0) parsing += performance.now() - started;
      // As in a check of the corpus: every rule runs until it asks for the corpus; those that did say by what the corpus knows which
      // articles they can leave alone; the others run again.
      const runs = tallies.map((tally) => {
        const before = performance.now();
        const contexts = articles.map(
          (article) => new Context(article, withDefaults(tally.rule.options, {}), required, today, textOf, severityOf),
        );
        const alone = contexts.map((context) => reportsAlone(tally.rule, context));
        if (pass > 0) tally.milliseconds += performance.now() - before;
        return { tally, contexts, alone };
      });
      const before = performance.now();
      const open = articles.map(({ uri }, at) => {
        const asked = runs.filter(({ alone }) => alone[at]!.asked).map(({ tally }) => tally.rule);
        const ids = asked.map(({ id }) => id);
        return stillOpen(uri, { findings: [], open: ids, day: null }, corpus, asked).open;
      });
      if (pass > 0) asking += performance.now() - before;
      for (const { tally, contexts, alone } of runs) {
        const before = performance.now();
        contexts.forEach((context, at) => {
          let { found } = alone[at]!;
          if (open[at]!.includes(tally.rule.id)) {
            context.known = corpus;
            found = [...tally.rule.check(context)];
          }
          if (pass > 0 || found.length === 0) return;
          tally.articles.add(context.article);
          for (const report of found) tally.found.push({ article: context.article, report });
        });
        if (pass > 0) tally.milliseconds += performance.now() - before;
      }
    }
  }
  return { tallies, parsing, asking, gathering };
}

/** Thrown where a rule asks for the corpus before it is known. */
const NEEDS_CORPUS = new Error();

/** What a rule sees; the corpus when it is known. */
class Context implements RuleContext {
  known: Corpus | null = null;

  constructor(
    readonly article: Article,
    readonly options: RuleContext['options'],
    readonly required: RuleContext['required'],
    readonly today: string,
    readonly textOf: RuleContext['textOf'],
    readonly severityOf: RuleContext['severityOf'],
  ) {}

  get corpus(): Corpus {
    if (this.known === null) throw NEEDS_CORPUS;
    return this.known;
  }
}

/** What a rule reports before it asks the corpus, as a check does first for each article; and whether it asks. */
function reportsAlone(rule: Rule, context: RuleContext): { asked: boolean; found: Report[] } {
  const found: Report[] = [];
  try {
    for (const report of rule.check(context)) found.push(report);
    return { asked: false, found };
  } catch (error) {
    if (error !== NEEDS_CORPUS) throw error;
    return { asked: true, found };
  }
}

function rowOf({ rule, found, articles, milliseconds }: Tally, size: number, parsing: number) {
  return {
    rule: rule.id,
    presets: rule.presets.join(' ') || '–',
    findings: found.length,
    'per 100 articles': Number(((100 * found.length) / size).toFixed(2)),
    articles: articles.size,
    'cost of reading': percent(milliseconds / parsing),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Code units of text shown before and behind a finding. */
const AROUND = 70;

function printSamples({ rule, found }: Tally, count: number): void {
  const step = Math.max(1, found.length / count);
  for (let i = 0; i < Math.min(count, found.length); i++) {
    const { article, report } = found[Math.floor(i * step)]!;
    const { line, character } = article.lines.positionAt(report.start);
    const { text } = article;
    const [before, inside, after] = [
      text.slice(Math.max(0, report.start - AROUND), report.start),
      text.slice(report.start, report.end),
      text.slice(report.end, report.end + AROUND),
    ].map((part) => JSON.stringify(part).slice(1, -1));
    const path = relative(process.cwd(), pathOfUri(report.uri ?? article.uri) ?? '');
    console.log(`${rule.id} ${path}:${line + 1}:${character + 1} ${report.message}`);
    if (report.uri === undefined) console.log(`    ${before}⟦${inside}⟧${after}`);
  }
}

void main().then((code) => (process.exitCode = code));
