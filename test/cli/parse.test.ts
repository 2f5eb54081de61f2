import assert from 'node:assert/strict';
import { CLEAN, inSandbox, SPACED } from './sandbox';

interface ArticleLine {
  readonly path: string;
  readonly language: string;
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly quotations: readonly Readonly<Record<string, unknown>>[];
  readonly mentions: readonly Readonly<Record<string, unknown>>[];
}

const linesOf = (out: string): ArticleLine[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticleLine);

describe('copydesk parse', () => {
  it(
    'prints one article a line, in path order, with what was read of it',
    inSandbox((sandbox) => {
      const { code, out } = sandbox.write({ 'b.txt': SPACED, 'a/c.txt': CLEAN }).run(['parse']);
      assert.equal(code, 0);
      const [clean, spaced] = linesOf(out);
      assert.deepEqual([clean!.path, spaced!.path], ['a/c.txt', 'b.txt']);
      assert.deepEqual(Object.keys(spaced!), [
        ...['path', 'language', 'kind', 'metadata', 'quotations', 'mentions', 'dates', 'sources'],
      ]);
      assert.deepEqual([spaced!.language, spaced!.kind], ['en', 'report']);
      assert.deepEqual(spaced!.metadata, {
        date: { value: '2024-03-05', start: 6, end: 16, from: 'header' },
        source: { value: 'Harbour Gazette', start: 25, end: 40, from: 'header' },
        speakers: [{ value: 'Ada Lindqvist', from: 'text' }],
      });
      const start = SPACED.indexOf('“');
      const speaker = SPACED.indexOf('Ada');
      assert.deepEqual(spaced!.quotations, [
        {
          ...{ start, end: start + 15, innerStart: start + 1, innerEnd: start + 13, kind: 'speech', utterance: 0 },
          speaker: { figure: 'Ada Lindqvist', start: speaker, end: speaker + 13, by: 'cue' },
        },
      ]);
      assert.equal(spaced!.mentions[0]!['figure'], 'Ada Lindqvist');
    }),
  );

  it(
    'prints the same whether articles are held or read again',
    inSandbox((sandbox) => {
      sandbox.write({ 'copydesk.yaml': '', 'b.txt': SPACED, 'a/c.txt': CLEAN });
      const held = sandbox.run(['parse']);
      assert.equal(linesOf(held.out).length, 2);
      assert.deepEqual(sandbox.run(['parse', '--cache']), held);
    }),
  );

  it(
    'takes the publisher that the text shows for the source where no metadata names one',
    inSandbox((sandbox) => {
      const text =
        '“It opens in May,” Ada Lindqvist explained in a conversation with RT.\n\n“We pay (the rent. -\n\nRT\n\n) in June,” she said.';
      const [article] = linesOf(sandbox.write({ 'a.txt': text }).run(['parse']).out);
      assert.equal((article!.metadata['source'] as { value: string; from: string }).value, 'RT');
      assert.equal((article!.metadata['source'] as { value: string; from: string }).from, 'text');
    }),
  );

  it(
    'names figures by their names over all articles that were given',
    inSandbox((sandbox) => {
      const short = SPACED.replace('Ada Lindqvist, the harbour master of Bergen', 'Ms Lindqvist');
      sandbox.write({ 'a.txt': short, 'b.txt': SPACED });
      const [both] = linesOf(sandbox.run(['parse']).out);
      assert.equal((both!.quotations[0]!['speaker'] as { figure: string }).figure, 'Ada Lindqvist');
      const [alone] = linesOf(sandbox.run(['parse', 'a.txt']).out);
      assert.equal((alone!.quotations[0]!['speaker'] as { figure: string }).figure, 'Lindqvist');
    }),
  );

  it(
    'reads the sidecar beside an article, and says where a value comes from',
    inSandbox((sandbox) => {
      const text = 'The council of Bergen met on Tuesday.\n';
      sandbox.write({ 'a.txt': text, 'a.meta.yaml': 'date: 2024-03-06\nauthor: Bo Holm\n' });
      const [article] = linesOf(sandbox.run(['parse', 'a.txt']).out);
      const date = article!.metadata['date'] as Record<string, unknown>;
      assert.deepEqual([date['value'], date['from'], date['path']], ['2024-03-06', 'sidecar', 'a.meta.yaml']);
      assert.equal((article!.metadata['author'] as Record<string, unknown>)['value'], 'Bo Holm');
      assert.deepEqual(article!.metadata['source'], null);
    }),
  );
});

describe('copydesk repeats', () => {
  it(
    'prints each group on a line, the earliest first',
    inSandbox((sandbox) => {
      const said = '“We will keep the old harbour open for as long as the fishermen need it,”';
      const article = (date: string) => `date: ${date}\nsource: Harbour Gazette\n\n${said} said Ada Lindqvist.\n`;
      sandbox.write({ 'a.txt': article('2024-03-09'), 'b.txt': article('2024-03-05'), 'c.txt': CLEAN });
      const { code, out } = sandbox.run(['repeats']);
      assert.equal(code, 0);
      const groups = out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { members: object[] });
      assert.equal(groups.length, 1);
      const start = article('2024-03-05').indexOf('“');
      const place = { start, end: start + said.length, innerStart: start + 1, innerEnd: start + said.length - 1 };
      assert.deepEqual(groups[0]!.members, [
        { path: 'b.txt', ...place, speaker: 'Ada Lindqvist', date: '2024-03-05', relation: 'origin', similarity: 1 },
        { path: 'a.txt', ...place, speaker: 'Ada Lindqvist', date: '2024-03-09', relation: 'exact', similarity: 1 },
      ]);
    }),
  );
});
