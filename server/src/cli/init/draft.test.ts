import assert from 'node:assert/strict';
import fc from 'fast-check';
import { METADATA_KEYS } from '../../article/article';
import { readConfig } from '../../config/parseConfig';
import { draftConfig } from './draft';
import type { Form, Survey } from './survey';

const SURVEY: Survey = {
  articles: 1204,
  globs: ['articles/**/*.txt'],
  ignored: [],
  read: 400,
  languages: [
    ['en', 300],
    ['it', 95],
    ['und', 3],
    ['fr', 2],
  ],
  keys: new Map([
    ['date', 390],
    ['source', 250],
    ['author', 380],
    ['title', 120],
  ]),
  forms: new Map<Form, number>([
    ['header', 300],
    ['sidecar', 100],
  ]),
  tables: [],
  hasFigures: false,
};

/** What the drafted configuration sets; fails where it has a mistake. */
function valuesOf(survey: Partial<Survey>) {
  const text = draftConfig({ ...SURVEY, ...survey });
  const { values, problems } = readConfig(text);
  assert.deepEqual(problems, [], text);
  return values;
}

describe('the copydesk.yaml that init drafts', () => {
  it('says what the corpus says of itself', () => {
    const { articles, languages, required, preset, ...rest } = valuesOf({});
    assert.deepEqual(articles, ['articles/**/*.txt']);
    assert.deepEqual(languages, ['en', 'it']);
    assert.deepEqual(required, ['date', 'source', 'author']);
    assert.equal(preset, 'recommended');
    assert.deepEqual(rest, {});
  });

  it('asks for nothing that most articles lack, and takes a harvest for what it is', () => {
    const survey: Partial<Survey> = {
      keys: new Map([['date', 40]]),
      forms: new Map<Form, number>([
        ['none', 360],
        ['harvest prefix', 40],
      ]),
    };
    assert.deepEqual(valuesOf(survey).required, []);
    assert.equal(valuesOf(survey).preset, 'raw');
    assert.match(draftConfig({ ...SURVEY, ...survey }), /do not say their date and source/u);
  });

  it('judges no corpus by a handful of articles', () => {
    const { preset, required } = valuesOf({ read: 3, keys: new Map([['author', 3]]), forms: new Map([['none', 3]]) });
    assert.deepEqual([preset, required], ['recommended', []]);
  });

  it('names figures, tables and files that are no articles', () => {
    const survey = { hasFigures: true, tables: ['meta.csv'], ignored: ['articles/README.txt'] };
    const { figures, ignore } = valuesOf(survey);
    assert.deepEqual([figures, ignore], ['figures.yaml', ['articles/README.txt']]);
    assert.match(draftConfig({ ...SURVEY, ...survey }), /# Tables that may hold metadata: meta\.csv\.$/mu);
  });

  it('is a configuration without a mistake, whatever the files are called (property)', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /^[^/\\:!.\s\p{C}]+$/u.test(text));
    const counts = <K extends string>(keys: readonly K[]) =>
      fc
        .array(fc.tuple(fc.constantFrom(...keys), fc.nat(400)), { maxLength: 5 })
        .map((pairs) => new Map<K, number>(pairs));
    const any = fc.record({
      globs: fc.array(
        name.map((folder) => `${folder}/**/*.txt`),
        { minLength: 1, maxLength: 3 },
      ),
      ignored: fc.array(
        name.map((file) => `${file}/README.txt`),
        { maxLength: 3 },
      ),
      tables: fc.array(name, { maxLength: 3 }),
      keys: counts(METADATA_KEYS),
      forms: counts<Form>(['none', 'header', 'sidecar', 'harvest prefix']),
      read: fc.nat(400),
      hasFigures: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (survey) => {
        const { articles, ignore } = valuesOf(survey);
        assert.deepEqual(articles, survey.globs);
        assert.deepEqual(ignore ?? [], survey.ignored);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
