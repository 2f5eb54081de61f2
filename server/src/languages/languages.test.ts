import assert from 'node:assert/strict';
import { METADATA_KEYS } from '../article/article';
import { languageOf, languages } from './index';
import { words, type Language } from './language';

/**
 * What a new language must give: add its file to `languages` and make this suite pass. The numbers are floors for a
 * language that is of use at all; English and Italian have far more.
 */
const LISTS: Readonly<Record<string, readonly [read: (language: Language) => string, atLeast: number]>> = {
  functionWords: [(language) => language.functionWords, 40],
  andWords: [(language) => language.andWords, 1],
  negations: [(language) => language.negations, 8],
  roleTimes: [(language) => language.roleTimes, 8],
  conjunctions: [(language) => language.conjunctions, 12],
  indefiniteArticles: [(language) => language.indefiniteArticles, 0],
  'genderedHonorifics.male': [(language) => language.genderedHonorifics.male, 1],
  'genderedHonorifics.female': [(language) => language.genderedHonorifics.female, 1],
  reportingVerbs: [(language) => language.reportingVerbs, 40],
  weakReportingVerbs: [(language) => language.weakReportingVerbs, 20],
  reportingParticiples: [(language) => language.reportingParticiples, 0],
  auxiliaries: [(language) => language.auxiliaries, 0],
  reportingGerunds: [(language) => language.reportingGerunds, 0],
  speechNouns: [(language) => language.speechNouns, 5],
  accordingTo: [(language) => language.accordingTo, 1],
  saidBy: [(language) => language.saidBy, 0],
  'pronouns.male': [(language) => language.pronouns.male, 1],
  'pronouns.female': [(language) => language.pronouns.female, 1],
  'pronouns.plural': [(language) => language.pronouns.plural, 1],
  'pronouns.either': [(language) => language.pronouns.either, 0],
  relatives: [(language) => language.relatives, 1],
  firstPerson: [(language) => language.firstPerson, 4],
  articles: [(language) => language.articles, 0],
  prepositions: [(language) => language.prepositions, 3],
  adverbs: [(language) => language.adverbs, 15],
  sentenceOpeners: [(language) => language.sentenceOpeners, 40],
  honorifics: [(language) => language.honorifics, 4],
  roles: [(language) => language.roles, 80],
  roleModifiers: [(language) => language.roleModifiers, 10],
  nationalities: [(language) => language.nationalities, 40],
  organisationWords: [(language) => language.organisationWords, 30],
  groups: [(language) => language.groups, 20],
  'givenNames.male': [(language) => language.givenNames.male, 100],
  'givenNames.female': [(language) => language.givenNames.female, 100],
  nameParticles: [(language) => language.nameParticles, 1],
  'units.day': [(language) => language.units.day, 1],
  'units.week': [(language) => language.units.week, 1],
  'units.month': [(language) => language.units.month, 1],
  'units.year': [(language) => language.units.year, 1],
  anniversaries: [(language) => language.anniversaries, 1],
  eves: [(language) => language.eves, 1],
  ordinals: [(language) => language.ordinals.join(' ').replaceAll('|', ' '), 10],
  ago: [(language) => language.ago, 1],
  within: [(language) => language.within, 1],
  abbreviations: [(language) => language.abbreviations, 30],
  apostropheWords: [(language) => language.apostropheWords, 0],
  questionLabels: [(language) => language.questionLabels, 1],
  answerLabels: [(language) => language.answerLabels, 1],
  captionWords: [(language) => language.captionWords, 1],
  boilerplate: [(language) => language.boilerplate, 12],
  joints: [(language) => language.joints, 2],
  notJoined: [(language) => language.notJoined, 0],
  workWords: [(language) => language.workWords, 10],
  'personSigns.calls': [(language) => language.personSigns?.calls ?? '', 0],
  'personSigns.meetings': [(language) => language.personSigns?.meetings ?? '', 0],
  'personSigns.belongings': [(language) => language.personSigns?.belongings ?? '', 0],
  'personSigns.links': [(language) => language.personSigns?.links ?? '', 0],
  scareCues: [(language) => language.scareCues, 3],
};

const PLAIN_FIELDS = new Set(['code', 'name', 'months', 'weekdays', 'seasons', 'relativeDays', 'relativeModifiers']);
const OTHER_FIELDS = new Set([
  'declension',
  'placeDeclension',
  'namingWords',
  'infinitiveEndings',
  'complementEndings',
  'passiveAuxiliaries',
  'patronymics',
  'articledPrepositions',
  'offices',
  'demonyms',
  'officeCues',
  'verbSecond',
  'coordinators',
  'firstPersonObjects',
  'anybody',
  'quotingVerbs',
  'copulas',
  'nowWords',
  'gerundEndings',
  'agentEndings',
  'pluralVerbEndings',
  'personNouns',
  'kinship',
  'topicPrepositions',
  'finalAccents',
  'barePluralEnding',
  'genderedVerbEndings',
  'generalRoles',
  'pastCopulas',
  'calledWords',
  'nicknameWords',
  'askedOpeners',
  'backCues',
  'doubleSurnames',
  'pluralArticles',
  'whatClauses',
  'documentPrepositions',
  'impersonalCues',
  'textPronouns',
  'sourcePrepositions',
  'workVerbs',
  'authorPrepositions',
  'viewPrepositions',
  'ofWords',
  'contrastWords',
  'ownViews',
  'addressPrepositions',
  'dropsSubjects',
  'genderedArticles',
  'obliqueArticles',
  'reportedForms',
  'compounds',
  'capitalNouns',
  'marks',
  'otherMarks',
  'spacedMarks',
  'headerKeys',
]);

const duplicates = (entries: readonly string[]): string[] =>
  entries.filter((entry, index) => entries.indexOf(entry) !== index);

/**
 * Words with single apostrophes, hyphens, stops and spaces between them, so that a pattern can be made of them: `op-ed`,
 * `dell'arte`, `'em`, `ph.d`. A hyphen at the end marks a first part (`ex-`). The sign of copyright opens credits.
 */
const ENTRY = /^(?:'?[\p{L}\p{M}\p{N}]+(?:['.]? ?[-'/]?[\p{L}\p{M}\p{N}]+)*['./-]?|©)$/u;

describe('languages: what every language gives', () => {
  it('has English and Italian first, and finds each by its code', () => {
    assert.deepEqual(
      languages.slice(0, 2).map((language) => language.code),
      ['en', 'it'],
    );
    for (const language of languages) assert.equal(languageOf(language.code), language);
    assert.equal(languageOf('tlh'), undefined);
    assert.deepEqual(duplicates(languages.map((language) => language.code)), []);
  });

  for (const language of languages) {
    describe(`${language.code}: ${language.name}`, () => {
      it('has a code of ISO 639-1 and an English name', () => {
        assert.match(language.code, /^[a-z]{2}$/u);
        const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language.code);
        assert.equal(language.name, name);
      });

      it('has no field that this suite does not read', () => {
        const read = new Set([
          ...Object.keys(LISTS).map((key) => key.split('.')[0]!),
          ...PLAIN_FIELDS,
          ...OTHER_FIELDS,
        ]);
        assert.deepEqual(
          Object.keys(language).filter((key) => !read.has(key)),
          [],
        );
      });

      for (const [name, [read, atLeast]] of Object.entries(LISTS)) {
        it(`${name}: at least ${atLeast} entries, each once, lower case, written plainly`, () => {
          const entries = words(read(language));
          assert.ok(entries.length >= atLeast, `only ${entries.length}`);
          assert.deepEqual(duplicates(entries), []);
          assert.deepEqual(
            entries.filter((entry) => entry !== entry.toLowerCase() || entry !== entry.normalize('NFC')),
            [],
          );
          assert.deepEqual(
            entries.filter((entry) => !ENTRY.test(entry)),
            [],
          );
        });
      }

      it('gives an auxiliary where it gives participles', () => {
        if (words(language.reportingParticiples).length > 0) assert.ok(words(language.auxiliaries).length >= 2);
      });

      it('calls no finite form both strong and weak', () => {
        const strong = new Set(words(language.reportingVerbs));
        assert.deepEqual(
          words(language.weakReportingVerbs).filter((verb) => strong.has(verb)),
          [],
        );
      });

      it('keeps function words out of the given names', () => {
        const grammar = new Set([
          ...words(language.functionWords),
          ...words(language.articles),
          ...words(language.prepositions),
          ...words(language.reportingVerbs),
          ...words(language.sentenceOpeners),
        ]);
        const names = [...words(language.givenNames.male), ...words(language.givenNames.female)];
        assert.deepEqual(
          names.filter((name) => grammar.has(name)),
          [],
        );
      });

      it('has twelve months, seven weekdays and four seasons, no form twice', () => {
        for (const [entries, count] of [
          [language.months, 12],
          [language.weekdays, 7],
          [language.seasons, 4],
        ] as const) {
          assert.equal(entries.length, count);
          const forms = entries.flatMap((entry) => [...new Set(entry.split('|'))]);
          assert.deepEqual(duplicates(forms), []);
          assert.deepEqual(
            forms.filter((form) => !ENTRY.test(form) || form !== form.toLowerCase()),
            [],
          );
        }
      });

      it('names months and weekdays as CLDR does', () => {
        const spell = (options: Intl.DateTimeFormatOptions, date: Date) =>
          new Intl.DateTimeFormat(language.code, { ...options, timeZone: 'UTC' }).format(date).toLowerCase();
        language.months.forEach((entry, month) => {
          const expected = spell({ month: 'long' }, new Date(Date.UTC(2024, month, 1)));
          assert.ok(entry.split('|').includes(expected), `${entry}: ${expected}`);
        });
        language.weekdays.forEach((entry, day) => {
          const expected = spell({ weekday: 'long' }, new Date(Date.UTC(2024, 0, 1 + day)));
          assert.ok(entry.split('|').includes(expected), `${entry}: ${expected}`);
        });
      });

      it('knows yesterday, today, tomorrow, and last, this, next', () => {
        const days = new Set(Object.values(language.relativeDays));
        for (const distance of [-1, 0, 1]) assert.ok(days.has(distance), `no day at ${distance}`);
        const modifiers = new Set(Object.values(language.relativeModifiers));
        for (const distance of [-1, 0, 1]) assert.ok(modifiers.has(distance), `no modifier at ${distance}`);
        for (const value of [...days, ...modifiers]) assert.ok(Number.isInteger(value) && Math.abs(value) <= 3);
      });

      it('spells the keys of its tables in lower case', () => {
        const tables = [language.relativeDays, language.relativeModifiers, language.headerKeys];
        for (const key of tables.flatMap((table) => Object.keys(table)))
          assert.match(key.replaceAll('_', ' '), /^[\p{Ll}\p{Lo}'-]+(?: [\p{Ll}\p{Lo}'-]+)*$/u);
      });

      it('maps header keys to canonical metadata keys, date and source among them', () => {
        const canonical = new Set<string>(METADATA_KEYS);
        const values = Object.values(language.headerKeys);
        assert.deepEqual(
          values.filter((value) => !canonical.has(value)),
          [],
        );
        for (const key of ['title', 'date', 'source', 'author', 'speakers']) assert.ok(values.includes(key), key);
      });

      it('writes pairs of marks as two code units, preferred ones apart from the others', () => {
        assert.ok(language.marks.length >= 2, 'an outer and an inner pair');
        const pairs = [...language.marks, ...language.otherMarks];
        assert.deepEqual(
          pairs.filter((pair) => pair.length !== 2),
          [],
        );
        assert.deepEqual(duplicates(pairs), []);
        assert.ok(pairs.includes('""'), 'straight marks are in use in every language');
      });

      it('tells question labels from answer labels', () => {
        const answers = new Set(words(language.answerLabels));
        assert.deepEqual(
          words(language.questionLabels).filter((label) => answers.has(label)),
          [],
        );
      });
    });
  }
});

describe('languages: words()', () => {
  it('reads entries in order, underscores as spaces', () => {
    assert.deepEqual(words('  said\n  pointed_out  '), ['said', 'pointed out']);
    assert.deepEqual(words(' \n '), []);
  });
});
