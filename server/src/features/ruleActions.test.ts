import assert from 'node:assert/strict';
import type { Finding } from '../rules/rule';
import { ruleActions } from './ruleActions';

const finding = (rule: string, start: number): Finding => {
  return { uri: 'news:/a.txt', start, end: start + 1, rule, severity: 'hint', message: '', related: [], fix: null };
};
const titles = (findings: readonly Finding[]) =>
  ruleActions(findings, { start: 3, end: 3 }, 'copydesk.yaml').map(({ title }) => title);

describe('features: actions on rules', () => {
  it('are offered once for each rule that reports something there', () =>
    assert.deepEqual(
      titles([finding('quotation/unclosed', 3), finding('quotation/unclosed', 2), finding('text/encoding', 9)]),
      [
        'Fix all of quotation/unclosed in the corpus…',
        'Ignore quotation/unclosed in this article',
        'Turn quotation/unclosed off in copydesk.yaml',
        'Change the severity of quotation/unclosed…',
        'Explain quotation/unclosed',
      ],
    ));

  it('leave out fixes where the rule has none, and everything where it is no rule', () => {
    assert.equal(titles([finding('suppression/unused', 3)])[0], 'Ignore suppression/unused in this article');
    assert.deepEqual(titles([finding('internal/rule-slow', 3)]), []);
  });
});
