import assert from 'node:assert/strict';
import { agreement } from './contradiction';
import { readConcepts } from './readConcepts';
import { statementOf } from './slots';

const agree = (a: string, b: string, language = 'en', other = language): number =>
  agreement(statementOf(readConcepts(a, language)!), statementOf(readConcepts(b, other)!));

describe('contradiction', () => {
  it('is a denial of what the other says, but not where both deny it or one only supposes it', () => {
    assert.equal(agree('We will close the hospital', 'We will not close the hospital'), 0);
    assert.equal(agree('We will not close the hospital', 'Non chiuderemo l’ospedale', 'en', 'it'), 1);
    assert.equal(agree('If rain does not come the farmers lose the harvest', 'The farmers lose the harvest'), 1);
    assert.equal(agree('The town will not build a prison', 'The town will construct a jail'), 0);
    assert.equal(agree('Chi non lavora non deve avere fame', 'Chi lavora non deve avere fame', 'it'), 0);
    assert.equal(agree('It is too soon to cut interest rates', 'It is time to cut interest rates'), 0);
  });

  it('is another number of the same things, and less so a number that the other leaves out', () => {
    assert.equal(agree('We arrested six people and found 80 kilos', 'We arrested two people and found 80 kilos'), 0);
    assert.equal(agree('Costó doce mil millones', 'It cost 12 billion', 'es', 'en'), 1);
    assert.ok(agree('The women walk four hours', 'The women walk an hour') < 1);
    assert.equal(agree('It will take thirty years', 'In thirty months it was done'), 0);
    assert.equal(agree('Prices fell by half', 'Prices fell by 50 percent'), 1);
    assert.equal(agree('Both parties want peace', 'Le due parti vogliono la pace', 'en', 'it'), 1);
    assert.equal(agree('Prices have doubled', 'Die Preise haben sich verdoppelt', 'en', 'de'), 1);
  });

  it('is half an opposite, a must or a refusal that stands alone', () => {
    assert.ok(agree('The city bought the harbour', 'The city sold the harbour') <= 0.5);
    assert.ok(agree('The trial begins in March', 'Der Prozess beginnt im Juni', 'en', 'de') <= 0.5);
    assert.ok(agree('They bombed the hospital', 'They rebuilt the hospital that was bombed') < 1);
    assert.ok(agree('The city must buy the harbour', 'The city bought the harbour') < 1);
    assert.ok(agree('The opposition refuses to vote the budget', 'The opposition will vote the budget') < 1);
  });
});
