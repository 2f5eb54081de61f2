import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { checkText, settings } from '../../../test/rules';
import { parseArticle } from '../article/parseArticle';
import { ArticleCorpus } from '../corpus/articleCorpus';
import { checkAlone, checkArticle, checkRest, RULE_FAILED, RULE_SLOW } from './check';
import { firstLine } from './firstLine';
import { ruleById, rules } from './index';
import { ALWAYS } from './preset';
import type { Report, Rule } from './rule';

const rule = (id: string, ...reports: (Report | Error)[]): Rule => ({
  id,
  summary: '',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'safe',
  page: '',
  *check() {
    for (const report of reports) {
      if (report instanceof Error) throw report;
      yield report;
    }
  },
});
const at = (start: number, more: Partial<Report> = {}): Report => ({
  start,
  end: start + 1,
  message: 'Wrong.',
  ...more,
});

describe('checkArticle', () => {
  it('orders findings by start, then rule', () => {
    const findings = checkText('Text.', settings(), [rule('b/b', at(3), at(1)), rule('a/a', at(3), at(0))]);
    assert.deepEqual(
      findings.map(({ start, rule }) => [start, rule]),
      [
        [0, 'a/a'],
        [1, 'b/b'],
        [3, 'a/a'],
        [3, 'b/b'],
      ],
    );
  });

  it('puts findings of the sidecar after those of the article', () => {
    const findings = checkText('Text.', settings(), [rule('a/a', at(0, { uri: 'news:/article.meta.yaml' }), at(4))]);
    assert.deepEqual(
      findings.map(({ uri }) => uri),
      ['news:/article.txt', 'news:/article.meta.yaml'],
    );
  });

  it('leaves out rules that are off', () => {
    const off = { ...settings(), severityOf: ({ id }: Rule) => (id === 'a/a' ? ('off' as const) : ('error' as const)) };
    const findings = checkText('Text.', off, [rule('a/a', at(0)), rule('b/b', at(0))]);
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['b/b', 'error']],
    );
  });

  it('lets a report be milder than its rule, never more severe', () => {
    const findings = checkText('Text.', settings(), [
      rule('a/a', at(0, { severity: 'hint' }), at(1, { severity: 'error' })),
    ]);
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['hint', 'warning'],
    );
  });

  it('names a rule that throws, keeps what it found, and goes on', () => {
    const findings = checkText('\n  A headline\n', settings(), [
      rule('a/a', at(0), new Error('oh no')),
      rule('b/b', at(1)),
    ]);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['a/a', 'b/b', RULE_FAILED],
    );
    assert.match(findings[2]!.message, /a\/a.*oh no/u);
    assert.deepEqual([findings[2]!.start, findings[2]!.end], [3, 13]);
  });

  describe('with a clock', () => {
    /** A clock that goes on by the next number at each look, and then stands. */
    const clock = (...steps: number[]) => {
      let now = 0;
      return () => (now += steps.shift() ?? 0);
    };
    const rulesOf = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule);

    it('names a rule that is slow each time, drops what it found, and goes on', () => {
      // Each rule looks at the clock at its start, at each report and at its end.
      const set = { ...settings(), clock: clock(0, 30, 30, 0, 60, 0, 60, 0, 10, 10) };
      const findings = checkText('Text', set, [rule('a/a', at(0), at(1), at(2)), rule('b/b', at(3))]);
      assert.deepEqual(rulesOf(findings), [RULE_SLOW, 'b/b']);
      assert.match(findings[0]!.message, /a\/a took more than 50 milliseconds/u);
    });

    it('lets a rule take longer on a long article', () => {
      const long = 'Text\n\n'.repeat(8000);
      const set = { ...settings(), clock: clock(0, 60, 60) };
      assert.deepEqual(rulesOf(checkText(long, set, [rule('a/a', at(0))])), ['a/a']);
      const slow = { ...settings(), clock: clock(0, 160, 0, 160, 0, 160) };
      const findings = checkText(long, slow, [rule('a/a', at(0))]);
      assert.match(findings[0]!.message, /a\/a took more than 147 milliseconds/u);
    });

    it('runs a rule again that was slow at first', () => {
      const set = { ...settings(), clock: clock(0, 60, 0, 60, 0, 10, 10) };
      assert.deepEqual(rulesOf(checkText('Text', set, [rule('a/a', at(0))])), ['a/a']);
    });

    it('counts the work alone in further tries, as a busy machine is not the rule’s fault', () => {
      const set = { ...settings(), clock: clock(0, 60), workClock: clock(0, 10, 10) };
      assert.deepEqual(rulesOf(checkText('Text', set, [rule('a/a', at(0))])), ['a/a']);
    });
  });

  it('says without a corpus what needs none, and the rest when there is one', () => {
    const asking: Rule = {
      ...rule('c/c'),
      *check({ corpus }) {
        yield { start: 2, end: 3, message: `${corpus.size}` };
      },
    };
    const half: Rule = {
      ...rule('b/b'),
      *check(context) {
        yield { start: 1, end: 2, message: 'before it asks' };
        yield { start: 3, end: 4, message: `${context.corpus.size}` };
      },
    };
    const all = [rule('a/a', at(0)), half, asking];
    const article = parseArticle({ uri: 'a', text: 'A headline' });
    const alone = checkAlone(article, settings(), all);
    assert.deepEqual(
      alone.findings.map((finding) => finding.rule),
      ['a/a'],
    );
    assert.deepEqual(alone.open, ['b/b', 'c/c']);
    const corpus = new ArticleCorpus();
    const rest = checkRest(article, alone, corpus, settings(), all);
    assert.deepEqual(rest, checkArticle(article, corpus, settings(), all));
    assert.equal(rest.length, 4);
  });

  it('refuses a safe fix that changes a word', () => {
    const edits = [{ start: 1, end: 3, newText: 'I' }];
    const [safe, review] = checkText('“We will come.”', settings(), [
      rule(
        'a/a',
        at(0, { fix: { title: '', safety: 'safe', edits } }),
        at(1, { fix: { title: '', safety: 'review', edits } }),
      ),
    ]);
    assert.equal(safe!.fix, null);
    assert.deepEqual(review!.fix?.edits, edits);
  });
});

describe('rules', () => {
  it('stand in the file of their id, with their page, in order', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    const groups = readdirSync('server/src/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = groups.flatMap(({ name: group }) =>
      readdirSync(`server/src/rules/${group}`).map((name) => `${group}/${name}`),
    );
    assert.deepEqual(
      files.filter((name) => name.endsWith('.md')).sort(),
      ids.map((id) => `${id}.md`),
    );
    for (const id of ids) assert.ok(files.includes(`${id}.ts`), id);
  });

  it('are found by id', () => {
    assert.equal(ruleById('quotation/unclosed')?.severity, 'error');
    assert.equal(ruleById('quotation/unheard-of'), undefined);
  });
});

describe('firstLine', () => {
  it('is the first line with something on it, without the spaces around it', () => {
    assert.deepEqual(firstLine('\n\n \tHead line \r\nnext'), { start: 4, end: 13 });
    assert.deepEqual(firstLine(' \n\t'), { start: 0, end: 0 });
  });

  it('is at most 80 code units long and never half a character', () => {
    assert.deepEqual(firstLine('a'.repeat(200)), { start: 0, end: 80 });
    assert.deepEqual(firstLine('a'.repeat(79) + '\u{1f600}'.repeat(9)), { start: 0, end: 79 });
  });
});
