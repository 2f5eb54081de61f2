import assert from 'node:assert/strict';
import { counted, Progress } from './progress';
import { painter, wantsColour, type Sink } from './terminal';
import { wrap } from './wrap';

function record(isTTY: boolean): { sink: Sink; written: string[] } {
  const written: string[] = [];
  const write = async (text: string): Promise<void> => void written.push(text);
  return { written, sink: { isTTY, columns: 20, paint: painter(false), write } };
}

describe('Progress', () => {
  it('draws one line on a terminal and wipes it', () => {
    const { sink, written } = record(true);
    const progress = new Progress(sink, true, 0);
    for (let i = 1; i <= 3; i++) progress.update('Reading articles', i, 3);
    progress.clear();
    progress.clear();
    const drawn = [1, 2, 3].map((done) => `\r\x1b[2KReading articles ${done} `);
    assert.deepEqual(written, [...drawn, '\r\x1b[2K']);
  });

  it('does not flash up for work that is done in a moment', () => {
    const { sink, written } = record(true);
    const progress = new Progress(sink, true, 60_000);
    for (let i = 1; i <= 3; i++) progress.update('Reading articles', i, 3);
    progress.clear();
    assert.deepEqual(written, []);
  });

  it('is silent elsewhere, and where it is not wanted', () => {
    for (const [isTTY, enabled] of [
      [false, true],
      [true, false],
    ] as const) {
      const { sink, written } = record(isTTY);
      const progress = new Progress(sink, enabled, 0);
      progress.update('Reading articles', 1, 2);
      progress.clear();
      assert.deepEqual(written, []);
    }
  });
});

describe('the terminal', () => {
  it('is coloured by option, then NO_COLOR, then FORCE_COLOR, then by what it is', () => {
    assert.ok(wantsColour(undefined, true, { TERM: 'xterm' }));
    assert.ok(!wantsColour(undefined, false, {}));
    assert.ok(!wantsColour(undefined, true, { TERM: 'dumb' }));
    assert.ok(!wantsColour(undefined, true, { NO_COLOR: '1', FORCE_COLOR: '1' }));
    assert.ok(wantsColour(undefined, false, { FORCE_COLOR: '1' }));
    assert.ok(wantsColour(true, false, { NO_COLOR: '1' }));
    assert.ok(!wantsColour(false, true, { FORCE_COLOR: '1' }));
  });

  it('counts in words', () => {
    assert.deepEqual(
      [counted(0, 'error'), counted(1, 'error'), counted(12400, 'error')],
      ['0 errors', '1 error', '12,400 errors'],
    );
  });

  it('breaks lines at spaces only', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('a-very-long-word b', 4), ['a-very-long-word', 'b']);
    assert.deepEqual(wrap('', 4), ['']);
    assert.deepEqual(wrap('one two', undefined), ['one two']);
  });
});
