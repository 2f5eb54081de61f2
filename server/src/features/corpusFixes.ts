import { choose, fixAll } from '../rules/fix';
import type { Finding, NewFile, TextEdit } from '../rules/rule';
import { gapEdits } from './fixAllEdits';

/** What one article needs, of the fixes that are made over a whole corpus. */
export interface ArticleFixes {
  /** Edits by file: the article, and what stands beside it. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** Files to be made. */
  readonly files: readonly NewFile[];
  /** Problems that go away by it. */
  readonly fixed: number;
  /** Problems that stay: they have no fix, or one that does not go together with the others. */
  readonly left: number;
}

/**
 * The fixes of an article that can be made together. Safe ones are made until none is left, as fix-all does; those that need a
 * look only once, since nobody has looked at what they bring up.
 *
 * @param findings those of the rules in question, the article's own and those beside it
 * @param findingsOf checks another text of the article with the same rules
 */
export function articleFixes(
  uri: string,
  text: string,
  findings: readonly Finding[],
  findingsOf: (text: string) => readonly Finding[],
): ArticleFixes {
  const edits = new Map<string, readonly TextEdit[]>();
  const files: NewFile[] = [];
  let fixed = 0;
  for (const file of new Set(findings.map((finding) => finding.uri))) {
    const own = findings.filter((finding) => finding.uri === file && finding.fix);
    const safe =
      file === uri && own.every(({ fix }) => fix?.safety === 'safe') ? tillTheEnd(uri, text, findingsOf) : null;
    const chosen = safe ?? together(own);
    fixed += chosen.fixed;
    files.push(...chosen.files);
    if (chosen.edits.length > 0) edits.set(file, chosen.edits);
  }
  return { edits, files, fixed, left: Math.max(0, findings.length - fixed) };
}

interface Chosen {
  readonly edits: readonly TextEdit[];
  readonly files: readonly NewFile[];
  readonly fixed: number;
}

function together(findings: readonly Finding[]): Chosen {
  const { edits, made } = choose(findings, () => true);
  return { edits, files: made.flatMap(({ fix }) => fix!.files ?? []), fixed: made.length };
}

function tillTheEnd(uri: string, text: string, findingsOf: (text: string) => readonly Finding[]): Chosen | null {
  const after = fixAll(text, (changed) => findingsOf(changed).filter((finding) => finding.uri === uri));
  const edits = gapEdits(text, after.text);
  return edits && { edits, files: [], fixed: after.fixed };
}
