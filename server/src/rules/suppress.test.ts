import assert from 'node:assert/strict';
import { checkText, corpusOf, settings } from '../../../test/rules';
import { checkAlone, checkArticle, checkRest, type Settings } from './check';
import { rules } from './index';
import type { Finding, Rule } from './rule';
import { namesRule } from './ruleGlob';

const UNUSED = 'suppression/unused';
const article = (ignored: string, text = '“The ferry sails at noon, said Ada Lindqvist.') =>
  `date: 2026-02-11\nsource: Harbour Gazette\ncopydesk-ignore: ${ignored}\n\n${text}\n`;
const ids = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

describe('copydesk-ignore', () => {
  it('leaves out the findings of the rules that it names, by id, by group or all of them', () => {
    assert.deepEqual(ids(checkText(article('quotation/unopened'))), [UNUSED, 'quotation/unclosed']);
    for (const pattern of ['quotation/unclosed', 'quotation/*', '*', 'text/encoding, quotation/*']) {
      assert.ok(!ids(checkText(article(pattern))).includes('quotation/unclosed'), pattern);
    }
  });

  it('is read from the sidecar and the header together', () => {
    const { articles, corpus } = corpusOf(`
      === a.txt
      date: 2026-02-11
      copydesk-ignore: quotation/unclosed

      “The ferry sails at noon, said Ada Lindqvist.
      === a.meta.yaml
      copydesk-ignore:
        - metadata/missing-source
        - text/encoding
      `);
    const findings = checkArticle(articles[0]!, corpus, settings());
    assert.deepEqual(
      findings.map(({ uri, rule }) => [uri, rule]),
      [['news:/a.meta.yaml', UNUSED]],
    );
    assert.match(findings[0]!.message, /^“text\/encoding” finds nothing here/u);
  });

  it('says that a name is none, and nothing of a rule that is off', () => {
    const [finding] = checkText(article('quotation/unclosd', 'The ferry sails at noon.'));
    assert.match(
      finding!.message,
      /^“quotation\/unclosd” names no rule that reads articles; did you mean “quotation\/unclosed”\?$/u,
    );
    const off: Settings = { ...settings(), severityOf: ({ id }) => (id === 'text/encoding' ? 'off' : 'hint') };
    assert.deepEqual(ids(checkText(article('text/encoding', 'The ferry sails at noon.'), off)), []);
  });

  it('can be quiet about itself', () => {
    assert.deepEqual(ids(checkText(article(`text/encoding, ${UNUSED}`, 'The ferry sails at noon.'))), []);
  });

  it('counts what a rule finds that has to ask the corpus', () => {
    const asking: Rule = {
      ...rules.find(({ id }) => id === 'text/encoding')!,
      *check({ corpus }) {
        if (corpus.size > 0) yield { start: 0, end: 1, message: 'Found.' };
      },
    };
    const others = rules.filter(({ id }) => id !== asking.id);
    for (const [ignored, text] of [
      ['text/encoding', 'The ferry sails at noon.'],
      ['quotation/unclosed', '“The ferry sails at noon, said Ada Lindqvist.'],
    ]) {
      const { articles, corpus } = corpusOf(article(ignored!, text));
      const all = [...others, asking];
      const alone = checkAlone(articles[0]!, settings(), all);
      assert.ok(alone.open.includes(asking.id));
      const whole = checkArticle(articles[0]!, corpus, settings(), all);
      assert.deepEqual(checkRest(articles[0]!, alone, corpus, settings(), all), whole);
      assert.deepEqual(ids(whole), ignored === 'text/encoding' ? [] : ['text/encoding']);
    }
  });

  it('names rules by patterns', () => {
    assert.ok(namesRule('text/*', 'text/encoding'));
    assert.ok(namesRule('*', 'text/encoding'));
    assert.ok(!namesRule('tex/*', 'text/encoding'));
    assert.ok(!namesRule('text', 'text/encoding'));
  });
});
