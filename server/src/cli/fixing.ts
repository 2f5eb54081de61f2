import { parseArticle } from '../article/parseArticle';
import type { DiskProblem } from '../disk/problem';
import { problemOfError } from '../disk/problem';
import { ChangedError, replaceFile } from '../disk/write';
import { fixAll } from '../rules/fix';
import type { Finding } from '../rules/rule';
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

export interface FixOptions {
  /** True to make the fixes too that are otherwise looked at one by one. */
  readonly review: boolean;
  /** What is done with an article that changes; throws what keeps it from being done. */
  apply(article: Analysed, text: string, bytes: Uint8Array): Promise<void>;
}

/** Writes a fixed article, in one step; standard input is printed by others. */
export const writeFixed: FixOptions['apply'] = async ({ path, bytes: before, isStdin }, _, bytes) => {
  if (!isStdin) await replaceFile(path, before, bytes);
};

/**
 * Makes the fixes of all articles and hands over those that change. The analysis then holds the articles as they are now. A
 * file that can't be written is a problem and keeps its text.
 */
export async function fixArticles(
  analysis: Analysis,
  progress: Progress,
  { review, apply }: FixOptions,
): Promise<FixOutcome> {
  const { articles, corpus } = analysis;
  const fixed: Fixed[] = [];
  const problems: DiskProblem[] = [];
  const damaged: string[] = [];
  let stdin: Uint8Array | null = null;
  for (const [i, item] of articles.entries()) {
    progress.update('Fixing articles', i + 1, articles.length);
    const { path, uri } = item;
    if (item.held) stdin = item.held.bytes;
    const wanted = wantedOf(uri, review);
    if (wanted(checkOne(item, analysis)).every(({ fix }) => fix?.safety !== 'safe')) continue;
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
      return wanted(checkFile(article, corpus, config));
    });
    if (text === input.text) continue;
    const bytes = encode(text, decoded);
    try {
      await apply(whole, text, bytes);
      if (whole.isStdin) stdin = bytes;
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

/**
 * The findings of the article's own text. With `review` their fixes count as safe, for somebody asked for them by name; but for those
 * that make other files, since half of such a fix would lose what it moves.
 */
const wantedOf =
  (uri: string, review: boolean) =>
  (findings: readonly Finding[]): Finding[] =>
    findings
      .filter((finding) => finding.uri === uri)
      .map((finding) => {
        const { fix } = finding;
        return review && fix && !fix.files ? { ...finding, fix: { ...fix, safety: 'safe' } } : finding;
      });

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
