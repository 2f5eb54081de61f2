import type { ConceptLanguage } from './endings';

/** `one` is an article in most languages and counts nothing. Values follow in order from two. */
const LISTS: Readonly<
  Record<ConceptLanguage, { units: string; tens: string; scales: Readonly<Record<string, number>> }>
> = {
  en: {
    units: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    scales: {
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      millions: 1e6,
      billion: 1e9,
      billions: 1e9,
      m: 1e6,
      bn: 1e9,
      decade: 10,
      decades: 10,
    },
  },
  it: {
    units: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove`,
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    scales: {
      cento: 100,
      mille: 1e3,
      mila: 1e3,
      milione: 1e6,
      milioni: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
      decennio: 10,
      decenni: 10,
    },
  },
  fr: {
    units: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf`,
    tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix',
    scales: {
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      decennie: 10,
      decennies: 10,
    },
  },
  de: {
    units: `zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn`,
    tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    scales: {
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      jahrzehnt: 10,
      jahrzehnte: 10,
      jahrzehnten: 10,
    },
  },
  es: {
    units: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve`,
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    scales: { cien: 100, ciento: 100, cientos: 100, mil: 1e3, millon: 1e6, millones: 1e6, decada: 10, decadas: 10 },
  },
};

/** Other words that count, in any of the languages where their spelling is free: round figures and ordinals. */
const OTHERS: Readonly<Record<ConceptLanguage, string>> = {
  en: `dozen=12 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twice=2 thirds=3 quarter=4 quarters=4`,
  it: `vent=20 secondo=0 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 decimo=10 dozzina=12 decina=10 ventina=20 trentina=30
    quarantina=40 cinquantina=50 centinaio=100 migliaio=1000 novantesimo=90 terzi=3 quarti=4`,
  fr: `deuxieme=2 second=2 tiers=3 troisieme=3 quart=4 quarts=4 quatrieme=4 cinquieme=5 dixieme=10 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20
    trentaine=30 quarantaine=40 cinquantaine=50 centaine=100 millier=1000 vingts=20`,
  de: `zweite=2 zweiten=2 zweiter=2 zweites=2 zweitem=2 drittel=3 dritte=3 dritten=3 dritter=3 drittes=3 viertel=4 vierte=4 vierten=4 vierter=4 funftel=5 funfte=5 funften=5 zehntel=10 dutzend=12 zweimal=2 dreimal=3
    viermal=4`,
  es: `segundo=2 segunda=2 tercio=3 tercer=3 tercera=3 tercero=3 cuarto=4 cuarta=4 quinto=5 quinta=5 decimo=10 decena=10 docena=12
    veintena=20 treintena=30 centenar=100 millar=1000 tercios=3 cuartos=4 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400
    quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800
    ochocientas=800 novecientos=900 novecientas=900 veintidos=22 veintitres=23 veinticuatro=24
    veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29`,
};

interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
}

const compiled = new Map<ConceptLanguage, NumberWords>();

function numberWords(language: ConceptLanguage): NumberWords {
  const known = compiled.get(language);
  if (known) return known;
  const { units, tens, scales } = LISTS[language];
  const values = new Map<string, number>();
  units.split(' ').forEach((word, at) => values.set(word, at + 2));
  tens.split(' ').forEach((word, at) => values.set(word, (at + 2) * 10));
  for (const entry of OTHERS[language].trim().split(/\s+/)) {
    const [word, value] = entry.split('=');
    if (value !== '0') values.set(word!, Number(value));
  }
  const words = { values, scales: new Map(Object.entries(scales)) };
  compiled.set(language, words);
  return words;
}

/** All number words of a language, and what others begin with that are grown together. */
export function numberParts(language: ConceptLanguage): { words: readonly string[]; beginnings: readonly string[] } {
  const { values, scales } = numberWords(language);
  const words = [...values.keys(), ...scales.keys()];
  return { words, beginnings: GROWN[language] ? [...words, ...Object.keys(ONES)] : [] };
}

/** The value of a scale (`million`), or 0 for any other folded word. */
export const scaleOf = (word: string, language: ConceptLanguage): number => numberWords(language).scales.get(word) ?? 0;

/** The value of a folded number word, or of number words grown together (`ventimila`, `einundzwanzig`); 0 for other words. */
export function numberOf(word: string, language: ConceptLanguage): number {
  const { values, scales } = numberWords(language);
  const known = values.get(word);
  if (known !== undefined) return known;
  return GROWN[language]?.test(word) ? grown(word, values, scales) : 0;
}

/** How words begin that number words of a language grow together to. */
const GROWN: Partial<Record<ConceptLanguage, RegExp>> = {
  it: /^(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|un|do|qu|se|di|ven|tr|cin|ott|nov|cent|mil).{3}/,
  de: /^(?:ein|zwei|zwan|drei|dreis|vier|funf|sech|sieb|acht|neun|zehn|elf|zwolf|hundert|tausend).{2}/,
};

/** Reads number words grown together, biggest pieces first; 0 where anything else is left. */
function grown(word: string, values: ReadonlyMap<string, number>, scales: ReadonlyMap<string, number>): number {
  let total = 0;
  let part = 0;
  let at = 0;
  while (at < word.length) {
    let length = word.length - at;
    let value: number | undefined;
    let scale: number | undefined;
    for (; length >= 2; length--) {
      const piece = word.slice(at, at + length);
      if (piece === word) continue;
      value = values.get(piece) ?? ONES[piece];
      scale = scales.get(piece);
      if (value !== undefined || scale !== undefined || piece === 'und') break;
    }
    if (length < 2) return 0;
    if (scale === 100) part = (part || 1) * 100;
    else if (scale !== undefined) {
      total += (part || 1) * scale;
      part = 0;
    } else part += value ?? 0;
    at += length;
  }
  return total + part;
}

/** One inside grown words, and tens whose last letter has gone: `ventuno`, `trentotto`. */
const ONES: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  uno: 1,
  un: 1,
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  sessant: 60,
  settant: 70,
  ottant: 80,
  novant: 90,
};

/**
 * The value of digits with their separators. A point or comma before exactly three digits groups thousands, as print does
 * in all the languages of the table; elsewhere it is the decimal sign.
 */
export function numeralOf(digits: string): number {
  const groups = digits.split(/[.,\u00a0\u202f' ]/);
  if (groups.length === 1) return Number(digits);
  if (groups.slice(1).every((group) => group.length === 3) && groups[0] !== '0') return Number(groups.join(''));
  return Number(`${groups.slice(0, -1).join('')}.${groups[groups.length - 1]}`);
}
