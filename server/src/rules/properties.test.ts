import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../article/parseArticle';
import { checkText, EMPTY_CORPUS, settings } from '../../../test/rules';
import { fixesOf } from '../features/codeActions';
import { checkArticle, RULE_FAILED } from './check';
import { applyEdits, changesLetters, fixAll, safeFixes } from './fix';
import { rules } from './index';
import type { Fix, Rule } from './rule';

/** Texts made of what news files hold, with everything that the rules look for thrown in. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'The ferry',
      'sails',
      'soon',
      'ha detto',
      'said Ada Lindqvist',
      'l’été',
      "don't",
      '2014',
      'U.S.',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom('“', '”', '„', '«', '»', '"', "''", '‘', '’', '« ', ' »', '“ ', ' ”') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('. .', '..', ',,', ',.', ';;', '...', '.', ',', ': ', ' – ', '\u00a0\u00a0', ' \u00a0'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u200b',
      '\ufeff',
      '\u00ad',
      '\u200d',
      '\u0000',
      '\u000c',
      '\u00a0',
      '\ufffd',
      'Ã©',
      'â€œ',
      'â€',
      '\u0093',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n\r\n',
      '\ndate: 2026-02-30\n',
      ' date 2026-02-11 ',
      '---\n',
      'source: ANB\n',
      'author:\n',
      'sourse: ANB\n',
      'date: 2026-02\n',
      'speakers: Ada Lindqvist; Jonas Ek\n',
      '(the ferry. -\n\nANB\n\n)',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'theferry',
      'soon.It',
      'saidLindqvist',
      'h\u0430rbour',
      ' ,',
      ' ?',
      '\t\n',
      '\r',
      '\u001b',
      '\n\nAdvertisement\n\n',
      '\n\nPhoto: Ada Lindqvist\n\n',
      '… [+12 chars]',
      '31 April 2026',
      'Monday, 11 February 2026',
      '03/04/2022',
      '14 March',
      'today, 5 May 2026',
      'from 13 March 2022 to 11 March 2022',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));
/** Heads of articles that suggest a date or a source. */
const opening = fc.constantFrom(
  '',
  'NORRVIK, 11 February 2026 – The ferry ',
  'NORRVIK, 11 February 2026 (Reuters) – ',
  'NORRVIK (ANSA) – ',
  '(Reuters) – The ferry ',
  'NORRVIK (AP) — “The ferry sails at noon every day,” said Ada Lindqvist. ',
  ' date 2026-02-11 NORRVIK (ANSA) – The ferry ',
  ' date 2026-02 9:20\n\n',
  'date 2026-02-11\n\nNORRVIK (Reuters) – The ferry ',
  'date: 2026-02-11\n\nNORRVIK (Reuters) – The ferry ',
  'title: The ferry\r\n\r\nNORRVIK, 11 February 2026 (Reuters) – ',
  'date: 03/04/2026\n\nNORRVIK – The ferry ',
  'date: 11.2.2026\n\nNORRVIK – The ferry ',
  'date: 2026-02\nauthor:\nsourse: ANB\nspeakers: Ada Lundkvist\n\nNORRVIK, 11 February 2026 (Reuters) – “It sails,” said Ada Lindqvist. ',
  '---\ntitle: The ferry\n---\nNORRVIK – “The ferry sails at noon every day,” said Ada Lindqvist. ',
);
const runs = { seed: 13, numRuns: 100 };

const findingsOf = (rule: Rule, source: string) => checkText(source, settings(), [rule]);

/** Titles of all fixes that a rule offers on a text, with the file that a fix has made beside it. */
function titlesOf(rule: Rule, source: string, { files }: Fix): string[] {
  const article = parseArticle({ uri: 'news:/article.txt', text: source, sidecar: files?.[0] });
  return checkArticle(article, EMPTY_CORPUS, settings(), [rule]).flatMap((finding) =>
    fixesOf(finding).map(({ title }) => title),
  );
}

/** Rules whose fixes such texts hardly call for: they take a sidecar file, other articles, required keys, or speech without a speaker. */
const RARE = new Set([
  'metadata/date-conflict',
  'metadata/unknown-source',
  'metadata/missing-field',
  'metadata/missing-speaker',
]);
/** Letters, marks on letters and digits, in order: what no fix of marks and layout may touch. */
const letters = (source: string): string => source.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The text behind the header, without the white space that parts them. */
function bodyOf(source: string): string {
  const { bodyStart } = parseArticle({ uri: 'news:/article.txt', text: source }).metadata;
  return source.slice(bodyStart).trimStart();
}

describe('every rule, on any text (property)', () => {
  it('never throws, and reports inside the text, never inside a character', () => {
    fc.assert(
      fc.property(text, (source) => {
        const splits = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/u.test(source.slice(at - 1, at + 1)) && at > 0;
        for (const finding of checkText(source)) {
          assert.notEqual(finding.rule, RULE_FAILED, finding.message);
          const edits = finding.fix?.edits ?? [];
          for (const { start, end } of [finding, ...finding.related, ...edits]) {
            assert.ok(0 <= start && start <= end && end <= source.length, finding.rule);
            assert.ok(!splits(start) && !splits(end), finding.rule);
          }
          edits.slice(1).forEach((edit, i) => assert.ok(edits[i]!.end <= edit.start, finding.rule));
          assert.match(finding.message, /^["“\p{Lu}\p{N}][^]*[.?]$/u);
          assert.ok(finding.fix === null || finding.fix.title !== '');
        }
      }),
      runs,
    );
  });

  for (const rule of rules.filter(({ fix }) => fix === 'safe')) {
    it(`${rule.id}: safe fixes change no letter or digit, and leave none to make`, () => {
      fc.assert(
        fc.property(text, (source) => {
          const fixed = fixAll(source, (current) => findingsOf(rule, current));
          assert.equal(letters(fixed.text), letters(source));
          assert.deepEqual(safeFixes(findingsOf(rule, fixed.text)), []);
        }),
        runs,
      );
    });
  }

  it('safe fixes of all rules together come to an end, and change no word of a quotation', () => {
    fc.assert(
      fc.property(text, (source) => {
        const fixed = fixAll(source, (current) => checkText(current));
        assert.equal(letters(fixed.text), letters(source));
        assert.deepEqual(safeFixes(checkText(fixed.text)), []);
        assert.equal(fixAll(fixed.text, (current) => checkText(current)).fixed, 0);
      }),
      runs,
    );
  });

  it('fixes of dates, words and lines of pages change no letter or digit inside a quotation', () => {
    const looked = rules.filter(({ id }) => /^(?:date|text)\//u.test(id) && id !== 'text/encoding');
    fc.assert(
      fc.property(text, (source) => {
        const { quotations } = parseArticle({ uri: 'news:/article.txt', text: source });
        for (const { fix, alternatives = [], rule } of checkText(source, settings(), looked)) {
          for (const { edits } of [...(fix ? [fix] : []), ...alternatives]) {
            const inside = edits.filter((edit) => quotations.some((q) => edit.start < q.end && q.start < edit.end));
            assert.ok(!changesLetters(source, inside), rule);
          }
        }
      }),
      runs,
    );
  });

  for (const id of ['quotation/unclosed', 'quotation/unopened', 'quotation/nested-same-marks']) {
    it(`${id}: a fix changes no letter or digit`, () => {
      const rule = rules.find((known) => known.id === id)!;
      fc.assert(
        fc.property(text, (source) => {
          for (const { fix } of findingsOf(rule, source))
            assert.equal(letters(applyEdits(source, fix?.edits ?? [])), letters(source));
        }),
        runs,
      );
    });
  }

  const ofHeader = rules.filter(({ id, fix }) => id.startsWith('metadata/') && fix === 'review' && !RARE.has(id));
  for (const rule of ofHeader) {
    const { id } = rule;
    it(`${id}: a fix leaves the body as it is and is not offered again`, () => {
      let offered = 0;
      fc.assert(
        fc.property(
          fc.tuple(opening, text).map((both) => both.join('')),
          (source) => {
            for (const fix of findingsOf(rule, source).flatMap(fixesOf)) {
              offered++;
              const fixed = applyEdits(source, fix.edits);
              assert.ok(bodyOf(fixed).endsWith(bodyOf(source)));
              assert.ok(!titlesOf(rule, fixed, fix).includes(fix.title), fix.title);
            }
          },
        ),
        runs,
      );
      assert.ok(offered > 5, 'the texts do not offer enough fixes to prove anything');
    });
  }

  it('gives the same findings each time', () => {
    fc.assert(
      fc.property(text, (source) => assert.deepEqual(checkText(source), checkText(source))),
      { ...runs, numRuns: 50 },
    );
  });
});
