import assert from 'node:assert/strict';
import type { GoldQuotation, PredictedQuotation } from '../../bench/quotes/gold';
import { lastName } from '../../bench/quotes/names';
import { addCounts, figuresOf, noCounts, scoreDocument } from '../../bench/quotes/score';

const TEXT = '“We will not wait any longer for help,” said Mayor Ada Lindqvist.\n“Go home,” he said.';
const at = (words: string, from = TEXT) => {
  const start = from.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const LONG = at('“We will not wait any longer for help,”');
const SHORT = at('“Go home,”');
const NAME = at('Ada Lindqvist');

const gold = (quotes: readonly GoldQuotation[]) => ({ doc: 'a', quotes });
const named = (
  range: { start: number; end: number },
  name: string | null,
  words: string,
  text = TEXT,
): GoldQuotation => {
  const { start, end } = at(words, text);
  return { ...range, sourceText: words, sourceStart: start, sourceEnd: end, resolvedName: name };
};
const said = (
  range: { start: number; end: number },
  speaker: string | null,
  by?: { start: number; end: number },
): PredictedQuotation => ({ ...range, speaker, ...(by && { speakerStart: by.start, speakerEnd: by.end }) });
const score = (quotes: readonly GoldQuotation[], predicted: readonly PredictedQuotation[], text = TEXT) =>
  scoreDocument(text, gold(quotes), { doc: 'a', quotes: predicted });

const LINDQVIST = named(LONG, 'Ada Lindqvist', 'Mayor Ada Lindqvist');

describe('the scorer of quotations', () => {
  it('gives full marks for what is right, with or without the quotation marks', () => {
    for (const range of [LONG, { start: LONG.start + 1, end: LONG.end - 2 }]) {
      const { counts, mistakes } = score([LINDQVIST], [said(range, 'Ada Lindqvist', NAME)]);
      const { f1, surface, name, either, endToEnd } = figuresOf(counts);
      assert.deepEqual([f1, surface, name, either, endToEnd], [1, 1, 1, 1, 1]);
      assert.deepEqual(mistakes, []);
    }
  });

  it('gives nothing where nothing was predicted', () => {
    const { counts, mistakes } = scoreDocument(TEXT, gold([LINDQVIST]));
    assert.equal(figuresOf(counts).f1, 0);
    assert.deepEqual(
      mistakes.map(({ kind }) => kind),
      ['missed'],
    );
  });

  it('asks for four fifths of the longer one’s words', () => {
    const words = at('We will not wait any longer');
    assert.equal(score([LINDQVIST], [said(words, null)]).counts.found, 0, 'six of eight');
    const more = at('We will not wait any longer for');
    assert.equal(score([LINDQVIST], [said(more, null)]).counts.found, 1, 'seven of eight');
  });

  it('counts a quotation once for each of its paragraphs', () => {
    const { counts } = score([named({ start: 0, end: TEXT.length }, null, 'he')], []);
    assert.equal(counts.gold, 2);
  });

  it('pairs one to one', () => {
    const { counts } = score([LINDQVIST], [said(LONG, 'Lindqvist'), said(LONG, 'Lindqvist')]);
    assert.deepEqual([counts.predicted, counts.found], [2, 1]);
  });

  it('passes over predictions in optional quotations and in what is to be ignored', () => {
    const optional = { ...named(SHORT, null, 'he'), tier: 'optional' };
    const { counts } = score([LINDQVIST, optional], [said(SHORT, null)]);
    assert.deepEqual([counts.gold, counts.predicted], [1, 0]);
    const ignored = scoreDocument(
      TEXT,
      { doc: 'a', quotes: [], ignore: [SHORT] },
      { doc: 'a', quotes: [said(SHORT, null)] },
    );
    assert.equal(ignored.counts.predicted, 0);
  });

  it('takes the surname as the name, and the range as the surface', () => {
    const byName = score([LINDQVIST], [said(LONG, 'Lindqvist', at('he said'))]).counts;
    assert.deepEqual([byName.surface, byName.name, byName.either], [0, 1, 1]);
    const bySurface = score([LINDQVIST], [said(LONG, 'the mayor', at('Mayor'))]).counts;
    assert.deepEqual([bySurface.surface, bySurface.name, bySurface.either], [0, 0, 0], 'it names somebody else');
    const pronoun = score([named(SHORT, 'Ada Lindqvist', 'he said')], [said(SHORT, null, at('he said'))]).counts;
    assert.deepEqual([pronoun.surface, pronoun.name, pronoun.endToEnd], [1, 0, 1]);
  });

  it('does without the speaker’s range: the surname must stand in the naming words of the gold', () => {
    assert.equal(score([LINDQVIST], [said(LONG, 'A. Lindqvist')]).counts.surface, 1);
    assert.equal(score([LINDQVIST], [said(LONG, 'Otto Lind')]).counts.surface, 0);
  });

  it('wants no speaker where the gold has none', () => {
    const nobody: GoldQuotation = { ...LONG, resolvedName: null };
    assert.equal(score([nobody], [said(LONG, null)]).counts.endToEnd, 1);
    const { counts, mistakes } = score([nobody], [said(LONG, 'Ada Lindqvist', NAME)]);
    assert.deepEqual([counts.endToEnd, counts.withSpeaker, mistakes[0]?.kind], [0, 0, 'needless-speaker']);
  });

  it('adds documents up', () => {
    const sum = noCounts();
    addCounts(sum, score([LINDQVIST], [said(LONG, 'Lindqvist', NAME)]).counts);
    addCounts(sum, score([LINDQVIST], [said(LONG, null), said(SHORT, null)]).counts);
    const { precision, recall, either, endToEnd } = figuresOf(sum);
    assert.deepEqual([precision, recall, either, endToEnd], [2 / 3, 1, 1 / 2, 2 / 5]);
  });

  it('finds surnames', () => {
    const names: [string | null, string | null][] = [
      ['Sen. Ada Lindqvist (R-Ohio)', 'lindqvist'],
      ['Otto Brand Jr.', 'brand'],
      ['Mrs. Brand’s', 'brand'],
      ['Lucía Peña', 'pena'],
      ['Ada Lindqvist, head of the port', 'lindqvist'],
      ['…', null],
      [null, null],
    ];
    for (const [name, surname] of names) assert.equal(lastName(name), surname, name ?? 'null');
  });
});
