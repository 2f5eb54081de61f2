import assert from 'node:assert/strict';
import { articleOf, checkText, EMPTY_CORPUS, settings, TODAY } from '../../../../test/rules';
import { checkAlone, checkArticle } from '../check';
import { applyEdits } from '../fix';
import { dateConflict } from './date-conflict';
import { futureDate } from './future-date';
import { partialDate } from './partial-date';
import type { Rule } from '../rule';

/** The messages of a rule about a fixture. */
const messages = (source: string, rule: Rule): string[] =>
  checkArticle(articleOf(source).article, EMPTY_CORPUS, settings(), [rule]).map(({ message }) => message);

const dated = (date: string, body = 'The ferry sails.'): string => `date: ${date}\nsource: ANB\n\n${body}`;

describe('metadata/future-date', () => {
  it('lets tomorrow pass, for it is tomorrow somewhere', () => {
    assert.equal(TODAY, '2026-06-01');
    const found = (date: string): number => messages(dated(date), futureDate).length;
    assert.deepEqual(['2026-06-01', '2026-06-02', '2026-06', '2026', '2025/2027'].map(found), [0, 0, 0, 0, 0]);
    assert.deepEqual(['2026-06-03', '2026-07', '2027', '2026-07/..'].map(found), [1, 1, 1, 1]);
  });

  it('is silent about what is no date, and where there is none', () => {
    assert.deepEqual(messages('The ferry sails.', futureDate), []);
    assert.deepEqual(messages(dated('2062-02-30'), futureDate), []);
  });

  it('says for which day its findings hold, so that kept ones are not believed for ever', () => {
    const day = (date: string): string | null =>
      checkAlone(articleOf(dated(date)).article, settings(), [futureDate]).day;
    assert.equal(day('2026-07-01'), TODAY);
    assert.equal(day('2026-05-01'), null);
  });
});

describe('metadata/partial-date', () => {
  it('takes the day from a place that agrees', () => {
    const text = dated('2026-02', 'NORRVIK, 11 February 2026 (ANB) – The ferry sails.');
    const [finding] = checkText(text, settings(), [partialDate]);
    assert.equal(finding!.fix!.title, 'Write “2026-02-11”, as the dateline has it');
    assert.ok(applyEdits(text, finding!.fix!.edits).startsWith('date: 2026-02-11\n'));
  });

  it('takes none from a place that disagrees, and lets intervals and marked doubts stand', () => {
    const other = dated('2026-02', 'NORRVIK, 11 March 2026 (ANB) – The ferry sails.');
    assert.equal(checkText(other, settings(), [partialDate])[0]!.fix, null);
    for (const date of ['2026-02-11', '2026-02?', '2026~', '2026-02/2026-03', 'soon'])
      assert.deepEqual(messages(dated(date), partialDate), [], date);
  });
});

describe('metadata/date-conflict', () => {
  it('names the place that counts, with a link, and corrects what was written', () => {
    const { article } = articleOf(
      '=== article.txt\ndate: 2026-02-12\n\nText.\n=== article.meta.yaml\ndate: 2026-02-11',
    );
    const [finding] = checkArticle(article, EMPTY_CORPUS, settings(), [dateConflict]);
    assert.match(finding!.message, /^The date “2026-02-12” in the header is not the “2026-02-11” of the sidecar file/u);
    assert.deepEqual(
      finding!.related.map(({ uri, start, end }) => [uri, start, end]),
      [['news:/article.meta.yaml', 6, 16]],
    );
    assert.ok(applyEdits(article.text, finding!.fix!.edits).startsWith('date: 2026-02-11\n'));
  });

  it('lets a dateline lie a week before, a day after, and no more', () => {
    const found = (day: string): number =>
      messages(dated('2026-02-11', `NORRVIK, ${day} (ANB) – The ferry sails.`), dateConflict).length;
    assert.deepEqual(['4 February 2026', '11 February', '12 February 2026'].map(found), [0, 0, 0]);
    assert.deepEqual(['3 February 2026', '14 February 2026', '11 February 2025'].map(found), [1, 1, 1]);
  });

  it('reads the eve of a day, and of an anniversary', () => {
    const opening = (date: string, words: string) =>
      messages(dated(date, `${words}, the mayor spoke of her fears to the town.`), dateConflict);
    assert.deepEqual(opening('2026-02-23', 'On the eve of 24 February'), []);
    assert.match(opening('2026-02-11', 'On the eve of 24 February')[0]!, /^“eve of 24 February” does not go with/u);
    const flood = 'On the eve of the 20th anniversary of the flood of 1 March 2001';
    assert.deepEqual(opening('2021-02-28', flood), []);
    assert.match(opening('2021-06-28', flood)[0]!, /“2021-02-28” in the text \(“eve of the 20th anniversary”\)/u);
  });

  it('says nothing of dates that can both be right, or that are none', () => {
    assert.deepEqual(messages(`=== 2026-02-10-ferry.txt\n${dated('2026-02-11')}`, dateConflict), []);
    assert.deepEqual(messages(`=== 2026-02-10-ferry.txt\n${dated('2026')}`, dateConflict), []);
    assert.deepEqual(messages(`=== 2026-02-10-ferry.txt\n${dated('2026-02-31')}`, dateConflict), []);
    assert.deepEqual(messages('=== 2026-02-10-ferry.txt\nThe ferry sails.', dateConflict), []);
    assert.equal(messages(`=== 2026-02-10-ferry.txt\n${dated('2026-02-12')}`, dateConflict).length, 1);
  });
});
