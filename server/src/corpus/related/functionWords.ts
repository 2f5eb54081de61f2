import { languageOf } from '../../languages';
import { fold } from '../fold';
import type { ConceptLanguage } from './endings';

/**
 * Words that carry no claim of their own: articles, pronouns, prepositions, conjunctions, forms of to be and to have, fillers.
 * Folded. What bends a claim (must, can, not, all, more) is no function word here.
 */
const STOP: Readonly<Record<ConceptLanguage, string>> = {
  en: `a an the this that these those it its he she they them him her his hers their theirs we us our ours i me my mine you your
    yours who whom whose which what there here of to in on at by for from with about into onto upon over as than then so and or
    but if while because since though although yet is are was were be been being am has have had having do does did done doing
    will would shall s t ll ve re d m also too just even such very quite rather really indeed thus hence therefore however per
    via through during within between among up down out off own itself himself herself themselves ourselves myself oneself one
    ones someone somebody something anyone anybody anything thing things way ways how when where why whether whatever whoever
    whose let lets got get gets getting gotten oh well like unto amid upon any some other another others else again
    don doesn didn isn wasn aren weren hasn haven hadn couldn wouldn shouldn mustn ain still ago already toward towards once ever
    besides anyway somehow whatsoever throughout across along otherwise nonetheless nevertheless though yes okay very
    wherever whoever either anyhow unto amongst`,
  it: `il lo la i gli le l un uno una di a da in con su per tra fra del dello della dell dei degli delle al allo alla all ai agli
    alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi e
    ed o od ma se che chi cui quale quali quanto come dove quando perche poiche mentre anche pure pero dunque quindi cosi cioe
    ecco sia e essere sono sei siamo siete era erano ero eravamo fu furono sara saranno sarebbe sarebbero stato stata stati state
    essendo ho hai ha abbiamo avete hanno aveva avevano avevo avevamo avra avranno avrebbe avere avuto abbia abbiano questo questa
    questi queste quest quello quella quelli quelle quel quell quei quegli suo sua suoi sue loro nostro nostra nostri nostre mio
    mia miei mie vostro vostra vostri vostre io tu lui lei noi voi essi esse egli esso essa mi ti ci vi si ne c s d v m t n cosa
    cose qualcosa qualcuno ciascuno piuttosto proprio invece infatti inoltre davvero soprattutto circa ad ogni altro altra altri
    altre alcuni alcune qualche ci gia ancora poi allora ora qui li la no fa fare fatto fanno faccio facendo modo parte stesso stessa stessi stesse
    intorno durante comunque tuttavia ormai anzi mica magari insomma verso lungo appunto addirittura perfino persino eppure sto stai sta stiamo state
    stanno stava stavano stare stara staranno avrebbero avrei avremmo saremo saranno fossero fosse chiunque qualunque qualsiasi cio farsi
    faremo faranno fara farebbe facciamo`,
  fr: `le la les l un une des de du d a au aux en dans par pour sur sous avec entre vers chez et ou mais si que qu qui quoi dont
    ou quel quelle quels quelles comme quand lorsque parce puisque car donc ainsi alors aussi meme memes ce cet cette ces c cela
    ca ceci celui celle ceux celles je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y en mon ma mes ton ta tes
    son sa ses notre nos votre vos est sont etait etaient ete etre suis sommes etes sera seront serait seraient fut furent soit
    soient etant ai as a avons avez ont avait avaient avais avoir eu aura auront aurait auraient ait aient ayant fait faire font
    faisait faits faite n ne plutot chose choses quelque quelques chaque autre autres tres bien deja encore puis ensuite ici la
    tel telle tels telles voici voila lors afin quelqu quelconque quiconque sujet matiere d'autres jusque jusqu
    pendant durant cependant toutefois pourtant neanmoins quand-meme dont car or ici ailleurs vers selon quant certes voire malgre toujours depuis
    eux fera feront ferait ferons serai serais serons seraient aurons auraient aie puisse fusse dessus dessous quiconque tant`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber sondern doch jedoch denn weil da wenn ob dass als wie
    so sowie auch nur noch schon mal ja eben halt wohl etwa sehr ganz in im ins an am ans auf aus bei beim mit nach von vom vor zu
    zum zur fur uber unter um durch gegen zwischen wahrend wegen trotz seit bis ich du er sie es wir ihr mich dich sich uns euch
    ihm ihn ihnen mir dir mein meine meinen meinem meiner dein sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres
    unser unsere unseren unserem unserer unseres dieser diese dieses diesen diesem jener jene welche welcher welches wer wen wem
    was wo wann warum wieso man ist sind war waren bin bist sei seien gewesen ware waren wird werden wurde wurden worden geworden
    wirst wurden hat haben habe hatte hatten gehabt hast hatte dann da dort hier damit davon dabei dazu daran darauf daruber dafur
    dadurch darum deshalb daher also nun jetzt einmal eigentlich gerade selbst selber sogar etwas jemand andere anderen anderer
    anderes anders trotzdem obwohl jedenfalls rund jeder jede jedes jeden jedem tun tut getan macht machen gemacht indem her hin wieder sache beim sonst
    bereits ebenfalls ebenso zwar dabei hierzu hingegen jeweils pro innerhalb ausserhalb dies deren dessen denen werde werdet solche solchen solcher somit zudem ausserdem dennoch stets gar immer`,
  es: `el la los las lo un una unos unas de del a al en con por para sin_ sobre entre hacia desde hasta segun y e o u pero sino si que
    quien quienes cual cuales cuyo cuya como cuando donde porque pues mientras aunque tambien asi entonces luego ya aun todavia muy
    mas_ tan tal tales este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello yo tu el ella
    nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis su sus nuestro nuestra nuestros nuestras vuestro
    vuestra es son era eran fue fueron ser sido siendo soy somos sera seran seria serian sea sean fuera fueran esta estan estaba
    estaban estar estado estuvo estuvieron estamos estoy estara he has ha hemos han habia habian haber habido hay habra habran
    haya hayan hubo hace hacer hecho hacen hizo haciendo otro otra otros otras algo alguien alguno alguna algunos algunas cosa cosas
    modo ahi aqui alli mismo misma mismos mismas bien cada va vamos van ir al cuanto cuantos dichos ello
    durante todavia aun ademas incluso embargo mientras acaso pues siempre
    tengo tiene tienen tenemos tener tenia tenian tuvo tuvieron tendra tendran tendremos tendria tenga tengan tenido teniendo cualquier cualquiera
    siquiera quienquiera hemos hubiera hubieran fuese estuviera`,
};

/** Conjunctions that begin a clause. Folded. */
const JOINT: Readonly<Record<ConceptLanguage, string>> = {
  en: 'and but because while although though since if so yet',
  it: 'e ed ma perche mentre benche sebbene se pero finche',
  fr: 'et mais parce car tandis si puisque alors',
  de: 'und aber sondern doch jedoch denn weil wahrend obwohl wenn falls',
  es: 'y e pero sino porque mientras aunque si pues',
};

/** Conjunctions that begin a clause of what would be, or of how long: `finché non` is `until`. Folded. */
const SUPPOSING: Readonly<Record<ConceptLanguage, string>> = {
  en: 'if unless until',
  it: 'se finche',
  fr: 'si tant',
  de: 'wenn falls solange',
  es: 'si mientras',
};

/** A word that, before one of others, denies what it is too early for: `too soon to cut rates`. Folded. */
const TOO_EARLY: Readonly<Record<ConceptLanguage, readonly [string, readonly string[]]>> = {
  en: ['too', ['early', 'soon']],
  it: ['troppo', ['presto']],
  fr: ['trop', ['tot']],
  de: ['zu', ['fruh']],
  es: ['demasiado', ['pronto', 'temprano']],
};

/** Words whose sense depends on the words beside them: `too early`, `half a million`, `don't`, `ne … plus`. Folded. */
const LEANING: Readonly<Record<ConceptLanguage, string>> = {
  en: 'too half t',
  it: 'troppo mezzo',
  fr: 'trop demi plus',
  de: 'zu halbe',
  es: 'demasiado medio',
};

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const compile = (
  lists: Readonly<Record<ConceptLanguage, string>>,
): Readonly<Record<ConceptLanguage, ReadonlySet<string>>> => ({
  en: setOf(lists.en),
  it: setOf(lists.it),
  fr: setOf(lists.fr),
  de: setOf(lists.de),
  es: setOf(lists.es),
});

const stop = compile(STOP);
/** The words of the language that deny, folded. Contractions are read otherwise. */
const negationsOf = (code: ConceptLanguage): string => fold(languageOf(code)!.negations);
const negative = compile({
  en: negationsOf('en'),
  it: negationsOf('it'),
  fr: negationsOf('fr'),
  de: negationsOf('de'),
  es: negationsOf('es'),
});
const joint = compile(JOINT);
const supposing = compile(SUPPOSING);
const leaning = compile(LEANING);

/** Every word that this file knows of a language. */
export const closedWords = (language: ConceptLanguage): Iterable<string> =>
  [stop, negative, joint, supposing, leaning].flatMap((words) => [...words[language]]);

/** True for a folded word that carries no claim of its own. */
export const isFunctionWord = (word: string, language: ConceptLanguage): boolean => stop[language].has(word);

/** True for a folded word that denies what stands beside it. */
export const isNegative = (word: string, language: ConceptLanguage): boolean => negative[language].has(word);

/** True for a folded word that begins a clause. */
export const isJoint = (word: string, language: ConceptLanguage): boolean => joint[language].has(word);

/** True for a folded word that begins a clause of what would be. */
export const isSupposing = (word: string, language: ConceptLanguage): boolean => supposing[language].has(word);

/** True for a folded word that has to be looked at where it stands: it denies, begins a clause, or leans on its neighbours. */
export const isHinge = (word: string, language: ConceptLanguage): boolean =>
  [negative, joint, supposing, leaning].some((words) => words[language].has(word));

/** True for two folded words that deny what it is too early for. */
export function isTooEarly(first: string, second: string | undefined, language: ConceptLanguage): boolean {
  const [too, early] = TOO_EARLY[language];
  return first === too && second !== undefined && early.includes(second);
}

/** Languages where several words of one clause deny it together: `non … nessuno`, `ne … jamais`, `no … nunca`. */
export const hasConcord = (language: ConceptLanguage): boolean =>
  language === 'it' || language === 'fr' || language === 'es';
