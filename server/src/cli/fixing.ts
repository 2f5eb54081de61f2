import { parseArticle } from '../article/parseArticle';
import { checkFile, checkFileAlone } from '../disk/checking';
import type { DiskProblem } from '../disk/problem';
import { pathOfUri } from '../disk/uris';
import { fixesOf } from '../features/codeActions';
import { applyEdits, choose, fixAll } from '../rules/fix';
import type { Finding, NewFile } from '../rules/rule';
import { encode } from '../text/decode';
import { isProblem, open, type Analysed, type Analysis, type IndexedArticle } from './analyse';
import { BesideFixes } from './besideFixing';
import { problemOfWriting, type Apply, type FileChange } from './fileChange';
import { checkOne } from './findings';
import type { Progress } from './progress';

/** What fixing did to one file. */
export interface Fixed {
  readonly uri: string;
  /** How many findings were mended. */
  readonly count: number;
}

export interface FixOutcome {
  readonly fixed: readonly Fixed[];
  readonly problems: readonly DiskProblem[];
  /** Paths of files that were left alone because some of their bytes could not be read: writing would lose them. */
  readonly damaged: readonly string[];
  /** The text of standard input after fixing, encoded as it came; null where nothing was read from there. */
  readonly stdin: Uint8Array | null;
  /** True if files beside the articles changed or were made, so that the analysis no longer holds. */
  readonly changedBeside: boolean;
}

export interface FixOptions {
  /** Which fixes are made: those that are safe, all, or all with those that write sidecar files before others. */
  readonly wanted: 'safe' | 'all' | 'sidecars';
  readonly apply: Apply;
}

/**
 * Makes the fixes of all articles and hands over the files that change: the articles one by one, then what stands beside them. The
 * analysis then holds the articles as they are now. A file that can't be written is a problem and keeps its text.
 */
export async function fixArticles(
  analysis: Analysis,
  progress: Progress,
  { wanted, apply }: FixOptions,
): Promise<FixOutcome> {
  const { articles, corpus } = analysis;
  const fixed: Fixed[] = [];
  const problems: DiskProblem[] = [];
  const damaged: string[] = [];
  const beside = new BesideFixes(analysis.sources);
  let stdin: Uint8Array | null = null;
  let filesMade = false;
  for (const [i, item] of articles.entries()) {
    progress.update('Fixing articles', i + 1, articles.length);
    const { path, uri } = item;
    if (item.held) stdin = item.held.bytes;
    const own = (all: readonly Finding[]): Finding[] => all.filter((finding) => finding.uri === uri);
    const choice = chosen(item, wanted);
    const findings = checkOne(item, analysis).map(choice);
    if (!findings.some(isMade)) continue;
    const whole = open(item);
    if (isProblem(whole)) {
      problems.push(whole);
      continue;
    }
    const { decoded, input, config, isStdin } = whole;
    // Whoever hands over a text gets a text back, and no file is written.
    if (!isStdin && findings.some((finding) => finding.uri !== uri && isMade(finding))) {
      const now = checkFile(whole.article, corpus, config).map(choice);
      beside.take(
        now.filter((finding) => finding.uri !== uri && isMade(finding)),
        input.sidecar,
      );
    }
    if (!own(findings).some(isMade)) continue;
    if (decoded.damaged) {
      damaged.push(path);
      continue;
    }
    const { text, count, files } = mend(input.text, own(findings), (now) => {
      const { article } = reread(whole, now);
      return own(checkFile(article, corpus, config).map(choice));
    });
    const isChanged = text !== input.text;
    if (!isChanged && files.length === 0) continue;
    const bytes = encode(text, decoded);
    const change = { path, before: { text: input.text, bytes: whole.bytes }, after: { text, bytes }, isStdin };
    try {
      await applyAll(files, isChanged ? change : null, apply);
      fixed.push({ uri: files[0]?.uri ?? uri, count });
      filesMade ||= files.length > 0;
      if (isStdin) stdin = bytes;
      const changed = { ...reread(whole, text), bytes };
      articles[i] = { ...item, alone: checkFileAlone(changed.article, config), held: item.held && changed };
      corpus.set(changed.article);
    } catch (error) {
      problems.push(problemOfWriting(path, error));
    }
  }
  const other = await beside.make(apply);
  progress.clear();
  return {
    fixed: [...fixed, ...other.fixed],
    problems: [...problems, ...other.problems],
    damaged: [...damaged, ...other.damaged],
    stdin,
    changedBeside: filesMade || other.fixed.length > 0,
  };
}

const isMade = ({ fix }: Finding): boolean => fix?.safety === 'safe';

/**
 * Gives findings with the fix that is wanted of them as their safe one, for somebody asked for it by name. Standard input has no file
 * that a sidecar could stand beside.
 */
const chosen =
  ({ held }: IndexedArticle, wanted: FixOptions['wanted']) =>
  (finding: Finding): Finding => {
    if (wanted === 'safe') return finding;
    const writesFile = wanted === 'sidecars' && !held ? fixesOf(finding).find(({ files }) => files) : undefined;
    const fix = writesFile ?? finding.fix;
    return fix ? { ...finding, fix: { ...fix, safety: 'safe' } } : finding;
  };

interface Mended {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
  readonly files: readonly NewFile[];
}

/** Makes fixes till none is left; those that make a file once, since what they bring up is seen when that file is read. */
function mend(text: string, findings: Finding[], findingsOf: (text: string) => readonly Finding[]): Mended {
  if (findings.every(({ fix }) => !fix?.files)) {
    const { text: mended, fixed } = fixAll(text, findingsOf);
    return { text: mended, count: fixed, files: [] };
  }
  const { edits, made } = choose(findings, ({ safety }) => safety === 'safe');
  return { text: applyEdits(text, edits), count: made.length, files: made.flatMap(({ fix }) => fix!.files ?? []) };
}

/** The new files come first: a move that breaks off in between loses nothing of what it moves. */
async function applyAll(files: readonly NewFile[], change: FileChange | null, apply: Apply): Promise<void> {
  for (const { uri, text } of files) {
    const bytes = encode(text, { encoding: 'utf-8', bom: false });
    await apply({ path: pathOfUri(uri)!, before: null, after: { text, bytes } });
  }
  if (change) await apply(change);
}

/** The same article with another text. */
function reread(item: Analysed, text: string): Analysed {
  if (text === item.input.text) return item;
  const input = { ...item.input, text };
  return { ...item, input, article: parseArticle(input), decoded: { ...item.decoded, text } };
}
