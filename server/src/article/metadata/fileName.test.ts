import assert from 'node:assert/strict';
import { dateInFileName } from './fileName';

describe('the date in a file’s name', () => {
  const named: Record<string, string | null> = {
    'news:/a/2024-05-02-ferry.txt': '2024-05-02',
    'news:/a/20240502.txt': '2024-05-02',
    'news:/a/courier_2024_05_02.txt': '2024-05-02',
    'news:/a/ferry-2024-05-02T0930.txt': '2024-05-02',
    'news:/2024-05-02/ferry.txt': null,
    'news:/a/2024-02-30.txt': null,
    'news:/a/120240502.txt': null,
    'news:/a/12024-05-021.txt': null,
    'news:/a/2024-05-02-and-2024-05-03.txt': null,
    'news:/a/ferry.txt': null,
  };
  for (const [uri, value] of Object.entries(named)) {
    it(`${uri}: ${value ?? 'none'}`, () => assert.equal(dateInFileName(uri)?.value ?? null, value));
  }
});
