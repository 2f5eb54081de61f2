import assert from 'node:assert/strict';
import { articleOf, checkText, EMPTY_CORPUS, settings } from '../../../../test/rules';
import { checkArticle } from '../check';
import { applyEdits } from '../fix';
import { duplicateKey } from './duplicate-key';
import { emptyValue } from './empty-value';
import { headerAfterBody } from './header-after-body';
import { unknownKey } from './unknown-key';

const RULES = [duplicateKey, emptyValue, headerAfterBody, unknownKey];
const found = (text: string): [string, string][] =>
  checkText(text, settings(), RULES).map(({ rule, start, end }) => [
    rule.replace('metadata/', ''),
    text.slice(start, end),
  ]);

describe('the keys of a header', () => {
  it('are reported by one rule each', () => {
    assert.deepEqual(found('date: 2026-02-11\ndata: 2026-02-12\nauthor:\nmood: fine\nsource: ANB\n\nText.'), [
      ['duplicate-key', 'data'],
      ['empty-value', 'author'],
      ['unknown-key', 'mood'],
    ]);
  });

  it('go where they are empty, with their line and nothing else', () => {
    const fixed = (text: string) => {
      const [finding] = checkText(text, settings(), [emptyValue]);
      return finding?.fix && applyEdits(text, finding.fix.edits);
    };
    assert.equal(
      fixed('date: 2026-02-11\r\nauthor:\r\nsource: ANB\r\n\r\nText.'),
      'date: 2026-02-11\r\nsource: ANB\r\n\r\nText.',
    );
    assert.equal(fixed('---\ndate: 2026-02-11\nauthor: ""\n---\nText.'), '---\ndate: 2026-02-11\n---\nText.');
    // What stands below may be the value.
    assert.equal(fixed('---\ndate: 2026-02-11\nauthor: []\n---\nText.'), null);
  });

  it('go from a sidecar file too, but not from between the braces of JSON', () => {
    const edit = (name: string, text: string) => {
      const { article } = articleOf(`=== article.txt\nText.\n=== ${name}\n${text}`);
      const [finding] = checkArticle(article, EMPTY_CORPUS, settings(), [emptyValue]);
      assert.equal(finding!.uri, `news:/${name}`);
      return finding!.fix && applyEdits(text, finding!.fix.edits);
    };
    assert.equal(edit('article.meta.yaml', 'date: 2026-02-11\nauthor: null'), 'date: 2026-02-11');
    assert.equal(edit('article.meta.json', '{"date": "2026-02-11",\n"author": ""\n}'), null);
  });

  it('are corrected where a known one is near', () => {
    const text = '---\nsourse: ANB\ndate: 2026-02-11\n---\nText.';
    const [finding] = checkText(text, settings(), [unknownKey]);
    assert.equal(
      finding!.message,
      'The key “sourse” is not one that Copydesk knows, so it is not read; did you mean “source”?',
    );
    assert.equal(applyEdits(text, finding!.fix!.edits), text.replace('sourse', 'source'));
    assert.equal(checkText(text.replace('sourse', 'mood'), settings(), [unknownKey])[0]!.fix, null);
  });

  it('are told from lines of a story below the header', () => {
    const strays: Record<string, string | null> = {
      'title: The ferry\n\ndate: 2026-02-11\n\nText.': 'date: 2026-02-11',
      'title: The ferry\n\nsource: ANB\n\nText.': 'source: ANB',
      'The ferry sails.\n\ndate: 2026-02-11\nsource: ANB\n\nText.': 'date: 2026-02-11\nsource: ANB',
      'The ferry sails.\n\nSource: ANB\n\nText.': null,
      'title: The ferry\n\nPhoto: ANB\n\nText.': null,
      'title: The ferry\n\nText.\n\nSource: ANB': null,
      'The ferry sails.\n\nSpeaker: “It sails.”\nInterviewer: “When?”': null,
      'The ferry sails.\n\nDate: the harbour was closed on Monday.\nPlace: nobody knows.': null,
      'The ferry sails.\nDate: 2026-02-11\nThe ferry sailed.': null,
    };
    for (const [text, expected] of Object.entries(strays))
      assert.deepEqual(
        checkText(text, settings(), [headerAfterBody]).map(({ start, end }) => text.slice(start, end)),
        expected === null ? [] : [expected],
        text,
      );
  });
});
