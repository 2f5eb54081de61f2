import type { Declension } from './declension';

/**
 * What one language gives to the reader of articles. Each language is one data file beside this one.
 *
 * Lists are strings of entries parted by white space or line breaks; an entry of several words is written
 * with underscores (`ha_detto`). Everything is lower case unless said otherwise. `words()` reads them.
 */
export interface Language {
  /** ISO 639-1 code: `en`. */
  readonly code: string;
  /** English name of the language. */
  readonly name: string;

  /** The most frequent function words that tell this language from the others (40 to 120 of them). */
  readonly functionWords: string;
  /** Words that deny, by themselves or with another; a contraction is written with its apostrophe: `not never don't`. */
  readonly negations: string;
  /** Finite forms of "to be" that say what somebody is ("Lind, who is deputy mayor"), and what somebody was: `is` and `was`. */
  readonly copulas?: string;
  readonly pastCopulas?: string;
  /** What stands between a role and its bearer's name: `called named` ("a nurse called Ada Lind"). One or two words. */
  readonly calledWords?: string;
  /** Words between a former role and the one that is held: `now` ("the former envoy, now an adviser, Ada Lind"). */
  readonly nowWords?: string;
  /** Words beside a role that say it is not held now: `former then outgoing incoming`. All inflections. */
  readonly roleTimes: string;

  /** Finite verb forms that attribute speech by themselves: `said says told` · `disse afferma` · `sagte erklärte`. */
  readonly reportingVerbs: string;
  /** Finite forms that attribute speech only beside a quotation, and do other work elsewhere: `noted called joked continued`. */
  readonly weakReportingVerbs: string;
  /** Participles that attribute speech when an auxiliary stands near: `detto dichiarato` · `gesagt erklärt` · `dit`. */
  readonly reportingParticiples: string;
  /** Auxiliaries that go with those participles: `ha hanno aveva` · `hat habe hatte` · `a ont avait`. */
  readonly auxiliaries: string;
  /** Auxiliaries that make a passive of the same forms: `was been` ("the flood had been reported"). */
  readonly passiveAuxiliaries?: string;
  /** What stands between a verb of naming with its object and the name: `as` ("described it as “a farce”"). */
  readonly namingWords?: string;
  /** What infinitives end with: `are ere ire` ("un'«esperienza irreale» vedere …"). */
  readonly infinitiveEndings?: string;
  /** What gerunds end with, where an adjective may stand between a verb and its subject: `ndo` ("commenta amaro il sindaco"). */
  readonly gerundEndings?: string;
  /** Verbs without a person for a subject, behind which a document speaks that a preposition governs: `heißt_es` ("heißt es in dem Brief"). */
  readonly impersonalCues?: string;
  /**
   * Forms of the verb whose object speaks where it has one, or whose words the object is: `zitiert` ("die Zeitung zitiert Lind mit
   * den Worten"), `cita` ("“…”, cita le sue parole TASS").
   */
  readonly quotingVerbs?: string;
  /** What opens a sentence that says whose words the sentence before was: `così` ("«…». Così la sindaca"), `lo_ha_*`, where a verb of speech ends it. One to three words. */
  readonly backCues?: string;
  /** What opens a clause about whoever asked, whose verbs are not the speaker's: `a_chi` ("A chi gli chiede …, risponde: “…”"). */
  readonly askedOpeners?: string;
  /** Plural forms that need no subject, beside which the office that speaks stands behind a preposition: `сообщили` ("сообщили в полиции"). */
  readonly officeCues?: string;
  /** Prepositions that govern the document or office beside such a verb: `in im auf`. */
  readonly documentPrepositions?: string;
  /** Words for a text that the sentence before tells of: `darin` ("Ein Brief kam. Darin stand: “…”"), `it` ("They sent a letter. It said …"). */
  readonly textPronouns?: string;
  /** Prepositions before a body that speaks ("fanno sapere dal ministero"): `da dal dalla` · `desde` · `dans chez`. */
  readonly sourcePrepositions?: string;
  /** Prepositions that open a sentence with the one whose view it gives ("Per Lind, …"): `per` · `pour` · `para`. */
  readonly viewPrepositions?: string;
  /** Prepositions before those who are spoken to ("ha detto la presidente ai delegati"): `a ai alla` · `à aux`. */
  readonly addressPrepositions?: string;
  /** True where a verb may stand without its subject: "Ha poi aggiunto: …" (Italian, Spanish). */
  readonly dropsSubjects?: boolean;
  /**
   * Endings of the nominative of nouns for people who do something, in a language without articles: `щик` (`стекольщик`). Right beside a verb
   * of speech such a noun is its subject, though no list holds it.
   */
  readonly agentEndings?: string;
  /** Endings of verb forms whose subject are several, in a language whose nouns have no article to tell: `ли ют` ("говорят врачи"). */
  readonly pluralVerbEndings?: string;
  /** Endings of verb forms that tell the gender of their subject: `ла` of `сказала`. */
  readonly genderedVerbEndings?: { readonly male: string; readonly female: string };
  /**
   * Roles by which somebody may be called whose role was told more exactly, in a language without articles: `эксперт чиновник`. Of another role a bare noun
   * is somebody else: "– сказал врач" is not the minister who spoke before.
   */
  readonly generalRoles?: string;
  /** Ending of the plural of nouns that need no article ("pensioners say"), where other words before a verb of speech hardly have it: `s`. */
  readonly barePluralEnding?: string;
  /** Nouns for one person that say nothing of what they do, of those that stand among the groups, the honorifics or the roles: `man woman lady`. */
  readonly personNouns?: string;
  /**
   * Kinship terms by gender, `wife mother widow`: "the wife of the accused" is nobody named, unless somebody is stated to be it. Not for languages with
   * `generalRoles`.
   */
  readonly kinship?: { readonly male: string; readonly female: string };
  /** Articles that tell the gender of a person: `il lo` and `la`. */
  readonly genderedArticles?: { readonly male: string; readonly female: string };
  /** Articles of several: `i gli le` · `les` · `los las`. */
  readonly pluralArticles?: string;
  /** Accented letters at the end of a word that agencies write as the letter and an apostrophe: `à è` (`citta'`, Italian). */
  readonly finalAccents?: string;
  /** Verb forms of reported speech, with which a sentence goes on telling what the last speaker said: `sei habe könne` (German). */
  readonly reportedForms?: string;
  /** What says that it is the view of somebody who was named: `in_her_view` · `a_suo_avviso`. */
  readonly ownViews?: string;
  /** Prepositions before what somebody was asked about, `on` · `su sul`: "On the budget: “…”". */
  readonly topicPrepositions?: string;
  /** What opens a clause that is set against the one before: `while whereas` · `mentre`. */
  readonly contrastWords?: string;
  /** What stands between words and whose they are, joined to an article or not: `of from` · `di del`. */
  readonly ofWords?: string;
  /** Present participles and gerunds that attribute speech: `saying adding` · `dicendo aggiungendo`. */
  readonly reportingGerunds: string;
  /** Nouns whose complement is speech: `statement`, `dichiarazione`; used beside a colon. */
  readonly speechNouns: string;
  /** Prepositional cues, the speaker follows: `according_to` · `secondo` · `laut nach_angaben_von`. */
  readonly accordingTo: string;
  /** Passive cues, the speaker follows: `stated_by` · `dichiarato_da`. May be empty. */
  readonly saidBy: string;

  /** Subject pronouns of the third person, by gender and number. `either` for forms that do not tell. */
  readonly pronouns: {
    readonly male: string;
    readonly female: string;
    readonly plural: string;
    readonly either: string;
  };
  /** Relative pronouns that can be the subject of a reporting verb: `who` · `che il_quale` · `der die`. */
  readonly relatives: string;
  /** Possessives and other words that mark a first person inside speech: `i we our` · `io noi nostro`. */
  readonly firstPerson: string;
  /** Those of them that are spoken to and never speak: `mi ci` ("mi disse": he said to me). */
  readonly firstPersonObjects?: string;
  /** Subjects that leave open who is meant: `someone others` · `qualcuno altri`. */
  readonly anybody?: string;
  /** Definite and indefinite articles, also elided ones without their apostrophe: `the a an` · `il lo la l un`. */
  readonly articles: string;
  /** Articles and other determiners whose case shows that their noun is no subject: `dem den einem` (German). */
  readonly obliqueArticles?: string;
  /** Prepositions that join a role to its body: `of for at in` · `di del della` · `der des für von`. */
  readonly prepositions: string;
  /** Those that hold an article, in languages that give one to titles: `del della` · `du` · `des` ("der Sprecher des Präsidenten"). */
  readonly articledPrepositions?: string;
  /** Adverbs that may stand between a subject and its cue or an auxiliary and a participle: `also later then` · `poi anche`. */
  readonly adverbs: string;
  /** Indefinite articles: what follows them is not known yet. May be empty. */
  readonly indefiniteArticles: string;
  /** Honorifics that tell the gender of their bearer. */
  readonly genderedHonorifics: { readonly male: string; readonly female: string };
  /** What joins two roles of one person: `and` ("the mayor and chair of the port"). */
  readonly andWords: string;
  /** Conjunctions and question words: what joins clauses and never opens a noun phrase. */
  readonly conjunctions: string;
  /** Conjunctions that join main clauses: `und aber oder` · `e ma`. */
  readonly coordinators?: string;
  /** Conjunctions and other words that are capitalised only because they open a sentence; never part of a name. */
  readonly sentenceOpeners: string;

  /** Honorifics that stand before a name: `mr mrs ms dr sir` · `signor dottor onorevole`. */
  readonly honorifics: string;
  /** Nouns for a role that one person can hold: `president minister spokeswoman analyst` · `presidente ministro`. All genders and numbers. */
  readonly roles: string;
  /** Adjectives and first parts that extend a role: `prime vice deputy former foreign` · `ex vice primo`. */
  readonly roleModifiers: string;
  /**
   * Words that name one office, without articles, prepositions and nation, a list for each office: `president leader
   * head_state`. Where a nation stands with them they mean whoever holds that office of it.
   */
  readonly offices?: readonly string[];
  /** Adjectives and names of one nation that do not share their first four letters: `french|france dutch|netherlands`. */
  readonly demonyms?: string;
  /** Nationality adjectives, all inflections: `russian french` · `russo russa russi`. */
  readonly nationalities: string;
  /** Words that make a capitalised phrase a place, body or institution: `university ministry street party committee`. */
  readonly organisationWords: string;
  /** Nouns for groups and anonymous sources that speak: `officials sources police government` · `fonti`. */
  readonly groups: string;
  /** Frequent given names of the region, capitalised by the reader itself: lower case here. */
  readonly givenNames: { readonly male: string; readonly female: string };
  /** True where all nouns are written with a capital (German): a capital alone then tells little of a name. */
  readonly capitalNouns?: boolean;
  /** True where the finite verb takes the second place, so that its subject follows it when something else opens the clause (German, Dutch). */
  readonly verbSecond?: boolean;
  /** True where nouns grow together, so that the end of a long word tells what it is: `Kreisbrandmeister` (German, Dutch). */
  readonly compounds?: boolean;
  /** How names take the cases of the language, where they do (Russian, Ukrainian, Polish). */
  readonly declension?: Declension;
  /** What a father's name ends with behind a given name, without accents: `ович овна` (Russian, Ukrainian). */
  readonly patronymics?: string;
  /**
   * What the words end with that may stand between a role and its bearer, where no article and no preposition tells them:
   * `а ы ов ой` ("министр транспорта Линд"); behind a bar what verbs end with that look like them: `ла`.
   */
  readonly complementEndings?: string;
  /** How the names of places take those cases that stand behind a role, as paradigms: `а|ы е у ой` ("президент Франции"). */
  readonly placeDeclension?: readonly string[];
  /** True where a second surname may follow the first behind a preposition (Spanish, Portuguese). */
  readonly doubleSurnames?: boolean;
  /** Particles inside names: `de la van der bin`. */
  readonly nameParticles: string;

  /** The twelve months, in order; each entry `full|abbreviation|inflected`: `january|jan`. */
  readonly months: readonly string[];
  /** The seven weekdays from Monday; each entry `full|abbreviation`. */
  readonly weekdays: readonly string[];
  /** Relative day words and their distance in days: `{ yesterday: -1 }`. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Words for last, this, next before or after a unit or a weekday: `{ last: -1, this: 0, next: 1 }`. */
  readonly relativeModifiers: Readonly<Record<string, number>>;
  /** Units of time with their inflections. */
  readonly units: { readonly day: string; readonly week: string; readonly month: string; readonly year: string };
  /** Words for past and future distance: `ago` · `fa` · `vor`; `in` · `tra fra`. */
  readonly ago: string;
  readonly within: string;
  /** The return of the day of an event, and the day before it: `anniversary`, `eve` · `anniversario`, `vigilia`. */
  readonly anniversaries: string;
  readonly eves: string;
  /** Ordinal numbers from the first on, as they stand before such a word; entries as in months: `first` · `primer|primero`. */
  readonly ordinals: readonly string[];
  /** Seasons in order spring, summer, autumn, winter; entries as in months. */
  readonly seasons: readonly string[];

  /** Abbreviations that end in a full stop without ending a sentence, without the stop: `mr gen dott`. */
  readonly abbreviations: string;
  /**
   * Preferred pairs of quotation marks, outer then inner, with the style guide or standard they come from
   * in a comment: `['“”', '‘’']` · `['«»', '“”']`. Two code units each.
   */
  readonly marks: readonly string[];
  /** Other pairs in use: `['""', "''"]`. */
  readonly otherMarks: readonly string[];
  /** True where a space stands inside guillemets and before `; : ! ?` by convention (French). */
  readonly spacedMarks: boolean;
  /** Words that are written with a leading or trailing apostrophe: `'tis 'em '90s` · `po' mo' 'ndrangheta`. */
  readonly apostropheWords: string;

  /** Header keys in this language, mapped to the canonical ones: `{ data: 'date', fonte: 'source' }`. */
  readonly headerKeys: Readonly<Record<string, string>>;
  /** Labels that open a question or an answer in an interview, without the colon: `q question` · `d domanda`. */
  readonly questionLabels: string;
  readonly answerLabels: string;
  /** Words that open a caption or a photo credit: `photo credit` · `foto`. */
  readonly captionWords: string;
  /**
   * What pages write between and under the paragraphs of an article: `advertisement read_also` · `riproduzione_riservata`. An entry of
   * three words or more opens such a line whatever follows; a shorter one stands alone or before a colon or a dash.
   */
  readonly boilerplate: string;
  /**
   * Frequent words that are found joined to their neighbour where a space was lost ("forcesthe"), chosen so that hardly any word of
   * the language opens or ends with one of them beside another word; `notJoined` lists those that do: `therapist`.
   */
  readonly joints: string;
  readonly notJoined: string;
  /** Words before the title of a work, programme or paper in marks: `book film newspaper` · `libro film programma`. */
  readonly workWords: string;
  /** Finite verbs and infinitives whose object in marks is a title: `pubblica presenta` · `publie`. */
  readonly workVerbs?: string;
  /**
   * Words beside which a capitalised word is most likely a person: `calls`, what is done with a person alone ("phone call
   * with X"); `meetings`, what people do with each other, or countries ("met X"); `belongings`, what people alone have
   * ("X's resignation", "le dimissioni di X"); `links`, the prepositions in between.
   */
  readonly personSigns?: {
    readonly calls: string;
    readonly meetings: string;
    readonly belongings: string;
    readonly links: string;
  };
  /** Prepositions before the author of a work: `di` · `de` · `by`. */
  readonly authorPrepositions?: string;
  /** Phrases that make the marked words a scare quotation: `so-called dubbed` · `cosiddetto`. */
  readonly scareCues: string;
  /** Words before somebody's nickname in marks, not always right before it: `call known` ("whom friends call “the Doge”"). */
  readonly nicknameWords?: string;
  /** What opens a clause that gives something another's name: `what` ("what it calls a “special operation”") · `quella_che`. */
  readonly whatClauses?: string;
}

/** Reads one list of a language file: entries in order, underscores turned to spaces. */
export function words(list: string): string[] {
  const entries = list.match(/\S+/gu) ?? [];
  return list.includes('_') ? entries.map((entry) => entry.replaceAll('_', ' ')) : entries;
}
