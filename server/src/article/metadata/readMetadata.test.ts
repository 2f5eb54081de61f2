import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { languageOf } from '../../languages/index';
import { METADATA_LEVELS, metadataEntries, metadataEntry, type Metadata } from '../article';
import { mergeEntries, readMetadata } from './readMetadata';

/** Everything that was read, one line a fact: `level key: value`, `! kind at “text”`, `header form “text”`, `body “start”`. */
function facts(text: string, sidecar?: string): string[] {
  const metadata = readMetadata({
    text,
    sidecar: sidecar === undefined ? undefined : { uri: 'file:///a.meta.yaml', text: sidecar },
  });
  const at = ({ uri, start, end }: { uri?: string; start: number; end: number }) =>
    (uri === undefined ? text : sidecar!).slice(start, end);
  const { entries, problems, header, bodyStart } = metadata;
  return [
    ...entries.map((entry) => {
      const written = at(entry) === entry.value ? '' : ` from “${at(entry)}”`;
      return `${entry.level} ${entry.key}: ${entry.value}${written}${entry.inferred ? ' (inferred)' : ''}`;
    }),
    ...problems.map((problem) => `! ${problem.kind} at “${at(problem)}”`),
    ...(header ? [`${header.form} “${text.slice(header.start, header.end)}”`] : []),
    `body “${text.slice(bodyStart, bodyStart + 8)}”`,
  ];
}

function check(name: string, text: string, expected: readonly string[], sidecar?: string): void {
  it(name, () => assert.deepEqual(facts(text, sidecar), expected));
}

describe('metadata', () => {
  describe('front matter', () => {
    check(
      'is read with exact ranges',
      '---\ndate: 2026-02-11\ntitle: "The bridge: a story"\nspeakers:\n  - Ada Lindqvist, mayor\n  - Bo Ek\n---\n\nThe body.',
      [
        'front-matter date: 2026-02-11',
        'front-matter title: The bridge: a story',
        'front-matter speakers: Ada Lindqvist',
        'front-matter speakers: Bo Ek',
        'front-matter “---\ndate: 2026-02-11\ntitle: "The bridge: a story"\nspeakers:\n  - Ada Lindqvist, mayor\n  - Bo Ek\n---”',
        'body “The body”',
      ],
    );
    check('may end with three stops, and in any line break', '---\r\ndata: 2026-02\r\n...\r\nThe body.', [
      'front-matter date: 2026-02',
      'front-matter “---\r\ndata: 2026-02\r\n...”',
      'body “The body”',
    ]);
    check('with lone CRs', '---\rdate: 2026\rsource: Gazette\r---\rThe body.', [
      'front-matter date: 2026',
      'front-matter source: Gazette',
      'front-matter “---\rdate: 2026\rsource: Gazette\r---”',
      'body “The body”',
    ]);
    check(
      'never swallows the body when it is not closed',
      '---\ndate: 2026-02-11\nsource: Gazette\n\nThe mayor spoke: twice.\n---\nMore.',
      [
        'front-matter date: 2026-02-11',
        'front-matter source: Gazette',
        '! unclosed-front-matter at “---”',
        'front-matter “---\ndate: 2026-02-11\nsource: Gazette”',
        'body “The mayo”',
      ],
    );
    check('is not a rule above a headline', '---\nBridge opens\n---\nThe body.', ['body “---\nBrid”']);
    check('is not a rule above a body', '---\n\nThe mayor spoke.', ['body “---\n\nThe”']);
    check('takes a colon in a title, and says so', '---\ntitle: After the vote: what now\ndate: 2026\n---\nThe body.', [
      'front-matter title: After the vote: what now',
      'front-matter date: 2026',
      '! syntax at “After the vote: what now”',
      'front-matter “---\ntitle: After the vote: what now\ndate: 2026\n---”',
      'body “The body”',
    ]);
    check('keeps strings as they are written', '---\nlanguage: no\nid: 007\nkind: ~\n---\nThe body.', [
      'front-matter language: no',
      'front-matter id: 007',
      '! empty-value at “kind”',
      'front-matter “---\nlanguage: no\nid: 007\nkind: ~\n---”',
      'body “The body”',
    ]);
    check('tells unknown, empty and double keys', '---\ndate: 2026\ntags: [a]\nsource:\nDatum: 2025\n---\nThe body.', [
      'front-matter date: 2026',
      '! unknown-key at “tags”',
      '! empty-value at “source”',
      '! duplicate-key at “Datum”',
      'front-matter “---\ndate: 2026\ntags: [a]\nsource:\nDatum: 2025\n---”',
      'body “The body”',
    ]);
    check(
      'marks inferred values',
      '---\ndate: 2026 # inferred from the dateline\nsource: Gazette # sure\n---\nThe body.',
      [
        'front-matter date: 2026 (inferred)',
        'front-matter source: Gazette',
        'front-matter “---\ndate: 2026 # inferred from the dateline\nsource: Gazette # sure\n---”',
        'body “The body”',
      ],
    );
  });

  describe('header lines', () => {
    check(
      'are read in any case and language',
      'Date: 2026-02-11\nFONTE: Gazzetta\nrelatori: Ada Lindqvist, sindaca; Bo Ek (opposizione)\n\nThe body.',
      [
        'header date: 2026-02-11',
        'header source: Gazzetta',
        'header speakers: Ada Lindqvist',
        'header speakers: Bo Ek',
        'header “Date: 2026-02-11\nFONTE: Gazzetta\nrelatori: Ada Lindqvist, sindaca; Bo Ek (opposizione)”',
        'body “The body”',
      ],
    );
    check('keep colons in values', 'title: After the vote: what now\nurl: https://example.org/a\n\nThe body.', [
      'header title: After the vote: what now',
      'header url: https://example.org/a',
      'header “title: After the vote: what now\nurl: https://example.org/a”',
      'body “The body”',
    ]);
    check(
      'take lists over several lines',
      'via: Wire, Relay\nspeakers:\n- Ada Lindqvist, mayor\n- Bo Ek\n\nThe body.',
      [
        'header via: Wire',
        'header via: Relay',
        'header speakers: Ada Lindqvist',
        'header speakers: Bo Ek',
        'header “via: Wire, Relay\nspeakers:\n- Ada Lindqvist, mayor\n- Bo Ek”',
        'body “The body”',
      ],
    );
    check('tell a missing colon', 'date 2026-02-11\nsource: Gazette\nplace Turin\nkind: report\n\nThe body.', [
      'header date: 2026-02-11',
      'header source: Gazette',
      'header place: Turin',
      'header kind: report',
      '! missing-colon at “date”',
      '! missing-colon at “place”',
      'header “date 2026-02-11\nsource: Gazette\nplace Turin\nkind: report”',
      'body “The body”',
    ]);
    check(
      'tell unknown, empty and double keys, and an indent',
      'date: 2026\nmood: calm\nsource:\n date: 2025\n\nThe body.',
      [
        'header date: 2026',
        '! unknown-key at “mood”',
        '! empty-value at “source”',
        '! leading-space at “ ”',
        '! duplicate-key at “date”',
        'header “date: 2026\nmood: calm\nsource:\n date: 2025”',
        'body “The body”',
      ],
    );
    check('mark inferred values', 'date: 2026 # inferred\nsource: Gazette\n\nThe body.', [
      'header date: 2026 (inferred)',
      'header source: Gazette',
      'header “date: 2026 # inferred\nsource: Gazette”',
      'body “The body”',
    ]);
    check('mark the date by its basis', 'date: 2026\ndate-basis: inferred\n\nThe body.', [
      'header date: 2026 (inferred)',
      'header date-basis: inferred',
      'header “date: 2026\ndate-basis: inferred”',
      'body “The body”',
    ]);
    check('are not a headline with a speaker', 'Lindqvist: “The bridge is safe”\n\nThe body.', ['body “Lindqvis”']);
    check('end before a headline with a speaker', 'date: 2026\nLindqvist: the bridge is safe\n\nThe body.', [
      'header date: 2026',
      'header “date: 2026”',
      'body “Lindqvis”',
    ]);
    check('end before a quoted headline', 'Date: 2026\nLindqvist: “The bridge is safe”\n\nThe body.', [
      'header date: 2026',
      'header “Date: 2026”',
      'body “Lindqvis”',
    ]);
    check('are not a question', 'Do you fear one thing: the river?\n\n“No.”', ['body “Do you f”']);
    check('are not a sentence below a key', 'Place: the old bridge\nWe met there, and talked for an hour.', [
      'body “Place: t”',
    ]);
    check('stand only at the top', 'The body.\n\ndate: 2026', ['body “The body”']);
  });

  describe('the harvest prefix', () => {
    check('shares its line with a dateline', ' date 2026-02-11 TORINO (ITALIA) (ITALPRESS) – Il ponte apre.', [
      'prefix date: 2026-02-11',
      'dateline place: Torino from “TORINO”',
      'dateline source: Italpress from “ITALPRESS”',
      '! leading-space at “ ”',
      '! missing-colon at “date”',
      '! shares-line at “date 2026-02-11”',
      'prefix “date 2026-02-11”',
      'body “TORINO (”',
    ]);
    check('gives the month to a dateline’s day', ' date 2022-03 ROma, 9 mar (Adnkronos) – Il ponte apre.', [
      'prefix date: 2022-03',
      'dateline date: 2022-03-09 from “9 mar”',
      'dateline place: ROma',
      'dateline source: Adnkronos',
      '! leading-space at “ ”',
      '! missing-colon at “date”',
      '! shares-line at “date 2022-03”',
      'prefix “date 2022-03”',
      'body “ROma, 9 ”',
    ]);
    check('stands alone', ' date 2022-01-29 \n\n\nIl ponte apre.', [
      'prefix date: 2022-01-29',
      '! leading-space at “ ”',
      '! missing-colon at “date”',
      'prefix “date 2022-01-29”',
      'body “Il ponte”',
    ]);
    check('stands before a credit', ' date 2024-03 © Agenzia Nova - Riproduzione riservata\n\n- Il ponte apre.', [
      'prefix date: 2024-03',
      'dateline source: Agenzia Nova',
      '! leading-space at “ ”',
      '! missing-colon at “date”',
      '! shares-line at “date 2024-03”',
      'prefix “date 2024-03”',
      'body “© Agenzi”',
    ]);
    check('takes a time of day with it', 'date 2023-04 9:20\n\nIl ponte apre.', [
      'prefix date: 2023-04',
      '! missing-colon at “date”',
      'prefix “date 2023-04 9:20”',
      'body “Il ponte”',
    ]);
    check('has a colon', 'date: 2026-02-11 The mayor opened the bridge on Monday.', [
      'prefix date: 2026-02-11',
      '! shares-line at “date: 2026-02-11”',
      'prefix “date: 2026-02-11”',
      'body “The mayo”',
    ]);
    check('is not a sentence', 'Date 2014 as the year of the bridge.\n\nMore.', ['body “Date 201”']);
    check('alone with a colon is a header', 'date: 2026-02-11\n\nThe body.', [
      'header date: 2026-02-11',
      'header “date: 2026-02-11”',
      'body “The body”',
    ]);
  });

  describe('the sidecar', () => {
    check(
      'is read from YAML and goes before the header',
      'date: 2025\nsource: Gazette\n\nThe body.',
      [
        'sidecar date: 2026-02-11',
        'sidecar speakers: Ada Lindqvist',
        'header date: 2025',
        'header source: Gazette',
        'header “date: 2025\nsource: Gazette”',
        'body “The body”',
      ],
      'date: 2026-02-11\nspeakers: [Ada Lindqvist]\n',
    );
    check(
      'is read from JSON, tabs and all',
      'The body.',
      ['sidecar date: 2026-02-11', 'sidecar speakers: Ada Lindqvist', 'sidecar speakers: Bo Ek', 'body “The body”'],
      '{\n\t"date": "2026-02-11",\n\t"speakers": ["Ada Lindqvist, mayor", {"name": "Bo Ek"}]\n}',
    );
    check(
      'tells faults at their place',
      'The body.',
      ['sidecar date: 2026', '! syntax at “\t”', '! unknown-key at “mood”', 'body “The body”'],
      'date: 2026\n\tmood: x\n',
    );
    check('must be a map', 'The body.', ['! syntax at “- a\n”', 'body “The body”'], '- a\n');
    check('may be empty', 'The body.', ['body “The body”'], '');
    check(
      'is refused where it is nested without end',
      'The body.',
      [`! syntax at “${'['.repeat(60)}”`, 'body “The body”'],
      '['.repeat(60),
    );
    it('names the sidecar in every entry and problem', () => {
      const { entries, problems } = readMetadata({
        text: 'The body.',
        sidecar: { uri: 'file:///s', text: 'date: 2026\nmood: x\n' },
      });
      assert.deepEqual(
        [...entries, ...problems].map(({ uri }) => uri),
        ['file:///s', 'file:///s'],
      );
    });
    it('survives nesting that would exhaust the stack', () => {
      for (const deep of ['['.repeat(50_000), '- '.repeat(50_000), '{"a":'.repeat(20_000), '? '.repeat(50_000)]) {
        const { problems } = readMetadata({ text: 'The body.', sidecar: { uri: 'file:///s', text: deep } });
        assert.equal(problems[0]?.kind, 'syntax');
      }
    });
  });

  describe('precedence', () => {
    it('merges lists by level and keeps the order within a level', () => {
      const entry = (level: (typeof METADATA_LEVELS)[number], value: string) => ({
        key: 'via' as const,
        value,
        level,
        start: 0,
        end: 0,
      });
      const merged = mergeEntries(
        [entry('header', 'b'), entry('header', 'c')],
        [entry('file', 'd')],
        [entry('table', 'a')],
      );
      assert.deepEqual(
        merged.map(({ value }) => value),
        ['a', 'b', 'c', 'd'],
      );
      const metadata: Metadata = { entries: merged, header: null, bodyStart: 0, problems: [] };
      assert.equal(metadataEntry(metadata, 'via')?.value, 'a');
      assert.equal(metadataEntries(metadata, 'via').length, 1);
    });
  });

  describe('datelines', () => {
    check(
      'complete their day by the header, back over the new year',
      'date: 2026-01-02\n\nRoma, 31 dic. (LaPresse) – Il ponte apre.',
      [
        'header date: 2026-01-02',
        'dateline date: 2025-12-31 from “31 dic”',
        'dateline place: Roma',
        'dateline source: LaPresse',
        'header “date: 2026-01-02”',
        'body “Roma, 31”',
      ],
    );
    check(
      'may stand below a headline and a kicker',
      'Bridge opens\n\nA long wait ends\n\nTURIN (AP) — The bridge is open.',
      ['dateline place: Turin from “TURIN”', 'dateline source: AP', 'body “Bridge o”'],
    );
    check('stand no further down', 'One.\n\nTwo.\n\nThree.\n\nTURIN (AP) — The bridge is open.', ['body “One.\n\nTw”']);
  });

  describe('properties', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'---\n|...\n|date: |date |2026-02-11|2026|\n|\r\n|\r|\n\n| |title: |speakers:\n|- |Ada; Bo|# inferred|"|“|{|}|[|]|: |&a |*a|!|'.split(
          '|',
        ),
        ...'ROMA|, 17 feb. |(LaPresse)| – |(|)|/TASS/|© Nova|\t|mood: x|😀|data: |Feb 11|AGI -|> || |%YAML|fonte: x'.split(
          '|',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

    it('is total; ranges lie in their file, entries in order of precedence', () => {
      fc.assert(
        fc.property(
          text,
          fc.option(text, { nil: undefined }),
          fc.constantFrom('en', 'it', ''),
          (written, beside, code) => {
            const sidecar = beside === undefined ? undefined : { uri: 's', text: beside };
            const { entries, problems, header, bodyStart } = readMetadata({
              text: written,
              language: languageOf(code),
              sidecar,
            });
            for (const { uri, start, end } of [...entries, ...problems]) {
              const length = uri === undefined ? written.length : beside!.length;
              assert.ok(start >= 0 && start <= end && end <= length);
            }
            const ranks = entries.map(({ level }) => METADATA_LEVELS.indexOf(level));
            assert.deepEqual(
              ranks,
              [...ranks].sort((a, b) => a - b),
            );
            for (const { value, start, end } of entries) assert.ok(value !== '' && start < end);
            assert.ok(bodyStart >= (header?.end ?? 0) && bodyStart <= written.length);
          },
        ),
        { seed: 4, numRuns: 2000 },
      );
    });
  });
});
