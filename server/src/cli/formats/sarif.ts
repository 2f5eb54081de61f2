import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import { configurableRules } from '../../config/readRules';
import type { Fix, Rule, Severity } from '../../rules/rule';
import type { Place } from '../places';
import type { CheckReport, ShownFinding } from '../report';
import type { Trouble } from '../trouble';
import type { FormatContext } from './format';

/** SARIF has one level for what is no warning. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What relative addresses start from: the working folder. */
const ROOT = 'WORKING_FOLDER';

/**
 * The Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Offsets and columns are UTF-16 code units. Each result has
 * a fingerprint that does not depend on where in its file it stands.
 */
export function formatSarif({ findings, troubles }: CheckReport, { cwd }: FormatContext): string {
  const rules = configurableRules().filter(({ id }) => findings.some((finding) => finding.rule === id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copydesk', version, semanticVersion: version, rules: rules.map(descriptor) } },
        originalUriBaseIds: { [ROOT]: { uri: `${pathToFileURL(cwd).href}/` } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: troubles.length === 0, toolExecutionNotifications: troubles.map(notification) },
        ],
        results: findings.map((finding) => result(finding, indexes.get(finding.rule), occurrence(finding, seen))),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function descriptor({ id, summary, severity, fix, page }: Rule): object {
  return {
    id,
    shortDescription: { text: `${summary}.` },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.split('/')[0]], fix },
  };
}

function result(finding: ShownFinding, ruleIndex: number | undefined, fingerprint: string): object {
  const { rule, severity, message, related, fix, path } = finding;
  return {
    ruleId: rule,
    // Only rules have descriptors; what says that a rule failed is none.
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: location(finding) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => {
        return { id, physicalLocation: location(place), message: { text: place.message } };
      }),
    }),
    partialFingerprints: { 'copydesk/v1': fingerprint },
    // A fix that makes files can't be told of here: a change has to replace something that is there.
    ...(fix && !fix.files && fix.edits.length > 0 && { fixes: [fixRecord(fix, path)] }),
    properties: { severity },
  };
}

/** The fingerprint of a finding, with a number behind it that parts it from those before it that have the same one. */
function occurrence({ path, fingerprint = '' }: ShownFinding, seen: Map<string, number>): string {
  const key = `${path}\0${fingerprint}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${fingerprint}:${count}`;
}

const location = ({ path, start, end, line, column, endLine, endColumn }: Place): object => ({
  artifactLocation: artifact(path),
  region: {
    ...{ startLine: line, startColumn: column, endLine, endColumn },
    ...{ charOffset: start, charLength: end - start },
  },
});

const artifact = (path: string): object => ({
  // A file's name may hold half of a character, which no address can.
  uri: path
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .split('/')
    .map(encodeURIComponent)
    .join('/'),
  uriBaseId: ROOT,
});

const fixRecord = ({ title, safety, edits }: Fix, path: string): object => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifact(path),
      replacements: edits.map(({ start, end, newText }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text: newText },
      })),
    },
  ],
  properties: { safety },
});

const notification = ({ path, line, column, message }: Trouble): object => ({
  level: 'error',
  message: { text: `${path}: ${message}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: artifact(path),
        ...(line !== null && { region: { startLine: line, startColumn: column ?? 1 } }),
      },
    },
  ],
});
