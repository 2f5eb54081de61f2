import assert from 'node:assert/strict';
import { Baseline } from '../../server/src/rules/baseline';
import { fingerprintOf } from '../../server/src/rules/fingerprint';
import { QUIET } from './corpus';
import { session, type Folder } from './folder';

const FILE = 'known/baseline.json';
const RULE = 'quotation/space-inside';
const TEXT = 'date: 2026-02-11\nsource: ANB\n\n“We will wait ” said Ada Lindqvist.\n';
const CORPUS = `${QUIET.replace('rules:', `baseline: ${FILE}\nrules:`).trimStart()}=== a.txt\n${TEXT}=== b.txt\n${TEXT}`;

/** The text of a baseline that holds the one finding of some articles. */
function baselineOf(...paths: string[]): string {
  const baseline = new Baseline();
  const end = TEXT.indexOf('”');
  for (const path of paths) {
    baseline.add(`../${path}`, RULE, fingerprintOf({ rule: RULE, start: end - 1, end }, TEXT));
  }
  return baseline.toText();
}

const write = (folder: Folder, text: string): { changes: object[] } => {
  folder.write(FILE, text);
  return { changes: [{ uri: folder.uriOf(FILE), type: 2 }] };
};

describe('protocol: a baseline', () => {
  it('keeps known findings from being shown, wherever they move, and no others', () =>
    session(`${CORPUS}=== ${FILE}\n${baselineOf('a.txt')}`, {}, async (client, folder) => {
      const uri = folder.uriOf('a.txt');
      await client.open(uri, TEXT);
      await client.settled();
      assert.deepEqual(await client.rules(uri), []);
      assert.deepEqual(await client.rules(folder.uriOf('b.txt')), [RULE]);
      assert.deepEqual(await client.request('copydesk/status', {}), { indexing: false, articles: 2, known: 1 });
      await client.change(uri, { text: TEXT.replace('\n\n', '\n\nThe ferry sails.\n\n') });
      assert.deepEqual(await client.rules(uri), []);
      await client.change(uri, {
        text: `${TEXT}\n“We will wait ” said Ada Lindqvist.\n“So will we ” said Bo Ekdahl.\n`,
      });
      assert.deepEqual(await client.rules(uri), [RULE, RULE]);
    }));

  it('is read again when it changes, and mends nothing less', () =>
    session(`${CORPUS}=== ${FILE}\n${baselineOf('a.txt', 'b.txt')}`, {}, async (client, folder) => {
      const uri = folder.uriOf('b.txt');
      await client.open(uri, TEXT);
      await client.settled();
      assert.deepEqual(await client.rules(uri), []);
      await client.notify('workspace/didChangeWatchedFiles', write(folder, baselineOf('a.txt')));
      await client.settled();
      assert.deepEqual(await client.rules(uri), [RULE]);
      await client.notify('workspace/didChangeWatchedFiles', write(folder, '{"a": 1}'));
      await client.settled();
      await client.drain('window/logMessage');
      assert.deepEqual(await client.rules(uri), [RULE]);
      assert.deepEqual(await client.rules(folder.uriOf('a.txt')), [RULE]);
      assert.deepEqual(await client.request('copydesk/status', {}), { indexing: false, articles: 2 });
    }));
});
