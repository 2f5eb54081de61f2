/**
 * Words around dates that the reader of dates needs beside a language's own lists (months, weekdays, units). Lists are
 * written as in `languages/language.ts`: entries parted by white space, underscores for spaces, lower case.
 */
export interface DateWords {
  /** Cardinal numbers in words: `two=2`. The indefinite article counts as one. */
  readonly numbers: string;
  /** Vague numbers: `few several`. A distance counted with them has no value. */
  readonly vague: string;
  /** Nouns and adjectives for the part of a month or year: `early beginning start` · `mid middle` · `late` · `end`. */
  readonly parts: { readonly early: string; readonly middle: string; readonly late: string; readonly end: string };
  /** Words that join a day, a month and a year: `of the` · `di del`. Elided ones without their apostrophe. */
  readonly glue: string;
  /** Words between the two ends of a range: `to and` · `al e`. */
  readonly rangeWords: string;
  /** Words after which four digits are a year: `in since` · `nel dal`. */
  readonly beforeYear: string;
  /** Words after which four digits are a year if nothing is counted behind them: `of for` · `de`. */
  readonly perhapsBeforeYear: string;
  /** Words behind four digits that make them a year: `года` · `roku`. */
  readonly afterYear: string;
  /** Determiners of a year used as an adjective: `the its` in "its 2014 annexation". */
  readonly yearDeterminers: string;
  /** Things that are counted, so that four digits before them are no year. Also the prefixes `about`, `more than`. */
  readonly quantities: string;
  readonly approximately: string;
  /** True where a bare year stands without a preposition: German "er wurde 2014 gewählt". */
  readonly freeYear: boolean;
  /** Words after which a month named alone is a date: `in since` · `a da`. */
  readonly beforeMonth: string;
  /** Months, full names, that are also names or other words: bare ones need a word of `beforeMonth`. */
  readonly ambiguousMonths: string;
  /** True where months and weekdays are written with a capital. */
  readonly capitals: boolean;
  /** True where the month may stand before the day: `February 11`. */
  readonly monthFirst: boolean;
  /** True where `11/02/2026` may be read month first. */
  readonly slashAmbiguous: boolean;
  /** Words before a weekday or season that make it a habit and not a date: `every` · `ogni`. */
  readonly habitual: string;
  /** Words before a weekday that make it a name: `black good` (Friday). */
  readonly beforeName: string;
  /** Words behind a weekday that make it a name: `times telegraph`. */
  readonly afterName: string;
  /** Words before a relative day word that make it another word: Spanish `la` (mañana, the morning). */
  readonly notADay: string;
  /** Words for last that stand only before a number of units: `ultimi` ("gli ultimi due anni"). */
  readonly lastBeforeNumber: string;
  /** Plurals of units: "these years" is no date. */
  readonly pluralUnits: string;
  /** Words before "in two years" that make it a span: `time first` ("the first time in two years"). */
  readonly spanBefore: string;
  /** Words for the first of a month: `primo` · `premier`. */
  readonly firstDay: string;
  /** Endings of a written ordinal: `st nd rd th` · `er`. */
  readonly ordinals: string;
  /** Words before a decade: `anni` ("anni '90"). */
  readonly decadeBefore: string;
  /** Words of a sentence that looks ahead, as the source of a regular expression: `will` · `\\p{L}+rà` (aprirà). */
  readonly future: string;
  /** Endings that make a decade: `s` (1990s) · `er ern` (1990er). */
  readonly decadeEndings: string;
}

export const NO_DATE_WORDS: DateWords = {
  numbers: '',
  vague: '',
  parts: { early: '', middle: '', late: '', end: '' },
  glue: '',
  rangeWords: '',
  beforeYear: '',
  perhapsBeforeYear: '',
  afterYear: '',
  yearDeterminers: '',
  quantities: '',
  approximately: '',
  freeYear: false,
  beforeMonth: '',
  ambiguousMonths: '',
  capitals: false,
  monthFirst: false,
  slashAmbiguous: false,
  habitual: '',
  beforeName: '',
  afterName: '',
  notADay: '',
  lastBeforeNumber: '',
  pluralUnits: '',
  spanBefore: '',
  firstDay: '',
  ordinals: '',
  decadeBefore: '',
  future: '',
  decadeEndings: '',
};

const UNIT_SYMBOLS = 'km m kg mw gw kw ha mph gmt cet utc hz mhz euro euros eur usd dollars % € $ £';

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  en: {
    ...NO_DATE_WORDS,
    future: 'will|won|shall|planned|plans|scheduled|due|expected|upcoming|next',
    numbers: `a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
      fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 couple_of=2 couple=2`,
    vague: 'few several some many',
    parts: { early: 'early beginning start', middle: 'mid middle', late: 'late', end: 'end' },
    glue: 'of the in',
    rangeWords: 'to and through until',
    beforeYear: `in since by from until till before after during between through throughout year early late mid circa
      back`,
    perhapsBeforeYear: 'of for to than around about and or on',
    yearDeterminers: 'the its his her their our this that s',
    quantities: `${UNIT_SYMBOLS} people troops soldiers men women children civilians cases deaths victims migrants
      refugees prisoners jobs homes houses votes seats miles metres meters feet tonnes tons hours days weeks months
      years pounds shares pages times points employees workers members vehicles tanks missiles drones dead wounded
      others protesters students patients residents families households`,
    approximately: 'about around nearly almost some over under least most than roughly only',
    beforeMonth: `in since by until till from during last next this early late mid before after between of through
      beginning end start month`,
    ambiguousMonths: 'march april may june august',
    capitals: true,
    monthFirst: true,
    slashAmbiguous: true,
    habitual: 'every each',
    beforeName: 'black good bloody ash holy palm easter super cyber blue fat maundy whit sheffield giving thank',
    afterName: `times telegraph mirror mail express post herald night school roast world star people service mass
      agreement prayers league`,
    lastBeforeNumber: 'past',
    pluralUnits: 'days weeks months years',
    spanBefore: 'time first second third once twice only worst best biggest largest highest lowest most least record',
    ordinals: 'st nd rd th',
    decadeEndings: 's',
  },
  it: {
    ...NO_DATE_WORDS,
    future: '\\p{L}+(?:rà|ranno)|prossim[oaie]|previst[oaie]|programmat[oaie]',
    numbers: `un=1 una=1 uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
      quindici=15 venti=20 trenta=30 quaranta=40 cinquanta=50`,
    vague: 'pochi poche alcuni alcune qualche diversi diverse vari varie',
    parts: { early: 'inizio inizi', middle: 'metà', late: '', end: 'fine' },
    glue: 'di del dell dello della l',
    rangeWords: 'al e a ad all',
    beforeYear: 'nel dal al del il nell dall all dell anno nei sin sino dopo prima entro tra fra',
    perhapsBeforeYear: 'in',
    quantities: `${UNIT_SYMBOLS} persone uomini donne soldati militari morti feriti casi vittime migranti bambini civili
      chilometri metri ore anni posti voti lire unità tonnellate`,
    approximately: 'circa quasi oltre almeno più',
    beforeMonth: 'a in da dal di dallo tra fra entro nel fino lo lo_scorso scorso prossimo per mese inizio fine metà',
    habitual: 'ogni tutti un una',
    beforeName: '',
    afterName: 'santo nero grasso ceneri repubblica',
    lastBeforeNumber: 'ultimi ultime',
    pluralUnits: 'giorni settimane mesi anni',
    spanBefore: 'volta prima',
    firstDay: 'primo',
    ordinals: '° º',
    decadeBefore: 'anni',
  },
  fr: {
    ...NO_DATE_WORDS,
    future: '\\p{L}+(?:era|eront|ira|iront|dra|dront|ura|uront)|prochaine?s?|prévue?s?',
    numbers: `un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15
      vingt=20 trente=30 quarante=40 cinquante=50`,
    vague: 'quelques plusieurs',
    parts: { early: 'début', middle: 'mi milieu', late: '', end: 'fin' },
    glue: 'de du d l la des',
    rangeWords: 'au et à',
    beforeYear: 'en depuis dès avant après année fin début mi vers courant exercice',
    perhapsBeforeYear: 'de à pour entre et d ici',
    quantities: `${UNIT_SYMBOLS} personnes hommes femmes soldats militaires morts blessés cas victimes migrants enfants
      civils kilomètres mètres heures ans postes voix tonnes`,
    approximately: 'environ près presque quelque moins plus',
    beforeMonth: 'en depuis dès fin début mi courant avant après mois de d à jusqu entre et',
    ambiguousMonths: 'mars',
    habitual: 'chaque tous un',
    afterName: 'saint noir gras',
    pluralUnits: 'jours semaines ans années',
    spanBefore: 'fois',
    firstDay: 'premier',
    ordinals: 'er',
    decadeBefore: 'années',
  },
  de: {
    ...NO_DATE_WORDS,
    future: 'wird|werden|soll|sollen|geplant|nächste[nrms]?|kommende[nrms]?',
    numbers: `ein=1 eine=1 einem=1 einer=1 einen=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
      elf=11 zwölf=12 fünfzehn=15 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50`,
    vague: 'einigen einige wenigen wenige mehreren mehrere',
    parts: { early: 'anfang', middle: 'mitte', late: '', end: 'ende' },
    glue: 'des im',
    rangeWords: 'bis und zum',
    beforeYear: 'jahr jahre jahres seit von bis ab ende anfang mitte um vor nach anno',
    perhapsBeforeYear: 'und oder in',
    quantities: `${UNIT_SYMBOLS} menschen soldaten personen kilometer meter stunden tage jahre prozent tonnen tote`,
    approximately: 'rund etwa über mehr fast knapp circa als gut',
    freeYear: true,
    beforeMonth: 'im seit bis ab ende anfang mitte letzten vergangenen nächsten kommenden diesen vom zum und',
    ambiguousMonths: 'märz august mai',
    capitals: true,
    habitual: 'jeden jeder jedem ein einem einen',
    beforeName: 'schwarzer schwarzen blutiger blauer grüner weißer',
    pluralUnits: 'tage tagen wochen monate monaten jahre jahren',
    spanBefore: 'mal male erste ersten',
    decadeEndings: 'er ern',
  },
  es: {
    ...NO_DATE_WORDS,
    future: '\\p{L}+(?:rá|rán)|próxim[oa]s?|previst[oa]s?',
    numbers: `un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
      quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50`,
    vague: 'pocos pocas algunos algunas unos unas varios varias',
    parts: {
      early: 'principios comienzos inicios inicio principio comienzo',
      middle: 'mediados',
      late: 'finales fines',
      end: 'fin',
    },
    glue: 'de del l',
    rangeWords: 'al y a',
    beforeYear: 'en desde del hasta año antes después tras durante el',
    perhapsBeforeYear: 'de a para entre y',
    quantities: `${UNIT_SYMBOLS} personas hombres mujeres soldados militares muertos heridos casos víctimas migrantes
      niños civiles kilómetros metros horas años votos toneladas`,
    approximately: 'unos unas casi cerca más menos',
    beforeMonth: 'en desde hasta de para entre mes finales principios mediados a',
    ambiguousMonths: 'julio abril',
    habitual: 'cada todos un',
    afterName: 'santo negro',
    notADay: 'la esta de por aquella una ayer',
    lastBeforeNumber: 'últimos últimas',
    pluralUnits: 'días semanas meses años',
    spanBefore: 'vez primera',
    firstDay: 'primero',
    decadeBefore: 'años',
    ordinals: '° º',
  },
  pt: {
    ...NO_DATE_WORDS,
    future: '\\p{L}+(?:rá|rão)|próxim[oa]s?|previst[oa]s?',
    numbers: 'um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 vinte=20 trinta=30',
    vague: 'poucos poucas alguns algumas vários várias',
    parts: { early: 'início começo', middle: 'meados', late: 'finais', end: 'fim final' },
    glue: 'de do',
    rangeWords: 'a e ao',
    beforeYear: 'em desde até ano no do durante entre',
    perhapsBeforeYear: 'de a para entre e',
    quantities: `${UNIT_SYMBOLS} pessoas homens mulheres soldados mortos feridos casos anos votos`,
    approximately: 'cerca quase mais menos',
    beforeMonth: 'em desde até de para entre mês final início meados',
    habitual: 'cada todos todas',
    afterName: 'santa santo',
    lastBeforeNumber: 'últimos últimas',
    pluralUnits: 'dias semanas meses anos',
    spanBefore: 'vez primeira',
    firstDay: 'primeiro',
    decadeBefore: 'anos',
    ordinals: '° º',
  },
  nl: {
    ...NO_DATE_WORDS,
    future: 'zal|zullen|gepland|volgende?|komende?',
    numbers: 'een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 twintig=20 dertig=30',
    vague: 'enkele paar aantal',
    parts: { early: 'begin', middle: 'midden medio', late: '', end: 'eind einde' },
    glue: 'van het',
    rangeWords: 'tot en met',
    beforeYear: 'in sinds tot vanaf jaar eind begin medio na voor tussen',
    perhapsBeforeYear: 'van en of',
    quantities: `${UNIT_SYMBOLS} mensen soldaten doden gewonden jaar`,
    approximately: 'ongeveer bijna ruim meer zo',
    beforeMonth: 'in sinds tot vanaf eind begin medio van',
    habitual: 'elke iedere',
    afterName: 'donderdag',
    pluralUnits: 'dagen weken maanden jaren',
    spanBefore: 'keer eerst',
    decadeBefore: 'jaren',
  },
  ru: {
    ...NO_DATE_WORDS,
    future: 'будет|будут|планируется|намечен[оаы]?',
    numbers: 'один=1 одну=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 двадцать=20',
    vague: 'несколько',
    parts: { early: 'начале начала начало', middle: 'середине середины', late: '', end: 'конце конца конец' },
    rangeWords: 'по до и',
    perhapsBeforeYear: 'в с до по',
    afterYear: 'год года году годом годов гг г',
    quantities: `${UNIT_SYMBOLS} человек солдат раз лет`,
    beforeMonth: 'в с до к по начале конце середине',
    habitual: 'каждый каждую каждое',
    pluralUnits: 'дни недели месяцы годы лет',
    ordinals: 'го',
  },
  uk: {
    ...NO_DATE_WORDS,
    future: 'буде|будуть|планується|заплановано',
    numbers: 'один=1 одну=1 два=2 дві=2 три=3 чотири=4 шість=6 сім=7 вісім=8 десять=10 двадцять=20',
    vague: 'кілька декілька',
    parts: { early: 'початку', middle: 'середині', late: '', end: 'кінці кінця' },
    rangeWords: 'по до та і',
    perhapsBeforeYear: 'в у з до по',
    afterYear: 'рік року році роком роки років рр р',
    quantities: `${UNIT_SYMBOLS} осіб людей разів`,
    beforeMonth: 'в у з до на початку кінці середині',
    habitual: 'кожен кожну щоразу',
    pluralUnits: 'дні тижні місяці роки років',
  },
  pl: {
    ...NO_DATE_WORDS,
    future: 'będzie|będą|planowan[eyao]',
    numbers: 'jeden=1 dwa=2 dwie=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziesięć=10 dwadzieścia=20',
    vague: 'kilka kilku parę',
    parts: { early: 'początku początek', middle: 'połowie', late: '', end: 'końcu koniec końca' },
    rangeWords: 'do i po a',
    beforeYear: 'roku rok',
    perhapsBeforeYear: 'w od do z po',
    afterYear: 'rok roku rokiem r',
    quantities: `${UNIT_SYMBOLS} osób ludzi żołnierzy lat`,
    beforeMonth: 'w od do na początku końcu połowie',
    habitual: 'każdy każdą',
    pluralUnits: 'dni tygodnie miesiące lata lat',
  },
};
