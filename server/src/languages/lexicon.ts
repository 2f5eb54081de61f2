import { GENDERS, readParadigms, type Gender, type ReadParadigms } from './declension';
import { words, type Language } from './language';
import { WordTable } from './wordTable';

/** What a word can be, as bits: a word may be several things. */
export const enum Flag {
  Reporting = 1 << 0,
  WeakReporting = 1 << 1,
  Participle = 1 << 2,
  Auxiliary = 1 << 3,
  Gerund = 1 << 4,
  He = 1 << 5,
  She = 1 << 6,
  They = 1 << 7,
  SomePronoun = 1 << 8,
  Relative = 1 << 9,
  FirstPerson = 1 << 10,
  Article = 1 << 11,
  Preposition = 1 << 12,
  Adverb = 1 << 13,
  Opener = 1 << 14,
  Honorific = 1 << 15,
  Role = 1 << 16,
  RoleModifier = 1 << 17,
  Nationality = 1 << 18,
  Organisation = 1 << 19,
  Group = 1 << 20,
  MaleName = 1 << 21,
  FemaleName = 1 << 22,
  Particle = 1 << 23,
  Month = 1 << 24,
  Weekday = 1 << 25,
  AccordingTo = 1 << 26,
  SaidBy = 1 << 27,
  Place = 1 << 28,
  SpeechNoun = 1 << 29,
  Work = 1 << 30,
  /** The word is the last one of a listed expression of several words. */
  EndsPhrase = 1 << 31,
}

export const PRONOUN = Flag.He | Flag.She | Flag.They | Flag.SomePronoun;
export const FINITE_CUE = Flag.Reporting | Flag.WeakReporting;
export const CUE = FINITE_CUE | Flag.Participle | Flag.Gerund;
export const GIVEN_NAME = Flag.MaleName | Flag.FemaleName;

/** What a word beside a name says of it, as bits: see `Language.personSigns`. */
export const enum PersonSign {
  Call = 1,
  Meeting = 2,
  Belonging = 4,
  Link = 8,
}

/** A language's word lists, ready for look-up. */
export interface Lexicon {
  readonly language: Language;
  /** What a word can be, bits of `Flag`; the case of its letters counts for nothing. */
  readonly flagsOf: (word: string) => number;
  readonly abbreviations: ReadonlySet<string>;
  readonly apostropheWords: ReadonlySet<string>;
  /** Pairs of quotation marks in use, customary or not. */
  readonly marks: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  readonly firstPersonObjects: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  readonly topicPrepositions: ReadonlySet<string>;
  readonly ownViews: ReadonlySet<string>;
  readonly contrastWords: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Forms of "to be" that say what somebody is or was. */
  readonly copulas: ReadonlySet<string>;
  /** What stands between a role and its bearer's name, of one word or two. */
  readonly calledWords: ReadonlySet<string>;
  readonly nowWords: ReadonlySet<string>;
  /** Words beside a role that say it is not held now. */
  readonly roleTimes: ReadonlySet<string>;
  /** Numbers of the offices that a role names, by its words without nation, articles and prepositions. */
  readonly offices: ReadonlyMap<string, readonly number[]>;
  /** One word for all that name one nation, by each of them. */
  readonly demonyms: ReadonlyMap<string, string>;
  readonly obliqueArticles: ReadonlySet<string>;
  readonly articledPrepositions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Impersonal cues, of one word or two. */
  readonly impersonalCues: ReadonlySet<string>;
  readonly textPronouns: ReadonlySet<string>;
  readonly passiveAuxiliaries: ReadonlySet<string>;
  readonly namingWords: ReadonlySet<string>;
  readonly quotingVerbs: ReadonlySet<string>;
  readonly backCues: ReadonlySet<string>;
  readonly askedOpeners: readonly string[];
  readonly officeCues: ReadonlySet<string>;
  readonly documentPrepositions: ReadonlySet<string>;
  readonly workVerbs: ReadonlySet<string>;
  readonly authorPrepositions: ReadonlySet<string>;
  readonly sourcePrepositions: ReadonlySet<string>;
  readonly viewPrepositions: ReadonlySet<string>;
  readonly addressPrepositions: ReadonlySet<string>;
  readonly maleArticles: ReadonlySet<string>;
  readonly femaleArticles: ReadonlySet<string>;
  readonly pluralArticles: ReadonlySet<string>;
  /** Verb forms of reported speech, for look-ups in a text; 0 for any other word. */
  readonly reportedForms: WordTable;
  /** Words beside which a name is a person's, with bits of `PersonSign`; 0 for any other word. */
  readonly personSigns: WordTable;
  readonly maleHonorifics: ReadonlySet<string>;
  readonly femaleHonorifics: ReadonlySet<string>;
  /** Words before a scare quotation, and words that make the marked text a title. */
  readonly scareCues: readonly string[];
  readonly whatClauses: readonly string[];
  readonly nicknameWords: ReadonlySet<string>;
  /** How names are declined; null where they are not. */
  readonly declension: ReadParadigms | null;
  readonly patronymics: readonly string[];
  readonly infinitiveEndings: readonly string[];
  readonly gerundEndings: readonly string[];
  readonly agentEndings: readonly string[];
  readonly pluralVerbEndings: readonly string[];
  readonly personNouns: ReadonlySet<string>;
  /** Gender of who is called by a kinship term. */
  readonly kinship: ReadonlyMap<string, Gender>;
  readonly barePluralEnding: string | null;
  readonly maleVerbEndings: readonly string[];
  readonly femaleVerbEndings: readonly string[];
  readonly generalRoles: ReadonlySet<string>;
  /** Endings of words that may stand between a role and its bearer, and of verbs that look like them. */
  readonly complements: { readonly endings: readonly string[]; readonly verbs: readonly string[] };
  /** Given names in the nominative, where names are declined. */
  readonly givenNames: Readonly<Record<Gender, ReadonlySet<string>>>;
  /** Code units of accented letters, by that of the letter with which an apostrophe stands for one; null where none does. */
  readonly finalAccents: ReadonlyMap<number, readonly number[]> | null;
  /** True if articles and prepositions lose their vowel before a word: `l'`, `dell'`. */
  readonly elides: boolean;
  readonly hasArticles: boolean;
  /** These are as in `Language`, which is asked less quickly: each language has other properties. */
  readonly capitalNouns: boolean;
  readonly doubleSurnames: boolean;
  readonly dropsSubjects: boolean;
  readonly verbSecond: boolean;
  /** True if a long unknown word is looked up by its end. */
  readonly compounds: boolean;
}

/**
 * The lexicon of a language.
 *
 * @param flagsOf what the lists say of a word, see `listWords`
 */
export function makeLexicon(language: Language, flagsOf: Lexicon['flagsOf']): Lexicon {
  const declension = language.declension
    ? { male: readParadigms(language.declension.male), female: readParadigms(language.declension.female) }
    : null;
  const articles = words(language.articles);
  return {
    language,
    flagsOf,
    abbreviations: new Set(words(language.abbreviations)),
    apostropheWords: new Set(words(language.apostropheWords)),
    marks: new Set([...language.marks, ...language.otherMarks]),
    andWords: new Set(words(language.andWords)),
    firstPersonObjects: new Set(words(language.firstPersonObjects ?? '')),
    anybody: new Set(words(language.anybody ?? '')),
    ownViews: new Set(words(language.ownViews ?? '')),
    contrastWords: new Set(words(language.contrastWords ?? '')),
    ofWords: new Set(words(language.ofWords ?? '')),
    topicPrepositions: new Set(words(language.topicPrepositions ?? '')),
    conjunctions: new Set(words(language.conjunctions)),
    indefiniteArticles: new Set(words(language.indefiniteArticles)),
    copulas: new Set(words(`${language.copulas ?? ''} ${language.pastCopulas ?? ''}`)),
    calledWords: new Set(words(language.calledWords ?? '')),
    nowWords: new Set(words(language.nowWords ?? '')),
    roleTimes: new Set(words(language.roleTimes)),
    articledPrepositions: new Set(words(language.articledPrepositions ?? '')),
    coordinators: new Set(words(language.coordinators ?? '')),
    offices: officesOf(language),
    demonyms: new Map(
      words(language.demonyms ?? '').flatMap((group) => group.split('|').map((name, _, [first]) => [name, first!])),
    ),
    obliqueArticles: new Set(words(language.obliqueArticles ?? '')),
    impersonalCues: new Set(words(language.impersonalCues ?? '')),
    textPronouns: new Set(words(language.textPronouns ?? '')),
    backCues: new Set(words(language.backCues ?? '')),
    namingWords: new Set(words(language.namingWords ?? '')),
    passiveAuxiliaries: new Set(words(language.passiveAuxiliaries ?? '')),
    quotingVerbs: new Set(words(language.quotingVerbs ?? '')),
    askedOpeners: words(language.askedOpeners ?? ''),
    officeCues: new Set(words(language.officeCues ?? '')),
    documentPrepositions: new Set(words(language.documentPrepositions ?? '')),
    workVerbs: new Set(words(language.workVerbs ?? '')),
    authorPrepositions: new Set(words(language.authorPrepositions ?? '')),
    sourcePrepositions: new Set(words(language.sourcePrepositions ?? '')),
    viewPrepositions: new Set(words(language.viewPrepositions ?? '')),
    addressPrepositions: new Set(words(language.addressPrepositions ?? '')),
    maleArticles: new Set(words(language.genderedArticles?.male ?? '')),
    femaleArticles: new Set(words(language.genderedArticles?.female ?? '')),
    pluralArticles: new Set(words(language.pluralArticles ?? '')),
    reportedForms: new WordTable(new Map(words(language.reportedForms ?? '').map((form) => [form, 1]))),
    personSigns: personSignsOf(language),
    maleHonorifics: new Set(words(language.genderedHonorifics.male)),
    femaleHonorifics: new Set(words(language.genderedHonorifics.female)),
    scareCues: words(language.scareCues),
    whatClauses: words(language.whatClauses ?? ''),
    nicknameWords: new Set(words(language.nicknameWords ?? '')),
    declension,
    infinitiveEndings: words(language.infinitiveEndings ?? ''),
    gerundEndings: words(language.gerundEndings ?? ''),
    agentEndings: words(language.agentEndings ?? ''),
    barePluralEnding: language.barePluralEnding ?? null,
    personNouns: new Set(words(language.personNouns ?? '')),
    kinship: new Map(
      GENDERS.flatMap((gender) => words(language.kinship?.[gender] ?? '').map((word) => [word, gender] as const)),
    ),
    pluralVerbEndings: words(language.pluralVerbEndings ?? ''),
    maleVerbEndings: words(language.genderedVerbEndings?.male ?? ''),
    femaleVerbEndings: words(language.genderedVerbEndings?.female ?? ''),
    generalRoles: new Set(words(language.generalRoles ?? '')),
    complements: complementsOf(language),
    patronymics: words(language.patronymics ?? ''),
    givenNames: {
      male: new Set(declension ? words(language.givenNames.male) : []),
      female: new Set(declension ? words(language.givenNames.female) : []),
    },
    finalAccents: language.finalAccents === undefined ? null : accentsOf(language.finalAccents),
    compounds: language.compounds ?? false,
    elides: articles.includes('l') || articles.includes("l'"),
    hasArticles: articles.length > 0,
    capitalNouns: language.capitalNouns ?? false,
    doubleSurnames: language.doubleSurnames ?? false,
    dropsSubjects: language.dropsSubjects ?? false,
    verbSecond: language.verbSecond ?? false,
  };
}

function accentsOf(letters: string): Map<number, number[]> {
  const accents = new Map<number, number[]>();
  for (const letter of words(letters)) {
    const base = letter.normalize('NFD').charCodeAt(0);
    accents.set(base, [...(accents.get(base) ?? []), letter.charCodeAt(0)]);
  }
  return accents;
}

function complementsOf({ complementEndings = '' }: Language): Lexicon['complements'] {
  const [endings = '', verbs = ''] = complementEndings.split('|');
  return { endings: words(endings), verbs: words(verbs) };
}

function officesOf({ offices = [] }: Language): Map<string, number[]> {
  const byWords = new Map<string, number[]>();
  offices.forEach((names, office) => {
    for (const name of words(names)) byWords.set(name, [...(byWords.get(name) ?? []), office]);
  });
  return byWords;
}

function personSignsOf({ personSigns }: Language): WordTable {
  const signs = new Map<string, number>();
  const add = (list: string, sign: PersonSign) => {
    for (const word of words(list)) signs.set(word, (signs.get(word) ?? 0) | sign);
  };
  if (personSigns) {
    add(personSigns.calls, PersonSign.Call);
    add(personSigns.meetings, PersonSign.Meeting);
    add(personSigns.belongings, PersonSign.Belonging);
    add(personSigns.links, PersonSign.Link);
  }
  return new WordTable(signs);
}
