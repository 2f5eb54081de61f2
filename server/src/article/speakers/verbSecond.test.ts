import assert from 'node:assert/strict';
import { parseArticle } from '../parseArticle';

/** The speakers of an article's speech, as they are named where the quotations stand. */
function speakersOf(text: string): (string | null)[] {
  const { quotations, metadata } = parseArticle({ uri: 'test:article.txt', text: `language: de\n\n${text}` });
  assert.ok(metadata.entries.some(({ key }) => key === 'language'));
  return quotations.filter(({ kind }) => kind === 'speech').map(({ speaker }) => speaker?.name ?? null);
}

describe('speakers where the verb takes the second place', () => {
  it('finds the subject behind the verb when something else opens the sentence', () => {
    const quotation = '„Der Deich hält noch bis zum Frühjahr.“';
    assert.deepEqual(speakersOf(`Am Montag sagte in Emden die Ingenieurin Gesine Harbort: ${quotation}`), [
      'Gesine Harbort',
    ]);
    assert.deepEqual(speakersOf(`Den Vorwurf wies der Ingenieur Torben Quade zurück: ${quotation}`), ['Torben Quade']);
  });

  it('lets no noun in the wrong case speak', () => {
    assert.deepEqual(speakersOf('Dem Minister antwortete Gesine Harbort: „Der Deich hält noch bis zum Frühjahr.“'), [
      'Gesine Harbort',
    ]);
  });

  it('finds the subject at the head of a clause that its verb closes', () => {
    assert.deepEqual(
      speakersOf('Wie die Ingenieurin Gesine Harbort am Montag erklärte, sei der Deich „auf ganzer Länge durchnässt“.'),
      ['Gesine Harbort'],
    );
  });

  it('takes a document for the speaker of an impersonal verb', () => {
    assert.deepEqual(speakersOf('„Der Deich hält noch bis zum Frühjahr“, heißt es in dem Gutachten.'), [
      'dem Gutachten',
    ]);
    assert.deepEqual(speakersOf('In dem Gutachten heißt es wörtlich: „Der Deich hält noch bis zum Frühjahr.“'), [
      'dem Gutachten',
    ]);
  });

  it('lets a paper speak whose name stands in marks', () => {
    assert.deepEqual(speakersOf('„Der Deich hält noch bis zum Frühjahr“, schrieb die „Ostsee-Zeitung“ am Montag.'), [
      'die „Ostsee-Zeitung“',
    ]);
  });

  it('lets the one speak whom a paper quotes', () => {
    assert.deepEqual(
      speakersOf('Eine Zeitung zitierte Gesine Harbort mit den Worten: „Der Deich hält noch bis zum Frühjahr.“'),
      ['Gesine Harbort'],
    );
  });

  it('carries the speaker on through reported speech', () => {
    assert.deepEqual(
      speakersOf('Gesine Harbort sprach sich gegen den Bau aus. Der Plan sei „eine Gefahr für jeden Keller am Fluss“.'),
      ['Gesine Harbort'],
    );
  });
});
