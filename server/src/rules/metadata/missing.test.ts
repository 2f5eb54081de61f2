import assert from 'node:assert/strict';
import { articleOf, EMPTY_CORPUS, settings } from '../../../../test/rules';
import { checkArticle, type Settings } from '../check';
import { applyEdits } from '../fix';
import { missingDate } from './missing-date';
import { missingField } from './missing-field';
import { missingSource } from './missing-source';
import { missingSpeaker } from './missing-speaker';
import type { Article, Metadata, MetadataEntry, MetadataKey, MetadataLevel, Quotation } from '../../article/article';
import type { Severity } from '../rule';

const RULES = [missingDate, missingField, missingSource, missingSpeaker];
const NOTHING: Metadata = { entries: [], header: null, bodyStart: 0, problems: [] };

/** An article of which nothing is read but what the test gives. */
function article(text: string, facts: Partial<Article> = {}): Article {
  const base = articleOf(text).article;
  return { ...base, text, metadata: NOTHING, quotations: [], figures: [], mentions: [], sources: [], ...facts };
}

const entry = (key: MetadataKey, value: string, level: MetadataLevel): MetadataEntry => ({
  key,
  value,
  level,
  start: 0,
  end: 0,
});
const quotation = (figure: number | null, kind: Quotation['kind'] = 'speech'): Quotation => ({
  start: 0,
  end: 4,
  innerStart: 1,
  innerEnd: 3,
  kind,
  utterance: 0,
  speaker: figure === null ? null : { start: 5, end: 7, by: 'cue', figure, name: 'they' },
  parent: -1,
  open: '“',
  close: '”',
});
const figure = (name: string) => ({ name, form: 'full', gender: null, roles: [] }) as const;
const check = (given: Article, set: Settings = settings()) => checkArticle(given, EMPTY_CORPUS, set, RULES);

/** The text after the fix of the only finding. */
function fixed(given: Article): string {
  const findings = check(given);
  assert.equal(findings.length, 1);
  assert.equal(findings[0]!.fix?.safety, 'review');
  return applyEdits(given.text, findings[0]!.fix!.edits);
}

describe('metadata/missing-*', () => {
  it('makes one finding of all that is missing, at the first line', () => {
    const findings = check(article('\nThe ferry sails.\n\n“No.”', { quotations: [quotation(null)] }));
    assert.equal(findings.length, 1);
    const [{ start, end, rule, message, fix }] = findings as [(typeof findings)[0]];
    assert.deepEqual({ start, end, rule, fix }, { start: 1, end: 17, rule: 'metadata/missing-date', fix: null });
    assert.match(message, /^No date, source or speaker is given/u);
  });

  it('lets the most severe rule that is on report', () => {
    const with_ = (levels: Record<string, Severity | 'off'>): Settings => ({
      ...settings(),
      severityOf: (rule) => levels[rule.id] ?? rule.severity,
    });
    const rulesOf = (levels: Record<string, Severity | 'off'>) =>
      check(article('The ferry sails.'), with_(levels)).map(({ rule, severity }) => `${rule} ${severity}`);
    assert.deepEqual(rulesOf({ 'metadata/missing-source': 'error' }), ['metadata/missing-source error']);
    assert.deepEqual(rulesOf({ 'metadata/missing-date': 'off' }), ['metadata/missing-source warning']);
    assert.deepEqual(rulesOf({ 'metadata/missing-date': 'off', 'metadata/missing-source': 'off' }), []);
  });

  it('asks only for what the configuration requires, and nothing of an empty file', () => {
    assert.deepEqual(check(article('The ferry sails.'), settings({}, [])), []);
    assert.match(
      check(article('The ferry sails.'), settings({}, ['source']))[0]!.message,
      /^No source is given .*add it /u,
    );
    assert.deepEqual(check(article(' \n')), []);
  });

  it('asks for other keys that the configuration requires', () => {
    const [finding, ...others] = check(article('The ferry sails.'), settings({}, ['url', 'author']));
    assert.deepEqual([finding!.rule, others.length], ['metadata/missing-field', 0]);
    assert.match(finding!.message, /^No author or URL is given .*add them /u);
    assert.equal(
      check(article('The ferry sails.'), settings({}, ['author', 'date']))[0]!.rule,
      'metadata/missing-date',
    );
  });

  it('takes a dateline, a prefix and the text for an answer, but not the name of the file', () => {
    const dated = (level: MetadataLevel) => ({
      metadata: { ...NOTHING, entries: [entry('date', '2026-02-11', level), entry('source', 'ANB', 'dateline')] },
    });
    for (const level of ['dateline', 'prefix', 'text'] as const) {
      assert.deepEqual(check(article('The ferry sails.', dated(level))), [], level);
    }
    assert.equal(
      fixed(article('The ferry sails.', dated('file'))).split('\n')[0],
      'date: 2026-02-11 # inferred from the file name',
    );
  });

  it('asks for a speaker only where there is speech and nobody is named', () => {
    const given = { ...NOTHING, entries: [entry('date', '2026', 'header'), entry('source', 'ANB', 'header')] };
    const found = (quotations: Quotation[], required?: string[]) =>
      check(
        article('“No”', { metadata: given, quotations, figures: [figure('Ada Lindqvist')] }),
        settings({}, required),
      ).length;
    assert.equal(found([]), 0);
    assert.equal(found([quotation(null, 'scare')]), 0);
    assert.equal(found([quotation(null)]), 1);
    assert.equal(found([quotation(null), quotation(0)]), 0);
    assert.equal(found([quotation(-1)], ['date', 'source', 'speakers']), 1);
    assert.equal(found([quotation(-1)]), 0);
    assert.equal(found([quotation(null)], []), 1);
  });

  it('inserts a header with what the text suggests, each value marked', () => {
    const text = 'NORRVIK, Feb 11 (ANB) – “No”\r\n“Yes”';
    const facts: Partial<Article> = {
      kind: 'interview',
      metadata: { ...NOTHING, entries: [entry('date', '2026-02-11', 'dateline')] },
      quotations: [quotation(null)],
      figures: [figure('Tomas Brandt'), figure('Ada Lindqvist')],
      mentions: [0, 1, 1].map((index) => ({ start: 0, end: 1, figure: index })),
    };
    const given = article(text, facts);
    assert.equal(
      fixed(given),
      `date: 2026-02-11 # inferred from the dateline\r\nspeakers: Ada Lindqvist # inferred from the most frequent name\r\n\r\n${text}`,
    );
    assert.equal(
      check(given)[0]!.fix!.title,
      'Insert a header: date 2026-02-11; speakers Ada Lindqvist (nothing suggests source)',
    );
  });

  it('adds to a header or front matter, and turns a harvest prefix into a header', () => {
    const facts = (form: 'header' | 'front-matter' | 'prefix', end: number, bodyStart: number): Partial<Article> => ({
      metadata: {
        ...NOTHING,
        entries: [{ ...entry('date', '2026', form), start: 6, end: 10 }, entry('source', 'ANB: “News”', 'file')],
        header: { start: 0, end, form },
        bodyStart,
      },
    });
    assert.equal(
      fixed(article('date: 2026\n\nText', facts('header', 10, 12))),
      'date: 2026\nsource: ANB: “News” # inferred from the file name\n\nText',
    );
    assert.equal(
      fixed(article('---\ndate: 2026\n---\nText', facts('front-matter', 18, 19))),
      '---\ndate: 2026\nsource: "ANB: “News”" # inferred from the file name\n---\nText',
    );
    assert.equal(
      fixed(article(' date 2026 NORRVIK – Text', facts('prefix', 10, 11))),
      'date: 2026\nsource: ANB: “News” # inferred from the file name\n\nNORRVIK – Text',
    );
  });

  it('repeats nothing that stands in a sidecar', () => {
    const metadata = { ...NOTHING, entries: [entry('date', '2026', 'sidecar'), entry('place', 'Norrvik', 'dateline')] };
    assert.equal(check(article('NORRVIK – The ferry sails.', { metadata }))[0]!.fix, null);
  });

  it('offers nothing where the front matter is not closed', () => {
    const metadata: Metadata = {
      ...NOTHING,
      entries: [entry('date', '2026', 'front-matter'), entry('source', 'ANB', 'file')],
      header: { start: 0, end: 14, form: 'front-matter' },
      problems: [{ kind: 'unclosed-front-matter', start: 0, end: 3, message: 'the front matter is not closed' }],
    };
    assert.equal(check(article('---\ndate: 2026\nText', { metadata }))[0]!.fix, null);
  });
});
