import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Range } from '../text/range';
import type { Article } from './article';
import { parseArticle, parseButDates } from './parseArticle';

const SEEDS = '../shared/seeds';

const inputOf = (text: string) => ({ uri: 'test:article.txt', text });
const parse = (text: string) => parseArticle(inputOf(text));
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

/** Every range of an article with a name for messages. */
function* rangesOf(article: Article): Generator<[string, Range]> {
  for (const block of article.blocks) yield ['block', block];
  for (const quotation of article.quotations) {
    yield ['quotation', quotation];
    yield ['inner text', { start: quotation.innerStart, end: quotation.innerEnd }];
    if (quotation.speaker) yield ['speaker', quotation.speaker];
    if (quotation.speaker?.cue) yield ['cue', quotation.speaker.cue];
  }
  for (const mention of article.mentions) yield ['mention', mention];
  for (const figure of article.figures) for (const role of figure.roles) yield ['role', role];
  for (const date of article.dates) yield ['date', date];
  for (const source of article.sources) yield ['source', source];
  for (const turn of article.turns) yield ['turn', turn];
  for (const defect of article.defects) yield ['defect', defect];
  for (const entry of article.metadata.entries) if (!entry.uri) yield ['metadata', entry];
}

function checkRanges(text: string): void {
  const article = parse(text);
  for (const [name, { start, end }] of rangesOf(article)) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${name} ${start}–${end} of ${text.length}`);
    for (const offset of [start, end]) assert.ok(!splitsPair(text, offset), `${name} splits a character at ${offset}`);
  }
  for (const { figure } of article.mentions) assert.ok(article.figures[figure]);
  for (const { speaker, kind } of article.quotations) {
    if (kind !== 'speech') assert.equal(speaker, null);
    if (speaker && speaker.figure >= 0) assert.equal(article.figures[speaker.figure]?.name, speaker.name);
  }
}

function splitsPair(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

const fragment = fc.constantFrom(
  '“', '”', '„', '«', '»', '"', "'", '’', '‘', "''", ' ', '\n', '\n\n', '\r\n', '.', ',', ':', ' – ', '?', '(', ')', '---\n',
  'date: 2026-02-11\n', ' date 2026-02 ROMA (ANSA) – ', 'Q: ', 'said ', 'ha detto ', 'sagte ', 'Ada Lindqvist ', 'Lindqvist', 'Mr. ',
  'the minister ', 'he ', 'President ', '31 April 2024 ', 'yesterday ', 'according to ', '😀', '\ud800', '\u0000', '© ', '• ', 'NATO ',
); // prettier-ignore
const newsLike = fc
  .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('parseArticle', () => {
  it('is total, with every range inside the text and no character split', () => {
    fc.assert(fc.property(newsLike, checkRanges), { seed: 3, numRuns: 1500 });
  });

  it('gives the same article for the same text, with its dates and without', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { dates, ...rest } = parse(text);
        assert.ok(Array.isArray(dates));
        assert.deepEqual(plain(parseButDates(inputOf(text))), plain(rest));
        assert.deepEqual(plain(parse(text)), plain(parse(text)));
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('reads an empty text and one of white space', () => {
    for (const text of ['', ' \n\t\n']) {
      const article = parse(text);
      assert.deepEqual([article.quotations.length, article.mentions.length, article.kind], [0, 0, 'report']);
    }
  });

  it('takes the language from the metadata where it is given', () => {
    assert.equal(parse('language: it\n\nOne two three four five six.').language, 'it');
  });

  it('costs as much more as the text is longer, also on hostile text', () => {
    const time = (text: string) => {
      let best = Infinity;
      for (let i = 0; i < 6; i++) {
        const start = process.cpuUsage();
        parse(text);
        best = Math.min(best, process.cpuUsage(start).user / 1000);
      }
      return best;
    };
    const news = 'The mayor Ada Lindqvist, who came late, said “we will wait” on Monday. She added: "No."\n\n';
    for (const unit of [
      news,
      '“',
      '"a',
      "'",
      'A ',
      'a, ',
      'said ',
      '“a\n\n',
      'Ada Lind ',
      '(',
      '. ',
      '31 ',
      'x',
      '<a "',
      'A.',
    ]) {
      const length = 4000;
      const small = unit.repeat(Math.ceil(length / unit.length));
      time(small);
      // Eight times the text may cost eight times as much; the rest is room for a busy machine.
      const ratio = time(small.repeat(8)) / Math.max(2, time(small));
      assert.ok(ratio < 40, `${JSON.stringify(unit)}: eight times the text costs ${ratio.toFixed(0)} times as much`);
    }
  }).timeout(120_000);

  const seeds = existsSync(SEEDS) ? readdirSync(SEEDS) : [];
  for (const seed of seeds) {
    it(`keeps its ranges on the real article ${seed.slice(0, 3)}`, () =>
      checkRanges(readFileSync(`${SEEDS}/${seed}`, 'utf8')));
  }
});
