import assert from 'node:assert/strict';
import { CLEAN, inSandbox, SPACED } from './sandbox';

const SPACE_INSIDE = 'quotation/space-inside';

describe('copydesk check', () => {
  it(
    'prints one finding with its place from 1, its path from the working directory, and its fix',
    inSandbox((sandbox) => {
      const { report, code } = sandbox.write({ 'texts/a.txt': SPACED }).check(['texts']);
      const [finding, ...others] = report.findings.filter(({ rule }) => rule === SPACE_INSIDE);
      assert.equal(others.length, 0);
      assert.deepEqual(
        [finding!.path, finding!.line, finding!.column, SPACED.slice(finding!.start, finding!.end)],
        ['texts/a.txt', 4, 14, ' '],
      );
      assert.deepEqual(Object.keys(finding!), [
        ...['path', 'start', 'end', 'line', 'column', 'rule', 'severity', 'message', 'related', 'fix'],
      ]);
      assert.equal(finding!.fix!.safety, 'safe');
      assert.equal(report.summary.articles, 1);
      assert.equal(report.summary.fixable, 1);
      assert.equal(code, 0);
    }),
  );

  it(
    'gives paths from the working directory, also above it, in the order of their names',
    inSandbox((sandbox) => {
      sandbox.write({ 'b.txt': SPACED, 'a/c.txt': SPACED, 'a-b.txt': SPACED, 'x/keep': '' });
      const { report } = sandbox.check(['..'], { in: 'x' });
      assert.deepEqual([...new Set(report.findings.map(({ path }) => path))], ['../a-b.txt', '../a/c.txt', '../b.txt']);
    }),
  );

  it(
    'ends with 0 for a clean article, and says so',
    inSandbox((sandbox) => {
      const { code, out, err } = sandbox.write({ 'a.txt': CLEAN }).run(['check']);
      assert.equal(out, '1 article · 0 quotations · 0 speakers\nno findings\n');
      assert.deepEqual([code, err], [0, '']);
    }),
  );

  it(
    'fails from the severity that --fail-on names, and shows what --severity names',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'copydesk.yaml': `rules: { ${SPACE_INSIDE}: information }` });
      const call = (...args: string[]) => sandbox.check(['a.txt', ...args]);
      const spaces = (...args: string[]) => call(...args).report.findings.filter(({ rule }) => rule === SPACE_INSIDE);
      assert.equal(call('--severity', 'information', '--fail-on', 'warning').code, 0);
      assert.equal(call('--fail-on', 'information').code, 1);
      assert.equal(call('--fail-on', 'never').code, 0);
      assert.equal(spaces('--severity', 'information').length, 1);
      assert.equal(spaces('--severity=warning').length, 0);
    }),
  );

  it(
    'lets pass as many warnings as --max-warnings says, hidden ones too',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'b.txt': SPACED, 'copydesk.yaml': `rules: { ${SPACE_INSIDE}: warning }` });
      const call = (...args: string[]) => sandbox.run(['check', '--format', 'compact', ...args]);
      assert.equal(call().code, 1);
      assert.equal(call('--max-warnings', '2').code, 0);
      assert.equal(call('--max-warnings', '2', '--fail-on', 'warning').code, 1);
      const { code, err } = call('--max-warnings=1', '--severity', 'error');
      assert.equal(code, 1);
      assert.equal(err, 'copydesk: there are 2 warnings, and “--max-warnings” allows 1 warning\n');
    }),
  );

  it(
    'runs the rules that are named, and the preset that is',
    inSandbox((sandbox) => {
      const text = SPACED.replace('Bergen.', 'Bergen. .').replace('source: Harbour Gazette\n', '');
      sandbox.write({ 'a.txt': text, 'copydesk.yaml': `preset: raw\nrules: { ${SPACE_INSIDE}: off }` });
      const rules = (...args: string[]) =>
        [...new Set(sandbox.check(args).report.findings.map(({ rule }) => rule))].sort();
      assert.deepEqual(rules('--rule', SPACE_INSIDE), [SPACE_INSIDE]);
      assert.deepEqual(rules('--rule', 'quotation/*'), []);
      assert.deepEqual(rules('--rule', SPACE_INSIDE, '--rule', 'metadata/missing-source', '--cache'), [
        ...['metadata/missing-source', SPACE_INSIDE],
      ]);
      assert.ok(!rules('--cache').includes('metadata/missing-source'));
      assert.ok(rules('--preset', 'strict', '--cache').includes('metadata/missing-source'));
      // The command line counts more than what copydesk.yaml says of some articles.
      sandbox.write({ 'copydesk.yaml': 'overrides: [{ files: a.txt, preset: raw }]' });
      assert.ok(rules('--preset', 'strict').includes('metadata/missing-source'));
    }),
  );

  it(
    'groups findings by file, aligned, with a summary and what to do next',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'b c.txt': SPACED });
      const { out } = sandbox.run(['check', 'a.txt', 'b c.txt']);
      assert.match(out, /^a\.txt\n (?:.*\n)*? +4:14 {2}\w+ +quotation\/space-inside \[\*\] {2}\S.*\n/mu);
      assert.match(out, /^2 articles · 2 quotations · 1 speaker$/mu);
      assert.match(out, /\(2 marked \[\*\] can be mended with copydesk fix\)$/mu);
      assert.match(out, / fix a\.txt 'b c\.txt' /u);
      assert.match(out, /explain [a-z]+\/[a-z-]+ /u);
      assert.doesNotMatch(out, /\x1b/u);
      const quiet = sandbox.run(['check', '--quiet']).out;
      assert.match(quiet, /space-inside/u);
      assert.doesNotMatch(quiet, /articles|Next/u);
    }),
  );

  it(
    'colours when it is asked to, and not where that is forbidden',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED });
      const coloured = (args: string[], env = {}) => sandbox.run(['check', ...args], { env }).out.includes('\x1b[');
      assert.ok(coloured(['--color']));
      assert.ok(!coloured(['--no-color'], { FORCE_COLOR: '1' }));
    }),
  );

  it(
    'reads standard input under the name it is given',
    inSandbox((sandbox) => {
      sandbox.write({ 'texts/a.txt': CLEAN, 'texts/copydesk.yaml': `rules: { ${SPACE_INSIDE}: hint }` });
      const named = sandbox.check(['--stdin', '--stdin-filename', 'texts/a.txt'], { input: SPACED }).report;
      assert.deepEqual(sandbox.check(['--stdin-path', 'texts/a.txt', '-'], { input: SPACED }).report, named);
      const found = named.findings.find(({ rule }) => rule === SPACE_INSIDE)!;
      assert.deepEqual([found.path, found.severity], ['texts/a.txt', 'hint']);
      const unnamed = sandbox.check(['-'], { input: SPACED }).report;
      assert.equal(unnamed.findings.find(({ rule }) => rule === SPACE_INSIDE)!.path, '<stdin>');
      // The file that standard input stands for is not read a second time.
      assert.equal(
        sandbox.check(['--stdin-path', 'texts/a.txt', '-', 'texts'], { input: SPACED }).report.summary.articles,
        1,
      );
    }),
  );

  it(
    'takes globs, files that no glob names, and the configuration it is given',
    inSandbox((sandbox) => {
      sandbox.write({ 'x/a.txt': SPACED, 'x/b.txt': SPACED, 'x/c.md': SPACED, 'other.yaml': 'articles: "*.md"' });
      const paths = (...args: string[]) => {
        const { report } = sandbox.check(args);
        return [...new Set(report.findings.map(({ path }) => path))];
      };
      assert.deepEqual(paths('x/[ab].txt'), ['x/a.txt', 'x/b.txt']);
      assert.deepEqual(paths('**/*.md'), ['x/c.md']);
      assert.deepEqual(paths('x/c.md', 'x/c.md'), ['x/c.md']);
      assert.deepEqual(paths('--config', 'other.yaml', 'x'), ['x/c.md']);
    }),
  );

  it(
    'uses the nearest copydesk.yaml above a folder, with its globs from there',
    inSandbox((sandbox) => {
      sandbox.write({ 'copydesk.yaml': 'articles: in/**/*.txt\nignore: in/old', 'in/a.txt': SPACED });
      sandbox.write({ 'in/old/b.txt': SPACED, 'out/c.txt': SPACED });
      assert.equal(sandbox.check(['.']).report.summary.articles, 1);
      assert.equal(sandbox.check(['in']).report.summary.articles, 1);
      assert.match(sandbox.run(['check', 'out']).err, /out holds no articles \(looked for in\/\*\*\/\*\.txt\)/u);
      assert.equal(sandbox.check(['out/c.txt']).report.summary.articles, 1);
    }),
  );

  for (const call of ['check --format json', 'check --format sarif', 'check --format compact', 'fix --diff']) {
    it(
      `ends quietly when the reader of ${call} goes away`,
      inSandbox(async (sandbox) => {
        sandbox.write({ 'a.txt': '“a ” b. .\n\n'.repeat(6000) });
        const left = sandbox.start(call.split(' '));
        let err = '';
        left.stderr.on('data', (chunk) => (err += String(chunk)));
        left.stdout.once('data', () => left.stdout.destroy());
        await new Promise((done) => left.once('close', done));
        assert.equal(err, '');
      }),
    );
  }

  it(
    'ends with 130 at an interrupt, in the middle of its work and while it waits',
    inSandbox(async (sandbox) => {
      const interrupted = async (child: ReturnType<typeof sandbox.start>): Promise<void> => {
        let err = '';
        child.stderr.on('data', (chunk) => (err += String(chunk)));
        const ended = new Promise<number | null>((done) => child.once('exit', done));
        // The first output tells that the program is up. A reader that takes no more makes it wait with the rest.
        child.stdout.once('readable', () => child.kill('SIGINT'));
        assert.equal(await ended, 130);
        assert.equal(err, '');
        child.stdout.destroy();
      };
      sandbox.write({ 'a.txt': '“a ” b. .\n\n'.repeat(6000) });
      await interrupted(sandbox.start(['check', '--format', 'json']));
      const server = sandbox.start(['lsp', '--stdio']);
      const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
      server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
      await interrupted(server);
    }),
  );
});
