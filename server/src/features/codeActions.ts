import { safeFixes } from '../rules/fix';
import type { Finding, Fix, NewFile, TextEdit } from '../rules/rule';
import type { Range } from '../text/range';

/** A change that is offered to the user. */
export interface OfferedAction {
  readonly kind: 'fix' | 'fix-all';
  readonly title: string;
  /** The finding that it removes; null for one that removes several. */
  readonly finding: Finding | null;
  /** True for the one that an editor may take without a look. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
  /** Files that it makes beside the edits. */
  readonly files?: readonly NewFile[];
}

/**
 * The fixes of the findings that touch a range; for each of their rules that has several safe fixes in the file, all of
 * them together; and all safe fixes of the file.
 *
 * @param findings all findings of the file
 * @param wanted which kinds are asked for
 * @param allSafe gives the edits of all safe fixes; called only where it is needed
 */
export function codeActions(
  findings: readonly Finding[],
  range: Range,
  wanted: ReadonlySet<string>,
  allSafe: () => readonly TextEdit[],
): OfferedAction[] {
  const actions: OfferedAction[] = [];
  if (wanted.has('fix')) actions.push(...fixesAt(findings, range));
  if (wanted.has('fix-all') && findings.some(({ fix }) => fix?.safety === 'safe')) {
    const edits = allSafe();
    const title = 'Fix all safe problems in this file';
    if (edits.length > 0) actions.push({ kind: 'fix-all', title, finding: null, preferred: false, edits });
  }
  return actions;
}

function fixesAt(findings: readonly Finding[], range: Range): OfferedAction[] {
  const here = findings.filter(({ start, end }) => start <= range.end && end >= range.start);
  const single = here.flatMap((finding) =>
    fixesOf(finding).map(({ title, safety, edits, files = [] }): OfferedAction => {
      return { kind: 'fix', title, finding, preferred: safety === 'safe', edits, files };
    }),
  );
  const rules = new Set(here.filter(({ fix }) => fix?.safety === 'safe').map(({ rule }) => rule));
  return [...single, ...[...rules].flatMap((rule) => ruleAction(findings, rule))];
}

/** Every fix of a finding, the one that is most likely right first. */
export const fixesOf = ({ fix, alternatives = [] }: Finding): readonly Fix[] =>
  fix ? [fix, ...alternatives] : alternatives;

function ruleAction(findings: readonly Finding[], rule: string): OfferedAction[] {
  const same = findings.filter((finding) => finding.rule === rule && finding.fix?.safety === 'safe');
  if (same.length < 2) return [];
  const title = `Fix all ${same.length} of ${rule} in this file`;
  return [{ kind: 'fix', title, finding: null, preferred: false, edits: safeFixes(same) }];
}
