import assert from 'node:assert/strict';
import { relatedLinks, type Spoken } from './relatedLinks';
import { statementsOf } from './statements';

const EN = 'We will close the old hospital before the winter and give every nurse a new job.';
const IT = "Chiuderemo il vecchio ospedale prima dell'inverno e daremo a ogni infermiere un nuovo lavoro.";
const OTHER = 'The railway needs new trains, and passengers should not pay for them.';

const spoken = (text: string, language: string, article: string, speaker: string | null = 'ada'): Spoken => ({
  said: { quotation: 0, language, words: text.split(' ').length, readings: statementsOf(text, language) },
  article,
  speaker,
});

const pairs = (quotations: Spoken[]): string[] =>
  relatedLinks(quotations).map(({ first, second, relation }) => `${first}-${second} ${relation}`);

describe('links of related quotations', () => {
  it('join a statement and its translation, and nothing else', () => {
    assert.deepEqual(pairs([spoken(EN, 'en', 'a'), spoken(OTHER, 'en', 'b'), spoken(IT, 'it', 'c')]), [
      '0-2 translation',
    ]);
  });

  it('join one sentence of a long quotation', () => {
    const long = `${OTHER} I have said it before. ${EN} Nobody in the valley will be forgotten by this government.`;
    assert.deepEqual(pairs([spoken(long, 'en', 'a'), spoken(IT, 'it', 'c')]), ['0-1 translation']);
    const freer = IT.replace('vecchio ospedale', 'grande ospedale');
    assert.deepEqual(pairs([spoken(long, 'en', 'a'), spoken(freer, 'it', 'c')]), ['0-1 related']);
  });

  it('join what is said in other words of one language, and not what shares its words and says something else', () => {
    const other = 'By winter this ancient clinic will be shut, and all its nurses will find new employment.';
    const turned = 'We will close the new hospital before the summer and give every nurse a new home.';
    assert.deepEqual(pairs([spoken(EN, 'en', 'a'), spoken(other, 'en', 'b'), spoken(turned, 'en', 'c')]), [
      '0-1 related',
    ]);
  });

  it('want one speaker where both are named', () => {
    assert.deepEqual(pairs([spoken(EN, 'en', 'a', 'ada'), spoken(IT, 'it', 'b', 'bruno')]), []);
    assert.deepEqual(pairs([spoken(EN, 'en', 'a', 'ada'), spoken(IT, 'it', 'b', null)]), ['0-1 related']);
  });

  it('join no two quotations of one article, and none that repeat each other already', () => {
    assert.deepEqual(pairs([spoken(EN, 'en', 'a'), spoken(IT, 'it', 'a')]), []);
    assert.deepEqual(
      relatedLinks([spoken(EN, 'en', 'a'), spoken(IT, 'it', 'b')], () => true),
      [],
    );
  });

  it('leave out what contradicts', () => {
    const opposite = "Non chiuderemo il vecchio ospedale prima dell'inverno e ogni infermiere avrà un nuovo lavoro.";
    assert.deepEqual(pairs([spoken(EN, 'en', 'a'), spoken(opposite, 'it', 'b')]), []);
    const one = 'In three years the town will have four hundred new homes for poor families.';
    const two = 'In three years the town will have nine hundred new homes for poor families.';
    assert.deepEqual(pairs([spoken(one, 'en', 'a'), spoken(two, 'en', 'b')]), []);
    assert.deepEqual(pairs([spoken(one, 'en', 'a'), spoken(one.replace('town', 'city'), 'en', 'b')]), ['0-1 related']);
  });

  it('says nothing of languages without concepts and of short words', () => {
    assert.deepEqual(pairs([spoken('Nie ma mowy.', 'pl', 'a'), spoken('No comment.', 'en', 'b')]), []);
  });
});
