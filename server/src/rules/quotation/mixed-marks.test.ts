import assert from 'node:assert/strict';
import { articleOf, EMPTY_CORPUS, settings } from '../../../../test/rules';
import { checkArticle } from '../check';
import { applyEdits } from '../fix';
import { mixedMarks } from './mixed-marks';

function check(source: string, options: Record<string, unknown> = {}, language?: string) {
  const { article } = articleOf(source);
  const quotations = article.quotations.map((quotation) => ({ ...quotation, kind: 'speech' as const }));
  const given = { ...article, quotations, language: language ?? article.language };
  const [finding, ...others] = checkArticle(given, EMPTY_CORPUS, settings({ [mixedMarks.id]: options }), [mixedMarks]);
  assert.deepEqual(others, []);
  return { text: article.text, finding };
}

function fixed(source: string, options?: Record<string, unknown>, language?: string): string {
  const { text, finding } = check(source, options, language);
  return applyEdits(text, finding!.fix!.edits);
}

const MIXED = '“We sail,” she said. “We sail soon,” she said. «We sail now,» he said.';

describe('quotation/mixed-marks', () => {
  it('counts the styles and sets the rare ones in the prevailing one', () => {
    assert.match(check(MIXED).finding!.message, /\(“ ” 2×, « » 1×\): use “ ” throughout/u);
    assert.equal(fixed(MIXED), '“We sail,” she said. “We sail soon,” she said. “We sail now,” he said.');
  });

  it('prefers the style that comes first where both are as frequent', () => {
    assert.equal(
      fixed('"We sail now," he said. “We sail soon,” she said.'),
      '"We sail now," he said. "We sail soon," she said.',
    );
  });

  it('leaves single marks beside double ones alone, as headlines have them, unless a style is asked for', () => {
    const headline = '‘We sail,’ says captain. “We sail soon,” she said. “We sail now,” he said.';
    assert.equal(check(headline).finding, undefined);
    assert.match(check(headline, { style: '“”' }).finding!.message, /“ ” 2×, ‘ ’ 1×/u);
    assert.equal(check('‘We sail,’ she said. ‘We sail now,’ he said. “We sail soon,” she said.').finding, undefined);
    assert.match(
      check('‘We sail,’ she said. ‘We sail now,’ he said. “Soon,” she said. «Now,» he said.').finding!.message,
      /use “ ” throughout/u,
    );
  });

  it('names at most five other places', () => {
    const { finding } = check('“We sail soon,” she said. '.repeat(9) + '«We sail now,» he said. '.repeat(8));
    assert.equal(finding!.related.length, 5);
  });

  it('sets the space of French guillemets and takes it away', () => {
    assert.equal(
      fixed('« On part », dit-elle. « On part », dit-il. “Partons”, dit-elle.', {}, 'fr'),
      '« On part », dit-elle. « On part », dit-il. «\u00a0Partons\u00a0», dit-elle.',
    );
    assert.equal(
      fixed('“On part”, dit-elle. « On part », dit-il.', { style: '“”' }, 'fr'),
      '“On part”, dit-elle. “On part”, dit-il.',
    );
  });

  it('comes to the same before and after the wrong marks are mended', () => {
    const [torn, mended] = ['“We sail», she said. “We sail», she said. ', '“We sail”, she said. “We sail”, she said. '];
    const rest = '«We sail», he said.';
    assert.equal(check(torn + rest).finding!.message, check(mended + rest).finding!.message);
  });

  it('leaves out what holds a mark of the style already', () => {
    const { finding } = check('“We sail,” she said. “We sail,” she said. «They say “soon” here,» he said.');
    assert.equal(finding!.fix, null);
  });

  it('counts no quotations inside quotations, and faulty pairs as what they are when mended', () => {
    assert.equal(
      check('“We call it «the slow lane» here,” she said. “We sail», she said. “We sail,” she said.').finding,
      undefined,
    );
  });
});
