import assert from 'node:assert/strict';
import { corpusOf, settings } from '../../../test/rules';
import { checkArticle } from './check';
import { rules } from './index';
import { optionsSection } from './optionsSection';
import type { Rule } from './rule';

const SECTIONS = ['What', 'Why', 'Source of the convention', 'False alarms', 'Bad', 'Good', 'Options'];

/** The sections of a page by heading, in order. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^## (.*)$/mu);
  return new Map(parts.slice(1).flatMap((heading, i) => (i % 2 === 0 ? [[heading, parts[i + 2]!] as const] : [])));
}

/** The articles of a section, with the options that their fences give; `required` is the configuration's. */
function articlesOf(section: string): { source: string; options: Record<string, unknown> }[] {
  return [...section.matchAll(/^```news *(\{.*\})?\n([^]*?)\n```$/gmu)].map(([, options, source]) => ({
    source: source!,
    options: JSON.parse(options ?? '{}') as Record<string, unknown>,
  }));
}

function check(rule: Rule, { source, options }: { source: string; options: Record<string, unknown> }) {
  const { articles, corpus, ranges } = corpusOf(source);
  const set = settings({ [rule.id]: options }, options.required as string[] | undefined);
  const found = articles
    .flatMap((article) => checkArticle(article, corpus, set))
    .filter((finding) => finding.rule === rule.id)
    .map(({ uri, start, end, message }) => ({ place: { uri, start, end }, message }));
  return {
    ranges,
    found: found.map(({ place }) => place).sort(byPlace),
    messages: found.map(({ message }) => message),
  };
}

interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

const byPlace = (a: Place, b: Place): number =>
  a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end;

describe('pages of the rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      const sections = sectionsOf(rule.page);

      it('has its title and every section, in order', () => {
        assert.equal(rule.page.split('\n')[0], `# ${rule.id}`);
        assert.deepEqual([...sections.keys()], SECTIONS);
      });

      it('tells of its options as they are (npm run generate writes that)', () => {
        assert.ok(rule.page.endsWith(optionsSection(rule.id, rule.options)));
      });

      const bad = articlesOf(sections.get('Bad')!);
      const good = articlesOf(sections.get('Good')!);

      it('shows bad and good articles', () => {
        assert.ok(bad.length > 0 && good.length > 0);
      });

      bad.forEach((article, index) => {
        it(`finds what is marked in bad article ${index + 1}`, () => {
          const { ranges, found } = check(rule, article);
          assert.ok(ranges.length > 0, 'a bad article marks what is bad');
          assert.deepEqual(found, [...ranges].sort(byPlace));
        });
      });

      good.forEach((article, index) => {
        it(`finds nothing in good article ${index + 1}`, () => {
          assert.deepEqual(check(rule, article).messages, []);
        });
      });
    });
  }
});
