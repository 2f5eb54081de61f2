import assert from 'node:assert/strict';
import { articleOf, EMPTY_CORPUS, settings } from '../../../../test/rules';
import { checkArticle } from '../check';
import { applyEdits } from '../fix';
import { malformedHeader } from './malformed-header';
import type { Metadata, MetadataProblem } from '../../article/article';

const problem = (kind: MetadataProblem['kind'], start: number, end: number, message: string, uri?: string) => ({
  kind,
  start,
  end,
  message,
  uri,
});

function check(text: string, metadata: Partial<Metadata>) {
  const whole = { entries: [], header: null, bodyStart: 0, problems: [], ...metadata };
  return checkArticle({ ...articleOf(text).article, metadata: whole }, EMPTY_CORPUS, settings(), [malformedHeader]);
}

describe('metadata/malformed-header', () => {
  it('makes one mild finding of a harvest prefix, whose fix leaves the body alone', () => {
    const text = ' date 2026-02-11 NORRVIK – The ferry sails.';
    const [finding, ...others] = check(text, {
      header: { start: 1, end: 16, form: 'prefix' },
      bodyStart: 17,
      entries: [{ key: 'date', value: '2026-02-11', level: 'prefix', start: 6, end: 16 }],
      problems: [
        problem('leading-space', 0, 1, 'the key “date” stands behind a space'),
        problem('missing-colon', 1, 5, 'the key “date” needs a colon'),
        problem('shares-line', 16, 17, 'the header needs a line of its own'),
      ],
    });
    assert.deepEqual(others, []);
    assert.equal(finding!.severity, 'information');
    assert.deepEqual([finding!.start, finding!.end], [0, 17]);
    assert.match(finding!.message, /^The key “date” stands behind a space; .* own\.$/u);
    assert.equal(applyEdits(text, finding!.fix!.edits), 'date: 2026-02-11\n\nNORRVIK – The ferry sails.');
  });

  it('moves a harvest prefix into a sidecar file, where there is none yet', () => {
    const text = ' date 2026-02-11 NORRVIK – The ferry sails.';
    const findingsOf = (source: string) => {
      const { article } = articleOf(source);
      return checkArticle(article, EMPTY_CORPUS, settings(), [malformedHeader]);
    };
    const [fix] = findingsOf(text)[0]!.alternatives!;
    assert.deepEqual(fix!.files, [{ uri: 'news:/article.meta.yaml', text: 'date: 2026-02-11\n' }]);
    assert.equal(applyEdits(text, fix!.edits), 'NORRVIK – The ferry sails.');
    const beside = findingsOf(`=== article.txt\n${text}\n=== article.meta.yaml\nsource: ANB`);
    assert.equal(beside[0]!.alternatives, undefined);
  });

  it('reports other problems of the form one by one, also in the sidecar, and leaves keys to their own rules', () => {
    const findings = check('Text', {
      problems: [
        problem('unclosed-front-matter', 0, 3, 'the front matter has no closing “---”'),
        problem('duplicate-key', 0, 4, 'the key “date” stands twice'),
        problem('unknown-key', 1, 2, 'the key “mood” is unknown'),
        problem('syntax', 3, 4, 'this is not YAML', 'news:/article.meta.yaml'),
      ],
    });
    assert.deepEqual(
      findings.map(({ severity, uri, message }) => [severity, uri, message]),
      [
        ['warning', 'news:/article.txt', 'The front matter has no closing “---”.'],
        ['warning', 'news:/article.meta.yaml', 'This is not YAML.'],
      ],
    );
  });
});
