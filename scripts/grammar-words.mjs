/**
 * Puts the words of the languages into the grammar: header keys, labels of questions and answers, caption words.
 * The rest of the grammar is written by hand and stays as it is.
 *
 * @param {any} grammar the grammar as JSON
 * @param {{ keys: string[], dateKeys: string[], questions: string[], answers: string[], captions: string[] }} words
 * @returns a changed copy
 */
export function withWords(grammar, words) {
  const changed = structuredClone(grammar);
  const { repository } = changed;
  const key = oneOf(words.keys);
  repository.header.begin = String.raw`\A(?=\x{FEFF}?\s?${key}[ \t]*:)`;
  repository.header.while = String.raw`^(?=\s?${key}[ \t]*:|[ \t]+-\s|[ \t]{2,}\S)`;
  repository['harvest-prefix'].match =
    String.raw`\A\x{FEFF}?[ \t]?(${oneOf(words.dateKeys)})(:?)[ \t]+(\d{4}(?:-\d{2}){0,2})(?=\s|$)`;
  const [question, answer] = repository.turn.patterns;
  question.match = String.raw`^[ \t]*${oneOf(words.questions)}(?:[ \t]*\d+[.:]|[ \t]*:)(?=\s)`;
  answer.match = String.raw`^[ \t]*${oneOf(words.answers)}(?:[ \t]*\d+[.:]|[ \t]*:)(?=\s)`;
  repository.caption.match = String.raw`^[ \t]*${oneOf(words.captions)}[ \t]*[:/][ \t]+.*$`;
  repository.credit.match = String.raw`^.*?(©.*|\(${oneOf(words.captions)}\b[^()]*\))[ \t]*$`;
  return changed;
}

/** A group of alternatives without regard to case, longest first, so that none hides a longer one. */
function oneOf(words) {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // The parts of a word may be joined in several ways: “date basis”, “date-basis”, “date_basis”.
  const escaped = sorted.map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/[ _-]/gu, '[ _-]'),
  );
  return `(?i:${escaped.join('|')})`;
}
