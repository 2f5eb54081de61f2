import { strict as assert } from 'node:assert';
import { parseArticle } from '../parseArticle';

/** What stands before each case, so that somebody else spoke last. */
const BEFORE = {
  en: 'The minister Tore Falk opened the fair. “We are glad to be here today,” said Falk.',
  it: 'Il ministro Tore Falk ha aperto la fiera. «Siamo contenti di essere qui oggi», ha detto Falk.',
  fr: 'Le ministre Tore Falk a ouvert la foire. « Nous sommes contents d’être ici », a dit Falk.',
  es: 'El ministro Tore Falk abrió la feria. «Estamos contentos de estar aquí», dijo Falk.',
  de: 'Der Minister Tore Falk eröffnete die Messe. „Wir freuen uns, heute hier zu sein“, sagte Falk.',
};

/** Asserts who speaks the quotations of one text in each language, behind somebody else's words. */
function check(expected: readonly string[], texts: Partial<typeof BEFORE>): void {
  for (const [language, text] of Object.entries(texts)) {
    const before = BEFORE[language as keyof typeof BEFORE];
    const { quotations } = parseArticle({ uri: 'test:article.txt', text: `${before}\n\n${text}\n` });
    const own = quotations.filter(({ kind, start }) => kind === 'speech' && start > before.length);
    assert.deepEqual(
      own.map(({ speaker }) => speaker?.name ?? null),
      expected,
      text,
    );
  }
}

describe('words that are told to be somebody’s', () => {
  it('stand before a comment of theirs', () => {
    check(['Ada Lind'], {
      en: '“This is a bad plan for the town”: such was the comment of Ada Lind, the mayor.',
      it: '«È un cattivo piano per la città»: è il commento di Ada Lind, sindaca di Norrvik.',
      fr: '« C’est un mauvais plan pour la ville », voilà le commentaire d’Ada Lind, maire de Norrvik.',
      es: '«Es un mal plan para la ciudad»: este es el comentario de Ada Lind, alcaldesa de Norrvik.',
      de: '„Das ist ein schlechter Plan für die Stadt“, so der Kommentar von Ada Lind, der Bürgermeisterin.',
    });
  });

  it('stand before a sentence that says no more than that', () => {
    check(['Ada Lind'], {
      it: '«È un cattivo piano per la città». Sono le parole di Ada Lind, sindaca di Norrvik.',
      fr: '« C’est un mauvais plan pour la ville. » Ce sont les mots d’Ada Lind, maire de Norrvik.',
      es: '«Es un mal plan para la ciudad». Son palabras de Ada Lind, alcaldesa de Norrvik.',
    });
  });

  it('stand behind an answer of theirs', () => {
    check(['Ada Lind'], {
      en: 'The answer of Ada Lind was short: “This is a bad plan for the town.”',
      it: 'La risposta di Ada Lind è stata breve: «È un cattivo piano per la città».',
      fr: 'La réponse d’Ada Lind a été brève : « C’est un mauvais plan pour la ville. »',
      es: 'La respuesta de Ada Lind fue breve: «Es un mal plan para la ciudad».',
      de: 'Die Antwort von Ada Lind fiel knapp aus: „Das ist ein schlechter Plan für die Stadt.“',
    });
  });

  it('are nobody’s who is only told about', () => {
    check(['Ada Lind'], {
      it: 'Alla domanda su Falk, la sindaca Ada Lind è stata chiara: «È un cattivo piano per la città».',
      es: 'Preguntada por Falk, la alcaldesa Ada Lind fue clara: «Es un mal plan para la ciudad».',
    });
  });

  it('may be words of theirs that a source is said to be', () => {
    check(['Ada Lind'], {
      fr: 'Le plan de Falk est, selon les mots d’Ada Lind, « une mauvaise affaire pour toute la ville ».',
    });
  });

  it('are not those of whoever is set against them', () => {
    check(['Ada Lind', 'Bo Ek'], {
      en: 'The mayor Ada Lind called it “a bad bargain for the whole town”, while the councillor Bo Ek spoke of “a great chance for the young”.',
      it: 'La sindaca Ada Lind lo ha definito «un cattivo affare per tutta la città», mentre il consigliere Bo Ek ha parlato di «una grande occasione per i giovani».',
      fr: 'La maire Ada Lind l’a qualifié de « mauvaise affaire pour toute la ville », tandis que le conseiller Bo Ek a parlé d’« une grande chance pour les jeunes ».',
      es: 'La alcaldesa Ada Lind lo calificó de «mal negocio para toda la ciudad», mientras que el concejal Bo Ek habló de «una gran oportunidad para los jóvenes».',
    });
  });

  it('may be the view of whom the sentence before tells', () => {
    check(['Ada Lind'], {
      en: 'The mayor Ada Lind does not agree. In her view, the plan is “a bad bargain for the whole of the town”.',
      it: 'La sindaca Ada Lind non è d’accordo. A suo avviso il piano è «un cattivo affare per tutta la città».',
      fr: 'La maire Ada Lind n’est pas d’accord. À ses yeux, le plan est « une mauvaise affaire pour toute la ville ».',
      es: 'La alcaldesa Ada Lind no está de acuerdo. A su juicio, existe «un apuro sospechoso por encontrar culpables».',
      de: 'Die Bürgermeisterin Ada Lind ist nicht einverstanden. Ihrer Meinung nach ist der Plan „ein schlechtes Geschäft für die Stadt“.',
    });
  });

  it('are no view of theirs where a verb gives them to somebody else', () => {
    check(['Bo Ek'], {
      en: 'The mayor Ada Lind does not agree. In her view, councillor Bo Ek said, the plan is “a bad bargain for the whole of the town”.',
    });
  });
});

describe('words whose speaker is left out, or is a pronoun', () => {
  it('go to the body of which the sentence before tells', () => {
    check(['The union'], {
      en: 'The union is not convinced. In a statement it asks for “a stop to the plan for the hospitals”.',
    });
    check(['la Uil'], {
      it: 'Anche la Uil interviene sulla crisi. In un comunicato chiede di «fermare subito il piano per gli ospedali».',
    });
    check(["L'association de consommateurs"], {
      fr: "L'association de consommateurs conteste les chiffres. Elle évoque « un calcul fait sur un coin de table ».",
    });
    check(['La asociación de consumidores'], {
      es: 'La asociación de consumidores discute las cifras. Habla de «un cálculo hecho en la esquina de una mesa».',
    });
    check(['Der Verbraucherverband'], {
      de: 'Der Verbraucherverband bestreitet die Zahlen. Er spricht von „einer Rechnung auf dem Bierdeckel“.',
    });
  });

  it('go to the many of whom the sentence before tells', () => {
    check(['Les écologistes'], {
      fr: 'Les écologistes sont furieux. Ils dénoncent « un reniement de plus, et sans doute pas le dernier ».',
    });
    check(['Die Umweltschützer'], {
      de: 'Die Umweltschützer sind empört. Sie beklagen „einen weiteren Verrat, und wohl nicht den letzten“.',
    });
    check(['One of the passengers'], {
      en: 'One of the passengers had seen it all. “The driver was on the phone,” he told the police.',
    });
  });

  it('do not go to a body of another gender, nor where a figure is the subject', () => {
    check(['Tore Falk'], {
      fr: 'Les ouvriers sont partis hier soir. La direction a changé les serrures. Il dénonce « un calcul fait sur un coin de table ».',
    });
    check(['Ada Lind'], {
      it: 'La giunta e Ada Lind non sono d’accordo. Ada Lind interviene sulla crisi. In un comunicato chiede di «fermare subito il piano».',
    });
  });

  it('may be all that somebody said', () => {
    check(['Ada Lind'], {
      it: 'Ada Lind è uscita da pochi minuti dal palazzo. Ai giornalisti ha concesso solo una frase: «Non mi dimetto, e chi lo spera si metta comodo».',
    });
    check(['Ada Lind'], {
      it: 'La ricercatrice Ada Lind lo conosce bene. Una frase, commenta, «sincera e cinica insieme, come spesso gli succede».',
    });
  });
});

describe('people who are nobody known', () => {
  it('may stand apart from their verb', () => {
    check(['Somebody'], { en: 'Falk turned to the public. Somebody at the back murmured “too late”.' });
    check(['Qualcuno'], { it: 'Falk si è girato verso il pubblico. Qualcuno, in fondo, ha mormorato «troppo tardi».' });
    check(["Quelqu'un"], { fr: "Falk s'est tourné vers le public. Quelqu'un, au fond, a murmuré « trop tard »." });
    check(['Alguien'], { es: 'Falk se volvió hacia el público. Alguien, al fondo, murmuró «demasiado tarde».' });
  });

  it('may stand behind their verb and where they said it', () => {
    check(['a boy'], {
      en: '“My brother left and since then nothing,” says next to her a boy who does not want to give his name.',
    });
    check(['un ragazzo'], {
      it: '«Mio fratello è partito e da allora niente», racconta accanto a lei un ragazzo che non vuole dare il nome.',
    });
    check(['ein Junge'], {
      de: '„Mein Bruder ist gegangen, seitdem nichts mehr“, erzählt neben ihr ein Junge, der seinen Namen nicht nennen will.',
    });
  });

  it('may be told by a relative clause with an adverbial in it', () => {
    check(['la Cgil'], {
      it: 'Sulla stessa linea la Cgil, che in una nota parla di «ennesimo schiaffo a chi lavora nel servizio pubblico».',
    });
  });
});

describe('words of speech', () => {
  it('are of a body or of somebody unnamed as well', () => {
    check(['the union'], { en: 'The reply of the union was short: “We will see each other in court.”' });
    check(['the neighbours'], { en: 'The comment of the neighbours: “Nobody ever told us anything about it.”' });
    check(['un dirigente del partito'], {
      it: 'Gelida la reazione di un dirigente del partito: «È libero, e lo sarà ancora di più dopo».',
    });
    check(['sindacato'], { it: 'La risposta del sindacato è stata breve: «Ci vediamo in tribunale».' });
    check(['voisins'], { fr: 'Le commentaire des voisins : « Personne ne nous a jamais rien dit. »' });
    check(['un dirigente del partido'], {
      es: 'Gélida fue la reacción de un dirigente del partido: «Es libre, y lo será más después».',
    });
    check(['Gewerkschaft'], { de: 'Die Antwort der Gewerkschaft fiel knapp aus: „Wir sehen uns vor Gericht.“' });
  });
});

describe('relatives', () => {
  it('are nobody known where they are told by whose they are', () => {
    check(["The victim's mother"], {
      en: "The victim's mother cannot sleep. “I hear the door every night,” she says.",
    });
    check(['La madre della vittima'], {
      it: 'La madre della vittima non dorme più. «Sento la porta ogni notte», racconta.',
    });
    check(['La mère de la victime'], {
      fr: "La mère de la victime ne dort plus. « J'entends la porte chaque nuit », dit-elle.",
    });
    check(['La madre de la víctima'], {
      es: 'La madre de la víctima ya no duerme. «Oigo la puerta todas las noches», cuenta.',
    });
    check(['Die Mutter des Opfers'], {
      de: 'Die Mutter des Opfers schläft nicht mehr. „Ich höre jede Nacht die Tür“, sagt sie.',
    });
  });

  it('are not whoever spoke before', () => {
    check(['Ada Lind', "la madre dell'imputato"], {
      it: "«Non ho niente da dire», ha detto Ada Lind.\n\n«Sento la porta ogni notte», racconta la madre dell'imputato.",
    });
  });

  it('are not meant by a pronoun of the other gender', () => {
    check(['Tore Falk'], { en: 'The wife of the minister was not there. “I hear the door every night,” he says.' });
  });
});

describe('a sentence that leads up to words', () => {
  it('gives them to the only one whom it names', () => {
    check(['Ada Lind'], {
      en: 'It fell to Ada Lind to break the news: “There will be no train on Monday morning.”',
      it: 'A rincarare la dose ci ha pensato Ada Lind: «È la terza volta che ci mentono in faccia».',
      es: 'A Ada Lind le tocó dar la noticia: «El lunes por la mañana no habrá ningún tren».',
      de: 'Für Ada Lind ist die Sache klar: „Das ist das dritte Mal, dass man uns anlügt.“',
    });
  });

  it('may tell of what was said later', () => {
    check(['Ada Lind'], {
      it: 'Ada Lind quasi non ci credeva. È stata, ricorderà più tardi, «la notte più lunga di tutto l’inverno».',
      fr: 'Ada Lind n’en croyait pas ses yeux. Ce fut, racontera-t-elle plus tard, « la nuit la plus longue de tout l’hiver ».',
      es: 'Ada Lind casi no se lo creía. Fue, recordaría más tarde, «la noche más larga de todo el invierno».',
    });
  });
});

describe('translations by machine', () => {
  it('say who is sure of it behind a dash, though a verb stands within the marks', () => {
    check(['Ada Lind'], {
      en: 'The political scientist Ada Lind believes that a second birth comes. "When ministers are silent, mayors speak", - is sure the expert.',
      it: 'La politologa Ada Lind ritiene che viene una seconda nascita. "Quando tacciono i ministri, parlano i sindaci", – è sicura l’esperta.',
      fr: 'La politologue Ada Lind considère que vient une seconde naissance. “Quand se taisent les ministres, parlent les maires”, – est sûre l’experte.',
      es: 'La politóloga Ada Lind cree que llega un segundo nacimiento. “Cuando callan los ministros, hablan los alcaldes”, – está segura la experta.',
    });
  });

  it('name who answers behind a gerund, and whose words they are', () => {
    check(['Ada Lind'], {
      en: 'By words of Ada Lind, "the situation is under the full control of authorities".',
      it: 'Rispondendo alla domanda del corrispondente, Ada Lind: "Non ho niente da aggiungere a quanto detto".',
    });
  });

  it('say in which body several told it', () => {
    check(['servizio stampa del ministero'], {
      it: 'Nel servizio stampa del ministero hanno confermato che "i lavori andranno avanti fino a maggio".',
    });
    check(['el servicio de prensa del ministerio'], {
      es: 'En el servicio de prensa del ministerio confirmaron que “las obras seguirán hasta mayo”.',
    });
  });
});

describe('answers on topics', () => {
  it('go on as the words of whoever answered before', () => {
    const answers: Readonly<Record<string, string>> = {
      en: 'The coach Ada Lind met the press. “We played well,” said Lind.\n\nOn the penalty: “It was not one, I have seen it three times.”',
      it: '«Abbiamo giocato bene», ha detto Ada Lind.\n\nSu Marta Ek, entrata nel finale: «È una ragazza seria e lo ha dimostrato».',
      fr: '« Nous avons bien joué », a dit Ada Lind.\n\nSur le penalty : « Il n’y en avait pas, je l’ai revu trois fois. »',
      es: '«Jugamos bien», dijo Ada Lind.\n\nSobre el penalti: «No lo era, lo he visto tres veces».',
      de: '„Wir haben gut gespielt“, sagte Ada Lind.\n\nZum Elfmeter: „Das war keiner, ich habe es dreimal gesehen.“',
    };
    check(['Ada Lind', 'Ada Lind'], answers);
  });

  it('are another’s where that one is named beside them', () => {
    check(['Ada Lind'], {
      en: 'On the phone from Oslo, Ada Lind: “We have been here since four in the morning.”',
      it: 'Sulla stessa linea la consigliera Ada Lind: «Siamo qui dalle quattro del mattino».',
    });
  });
});

describe('who is told beside the verb', () => {
  it('is not whom the words are for', () => {
    check(['Ada Lind'], {
      it: 'La fiera è di Ada Lind, che a lui disse: «Qui non si entra senza scarpe».',
    });
  });

  it('ends before the words in which it was said', () => {
    check(['Ada Lind'], {
      it: 'Ada Lind ha parlato alla stampa. «Ne abbiamo riparate undici», si è lamentata la dirigente nel commento all’agenzia.',
    });
  });
});

describe('one of them', () => {
  it('is nobody known', () => {
    check(['Uno di loro'], {
      it: 'In tribuna c’era una delegazione di medici. Uno di loro si è alzato e ha gridato: «Venga una notte, una sola!».',
    });
    check(['One of them'], {
      en: 'In the gallery sat a group of doctors. One of them stood up and shouted: “Come for a night, just one!”',
    });
    check(["L'un d'eux"], {
      fr: "Dans la tribune se trouvait une délégation. L'un d'eux s'est levé et a crié : « Venez une nuit, une seule ! »",
    });
  });
});

describe('a name and what stands beside it', () => {
  it('are one whose view is given', () => {
    check(['Ada Lind'], {
      it: 'Per Ada Lind, ricercatrice al Centro studi di Vienna, l’errore sta nel guardare la mappa. «A Belgrado si parla di Europa e di Mosca», sostiene.',
    });
  });

  it('are no verb that opens the sentence before', () => {
    check(['Ada Lind'], {
      it: 'Ada Lind dirige il reparto da undici anni. Mostra il divano. Sopra c’è una coperta. «Regalo di un paziente», precisa.',
    });
  });
});
