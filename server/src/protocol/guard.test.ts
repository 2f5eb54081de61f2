import assert from 'node:assert/strict';
import {
  CancellationToken,
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { check, guard, isolate } from './guard';

/** What a guarded request answers and logs. */
async function checkGuard(
  handler: (params: number, token: CancellationToken) => number,
  expected: { answer?: number; code?: number; logged?: RegExp },
  token = CancellationToken.None,
): Promise<void> {
  const logged: string[] = [];
  const log = { error: (message: string) => logged.push(message), warn: () => undefined };
  const answer = await guard('test/request', log, handler)(1, token);
  if (answer instanceof ResponseError) assert.equal(answer.code, expected.code);
  else assert.equal(answer, expected.answer);
  assert.equal(logged.length, expected.logged ? 1 : 0);
  if (expected.logged) assert.match(logged[0]!, expected.logged);
}

describe('protocol: guard', () => {
  it('passes an answer on', () => checkGuard((params) => params + 1, { answer: 2 }));

  it('makes what a request throws an error of its own, and logs it by name', () =>
    checkGuard(
      () => {
        throw new TypeError('oh');
      },
      { code: ErrorCodes.InternalError, logged: /^test\/request failed: TypeError: oh\n +at / },
    ));

  it('passes an error that is meant for the client on, and logs nothing', () =>
    checkGuard(
      () => {
        throw new ResponseError(ErrorCodes.InvalidParams, 'no');
      },
      { code: ErrorCodes.InvalidParams },
    ));

  it('answers a cancelled request, before and while it runs', async () => {
    const source = new CancellationTokenSource();
    const handler = (_: number, token: CancellationToken) => {
      source.cancel();
      check(token);
      return 1;
    };
    await checkGuard(handler, { code: LSPErrorCodes.RequestCancelled }, source.token);
    const never = () => assert.fail('a cancelled request was run');
    await checkGuard(never, { code: LSPErrorCodes.RequestCancelled }, source.token);
  });

  it('isolates other work', () => {
    const logged: string[] = [];
    const log = { error: (message: string) => logged.push(message), warn: () => undefined };
    const fail = () => {
      throw new Error('oh');
    };
    assert.equal(isolate('work', log, fail), undefined);
    assert.equal(
      isolate('work', log, () => 1),
      1,
    );
    assert.match(logged.join(), /^work failed: Error: oh/);
  });
});
