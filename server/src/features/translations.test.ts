import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { incomingCalls, outgoingCalls } from './callHierarchy';
import { codeLenses } from './codeLens';
import { definition } from './definition';
import { hover } from './hover';
import { implementation } from './implementation';
import { quotationPlace } from './places';
import { references } from './references';

/** One claim in two languages, and in other words. */
const SOURCE = `
  === later.txt
  date: 2024-03-06
  language: it

  Il consiglio si è riunito lunedì sera nel vecchio municipio della valle.

  «Chiuderemo il vecchio ospedale prima dell’inverno e daremo a ogni infermiere un nuovo lavoro», ha detto Ada Lindqvist.
  === origin.txt
  date: 2024-03-04
  language: en

  The council met on Monday evening in the old town hall of the valley.

  “We will close the old hospital before the winter and give every nurse a new job,” said Ada Lindqvist, who leads it.
  === other.txt
  date: 2024-05-01
  language: en

  A report of the spring, written after the vote in the council of the valley.

  “Every nurse will get other work when this old hospital is closed, and that will be before winter comes,” said Ada Lindqvist.
  `;
const ORIGINAL = 'origin.txt:6:1 “We will close the old hospital before the winter and give every nurse a new job,”';
const TRANSLATION =
  'later.txt:6:1 «Chiuderemo il vecchio ospedale prima dell’inverno e daremo a ogni infermiere un nuovo lavoro»';

const at = (words: string) => readViews(SOURCE.replace(words, `‸${words}`));

describe('features: translations', () => {
  it('lead to the origin, and count among its repeats', () => {
    const later = at('Chiuderemo');
    assert.equal(later.show(definition(later, later.offset)!.target), ORIGINAL);
    assert.deepEqual(references(later, later.offset, true).map(later.show), [ORIGINAL, TRANSLATION]);
    const origin = at('We will');
    assert.deepEqual(implementation(origin, origin.offset).map(origin.show), [TRANSLATION]);
    assert.deepEqual(
      codeLenses(origin).map(({ title }) => title),
      ['first said here, 2024-03-04, repeated 1×, in another language'],
    );
  });

  it('are steps of who quotes whom', () => {
    const { article, corpus } = at('We will');
    const [step] = incomingCalls(corpus, quotationPlace(article, 0));
    assert.equal(step!.call.detail, 'Ada Lindqvist · 2024-03-06 · in another language');
    assert.equal(outgoingCalls(corpus, step!.call.place).length, 1);
  });

  it('show the words of the origin, and what is related in other words', () => {
    const later = at('Chiuderemo');
    assert.equal(
      hover(later, later.offset, later)!.markdown.split('\n\n').slice(2).join('\n'),
      [
        'Stands in 2 places, 1 of them in another language; origin: [origin.txt](<file:///corpus/origin.txt#L6>), 2024-03-04, Ada Lindqvist',
        'The origin says: “We will close the old hospital before the winter and give every nurse a new job,”',
        'Related, in other words: 2024-05-01 [other.txt](<file:///corpus/other.txt#L6>)',
      ].join('\n'),
    );
    const other = at('Every nurse');
    assert.equal(codeLenses(other).length, 0);
    assert.match(hover(other, other.offset)!.markdown, /Related, in other words: 2024-03-04 \[origin\.txt\]/u);
  });
});
