import assert from 'node:assert/strict';
import { conceptTable } from './conceptTable';
import { numberOf, numeralOf } from './numberWords';
import { KEY, isConcept, keyOfNumber } from './keys';
import { readConcepts } from './readConcepts';
import { cognateKey, foldWord } from './foldWord';

const nameOf = (key: number): string => (isConcept(key) ? conceptTable().ids[key & KEY]! : '-');

/** The concepts of a text by their names; `-` for words outside the table. */
function concepts(text: string, language: string): string[] {
  return readConcepts(text, language)!.keys.map(nameOf);
}

/** The concepts that a text denies, by denial. */
const denials = (text: string, language: string): string[][] =>
  readConcepts(text, language)!.denials.map((keys) => keys.map(nameOf));

/** Asserts that a text holds just these numbers. */
function hasNumbers(text: string, language: string, ...values: number[]): void {
  const found = [...readConcepts(text, language)!.numbers].sort();
  assert.deepEqual(found, values.map(keyOfNumber).sort(), text);
}

describe('reading concepts', () => {
  it('reads the same concepts in every language', () => {
    const texts = {
      en: 'The hospital has no beds.',
      it: "L'ospedale non ha letti.",
      fr: "L'hôpital n'a pas de lits.",
      de: 'Das Krankenhaus hat keine Betten.',
      es: 'El hospital no tiene camas.',
    };
    for (const [language, text] of Object.entries(texts)) {
      const found = concepts(text, language);
      assert.ok(found.includes('hospital') && found.includes('bed'), `${language}: ${found.join()}`);
      assert.ok(denials(text, language).length === 1, language);
      assert.ok(denials(text, language)[0]!.includes('bed'), `${language}: ${denials(text, language).join()}`);
    }
  });

  it('knows no other languages', () => assert.equal(readConcepts('Szpital nie ma łóżek.', 'pl'), null));

  it('reads English numbers with “a” and “and” in them', () => {
    hasNumbers('We lost one thousand three hundred jobs.', 'en', 1300);
    hasNumbers('three hundred and twelve people', 'en', 312);
    hasNumbers('a hundred and ten ships', 'en', 110);
    hasNumbers('one hundred and fifty thousand homes', 'en', 150_000);
    hasNumbers('between one hundred and two hundred boats', 'en', 100, 200);
    hasNumbers('hundreds and thousands', 'en');
  });

  it('reads numbers in digits and words alike', () => {
    for (const [text, language] of [
      ['20,000 teachers', 'en'],
      ['twenty thousand teachers', 'en'],
      ['ventimila insegnanti', 'it'],
      ['20.000 insegnanti', 'it'],
      ['vingt mille enseignants', 'fr'],
      ['20 000 enseignants', 'fr'],
      ['zwanzigtausend Lehrer', 'de'],
      ['veinte mil maestros', 'es'],
    ] as const) {
      hasNumbers(text, language, 20_000);
    }
    hasNumbers('half a million and 1.5 billion', 'en', 500_000, 1_500_000_000);
    hasNumbers('quatre-vingt-dix et soixante-dix', 'fr', 70, 90);
    hasNumbers('einundzwanzig', 'de', 21);
    hasNumbers('thousands of millions', 'en');
    hasNumbers('one of us', 'en');
    hasNumbers('thirty-one drones', 'en', 31);
    hasNumbers('treinta y siete casos y dos muertos', 'es', 2, 37);
    hasNumbers('vingt et un blessés', 'fr', 21);
    hasNumbers('a quarter of the voters in the last quarter', 'en', 4);
    hasNumbers('depuis cent dix jours, vingt pour cent', 'fr', 20, 110);
    hasNumbers('in a decade', 'en', 10);
    assert.equal(numberOf('ventotto', 'it'), 28);
    assert.equal(numberOf('ventola', 'it'), 0);
    assert.equal(numeralOf('1.234,5'), 1234.5);
  });

  it('says what is denied, and not what stands in another clause', () => {
    assert.deepEqual(denials('We will not close the hospital, but the school.', 'en'), [['close', 'hospital']]);
    assert.deepEqual(denials("Nessuno chiuderà mai l'ospedale", 'it'), [['close', 'hospital']]);
    assert.ok(denials('Wir schließen nicht', 'de')[0]!.includes('close'));
    assert.deepEqual(denials('It is impossible', 'en'), [['possib']]);
    assert.equal(denials("Il n'y aura plus d'hôpital", 'fr').length, 1);
    assert.equal(denials("Il y aura plus d'hôpitaux", 'fr').length, 0);
    assert.equal(denials('No cierra el hospital nadie', 'es').length, 1);
    assert.equal(denials('Quien no trabaja toda la semana no come', 'es').length, 2);
    assert.equal(denials("Restiamo finché non arriva il medico e non apre l'ospedale", 'it').length, 0);
  });

  it('parts German compounds', () => {
    assert.ok(concepts('Krankenhausreform', 'de').length > 0);
    assert.ok(!concepts('Hochwasserkatastrophe', 'de').includes('-'));
  });

  it('brings words of one origin together', () => {
    const key = (word: string): string => cognateKey(foldWord(word));
    for (const words of [
      'Fotografie photographie fotografía',
      'cathédrale Kathedrale catedral',
      'Mikroskop microscopio',
    ]) {
      const keys = new Set(words.split(' ').map(key));
      assert.equal(keys.size, 1, `${words}: ${[...keys].join()}`);
    }
    assert.notEqual(key('cathedral'), key('catholic'));
    assert.equal(foldWord('Straße'), 'strasse');
  });
});
