import { parseArticle } from '../article/parseArticle';
import type { DiskProblem } from '../disk/problem';
import { problemOfError } from '../disk/problem';
import { ChangedError, replaceFile } from '../disk/write';
import { fixAll } from '../rules/fix';
import { encode } from '../text/decode';
import { checkFile, checkFileAlone } from '../disk/checking';
import { isProblem, open, type Analysed, type Analysis } from './analyse';
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
}

/**
 * Applies the safe fixes of all articles and writes the files that change, each in one step. The analysis then holds
 * the articles as they are now. A file that can't be written is a problem and keeps its text.
 */
export async function fixArticles(analysis: Analysis, progress: Progress): Promise<FixOutcome> {
  const { articles, corpus } = analysis;
  const fixed: Fixed[] = [];
  const problems: DiskProblem[] = [];
  const damaged: string[] = [];
  let stdin: Uint8Array | null = null;
  for (const [i, item] of articles.entries()) {
    progress.update('Fixing articles', i + 1, articles.length);
    const { path, uri } = item;
    if (item.held) stdin = item.held.bytes;
    const isFixable = checkOne(item, analysis).some((finding) => finding.uri === uri && finding.fix?.safety === 'safe');
    if (!isFixable) continue;
    const whole = open(item);
    if (isProblem(whole)) {
      problems.push(whole);
      continue;
    }
    const { decoded, input, config } = whole;
    if (decoded.damaged) {
      damaged.push(path);
      continue;
    }
    const { text, fixed: count } = fixAll(input.text, (now) => {
      const { article } = reread(whole, now);
      return checkFile(article, corpus, config).filter((finding) => finding.uri === uri);
    });
    if (text === input.text) continue;
    const bytes = encode(text, decoded);
    try {
      if (whole.isStdin) stdin = bytes;
      else await replaceFile(path, whole.bytes, bytes);
      const changed = { ...reread(whole, text), bytes };
      articles[i] = { ...item, alone: checkFileAlone(changed.article, config), held: item.held && changed };
      corpus.set(changed.article);
      fixed.push({ uri: input.uri, count });
    } catch (error) {
      problems.push(problemOfWriting(path, error));
    }
  }
  progress.clear();
  return { fixed, problems, damaged, stdin };
}

/** The same article with another text. */
function reread(item: Analysed, text: string): Analysed {
  if (text === item.input.text) return item;
  const input = { ...item.input, text };
  return { ...item, input, article: parseArticle(input), decoded: { ...item.decoded, text } };
}

function problemOfWriting(path: string, error: unknown): DiskProblem {
  if (error instanceof ChangedError) {
    return {
      path,
      kind: 'changed',
      message: 'was changed by another program while it was checked, so it was not fixed',
    };
  }
  const { kind, message } = problemOfError(path, error);
  if (kind === 'missing') return { path, kind, message: 'was removed while it was checked' };
  return { path, kind: 'unwritable', message: message.replace("can't be read", "can't be written") };
}
