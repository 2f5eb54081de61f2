/**
 * What tells languages apart beside the languages' own lists: the most frequent words, those that languages share
 * included, and letters that few alphabets have. The words are the head of any frequency list of newspaper text. The
 * languages that have no data file yet stand here too, so that Portuguese is not taken for Spanish.
 */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  en: `
    the of and to in a is that for it was on are as with his they at be this from have or had by not but what all were
    we when your can said there an each which she do how their if will up other about out many then them these so some
    her would make like him into has two more no my than been who its now did get i you he me our us no yes don't it's
    they're we're i'm that's can't won't won doesn't didn't isn't we'll you'll i'll i've you've very only just over
    also after because should must never why good people even any most know think want going time new war may way
  `,
  it: `
    di e che la il un a per in una sono mi ho non ha le si lo ti con cosa se io come da ci no questo qui sei del bene
    tu sì me più al mio è gli delle della dei alla nel i o ma anche solo dal nella sul alle degli ai dalla questa tutto
    cosi dove quando perché molto chi prima ancora fatto essere stato suo sua loro noi voi lui lei era hanno abbiamo
    due anni su tra fra dopo contro senza già poi ora può deve siamo mai così oggi guerra ogni nostro nostra
    l' d' un' dell' all' nell' dall' sull' c' s' quest' quell' dov' com' cos' sant'
  `,
  fr: `
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ils ou son sa
    aux d' l' qu' n' s' c' j' m' t' jusqu' lorsqu' puisqu' aujourd'hui mais comme nous vous leur leurs ses cette ces
    été elle elles je tu on mon ma mes notre nos votre vos tout tous toute même fait être avoir avait ont sans entre y
    aussi bien où donc très si encore deux ans après contre depuis peut doit faire avons sommes suis moi lui ni non oui
    jamais toujours guerre quand parce cela ça quel quelle à
  `,
  de: `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
    man sein wurde sei was ich wir ihr uns mir mich dich du kein keine hier da wenn wir's gibt muss kann will alles nie
    jetzt schon immer sehr mein meine dein unser unsere unseren weil wer wo warum krieg menschen ja nein bin hatte
    machen einfach daß haben's geht's
  `,
  es: `
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este
    ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay
    vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros
    aunque esa eso hace otra tan durante siempre día tanto ella tres sí gran país según menos mundo año antes estado
    contra sino forma nada estaba tenemos vamos somos estamos nosotros quiero creo guerra nuestra nuestro unos
  `,
  pt: `
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
    esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho
    lhe deles essas esses pelas este fosse dele disse são então onde ainda pode vai não nosso nossa guerra
  `,
  nl: `
    de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn
    men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me
    zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens
    hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere wij
    jaar zei volgens oorlog moeten gaat
  `,
  pl: `
    i w na z do się nie że to jest o jak za po co tak od ale przez czy tylko dla był był była było być jego jej ich może
    są już tym tego ten ta te mnie mi ja my wy on ona oni go je nas nam was jeszcze bardzo kiedy gdy gdzie bo więc także
    również przed pod nad bez przy ze we który która które których jako oraz będzie mamy musi wszystko nic teraz roku
    powiedział powiedziała wojna
  `,
  ru: `
    и в не на я что он с как это по но они мы она к у из за то так же от о его для все вы бы был была было были если
    или ее её их мне меня нас нам есть уже только еще ещё когда где кто до ни да нет чтобы при со во этого этот эта эти
    тоже может очень который которая которые году лет сказал сказала заявил заявила сообщил президент россии война
    после также без быть нужно надо
  `,
  uk: `
    і в у не на я що він з як це по але вони ми вона до із за то так же від о його для всі ви би був була було були якщо
    або її їх мені мене нас нам є вже тільки ще коли де хто ні та щоб при зі цього цей ця ці також може дуже який яка які
    року років сказав сказала заявив заявила повідомив президент україни війна після без бути треба під про й
  `,
};

/** Letters that vote for a language each time they stand in the text, with the weight of one letter. */
export const LETTERS: Readonly<Record<string, readonly (readonly [letters: string, weight: number])[]>> = {
  it: [
    ['ìò', 1],
    ['èàù', 0.3],
  ],
  fr: [
    ['œ', 2],
    ['êûîëôâ', 1],
    ['ç', 0.7],
    ['éèàù', 0.3],
  ],
  de: [
    ['ß', 3],
    ['äöü', 1],
  ],
  es: [
    ['ñ¿¡', 2],
    ['íúá', 0.5],
    ['óü', 0.4],
    ['é', 0.2],
  ],
  pt: [
    ['ãõ', 2],
    ['ç', 0.5],
    ['áíúâêô', 0.4],
    ['óéà', 0.2],
  ],
  nl: [['ë', 0.3]],
  pl: [
    ['łżąęśźćń', 2],
    ['ó', 0.2],
  ],
  ru: [
    ['ыэъё', 2],
    ['и', 0.05],
  ],
  uk: [
    ['іїєґ', 2],
    ['и', 0.05],
  ],
};
