import assert from 'node:assert/strict';
import { parseSources } from './parseSources';

const URI = 'file:///sources.yaml';

const problems = (text: string): string[] =>
  parseSources(text, URI).problems.map(({ line, column, key, message }) => `${line}:${column} ${key}: ${message}`);

describe('config: sources.yaml', () => {
  it('is a list of sources with what is known of each', () => {
    const { entries, problems } = parseSources(
      '- name: Harbour Post\n  aliases: [HP, Harbour Daily]\n  kind: newspaper\n  url: https://example.org\n  note: of Westerby\n- name: RT\n',
      URI,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(entries, [
      {
        name: 'Harbour Post',
        aliases: ['HP', 'Harbour Daily'],
        kind: 'newspaper',
        url: 'https://example.org',
        note: 'of Westerby',
        location: { uri: URI, start: 8, end: 20 },
      },
      { name: 'RT', aliases: [], kind: null, url: null, note: null, location: { uri: URI, start: 125, end: 127 } },
    ]);
    assert.deepEqual(parseSources('', URI).entries, []);
  });

  it('says each mistake at its place, and reads the rest', () => {
    assert.deepEqual(problems('- name: RT\n  ulr: x\n- kind: agency\n- RT\n- name: 5\n- name: A\n  url: here\n'), [
      '2:3 [1].ulr: Unknown key “ulr” of a source; did you mean “url”?',
      '3:3 [2]: A source needs a “name”.',
      '4:3 [3]: A source is a group of keys such as “name: Harbour Post”, not “RT”.',
      '5:9 [4].name: “5” is not a name: it holds no letter.',
      '7:8 [5].url: The key “url” takes an address such as https://example.org, not “here”.',
    ]);
    assert.equal(parseSources('- name: RT\n- 5', URI).entries!.length, 1);
  });

  it('gives nothing where it is no list or no YAML', () => {
    assert.match(problems('name: RT')[0]!, /must hold a list of sources/);
    assert.match(problems('- [')[0]!, /not valid YAML, so no source was read/);
    assert.equal(parseSources('- [', URI).entries, null);
  });
});
