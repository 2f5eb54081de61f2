import assert from 'node:assert/strict';
import { ConceptTable, conceptTable } from './conceptTable';
import tsv from './concepts.tsv';
import { CONCEPT_LANGUAGES } from './endings';
import { MOST_CONCEPTS } from './keys';
import { OPPOSITES } from './opposites';

const lines = tsv.trimEnd().split('\n');
const rows = lines.slice(1).filter((line) => !line.startsWith('#'));

/** An entry as the head of the table's reader describes it. */
const ENTRY = /^!?(?:=?[a-z0-9]+\*?|[a-z0-9]+(?:[_-][a-z0-9]+\*?)+)$/;

describe('the table of concepts', () => {
  it('has a head, and every column of every row filled', () => {
    assert.deepEqual(lines[0]!.split('\t'), ['id', ...CONCEPT_LANGUAGES]);
    for (const row of rows) {
      const cells = row.split('\t');
      assert.equal(cells.length, CONCEPT_LANGUAGES.length + 1, row);
      for (const cell of cells) assert.ok(cell !== '', row);
    }
  });

  it('writes its words as they are compared: folded, each once a cell', () => {
    for (const row of rows) {
      for (const cell of row.split('\t').slice(1)) {
        const entries = cell.split('|');
        for (const entry of entries) assert.match(entry, ENTRY, row);
        assert.equal(new Set(entries).size, entries.length, row);
      }
    }
  });

  it('names each concept once', () => {
    const ids = rows.map((row) => row.split('\t')[0]!);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('gives no word to more than five concepts, and no open stem of two letters', () => {
    CONCEPT_LANGUAGES.forEach((language, column) => {
      const concepts = new Map<string, number>();
      for (const row of rows) {
        for (const entry of row.split('\t')[column + 1]!.split('|')) {
          concepts.set(entry, (concepts.get(entry) ?? 0) + 1);
          assert.ok(!/^!?..?\*$/.test(entry), `${language}: ${entry}`);
        }
      }
      const crowded = [...concepts].filter(([, count]) => count > 5);
      assert.deepEqual(crowded, [], language);
    });
  });

  it('finds words by inflection, by open stem, as they stand, by phrase and by opposite', () => {
    const table = new ConceptTable(
      `id\ten\tit\tfr\tde\tes
harbour\tharbour|port\tporto\tport\thafen*\tpuerto
dance\tdance\tballare\tdanser\ttanzen\tbailar
# common words
possible\tpossib*|!impossib*\t=puo|dato_di_fatto\tpossible\tmoglich*\tposib*
port_city\tport|ports_of\tporto\tport\thafen*\tpuerto
portal\tporta*\tportale\tportail\tportal*\tportal
`,
      'harbour/dance',
    );
    const senses = (language: 'en' | 'it' | 'de', word: string): string =>
      table
        .of(language)
        .senses(word)
        .map(({ concept, negated }) => (negated ? '!' : '') + table.ids[concept]!)
        .join();
    assert.equal(senses('en', 'ports'), 'harbour,port_city');
    assert.equal(senses('en', 'portal'), 'portal');
    assert.equal(senses('en', 'dancing'), 'dance');
    assert.equal(senses('it', 'balleranno'), 'dance');
    assert.equal(senses('it', 'ballo'), 'dance');
    assert.equal(senses('de', 'hafenstadt'), 'harbour,port_city');
    assert.equal(senses('en', 'impossible'), '!possible');
    assert.equal(senses('it', 'puo'), 'possible');
    assert.equal(senses('it', 'puon'), '');
    assert.deepEqual(
      table
        .of('it')
        .phrasesFrom('dato')
        .map(({ rest }) => rest),
      [['di', 'fatto']],
    );
    assert.deepEqual(table.oppositesOf(0), [1]);
    assert.equal(table.isCommon(0), false);
    assert.equal(table.isCommon(2), true);
    assert.throws(() => new ConceptTable('id\ten\tit\tfr\tde\tes\n', 'a/b'), /no such concepts/);
  });

  it('compiles every language, and its opposites', () => {
    for (const language of CONCEPT_LANGUAGES) assert.ok(conceptTable().of(language));
    assert.equal(conceptTable().ids.length, rows.length);
    assert.ok(rows.length > 2400 && rows.length <= MOST_CONCEPTS);
    const near = (id: string): string[] =>
      conceptTable()
        .nearTo(conceptTable().ids.indexOf(id))
        .map((concept) => conceptTable().ids[concept]!);
    assert.ok(near('rise').includes('raise_lift'));
    assert.ok(!near('rise').includes('fall'));
  });

  it('gives the same near concepts where they were worked out while the programs were built', () => {
    const made = new ConceptTable(tsv, OPPOSITES);
    const read = new ConceptTable(tsv, OPPOSITES, '', made.packNear());
    const all = (table: ConceptTable) => table.ids.map((_, concept) => table.nearTo(concept));
    assert.deepEqual(all(read), all(made));
    assert.ok(all(made).filter((near) => near.length > 0).length > 100);
  });
});
