import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import fc from 'fast-check';
import sax from 'sax';
import { formatCheckstyle } from '../../server/src/cli/formats/checkstyle';
import { formatGithub } from '../../server/src/cli/formats/github';
import { formatJunit } from '../../server/src/cli/formats/junit';
import { formatSarif } from '../../server/src/cli/formats/sarif';
import type { CheckReport, ShownFinding } from '../../server/src/cli/report';
import { painter } from '../../server/src/cli/terminal';
import { CLEAN, inSandbox, SPACED, type Sandbox } from './sandbox';

const SPACE_INSIDE = 'quotation/space-inside';
const context = {
  sink: { paint: painter(false), columns: undefined },
  ...{ program: 'copydesk', cwd: '/', paths: [], quiet: false, fixing: false },
};

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; help: { markdown: string } }[] } };
    readonly originalUriBaseIds: Readonly<Record<string, { uri: string }>>;
    readonly invocations: readonly { executionSuccessful: boolean; toolExecutionNotifications: readonly object[] }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly locations: readonly {
        physicalLocation: { artifactLocation: { uri: string }; region: Readonly<Record<string, number>> };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly fixes?: readonly { artifactChanges: readonly { replacements: readonly object[] }[] }[];
    }[];
  }[];
}

const require = createRequire(resolve('package.json'));
const ajv = new Ajv({ schemaId: 'id', meta: false, logger: false, unknownFormats: 'ignore' });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object);
const isSarif = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object);

/** Reads a log and holds it against the schema of the standard. */
function sarif(text: string): Log['runs'][0] {
  const log = JSON.parse(text) as Log;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
  return log.runs[0]!;
}

/** Reads XML strictly; gives its elements as `name attribute="…"`, with the attributes' values as they are meant. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = sax.parser(true, {});
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string> });
  parser.write(xml).close();
  return found;
}

/** Any findings, with whatever a text or a file's name can hold. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom('a\nb', '</error>', ']]>', '"&<>\'', '::error::', 'a,b:c%0A', '\u0000\u001b[2J', '\ud800', '\ufffe'),
);
const position = fc.integer({ min: 1, max: 1000 });
const place = fc.record({
  ...{ path: anyText.filter((path) => path !== ''), start: position, end: position.map((end) => end + 1000) },
  ...{ line: position, column: position, endLine: position.map((line) => line + 1000), endColumn: position },
});
const finding: fc.Arbitrary<ShownFinding> = fc
  .tuple(
    place,
    fc.constantFrom(SPACE_INSIDE, 'internal/rule-failed'),
    fc.constantFrom('error', 'warning', 'information', 'hint'),
    anyText,
    fc.array(fc.tuple(place, anyText), { maxLength: 2 }),
    fc.option(fc.tuple(anyText, anyText)),
  )
  .map(([where, rule, severity, message, related, fix]) => ({
    ...{ ...where, rule, severity: severity as ShownFinding['severity'], message, fingerprint: '0123456789abcdef' },
    related: related.map(([other, said]) => ({ ...other, message: said })),
    fix: fix && {
      title: fix[0],
      safety: 'safe' as const,
      edits: [{ start: 1, end: 2, newText: fix[1] }].slice(fix[1].length % 2),
    },
  }));
const trouble = fc.record({
  ...{ path: anyText, line: fc.option(position), column: fc.option(position) },
  ...{ kind: fc.constantFrom('missing' as const, 'config' as const), message: anyText },
});
const report: fc.Arbitrary<CheckReport> = fc
  .tuple(fc.array(finding, { maxLength: 5 }), fc.array(trouble, { maxLength: 2 }))
  .map(([findings, troubles]) => ({
    ...{ findings, troubles, fixed: [] },
    summary: {
      ...{ articles: 1, quotations: 0, speakers: 0, fixable: 0, fixed: 0, known: 0 },
      findings: { error: 0, warning: 0, information: 0, hint: 0 },
    },
  }));

const formatted = (sandbox: Sandbox, format: string, ...args: string[]) =>
  sandbox.run(['check', '--format', format, ...args]);

describe('formats of copydesk check', () => {
  it('are well-formed whatever articles and file names hold (property)', () => {
    fc.assert(
      fc.property(report, (any) => {
        sarif(formatSarif(any, context));
        const errors = elements(formatCheckstyle(any)).filter(({ name }) => name === 'error');
        assert.equal(errors.length, any.findings.length + any.troubles.length);
        const junit = elements(formatJunit(any));
        assert.equal(junit.filter(({ name }) => name === 'failure').length, any.findings.length);
        assert.equal(junit.filter(({ name }) => name === 'error').length, any.troubles.length);
        const commands = formatGithub(any).split('\n').slice(0, -1);
        assert.equal(commands.length, any.findings.length + any.troubles.length);
        for (const line of commands) assert.match(line, /^::(?:error|warning|notice) file=[^:]*::/u);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it(
    'compact: one line a finding',
    inSandbox((sandbox) => {
      const { out, code } = formatted(sandbox.write({ 'a b.txt': SPACED }), 'compact');
      assert.match(out, /^a b\.txt:4:14: information: [^\n]+ \[quotation\/space-inside\]\n$/u);
      assert.equal(code, 0);
      assert.equal(formatted(sandbox.write({ 'a b.txt': CLEAN }), 'compact').out, '');
    }),
  );

  it(
    'github: an annotation a finding, of three levels',
    inSandbox((sandbox) => {
      sandbox.write({ 'a,b.txt': SPACED, 'c.txt': '“Wait, said Ada Lindqvist.\n' });
      const { out } = formatted(sandbox, 'github', '--fail-on', 'never');
      assert.match(out, /^::notice file=a%2Cb\.txt,line=4,col=14,endColumn=15,title=quotation\/space-inside::\S/mu);
      assert.match(out, /^::error file=c\.txt,line=1,/mu);
      assert.match(formatted(sandbox, 'github', 'no.txt').out, /^::error file=no\.txt::no\.txt: does not exist$/mu);
    }),
  );

  it(
    'checkstyle and junit: what build servers read',
    inSandbox((sandbox) => {
      sandbox.write({ 'a & b.txt': SPACED });
      const [, file, error] = elements(formatted(sandbox, 'checkstyle').out);
      assert.deepEqual(file!.attributes, { name: 'a & b.txt' });
      assert.deepEqual(
        { ...error!.attributes, message: '' },
        { line: '4', column: '14', severity: 'info', message: '', source: `copydesk.${SPACE_INSIDE}` },
      );
      const junit = elements(formatted(sandbox, 'junit').out);
      assert.deepEqual(
        junit.map(({ name }) => name),
        ['testsuites', 'testsuite', 'testcase', 'failure'],
      );
      assert.equal(junit[2]!.attributes['name'], `${SPACE_INSIDE} 4:14`);
      const passed = elements(formatted(sandbox.write({ 'a & b.txt': CLEAN }), 'junit').out);
      assert.deepEqual([passed[0]!.attributes['tests'], passed[0]!.attributes['failures']], ['1', '0']);
    }),
  );

  it(
    'sarif: valid by the schema, with rules, places, fixes and what could not be read',
    inSandbox((sandbox) => {
      sandbox.write({ 'ä b/#1.txt': SPACED, 'bin.txt': 'a\0b' });
      const { out, code } = formatted(sandbox, 'sarif');
      const run = sarif(out);
      assert.equal(code, 2);
      const [result] = run.results;
      const rule = run.tool.driver.rules[result!.ruleIndex!]!;
      assert.deepEqual([rule.id, result!.ruleId], [SPACE_INSIDE, SPACE_INSIDE]);
      assert.match(rule.help.markdown, /^# quotation\/space-inside/u);
      const { artifactLocation, region } = result!.locations[0]!.physicalLocation;
      assert.equal(artifactLocation.uri, '%C3%A4%20b/%231.txt');
      assert.equal(new URL(artifactLocation.uri, run.originalUriBaseIds['WORKING_FOLDER']!.uri).href, fileUrl(sandbox));
      const start = SPACED.indexOf(' ”');
      assert.deepEqual(region, {
        ...{ startLine: 4, startColumn: 14, endLine: 4, endColumn: 15 },
        ...{ charOffset: start, charLength: 1 },
      });
      assert.deepEqual(result!.fixes![0]!.artifactChanges[0]!.replacements, [
        { deletedRegion: { charOffset: start, charLength: 1 }, insertedContent: { text: '' } },
      ]);
      assert.equal(run.invocations[0]!.executionSuccessful, false);
      assert.equal(run.invocations[0]!.toolExecutionNotifications.length, 1);
    }),
  );

  it(
    'sarif: fingerprints stay when lines move, and part findings that are alike',
    inSandbox((sandbox) => {
      const prints = (text: string): string[] => {
        const { out } = formatted(sandbox.write({ 'a.txt': text }), 'sarif', '--rule', SPACE_INSIDE);
        return sarif(out).results.map(({ partialFingerprints }) => partialFingerprints['copydesk/v1']!);
      };
      const first = prints(SPACED);
      assert.match(first[0]!, /^[0-9a-f]{16}:1$/u);
      assert.deepEqual(prints(SPACED.replace('“We', 'The fog came in at noon.\n\n“We')), first);
      assert.deepEqual(prints(SPACED.replaceAll('\n', '\r\n')), first);
      assert.notDeepEqual(prints(SPACED.replace('wait', 'leave')), first);
      const twice = prints(`${SPACED}\n${SPACED.split('\n').at(-2)}\n`);
      assert.deepEqual(twice, [first[0], first[0]!.replace(':1', ':2')]);
    }),
  );

  it(
    'are written to a file where that is asked for, without colours, and never over an article',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'copydesk.yaml': '' });
      const { out, code } = sandbox.run(['check', '--color', '--output', 'out/report.txt']);
      assert.deepEqual([out, code], ['', 0]);
      assert.match(sandbox.text('out/report.txt'), /^a\.txt\n {2}4:14 /u);
      assert.doesNotMatch(sandbox.text('out/report.txt'), /\x1b/u);
      for (const file of ['a.txt', './copydesk.yaml']) {
        const refused = sandbox.run(['check', '-o', file]);
        assert.equal(refused.code, 2);
        assert.match(refused.err, /would write over a file of the corpus\./u);
      }
      const blocked = sandbox.run(['check', '--output', 'a.txt/report']);
      assert.equal(blocked.code, 2);
      assert.match(blocked.err, /The report can't be written to a\.txt\/report: /u);
      assert.ok(existsSync(sandbox.path('a.txt')));
    }),
  );
});

const fileUrl = (sandbox: Sandbox): string => pathToFileURL(sandbox.path('ä b/#1.txt')).href;
