import assert from 'node:assert/strict';
import { isNominative, nominativesOf, obliqueForms, type Gender } from './declension';
import { languageOf } from './index';
import { vocabularyOf } from '../article/vocabulary';

const declensionOf = (code: string) => vocabularyOf(languageOf(code)!).lexicon.declension!;

function checkNominative(code: string, gender: Gender, name: string, expected: string): void {
  const [likeliest] = nominativesOf(name, declensionOf(code), gender);
  assert.equal(likeliest, expected, `${code}: ${name}`);
}

describe('languages: how names are declined', () => {
  it('puts Russian names in the nominative', () => {
    checkNominative('ru', 'male', 'Недогонова', 'Недогонов');
    checkNominative('ru', 'male', 'Лебедянскому', 'Лебедянский');
    checkNominative('ru', 'male', 'Ткачука', 'Ткачук');
    checkNominative('ru', 'male', 'Олеговича', 'Олегович');
    checkNominative('ru', 'female', 'Тверитиной', 'Тверитина');
    checkNominative('ru', 'female', 'Вяземскую', 'Вяземская');
    checkNominative('ru', 'female', 'Зои', 'Зоя');
  });

  it('puts Ukrainian names in the nominative', () => {
    checkNominative('uk', 'male', 'Карпенка', 'Карпенко');
    checkNominative('uk', 'male', 'Абрамчука', 'Абрамчук');
    checkNominative('uk', 'female', 'Зоряни', 'Зоряна');
    checkNominative('uk', 'female', 'Левицької', 'Левицька');
  });

  it('puts Polish names in the nominative', () => {
    checkNominative('pl', 'male', 'Meszyńskiego', 'Meszyński');
    checkNominative('pl', 'male', 'Kowalczyka', 'Kowalczyk');
    checkNominative('pl', 'male', 'Marka', 'Marek');
    checkNominative('pl', 'female', 'Twardeckiej', 'Twardecka');
    checkNominative('pl', 'female', 'Agnieszce', 'Agnieszka');
  });

  it('gives the forms of a name, and none to one that is not declined', () => {
    const { male, female } = declensionOf('pl');
    assert.deepEqual(obliqueForms('paweł', male), ['pawła', 'pawłowi', 'pawłem', 'pawle']);
    assert.deepEqual(obliqueForms('carmen', female), []);
  });

  it('tells endings that only a nominative has', () => {
    assert.ok(isNominative('Kowalska', declensionOf('pl'), 'female'));
    assert.ok(isNominative('Вяземская', declensionOf('ru'), 'female'));
    assert.ok(!isNominative('Иванова', declensionOf('ru'), 'female'));
  });
});
