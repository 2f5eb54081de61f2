import { characterNames } from './characterNames';
import page from './control-character.md';
import type { Range } from '../../text/range';
import { RECOMMENDED } from '../preset';
import { relatedPlaces } from '../relatedPlaces';
import type { Rule } from '../rule';
import { surveyOf } from './survey';

export const controlCharacter: Rule = {
  id: 'text/control-character',
  summary: 'A control character stands in the text',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'safe',
  page,
  *check({ article }) {
    const { uri, text } = article;
    const runs = joinRuns(surveyOf(article).controls);
    const [first, ...others] = runs;
    if (!first) return;
    const names = characterNames(runs.flatMap(({ start, end }) => [...text.slice(start, end)]));
    yield {
      ...first,
      message: `The text holds characters that only steer devices (${names}): remove them.`,
      related: relatedPlaces(uri, others, 'And here.'),
      fix: {
        title: `Remove ${names}`,
        safety: 'safe',
        edits: runs.map((run) => ({ ...run, newText: replacement(text, run) })),
      },
    };
  },
};

function joinRuns(places: readonly number[]): Range[] {
  const runs: { start: number; end: number }[] = [];
  for (const start of places) {
    const last = runs.at(-1);
    if (last?.end === start) last.end++;
    else runs.push({ start, end: start + 1 });
  }
  return runs;
}

/** A form feed or vertical tab parts words as a space does; one is left where nothing else parts them. */
function replacement(text: string, { start, end }: Range): string {
  const parts = /[\u000b\u000c]/u.test(text.slice(start, end));
  const apart = start === 0 || end === text.length || /\s/u.test(text[start - 1]!) || /\s/u.test(text[end]!);
  return parts && !apart ? ' ' : '';
}
