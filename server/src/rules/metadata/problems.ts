import type { MetadataProblem } from '../../article/article';
import type { Fix, Report, RuleContext } from '../rule';

/** What was found while reading metadata, of one kind, as reports: the message as a sentence, and a fix if there is one. */
export function* reportProblems(
  { article }: RuleContext,
  kind: MetadataProblem['kind'],
  fixOf: (problem: MetadataProblem) => Fix | undefined = () => undefined,
): Iterable<Report> {
  for (const problem of article.metadata.problems) {
    if (problem.kind !== kind) continue;
    const { start, end, uri } = problem;
    yield { start, end, uri, message: sentence([problem]), fix: fixOf(problem) };
  }
}

/** The messages of problems as one sentence. */
export function sentence(problems: readonly MetadataProblem[]): string {
  const text = problems.map(({ message }) => message.replace(/\.$/u, '')).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
