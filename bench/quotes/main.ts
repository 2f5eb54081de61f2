import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readOptions } from '../readOptions';
import { parseArticle } from '../../server/src/article/parseArticle';
import { FACT_KINDS, factsRead } from './facts';
import type { GoldDocument, PredictedDocument } from './gold';
import { HARVESTED, kindsRead, OWN_LANGUAGES, readOwnGold } from './own';
import { predictionOf } from './predict';
import { addCounts, figuresOf, noCounts, scoreDocument, type Figures, type Mistake } from './score';

const HELP = `Measures how well quotations and their speakers are found, and how fast.

  npm run bench:quotes -- [--gold FILE]… [--no-own] [--errors N] [--pred FILE] [--json]

  --gold FILE   also score on FILE: one JSON document a line, {"doc", "text_path", "quotes": […]}; see bench/quotes/README.md
  --no-own      leave out the project's own articles in test/quotes
  --errors N    list N mistakes of each kind
  --pred FILE   write what was found, one JSON document a line
  --json        print the figures as JSON
`;

/** A document with its text. */
interface Loaded {
  readonly text: string;
  readonly gold: GoldDocument;
}

interface Row extends Figures {
  readonly set: string;
  readonly documents: number;
  readonly quotations: number;
  /** Megabytes of UTF-8 a second, `parseArticle` alone: in the first pass over the texts and in the one after it. */
  readonly cold: number;
  readonly warm: number;
}

function main(): void {
  const config = {
    options: {
      gold: { type: 'string', multiple: true, default: [] as string[] },
      'no-own': { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
      pred: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  } as const;
  const { values } = readOptions(config, HELP);
  if (values.help) {
    console.log(HELP);
    return;
  }
  const sets: [string, Loaded[]][] = values.gold.map((path) => [path, readGold(path)]);
  if (!values['no-own']) for (const set of [...OWN_LANGUAGES, ...HARVESTED]) sets.push([`own, ${set}`, ownSet(set)]);
  const rows: Row[] = [];
  const found: PredictedDocument[] = [];
  for (const [name, documents] of sets) {
    const { row, predictions, mistakes } = measure(name, documents);
    rows.push(row);
    found.push(...predictions);
    if (!values.json) listMistakes(name, documents, mistakes, Number(values.errors));
  }
  if (values.pred) writeFileSync(values.pred, found.map((line) => JSON.stringify(line) + '\n').join(''));
  console.log(values.json ? JSON.stringify(rows) : table(rows));
  if (!values.json && !values['no-own']) console.log(`\n${kinds()}\n\n${facts()}`);
  if (values.gold.length === 0 && !values.json)
    console.log('\nOnly the project’s own articles; bench/quotes/README.md tells where a larger gold comes from.');
}

function readGold(path: string): Loaded[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const gold = JSON.parse(line) as GoldDocument & { readonly text_path: string };
      return { gold, text: readFileSync(resolve(dirname(path), gold.text_path), 'utf8') };
    });
}

/** How many of the marked titles, headings and scare quotes were read as such, and what became of the others. */
function kinds(): string {
  const lines: string[] = [];
  let right = 0;
  let all = 0;
  for (const gold of OWN_LANGUAGES.flatMap(readOwnGold)) {
    for (const { start, end, expected, got } of kindsRead(gold, parseArticle({ uri: gold.doc, text: gold.text }))) {
      all++;
      if (expected === got) right++;
      else lines.push(`  ${gold.doc}: ${gold.text.slice(start, end)} is ${expected}, read as ${got ?? 'nothing'}`);
    }
  }
  return [`Titles, headings and scare quotes read as such: ${right} of ${all}`, ...lines].join('\n');
}

/** How many of the listed figures, roles, dates and sources were read, and which were not. */
function facts(): string {
  const read = OWN_LANGUAGES.flatMap(readOwnGold).flatMap((gold) =>
    (factsRead(gold, parseArticle({ uri: gold.doc, text: gold.text })) ?? []).map((fact) => ({
      ...fact,
      doc: gold.doc,
    })),
  );
  const counts = FACT_KINDS.map((kind) => {
    const all = read.filter((fact) => fact.kind === kind);
    return `${kind}s ${all.filter(({ right }) => right).length} of ${all.length}`;
  });
  const missed = read.filter(({ right }) => !right);
  const lines = missed.map(({ doc, kind, words, value }) => `  ${doc}: ${kind} ${words}${value && ` → ${value}`}`);
  return [`Listed facts that were read: ${counts.join(', ')}`, ...lines].join('\n');
}

const ownSet = (set: string): Loaded[] => readOwnGold(set).map((gold) => ({ gold, text: gold.text }));

/** Passes over a set whose speed is measured, and how long they may take in milliseconds; small sets get more of them. */
const WARM_PASSES = 20;
const WARM_UP = 2_000;
const LONGEST_WARM_UP = 10_000;

function measure(name: string, documents: readonly Loaded[]) {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const counts = noCounts();
  const mistakes: Mistake[] = [];
  const languages = new Map<string, number>();
  const predictions: PredictedDocument[] = [];
  let cold = 0;
  let warm = Infinity;
  for (const { gold, text } of documents) {
    const start = performance.now();
    const article = parseArticle({ uri: gold.doc, text });
    cold += performance.now() - start;
    languages.set(article.language, (languages.get(article.language) ?? 0) + 1);
    const prediction = predictionOf(gold.doc, article);
    const scored = scoreDocument(text, gold, prediction);
    addCounts(counts, scored.counts);
    mistakes.push(...scored.mistakes);
    predictions.push(prediction);
  }
  // Node compiles what runs often while it runs: the best of several passes is the speed of a long-lived process.
  const begun = performance.now();
  for (let pass = 0, spent = 0; spent < WARM_UP || (pass < WARM_PASSES && spent < LONGEST_WARM_UP); pass++) {
    const start = performance.now();
    for (const { gold, text } of documents) parseArticle({ uri: gold.doc, text });
    warm = Math.min(warm, performance.now() - start);
    spent = performance.now() - begun;
  }
  const language = [...languages].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
  const set = name.startsWith('own') ? name : `${basename(name)}, ${language}`;
  const speed = (milliseconds: number) => (milliseconds > 0 ? bytes / 1e3 / milliseconds : 0);
  const row: Row = {
    set,
    documents: documents.length,
    quotations: counts.gold,
    ...figuresOf(counts),
    cold: speed(cold),
    warm: speed(warm),
  };
  return { row, predictions, mistakes };
}

function table(rows: readonly Row[]): string {
  const columns = ['precision', 'recall', 'f1', 'surface', 'name', 'either', 'endToEnd'] as const;
  const heads = ['P', 'R', 'F1', 'surface', 'name', 'either', 'end to end'];
  const lines = [['', 'articles', 'quotations', ...heads, 'MB/s cold', 'warm']];
  for (const row of rows) {
    const shares = columns.map((column) => (100 * row[column]).toFixed(1));
    lines.push([row.set, `${row.documents}`, `${row.quotations}`, ...shares, row.cold.toFixed(1), row.warm.toFixed(1)]);
  }
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!));
  return lines.map((line) => line.map(pad).join('  ')).join('\n');
}

function listMistakes(name: string, documents: readonly Loaded[], mistakes: readonly Mistake[], most: number): void {
  const texts = new Map(documents.map(({ gold, text }) => [gold.doc, text]));
  for (const kind of [...new Set(mistakes.map((mistake) => mistake.kind))].sort()) {
    const ofKind = mistakes.filter((mistake) => mistake.kind === kind);
    if (most > 0) console.log(`\n${name}: ${kind} (${ofKind.length})`);
    for (const { doc, start, end, expected, predicted } of ofKind.slice(0, most)) {
      const context = texts
        .get(doc)!
        .slice(Math.max(0, start - 120), end + 120)
        .replace(/\s+/gu, ' ');
      console.log(`  ${doc} @${start}: expected ${expected ?? 'nobody'}, got ${predicted ?? 'nobody'}\n    ${context}`);
    }
  }
}

main();
