/** What may stand behind the stem of a word that the concept table writes out in full, by language. */
export interface Inflection {
  /** Endings that a dictionary form loses, longest first, with the endings that its inflected forms have instead. */
  readonly classes: readonly { readonly loses: string; readonly endings: ReadonlySet<string> }[];
}

/** Reads a list of endings; a dash is none. */
const set = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((ending) => (ending === '-' ? '' : ending)));

const ITALIAN_ARE = set(
  `o i a e iamo ate ano ino ando ato ata ati ate are arsi arlo arla arli arle arne arci avo avi ava avano avamo ai asti o arono
  ammo aste ero erai era eremo erete eranno erebbe erebbero erei eremmo asse assero assi iate andosi andolo andola`,
);
const ITALIAN_ERE = set(
  `o i e iamo ete ite ono a ano endo uto uta uti ute ito ita iti ite ere ersi erlo erla erli erle ire irsi irlo irla isco isci
  isce iscono isca iscano evo eva evano iva ivano ette ettero i erono irono era ira ero iro eranno iranno erebbe irebbe
  erebbero irebbero esse issero essero isse eremo iremo`.replace(/\s+/g, ' '),
);
const SPANISH_AR = set(
  `o as a amos ais an ar arse arlo arla arlos arlas ando ado ada ados adas aba aban abamos e aste o aron are ara aran aremos
  aria arian ariamos e es en emos ase asen andose`.replace(/\s+/g, ' '),
);
const SPANISH_ER = set(
  `o es e emos en imos er ir erse irse erlo irlo erla irla iendo ido ida idos idas ia ian iamos i iste io ieron iera ieran
  ere era eran eremos eria erian ire ira iran iremos iria irian a as an amos`.replace(/\s+/g, ' '),
);
const FRENCH_ER = set(
  `e es ent ons ez er ait ais aient ions iez ant e ee ees a ai as ames arent era erai eras eront erons erez erait eraient erais`,
);
const FRENCH_IR = set(
  `is it issons issez issent ir i ie ies issait issaient issant ira irai iront irons irait iraient re s t d ent ons ez ait aient
  ant u ue us ues ra rai ront rons rait raient`.replace(/\s+/g, ' '),
);
const ENGLISH = '- s es ed d ing er ers';
const GERMAN_NOUN = set('- e en n s es er ern em ens nen in innen');
const GERMAN_VERB = set('en n e st t est et te ten test tet end ende enden ung ungen ete eten');

/**
 * The inflections of the languages of the concept table, folded as its words are. They are lists of endings and no
 * grammar: a form too many does no harm, as long as no other word is reached by it.
 */
export const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  en: {
    classes: [
      { loses: 'e', endings: set(`e es ed ing er ers en`) },
      { loses: 'y', endings: set(`y ys ies ied ying ier iest`) },
      { loses: '', endings: set(ENGLISH) },
    ],
  },
  it: {
    classes: [
      { loses: 'are', endings: ITALIAN_ARE },
      { loses: 'ere', endings: ITALIAN_ERE },
      { loses: 'ire', endings: ITALIAN_ERE },
      { loses: 'co', endings: set('co ca chi ci che') },
      { loses: 'go', endings: set('go ga ghi gi ghe') },
      { loses: 'io', endings: set('io ia i ie') },
      { loses: 'o', endings: set('o a i e') },
      { loses: 'ca', endings: set('ca che') },
      { loses: 'ga', endings: set('ga ghe') },
      { loses: 'a', endings: set('a e i o') },
      { loses: 'e', endings: set('e i a') },
      { loses: '', endings: set('-') },
    ],
  },
  fr: {
    classes: [
      { loses: 'er', endings: FRENCH_ER },
      { loses: 'ir', endings: FRENCH_IR },
      { loses: 're', endings: FRENCH_IR },
      { loses: 'al', endings: set('al ale aux ales') },
      { loses: 'eau', endings: set('eau eaux elle elles') },
      { loses: 'eux', endings: set('eux euse euses') },
      { loses: 'if', endings: set('if ifs ive ives') },
      { loses: 'e', endings: set('e es ee ees') },
      { loses: '', endings: set('- s e es x') },
    ],
  },
  de: {
    classes: [
      { loses: 'en', endings: GERMAN_VERB },
      { loses: 'e', endings: set('e en n er es em s') },
      { loses: '', endings: GERMAN_NOUN },
    ],
  },
  es: {
    classes: [
      { loses: 'ar', endings: SPANISH_AR },
      { loses: 'er', endings: SPANISH_ER },
      { loses: 'ir', endings: SPANISH_ER },
      { loses: 'z', endings: set('z ces') },
      { loses: 'o', endings: set('o a os as') },
      { loses: 'a', endings: set('a as o os') },
      { loses: 'e', endings: set('e es') },
      { loses: '', endings: set('- s es a as') },
    ],
  },
};

/** The languages of the concept table, in the order of its columns. */
export const CONCEPT_LANGUAGES = ['en', 'it', 'fr', 'de', 'es'] as const;
export type ConceptLanguage = (typeof CONCEPT_LANGUAGES)[number];

/** True if the concept table has words of the language. */
export const hasConcepts = (language: string): language is ConceptLanguage =>
  (CONCEPT_LANGUAGES as readonly string[]).includes(language);
