import { obliqueForms, readParadigms } from './declension';
import { foreignNames } from './foreignNames';
import { words, type Language } from './language';
import { Flag } from './lexicon';
import { placesOf } from './places';

/** A listed expression of several words. */
export interface Phrase {
  /** Numbers of its words. */
  readonly words: readonly number[];
  readonly flag: number;
}

/** As many words as a table of words can number. */
const MOST_WORDS = 1 << 16;

/** Words, numbered from 1 in the order in which they come, with what each can be. They are small letters. */
export class ListedWords {
  readonly numbers = new Map<string, number>();
  /** Expressions of several words; those with the same last word in the order of the lists. */
  readonly phrases: Phrase[] = [];
  private readonly bits = new Int32Array(MOST_WORDS);
  private readonly elided: string[] = [];

  /** The number of a word, which is listed if it was not. */
  enter(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      this.numbers.set(word, (number = this.numbers.size + 1));
      if (word.endsWith("'")) this.elided.push(word);
    }
    return number;
  }

  add(entries: readonly string[], flag: number): void {
    for (const entry of entries) {
      if (!entry.includes(' ')) this.bits[this.enter(entry)]! |= flag;
      else {
        const parts = entry.split(' ').map((word) => this.enter(word));
        this.bits[parts.at(-1)!]! |= Flag.EndsPhrase;
        this.phrases.push({ words: parts, flag });
      }
    }
  }

  /** True for a word that no list holds. */
  isFree = (word: string): boolean => this.bits[this.numbers.get(word) ?? 0] === 0;

  /** `l'` is the article that `l` is listed as, whichever list gives it its apostrophe. */
  joinApostrophes(): void {
    for (const word of this.elided)
      if (!this.isFree(word))
        this.bits[this.numbers.get(word)!]! |= this.bits[this.numbers.get(word.slice(0, -1)) ?? 0]!;
  }

  /** Bits of `Flag` by number; 0 for the number 0. */
  flags(): Int32Array {
    return this.bits.slice(0, this.numbers.size + 1);
  }
}

const listsOf = (language: Language): [list: string, flag: number][] => [
  [language.functionWords, Flag.Opener],
  [language.sentenceOpeners, Flag.Opener],
  [language.reportingVerbs, Flag.Reporting],
  [language.weakReportingVerbs, Flag.WeakReporting],
  [language.impersonalCues ?? '', Flag.Reporting],
  [language.reportingParticiples, Flag.Participle],
  [language.auxiliaries, Flag.Auxiliary],
  [language.reportingGerunds, Flag.Gerund],
  [language.pronouns.male, Flag.He],
  [language.pronouns.female, Flag.She],
  [language.pronouns.plural, Flag.They],
  [language.pronouns.either, Flag.SomePronoun],
  [language.relatives, Flag.Relative],
  [language.firstPerson, Flag.FirstPerson],
  [language.articles, Flag.Article],
  [language.prepositions, Flag.Preposition],
  [language.adverbs, Flag.Adverb],
  [language.honorifics, Flag.Honorific],
  [language.roles, Flag.Role],
  [language.roleModifiers, Flag.RoleModifier],
  [language.nationalities, Flag.Nationality],
  [language.organisationWords, Flag.Organisation],
  [language.groups, Flag.Group],
  [language.givenNames.male, Flag.MaleName],
  [language.givenNames.female, Flag.FemaleName],
  [language.nameParticles, Flag.Particle],
  [language.accordingTo, Flag.AccordingTo],
  [language.saidBy, Flag.SaidBy],
  [language.speechNouns, Flag.SpeechNoun],
  [language.workWords, Flag.Work],
];

/** The words of a language's lists. They take much room: what is looked up in them should be kept in a smaller form. */
export function listWords(language: Language): ListedWords {
  const listed = new ListedWords();
  const forms = (list: readonly string[]) => list.flatMap((entry) => entry.split('|'));
  for (const [list, flag] of listsOf(language)) listed.add(words(list), flag);
  listed.add(forms(language.months), Flag.Month);
  listed.add(forms(language.weekdays), Flag.Weekday);
  const places = placesOf(language.code);
  listed.add(places, Flag.Place);
  addDeclined(listed, language, places);
  addForeign(listed, language);
  listed.joinApostrophes();
  return listed;
}

/** The other cases of names. A form that is already something else, a nominative of the other gender above all, stays what it is. */
function addDeclined(
  listed: ListedWords,
  { givenNames, declension, placeDeclension }: Language,
  places: readonly string[],
): void {
  const free = (names: readonly string[], paradigms: readonly string[]) => {
    const read = readParadigms(paradigms);
    return [...new Set(names.flatMap((name) => obliqueForms(name, read)))].filter(listed.isFree);
  };
  if (declension) {
    const ofMen = free(words(givenNames.male), declension.male);
    const ofWomen = free(words(givenNames.female), declension.female);
    listed.add(ofMen, Flag.MaleName);
    listed.add(ofWomen, Flag.FemaleName);
  }
  if (placeDeclension) {
    const forms = free(places, placeDeclension).filter((form) => !form.includes(' '));
    listed.add(forms, Flag.Place);
  }
}

/** A foreign name counts where the word is nothing else in this language. */
function addForeign(listed: ListedWords, language: Language): void {
  const own = new Set(words(`${language.givenNames.male} ${language.givenNames.female}`));
  const unknown = (names: readonly string[]) => names.filter((name) => listed.isFree(name) && !own.has(name));
  const foreign = foreignNames(language);
  const [men, women] = [unknown(foreign.male), unknown(foreign.female)];
  listed.add(men, Flag.MaleName);
  listed.add(women, Flag.FemaleName);
}
