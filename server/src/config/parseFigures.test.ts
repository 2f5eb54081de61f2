import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFigures } from './parseFigures';

const URI = 'file:///figures.yaml';
const entriesOf = (text: string) => parseFigures(text, URI).registry!.entries;
const problemsOf = (text: string): string[] =>
  parseFigures(text, URI).problems.map(({ line, column, key, message }) => `${line}:${column} ${key}: ${message}`);

describe('parseFigures', () => {
  it('reads nothing from an empty file', () => {
    for (const text of ['', '# nobody yet\n', '[]']) {
      assert.deepEqual(problemsOf(text), [], text);
      assert.deepEqual(entriesOf(text), []);
    }
  });

  it('reads every key', () => {
    const text = `- id: ada
  name: Ada  Lindqvist
  aliases: [Ada Berg, Dodo]
  roles:
    - title: mayor of Westerby
      from: 2019-05
      to: 2023
      source: https://westerby.example/council
    - engineer
  wikidata: Q42
  note: Born Berg.
  source: town archive
  checked: 2024-05-02
`;
    const { registry, problems } = parseFigures(text, URI);
    assert.deepEqual(problems, []);
    const start = text.indexOf('Ada  ');
    assert.deepEqual(registry!.entries, [
      {
        id: 'ada',
        name: 'Ada Lindqvist',
        aliases: ['Ada Berg', 'Dodo'],
        roles: [
          { title: 'mayor of Westerby', from: '2019-05', to: '2023', source: 'https://westerby.example/council' },
          { title: 'engineer', from: null, to: null, source: null },
        ],
        wikidata: 'Q42',
        note: 'Born Berg.',
        source: 'town archive',
        checked: '2024-05-02',
        location: { uri: URI, start, end: start + 14 },
      },
    ]);
  });

  it('gives an id to an entry without one, and takes one alias alone', () => {
    const [entry] = entriesOf('- name: Éloïse Le Quintrec\n  aliases: Lili\n');
    assert.deepEqual([entry!.id, entry!.aliases], ['eloise-le-quintrec', ['Lili']]);
  });

  it('names key, line and nearest key of each mistake, and reads the rest', () => {
    const text = `- name: Ada Lindqvist
  alias: Dodo
  roles:
    - titel: mayor
    - title: mayor
      from: 2024-02-30
    - {title: engineer, from: 2024, to: 2020}
    - 12
  wikidata: 42
  checked: last week
- nmae: Bo Ek
- Bo Ek
- name:
- {id: Bo Ek, name: Bo Ek}
`;
    assert.deepEqual(problemsOf(text), [
      '2:3 [1].alias: Unknown key “alias” of a figure; did you mean “aliases”?',
      '4:7 [1].roles[1].titel: Unknown key “titel” of a role; did you mean “title”?',
      '4:7 [1].roles[1]: A role needs a “title”.',
      '6:13 [1].roles[2].from: The key “from” takes a date such as 2024-05-01, 2024-05 or 2024: there is no day 30 in 2024-02.',
      '7:7 [1].roles[3]: The role “engineer” ends (2020) before it starts (2024).',
      '8:7 [1].roles[4]: A role is a title, or keys such as “title: mayor” and “from: 2024”, not “12”.',
      '9:13 [1].wikidata: The key “wikidata” takes an item of Wikidata, such as Q42, not “42”.',
      '10:12 [1].checked: The key “checked” takes a date such as 2024-05-01, 2024-05 or 2024: it is not written as YYYY-MM-DD.',
      '11:3 [2].nmae: Unknown key “nmae” of a figure; did you mean “name”?',
      '11:3 [2]: A figure needs a “name”.',
      '12:3 [3]: A figure is a group of keys such as “name: Ada Lindqvist”, not “Bo Ek”.',
      '13:3 [4].name: The name of a figure is empty.',
      '14:8 [5].id: The key “id” takes small letters, digits, “-”, “_” and “.”, such as ada-lindqvist, not “Bo Ek”.',
    ]);
    const entries = entriesOf(text);
    assert.deepEqual(
      entries.map(({ id, roles }) => [id, roles.map(({ title, from }) => [title, from])]),
      [
        [
          'ada-lindqvist',
          [
            ['mayor', null],
            ['engineer', null],
          ],
        ],
        ['bo-ek', []],
      ],
    );
  });

  it('lets no id and no alias stand for two', () => {
    const text = '- name: Ada Ek\n  aliases: [EK, Dodo]\n- name: Bo Ek\n  aliases: [Ek]\n- name: Ada Ek\n';
    assert.deepEqual(problemsOf(text), [
      '2:13 [1].aliases: The alias “EK” names “bo-ek” too, so it decides for neither.',
      '4:13 [2].aliases: The alias “Ek” names “ada-ek” too, so it decides for neither.',
      '5:3 [3].id: The id “ada-ek” is that of “Ada Ek” already, so this entry was left out.',
    ]);
    assert.deepEqual(
      entriesOf(text).map(({ aliases }) => aliases),
      [['Dodo'], []],
    );
  });

  it('gives no registry where the YAML is broken or is no list, so that the last good one can stay', () => {
    assert.match(problemsOf('- name: [Ada\n- x')[0]!, /This is not valid YAML, so no figure was read: /u);
    assert.equal(parseFigures('- name: [Ada\n- x', URI).registry, null);
    assert.deepEqual(problemsOf('ada: {name: Ada}'), [
      '1:1 : The file must hold a list of figures, such as “- name: Ada Lindqvist”, not a group of keys.',
    ]);
  });

  it('is total: any text gives problems with places inside it', () => {
    const line = fc.constantFrom(
      ...[
        '- name: Ada Ek',
        '- id: x',
        '  aliases:',
        '    - Dodo',
        '  roles: [a, {title: b, from: 2}]',
        '- *a',
        '? x',
        '{',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const { registry, problems } = parseFigures(source, URI);
        for (const { start, end } of problems) assert.ok(start >= 0 && start <= end && end <= source.length);
        for (const { location, id, name } of registry?.entries ?? []) {
          assert.ok(location.start < location.end && location.end <= source.length);
          assert.ok(id !== '' && name !== '');
        }
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
