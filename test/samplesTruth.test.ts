import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** What a reader says of the samples: `# path`, then a line for each quotation (first words, kind, speaker or `-`). */
const SPEAKERS = 'test/fixtures/samples.speakers.txt';
/** The same for dates: words and value, `?` where it can't be known. */
const DATES = 'test/fixtures/samples.dates.txt';
/** What is still read otherwise. A new line is a fault; `UPDATE_GOLDEN=1` takes out the lines that are mended. */
const KNOWN = 'test/fixtures/samples.faults.txt';

interface Parsed {
  readonly path: string;
  readonly quotations: readonly {
    readonly innerStart: number;
    readonly innerEnd: number;
    readonly kind: string;
    readonly speaker: { readonly figure: string } | null;
  }[];
  readonly dates: readonly { readonly start: number; readonly end: number; readonly value: string | null }[];
}

/** The lines of a file under each `# path`. */
function sections(file: string): Map<string, string[]> {
  const result = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    if (line.startsWith('# ')) result.set(line.slice(2), (lines = []));
    else lines.push(line);
  }
  return result;
}

/** The first words of a quotation, on one line. */
const opening = (text: string): string => text.trim().replace(/\s+/gu, ' ').slice(0, 36).trim();

/** What was read from the samples, in the form of the fixtures. */
function read(): { speakers: Map<string, string[]>; dates: Map<string, string[]> } {
  const call = spawnSync(process.execPath, ['dist/cli.js', 'parse', 'samples'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  assert.equal(call.status, 0, call.stderr);
  const [speakers, dates] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const line of call.stdout.trim().split('\n')) {
    const article = JSON.parse(line) as Parsed;
    const text = readFileSync(article.path, 'utf8');
    const path = article.path.replace('samples/articles/', '');
    speakers.set(
      path,
      article.quotations.map(
        ({ innerStart, innerEnd, kind, speaker }) =>
          `${opening(text.slice(innerStart, innerEnd))} | ${kind} | ${speaker?.figure ?? '-'}`,
      ),
    );
    dates.set(
      path,
      article.dates.map(({ start, end, value }) => `${text.slice(start, end)} | ${value ?? '?'}`),
    );
  }
  return { speakers, dates };
}

/** The lines of `want` that are not read, and those that are read and stand nowhere in `want`, marked − and +. */
function differences(want: Map<string, string[]>, got: Map<string, string[]>): string[] {
  const result: string[] = [];
  for (const path of new Set([...want.keys(), ...got.keys()])) {
    const missing = [...(want.get(path) ?? [])];
    const extra = (got.get(path) ?? []).filter((line) => {
      const at = missing.indexOf(line);
      if (at >= 0) missing.splice(at, 1);
      return at < 0;
    });
    result.push(...missing.map((line) => `${path} − ${line}`), ...extra.map((line) => `${path} + ${line}`));
  }
  return result;
}

describe('samples as a reader reads them', () => {
  const truth = { speakers: sections(SPEAKERS), dates: sections(DATES) };
  let got: ReturnType<typeof read>;
  before(() => (got = read()));

  it('lose no quotation, speaker or date that was read right before', () => {
    const wrong = [...differences(truth.speakers, got.speakers), ...differences(truth.dates, got.dates)];
    if (process.env['UPDATE_GOLDEN']) writeFileSync(KNOWN, wrong.map((line) => `${line}\n`).join(''));
    // What is read in place of the right thing may change while a fault is mended.
    const known = new Set(readFileSync(KNOWN, 'utf8').split('\n'));
    assert.deepEqual(
      wrong.filter((line) => line.includes(' − ') && !known.has(line)),
      [],
    );
  });

  it('are read right nine times in ten as to dates, and two times in three as to quotations', () => {
    for (const [kind, least] of [['dates', 0.9] as const, ['speakers', 0.67] as const]) {
      const missed = differences(truth[kind], got[kind]).filter((line) => line.includes(' − ')).length;
      const share = 1 - missed / [...truth[kind].values()].flat().length;
      assert.ok(share >= least, `${kind}: ${share.toFixed(3)}`);
    }
  });
});
