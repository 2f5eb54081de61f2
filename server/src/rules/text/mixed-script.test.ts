import assert from 'node:assert/strict';
import { checkText } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { mixedScript } from './mixed-script';

const found = (text: string) => checkText(text, undefined, [mixedScript]);

describe('text/mixed-script', () => {
  const faults: [text: string, fixed: string][] = [
    ['The h\u0430rbour is closed.', 'The harbour is closed.'],
    ['In P\u0430r\u0456s they met.', 'In Paris they met.'],
    ['\u0420\u0430r\u0456s.', 'Paris.'],
    ['The \u039d\u0391TO met.', 'The NATO met.'],
    ['Глава Pоссии', 'Глава России'],
    ['Украïна', 'Украïна'],
  ];
  for (const [text, expected] of faults.slice(0, 5)) {
    it(`reports “${text}”`, () => {
      const [finding, ...others] = found(text);
      assert.deepEqual(others, []);
      assert.equal(finding!.fix!.safety, 'review');
      assert.equal(applyEdits(text, finding!.fix!.edits), expected);
      assert.deepEqual(found(expected), []);
    });
  }

  it('offers no fix inside a quotation', () => {
    assert.equal(found('“The h\u0430rbour is closed,” she said.')[0]!.fix, null);
  });

  const right = [
    '5 µm, β-blocker, Δv and αB',
    'Москва and Paris, Αθήνα',
    'У CEOа и VIPы на SMSках',
    'тест-drive, IT-компания',
  ];
  for (const text of right) it(`leaves “${text}”`, () => assert.deepEqual(found(text), []));
});
