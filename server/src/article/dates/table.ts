import { words, type Language } from '../../languages/language';
import { DATE_WORDS, NO_DATE_WORDS, type DateWords } from './dateWords';
import { Phrases, normalPhrase } from './phrases';

/** A month, weekday or season as written: which one, and whether the form may stand alone. */
export interface Named {
  /** Months from 1; weekdays from 0 (Monday); seasons from 21 (spring), as EDTF numbers them. */
  readonly number: number;
  /** False for abbreviations, which are dates only beside a number: `mar`, `Sun`. */
  readonly full: boolean;
  /** True for a form that is also a name or another word: `May`. */
  readonly ambiguous: boolean;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** Everything that the reader of dates looks up in one language. Made once a language. */
export interface DateTable {
  readonly months: Phrases<Named>;
  readonly weekdays: Phrases<Named>;
  readonly seasons: Phrases<Named>;
  readonly days: Phrases<number>;
  readonly modifiers: Phrases<number>;
  /** `ultimi`: looks back, but only before a number of units. */
  readonly lastBeforeNumber: ReadonlySet<string>;
  readonly units: Phrases<{ readonly unit: Unit; readonly plural: boolean }>;
  readonly ago: Phrases<true>;
  readonly within: Phrases<true>;
  /** Cardinal numbers in words; NaN for vague ones. */
  readonly numbers: Phrases<number>;
  readonly parts: Phrases<'early' | 'middle' | 'late' | 'end'>;
  readonly glue: ReadonlySet<string>;
  readonly rangeWords: ReadonlySet<string>;
  readonly beforeYear: ReadonlySet<string>;
  readonly perhapsBeforeYear: ReadonlySet<string>;
  readonly afterYear: ReadonlySet<string>;
  readonly yearDeterminers: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly approximately: ReadonlySet<string>;
  readonly beforeMonth: Phrases<true>;
  readonly habitual: ReadonlySet<string>;
  readonly beforeName: ReadonlySet<string>;
  readonly afterName: ReadonlySet<string>;
  readonly notADay: ReadonlySet<string>;
  readonly spanBefore: ReadonlySet<string>;
  readonly firstDay: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly decadeBefore: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** A word of a sentence that looks ahead; null where the language gives none. */
  readonly future: RegExp | null;
  readonly flags: Pick<DateWords, 'freeYear' | 'capitals' | 'monthFirst' | 'slashAmbiguous'>;
  /** What a word can open, by its lower-case form: bits of `Opens`. */
  readonly opens: ReadonlyMap<string, number>;
}

/** What a word can be the first, or the middle, word of. */
export const enum Opens {
  Day = 1,
  Weekday = 2,
  Month = 4,
  FirstDay = 8,
  Modifier = 16,
  Season = 32,
  Unit = 64,
}

const tables = new WeakMap<Language, DateTable>();

/** The table of a language, made when it is first asked for. */
export function dateTable(language: Language): DateTable {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = compile(language)));
  return table;
}

/** The words that a date with its month in letters starts with where no number does; for programs that only look whether one may start. */
export function monthOpeners(language: Language): string[] {
  const extra = DATE_WORDS[language.code] ?? NO_DATE_WORDS;
  const forms = language.months.flatMap((entry) => entry.replaceAll('_', ' ').split('|'));
  return [...forms.map((form) => normalPhrase(form).split(' ', 1)[0]!), ...words(extra.firstDay)];
}

function compile(language: Language): DateTable {
  const extra = DATE_WORDS[language.code] ?? NO_DATE_WORDS;
  const ambiguous = set(extra.ambiguousMonths);
  const plural = set(extra.pluralUnits);
  const months = named(language.months, 1, ambiguous);
  const weekdays = named(language.weekdays, 0, new Set());
  const seasons = named(language.seasons, 21, new Set());
  const days = phrases(Object.entries(language.relativeDays));
  const modifiers = phrases(Object.entries(language.relativeModifiers));
  const units = new Phrases<{ unit: Unit; plural: boolean }>();
  for (const unit of ['day', 'week', 'month', 'year'] as const) {
    for (const word of words(language.units[unit])) units.add(word, { unit, plural: plural.has(word) });
  }
  const numbers = new Phrases<number>();
  for (const entry of words(extra.numbers)) {
    const [word = '', value = ''] = entry.split('=');
    numbers.add(word, Number(value));
  }
  for (const word of words(extra.vague)) numbers.add(word, Number.NaN);
  const parts = new Phrases<'early' | 'middle' | 'late' | 'end'>();
  for (const part of ['early', 'middle', 'late', 'end'] as const) {
    for (const word of words(extra.parts[part])) parts.add(word, part);
  }
  const firstDay = set(extra.firstDay);
  const lastBeforeNumber = set(extra.lastBeforeNumber);
  const opens = new Map<string, number>();
  const open = (list: Iterable<string>, role: Opens) => {
    for (const word of list) opens.set(word, (opens.get(word) ?? 0) | role);
  };
  open(days.openingWords(), Opens.Day);
  open(weekdays.openingWords(), Opens.Weekday);
  open(months.openingWords(), Opens.Month);
  open(firstDay, Opens.FirstDay);
  open(modifiers.openingWords(), Opens.Modifier);
  open(lastBeforeNumber, Opens.Modifier);
  open(seasons.openingWords(), Opens.Season);
  open(units.openingWords(), Opens.Unit);
  return {
    months,
    weekdays,
    seasons,
    days,
    modifiers,
    lastBeforeNumber,
    units,
    numbers,
    parts,
    firstDay,
    opens,
    ago: phrases(words(language.ago).map((word) => [word, true])),
    within: phrases(words(language.within).map((word) => [word, true])),
    beforeMonth: phrases(words(extra.beforeMonth).map((word) => [word, true])),
    glue: set(extra.glue),
    rangeWords: set(extra.rangeWords),
    beforeYear: set(extra.beforeYear),
    perhapsBeforeYear: set(extra.perhapsBeforeYear),
    afterYear: set(extra.afterYear),
    yearDeterminers: set(extra.yearDeterminers),
    quantities: set(extra.quantities),
    approximately: set(extra.approximately),
    habitual: set(extra.habitual),
    beforeName: set(extra.beforeName),
    afterName: set(extra.afterName),
    notADay: set(extra.notADay),
    spanBefore: set(extra.spanBefore),
    ordinals: set(extra.ordinals),
    decadeBefore: set(extra.decadeBefore),
    decadeEndings: set(extra.decadeEndings),
    functionWords: new Set([
      ...words(language.functionWords),
      ...words(language.prepositions),
      ...words(language.auxiliaries),
    ]),
    future: extra.future === '' ? null : new RegExp(`(?<!\\p{L})(?:${extra.future})(?!\\p{L})`, 'iu'),
    flags: {
      freeYear: extra.freeYear,
      capitals: extra.capitals,
      monthFirst: extra.monthFirst,
      slashAmbiguous: extra.slashAmbiguous,
    },
  };
}

const set = (list: string): ReadonlySet<string> => new Set(words(list));

function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const result = new Phrases<T>();
  for (const [phrase, value] of entries) result.add(phrase.replaceAll('_', ' '), value);
  return result;
}

/** Reads `full|abbreviation|inflected` entries. The plural `mondays` is a habit and no date; it is left out. */
function named(entries: readonly string[], first: number, ambiguous: ReadonlySet<string>): Phrases<Named> {
  const result = new Phrases<Named>();
  entries.forEach((entry, index) => {
    const forms = entry.split('|').map((form) => form.replaceAll('_', ' '));
    const full = forms[0]!;
    for (const form of forms) {
      if (form === `${full}s`) continue;
      const isFull = form === full || form.length > 4 || form.length >= full.length;
      result.add(form, { number: first + index, full: isFull, ambiguous: ambiguous.has(form) });
    }
  });
  return result;
}
