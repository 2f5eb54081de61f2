import type { Article, MetadataEntry } from '../../article/article';
import { withoutMark } from '../../article/metadata/values';
import { listedSpeakers, surnameOf } from './listedSpeakers';
import page from './quoted-speaker-not-listed.md';
import { RECOMMENDED } from '../preset';
import type { Fix, Rule } from '../rule';

export const quotedSpeakerNotListed: Rule = {
  id: 'metadata/quoted-speaker-not-listed',
  summary: 'Somebody is quoted who is not among the listed speakers',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check({ article }) {
    const listed = listedSpeakers(article);
    const [first] = listed;
    if (!first) return;
    const known = new Set(listed.map(({ value }) => surnameOf(value)));
    for (const { kind, speaker } of article.quotations) {
      const figure = kind === 'speech' && speaker ? article.figures[speaker.figure] : undefined;
      // A surname alone may be an article's shorthand for somebody who is listed by another name.
      if (!speaker || figure?.form !== 'full' || known.has(surnameOf(figure.name))) continue;
      known.add(surnameOf(figure.name));
      yield {
        start: speaker.start,
        end: speaker.end,
        message: `${figure.name} is quoted here but is not among the listed speakers: add the name.`,
        related: [
          {
            uri: first.uri ?? article.uri,
            start: first.start,
            end: first.end,
            message: 'The speakers are listed here',
          },
        ],
        fix: addSpeaker(article, listed.at(-1)!, figure.name),
      };
    }
  },
};

/** The fix that adds a name to the list of a header, which is parted by semicolons. Elsewhere lists have many forms. */
function addSpeaker({ text }: Article, { level, end }: MetadataEntry, name: string): Fix | undefined {
  if (level !== 'header' || /[;,(]/u.test(name)) return undefined;
  const rest = /^[^\r\n]*/u.exec(text.slice(end))![0];
  const at = withoutMark(text, { start: end, end: end + rest.length }).range?.end ?? end;
  return {
    title: `Add ${name} to the speakers`,
    safety: 'review',
    edits: [{ start: at, end: at, newText: `; ${name}` }],
  };
}
