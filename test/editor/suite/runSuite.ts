/**
 * Runs one suite inside an extension host, the same in all of them. Mocha's browser bundle is used everywhere: it is one
 * file that needs neither a disk nor a search for test files.
 */
import 'mocha/mocha';

interface Runner {
  on(event: 'pass' | 'pending', listener: (test: Mocha.Test) => void): void;
  on(event: 'fail', listener: (test: Mocha.Test, error: unknown) => void): void;
}
type Constructor = new (options: object) => {
  suite: { emit(event: string, ...args: unknown[]): void };
  run(done: (failures: number) => void): Runner;
};

/** VS Code mixes what a host prints with its own log; the prefix tells the runner which lines are the suite's. */
const say = (text: string) => console.log(`[test] ${text}`);

/**
 * @param load imports the file of tests; called when mocha's globals are there
 * @returns when all tests passed; rejects otherwise, which VS Code turns into its exit code
 */
export async function runSuite(load: () => Promise<unknown>): Promise<void> {
  // Not the global `mocha`: its run() reads location.search, which a Node host does not have.
  const { Mocha } = globalThis as unknown as { Mocha: Constructor };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  // Mocha calls it with `new`, which an arrow function does not allow.
  const reporter = function (runner: Runner) {
    runner.on('pass', (test) => {
      counts.passed++;
      say(`  ok   ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      say(`  skip ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => {
      counts.failed++;
      say(`  FAIL ${test.fullTitle()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  };
  const mocha = new Mocha({ ui: 'bdd', reporter, timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run(() => {
      say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      if (counts.failed > 0) reject(new Error(`${counts.failed} test(s) failed`));
      else if (counts.passed === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
