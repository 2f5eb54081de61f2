import { italianPeople } from './it.people';
import { italianVerbs } from './it.verbs';
import { words, type Language } from './language';

/**
 * Italian.
 *
 * Conventions: CLDR `it` and the EU's Interinstitutional Style Guide for Italian (caporali outside, high double marks
 * within them, high single marks within those); Accademia della Crusca on apostrophes that stand for a lost syllable
 * (`po'`, `mo'`, imperatives `va'`, `di'`); CLDR `it` for the names and abbreviations of months and weekdays. News
 * agencies write final accents as apostrophes (`e'`, `citta'`), so the commonest of those words are listed too.
 */
export const it: Language = {
  code: 'it',
  name: 'Italian',
  ...italianPeople,
  ...italianVerbs,

  functionWords: `
    il lo la i gli le l' un uno una un' di a da in con su per tra fra e o ma se che chi cui non più anche come dove
    quando perché del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli
    dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col è sono era erano sia stato
    stata stati essere ha hanno aveva abbiamo ho avere questo questa questi queste quello quella quelli quest' quell'
    suo sua suoi loro ci c' si s' mi ti vi ne molto poi già ancora solo sempre mai ora così dopo prima senza contro
    verso tutto tutti tutta ogni alcuni nostro nostra nostri nostre io noi lui lei voi cosa può deve siamo fatto fare
    quindi però dunque oggi anni perche cioè
  `,
  negations: 'non nessuno nessuna nessun niente nulla mai nemmeno neanche neppure senza',
  copulas: 'è diventa',
  pastCopulas: 'era fu diventò',
  askedOpeners: 'a_chi interpellato interpellata interrogato interrogata sollecitato sollecitata incalzato incalzata',
  quotingVerbs: 'cita citano citava',
  nicknameWords: 'chiamano chiama chiamavano chiamato chiamata noto nota conosciuto conosciuta detto detta',
  gerundEndings: 'ndo ndosi ndogli ndole',
  nowWords: 'ora oggi attualmente adesso',
  calledWords: 'chiamato chiamata di_nome',
  roleTimes: `
    ex allora futuro futura prossimo prossima uscente entrante già designato designata defunto defunta
  `,

  speechNouns: `
    dichiarazione dichiarazioni reazione reazioni repliche parole parola commento commenti messaggio messaggi tweet post lettera lettere discorso
    intervento risposta risposte replica domanda domande nota comunicato avvertimento monito appello annuncio frase
    frasi affermazione affermazioni ammissione conclusione spiegazione promessa invito richiesta accusa accuse
    denuncia critica sfogo battuta slogan motto titolo editoriale articolo intervista testimonianza racconto video
    telegramma email mail sms testo didascalia citazione ragionamento giudizio concetto augurio auspicio
    ringraziamento saluto grido urlo sentenza verdetto mantra ammonimento stoccata affondo rassicurazione confessione
    premessa precisazione smentita conferma striscione
  `,

  pronouns: {
    male: 'lui egli esso costui quegli',
    female: 'lei ella essa costei',
    plural: 'loro essi esse costoro',
    either: `io 
      quest'ultimo quest'ultima
    `,
  },
  infinitiveEndings: 'are ere ire arsi ersi irsi',
  namingWords: 'come',
  relatives: 'che il_quale la_quale i_quali le_quali chi',
  firstPerson: `
    io me mi mio mia miei mie noi ci nostro nostra nostri nostre ho abbiamo avevo avevamo siamo voglio vogliamo dobbiamo devo posso
    possiamo credo crediamo penso pensiamo so sappiamo faremo farò avremo sarò saremo andiamo
  `,
  firstPersonObjects: 'mi me ci',
  contrastWords: 'mentre',
  ownViews:
    'a_suo_avviso a_suo_giudizio a_suo_dire a_suo_parere a_suo_modo_di a_detta_sua nelle_sue_parole ai_suoi_occhi',
  topicPrepositions: "su sul sullo sulla sui sugli sulle sull'",
  ofWords: "di del dello della dell' dei degli delle d'",
  anybody: "qualcuno qualcun'altro altro altra altri molti alcuni tutti chiunque",
  articles: 'il lo la i gli le l un uno una',
  articledPrepositions: 'del dello dell della dei degli delle',
  prepositions: `
    di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in
    nel nello nella nell nei negli nelle su sul sullo sulla sull sui sugli sulle per con presso d
  `,
  adverbs: `
    anche poi ancora inoltre infine quindi così però già sempre mai più solo soltanto subito prima dopo oggi ieri
    stamattina stamani stasera ora adesso spesso invece intanto infatti piuttosto appena recentemente successivamente
    precedentemente ripetutamente chiaramente esplicitamente apertamente pubblicamente privatamente ufficialmente
    espressamente testualmente letteralmente semplicemente sinceramente francamente ironicamente polemicamente
    seccamente laconicamente duramente fermamente nettamente decisamente categoricamente immediatamente prontamente
    lentamente solennemente amaramente tristemente serenamente pacatamente cautamente brevemente sinteticamente
    più_tardi dal_palco tra_l'altro fra_l'altro di_recente di_nuovo per_esempio ad_esempio a_sua_volta dal_canto_suo in_serata
    in_mattinata in_precedenza in_seguito in_particolare in_sostanza senza_mezzi_termini tuttavia comunque pure
    persino perfino addirittura nuovamente contestualmente giustamente correttamente finalmente evidentemente
    probabilmente forse quasi tanto molto ben bene sì no non
    corto
  `,
  sourcePrepositions: "da dal dallo dalla dall' dall dai dagli dalle",
  finalAccents: 'à è é ì ò ù',
  pluralVerbEndings: 'no',
  viewPrepositions: 'per',
  addressPrepositions: "a al allo alla all' all ai agli alle",
  dropsSubjects: true,
  genderedArticles: { male: 'il lo un uno', female: 'la una' },
  indefiniteArticles: 'un uno una',
  genderedHonorifics: {
    male: 'signor signore dottor dottore professor professore don',
    female: 'signora signorina dottoressa professoressa',
  },
  backCues: `
    così lo_ha_* lo_* è_quanto sono_le_parole queste_le_parole queste_sono_le parola_di a_dirlo_è ad_affermarlo_è
  `,
  pluralArticles: 'i gli le',
  kinship: {
    male: 'marito padre figlio fratello vedovo zio cugino nonno fidanzato papà genero cognato suocero compagno',
    female: 'moglie madre figlia sorella vedova zia cugina nonna fidanzata mamma nuora cognata suocera compagna',
  },
  personNouns: 'uomo donna ragazzo ragazza signore signora anziano anziana',
  andWords: 'e ed',
  coordinators: 'e ed ma',
  conjunctions:
    'e ed ma o oppure però come quando mentre se perché poiché che dopo prima anche né dove benché sebbene finché nonostante affinché così quindi dunque non',
  sentenceOpeners: `
    il lo la i gli le un uno una l dell nell all dall sull quest quell c d s di del dello della dei degli delle a al
    allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle su sul sullo sulla
    sui sugli sulle con col per tra fra e ed o od ma se che chi cui non come dove dov quando perché poiché siccome
    mentre finché affinché benché sebbene nonostante malgrado anche pure neanche nemmeno neppure né oppure ovvero cioè
    infatti quindi dunque perciò pertanto tuttavia però eppure anzi invece inoltre infine insomma intanto frattanto
    allora ora adesso oggi ieri domani stamattina stamani stasera stanotte dopodomani poi dopo prima già ancora sempre
    mai spesso subito appena così tanto tanti tante tutto tutti tutta tutte molto molti molta molte poco pochi poca
    poche troppo troppi altro altri altra altre alcuni alcune alcuna alcun qualche qualcuno qualcosa nessuno nessuna
    nessun niente nulla ogni ognuno ciascuno questo questa questi queste quello quella quelli quelle quel quei quegli
    stesso stessa tale tali io tu lui lei noi voi loro egli ella essi esse mi ti ci vi si ne suo sua suoi sue mio mia
    miei mie nostro nostra nostri nostre vostro vostra è sono era erano sarà saranno sia siano fu furono ha hanno
    aveva avevano avrà avranno ho abbiamo siamo abbia può possono potrebbe deve devono dovrebbe bisogna occorre serve
    basta c'è verso contro senza sopra sotto dentro fuori presso durante entro circa oltre attraverso lungo secondo
    stando mediante grazie purtroppo certo certamente sicuramente ovviamente naturalmente probabilmente forse magari
    davvero veramente comunque soprattutto specialmente addirittura perfino persino piuttosto solo soltanto solamente
    finora finalmente attualmente recentemente successivamente precedentemente contemporaneamente nel_frattempo sì no
    ecco beh bene ebbene ah eh oh ehi ciao scusi scusate signori buongiorno buonasera due tre quattro cinque sei sette
    otto nove dieci cento mille centinaia migliaia primo seconda terzo quanto quanti quanta quante quale quali
    qualunque qualsiasi chiunque ovunque cosa perche viste visto vista dato data dati date fino fin sin salvo tranne
    eccetto parlando rispondendo commentando riferendosi citando uomini donne gente persone fonti ringrazio penso
    credo vorrei voglio vogliamo dobbiamo lasciamo guardi guardate senta
  `,

  organisationWords: `
    università politecnico ateneo istituto scuola liceo accademia facoltà dipartimento ministero ministeri ufficio
    agenzia amministrazione autorità authority commissione comitato consiglio giunta assemblea camera senato
    parlamento congresso governo stato stati repubblica regno impero federazione unione alleanza coalizione lega
    confederazione associazione società fondazione fondo ente organizzazione gruppo rete forum movimento campagna
    partito fronte brigata battaglione reggimento divisione corpo esercito marina aeronautica aviazione forza forze
    guardia polizia carabinieri questura prefettura procura tribunale corte cassazione consulta servizio servizi
    comando flotta arma compagnia azienda impresa spa srl banca banche assicurazioni holding industria industrie
    energia gas petroli farmaceutica acciaierie ferrovie autostrade poste telecom cooperativa consorzio sindacato
    confindustria giornale quotidiano settimanale rivista corriere gazzetta messaggero stampa mattino tempo notizie
    radio televisione tg telegiornale canale editrice editore edizioni libreria ospedale clinica policlinico
    laboratorio museo galleria pinacoteca teatro biblioteca chiesa basilica cattedrale duomo moschea sinagoga tempio
    diocesi arcidiocesi monastero abbazia convento santuario parrocchia curia via viale corso piazza piazzale largo
    vicolo strada lungotevere lungomare ponte torre palazzo castello villa casa reggia aeroporto stazione porto stadio
    arena albergo hotel ristorante parco giardino giardini quartiere borgo rione provincia regione comune città
    metropoli territorio distretto contea isola isole valle val monte monti montagna colle passo fiume lago mare
    oceano golfo stretto costa spiaggia deserto foresta penisola capo club squadra calcio coppa campionato giochi
    olimpiadi mondiali europei giro festival mostra premio medaglia trofeo legge decreto ddl trattato accordo patto
    carta costituzione convenzione conferenza vertice summit progetto programma piano riforma dottrina protocollo
    rapporto indice guerra battaglia rivoluzione operazione giornata giorno festa anno secolo crisi scandalo inchiesta
    processo caso clausola articolo mercato borsa centro circolo osservatorio
  `,
  groups: `
    fonti fonte governo esecutivo autorità polizia carabinieri procura procuratori inquirenti investigatori magistrati
    giudici avvocati legali difensori deputati senatori parlamentari ministri ministero diplomatici consiglieri
    collaboratori portavoce esperti analisti economisti ricercatori scienziati studiosi accademici critici sostenitori
    oppositori manifestanti attivisti organizzatori residenti abitanti vicini testimoni testimone sopravvissuti
    vittime familiari parenti famiglia famiglie genitori colleghi amici elettori cittadini leader vertici dirigenti
    funzionari funzionario giornalisti media stampa giornali giornale quotidiano agenzia agenzie emittente azienda
    aziende società gruppo sindacati sindacato sigle associazione associazioni organizzazione organizzazioni movimento
    comitato commissione consiglio tribunale corte giuria parlamento camera senato opposizione opposizioni maggioranza
    partito partiti coalizione alleanza centrodestra centrosinistra esercito militari soldati comandanti ribelli
    miliziani separatisti forze intelligence ambasciata ufficio dipartimento gente persone uomo uomini donna donne
    ragazzi ragazzo ragazza medici medico ospedale insegnanti studenti lavoratori operai dipendenti agricoltori
    imprenditori imprese investitori commercianti osservatori commentatori tifosi giocatori soccorritori pompieri
    vigili_del_fuoco rifugiati migranti cremlino pentagono casa_bianca quirinale palazzo_chigi farnesina viminale
    colle vaticano santa_sede nato ue bruxelles commissione_europea comunicato nota popolazione utenti internauti
    addetti_ai_lavori bene_informati
  `,

  months: words(`
    gennaio|gen|genn febbraio|feb|febb|febbr marzo|mar aprile|apr maggio|mag|magg giugno|giu luglio|lug agosto|ago
    settembre|set|sett ottobre|ott novembre|nov dicembre|dic
  `),
  weekdays: words(`
    lunedì|lun|lunedi martedì|mar|martedi mercoledì|mer|mercoledi giovedì|gio|giovedi venerdì|ven|venerdi sabato|sab
    domenica|dom
  `),
  relativeDays: {
    "l'altro ieri": -2,
    'altro ieri': -2,
    "ieri l'altro": -2,
    altroieri: -2,
    avantieri: -2,
    'ieri mattina': -1,
    'ieri pomeriggio': -1,
    'ieri sera': -1,
    'ieri notte': -1,
    ieri: -1,
    oggi: 0,
    'oggi pomeriggio': 0,
    stamattina: 0,
    stamani: 0,
    stamane: 0,
    stasera: 0,
    stanotte: 0,
    'questa mattina': 0,
    'questo pomeriggio': 0,
    'questa sera': 0,
    'questa notte': 0,
    domani: 1,
    'domani mattina': 1,
    domattina: 1,
    'domani pomeriggio': 1,
    'domani sera': 1,
    dopodomani: 2,
    'dopo domani': 2,
  },
  // "Precedente" and "successivo" count from the story, not from the article's date, and are left out.
  relativeModifiers: {
    scorso: -1,
    scorsa: -1,
    scorsi: -1,
    scorse: -1,
    passato: -1,
    passata: -1,
    questo: 0,
    questa: 0,
    quest: 0,
    corrente: 0,
    'in corso': 0,
    prossimo: 1,
    prossima: 1,
    prossimi: 1,
    prossime: 1,
    venturo: 1,
    ventura: 1,
    entrante: 1,
  },
  units: {
    day: 'giorno giorni',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
  },
  ago: 'fa or_sono addietro',
  within: 'tra fra entro di_qui_a di_qua_a',
  anniversaries: 'anniversario',
  eves: 'vigilia',
  ordinals: words('primo secondo terzo quarto quinto sesto settimo ottavo nono decimo'),
  seasons: ['primavera|primavere', 'estate|estati', 'autunno|autunni', 'inverno|inverni'],

  abbreviations: `
    sig sigg sig.ra sig.na sigra dott dr dott.ssa dottssa dr.ssa drssa prof proff prof.ssa profssa avv ing arch geom
    rag on onn sen gen col magg cap ten serg mar brig app mons don rev p s san card em ecc s.e s.s s.m cav comm grand
    uff gr dir segr pres vicepres pref proc cons amm ass gov resp red inv genn feb febb febbr apr mag giu lug ago set
    sett ott nov dic lun mer gio ven sab dom art artt c.c c.p c.p.c c.p.p d.l d.lgs dlgs d.p.r dpr d.p.c.m dpcm n nn
    nr num cfr es p.es ad.es pag pagg pp vol voll capp par fig figg tab cit op ed a.c d.c sec ca allegato rif prot tel
    fax ss sgg seg segg vd vs i.e n.d.r ndr n.b s.p.a spa s.r.l srl soc coop f.lli c.so p.zza p.za v.le l.go str prov
    dip ist univ loc a.m p.m u.s u.s.a u.e o.n.u jr sr st mr mrs ms etc
  `,
  // CLDR `it` and the Interinstitutional Style Guide: caporali, then double, then single high marks.
  marks: ['«»', '“”', '‘’'],
  otherMarks: ['""', "''", '‹›', '„”', '„“'],
  spacedMarks: false,
  apostropheWords: `
    po' mo' be' va' fa' da' di' sta' to' de' ne' co' pe' que' pie' 'sti 'ste 'ndrangheta 'ndrine 'ndrina
    'ndranghetista 'ndranghetisti 'ndranghetiste 'nduja 'na 'nu 'n 'mazza 'nnamo 'ndo 'ngiorno 'mbè 'mbe' 'nzomma
    'tacci è' cioe' perche' poiche' finche' affinche' benche' purche' anziche' nonche' giacche' piu' puo' gia' giu'
    cosi' si' pero' percio' cio' sara' fara' dara' verra' avra' potra' dovra' andra' stara' dira' vorra' sapra'
    restera' arrivera' portera' partira' diventera' saro' avro' citta' liberta' realta' societa' attivita' difficolta'
    possibilita' responsabilita' comunita' autorita' unita' opportunita' universita' verita' eta' meta' novita'
    qualita' quantita' priorita' identita' solidarieta' volonta' capacita' necessita' sanita' umanita' dignita'
    legalita' criminalita' celebrita' pubblicita' velocita' stabilita' maternita' gravita' entita' falsita' felicita'
    civilta' lealta' poverta' proprieta' varieta' santita' maesta' crudelta' facolta' virtu' gioventu' schiavitu'
    tribu' lunedi' martedi' mercoledi' giovedi' venerdi' mezzodi' caffe' ragu' gesu' tivu' ventitre' trentatre'
    affinita' localita' vanita' eredita' mobilita' visibilita' disponibilita' flessibilita' sostenibilita' ospitalita'
    '20 '30 '40 '50 '60 '68 '70 '77 '80 '89 '90 e'
  `,

  headerKeys: {
    titolo: 'title',
    sottotitolo: 'subtitle',
    occhiello: 'subtitle',
    sommario: 'subtitle',
    data: 'date',
    'base della data': 'date-basis',
    luogo: 'place',
    fonte: 'source',
    testata: 'source',
    tramite: 'via',
    autore: 'author',
    autrice: 'author',
    autori: 'author',
    firma: 'author',
    foto: 'photo',
    relatori: 'speakers',
    relatore: 'speakers',
    oratori: 'speakers',
    oratore: 'speakers',
    intervistatore: 'interviewer',
    intervistatrice: 'interviewer',
    lingua: 'language',
    'tradotto da': 'translated-from',
    'lingua originale': 'translated-from',
    tipo: 'kind',
    indirizzo: 'url',
    url: 'url',
  },
  questionLabels: 'd dom domanda intervistatore intervistatrice moderatore moderatrice conduttore conduttrice',
  answerLabels: 'r risp risposta intervistato intervistata',
  captionWords: `
    foto fotografia fotografie foto_di foto_d'archivio fotogramma immagine immagini immagine_di didascalia credito
    crediti crediti_foto credit nella_foto nell'immagine in_foto fermo_immagine illustrazione_di video_di infografica
    ansa_foto foto_ansa foto_lapresse foto_reuters foto_afp getty_images
  `,
  boilerplate: `
    pubblicità contenuto_sponsorizzato riproduzione_riservata diritti_riservati tutti_i_diritti_riservati leggi_anche
    leggi_tutto leggi_l'articolo_completo continua_a_leggere potrebbe_interessarti ti_potrebbe_interessare
    potrebbe_interessarti_anche articoli_correlati notizie_correlate condividi condividi_su condividi_l'articolo
    seguici seguici_su iscriviti_alla_newsletter iscriviti_alla_nostra guarda_anche vedi_anche clicca_qui_per
    scarica_l'app la_riproduzione_è_riservata
  `,
  joints: 'della delle dello degli dalla dalle dagli sulla sulle alla una sono hanno anche',
  notJoined: 'fortuna allagare',
  workWords: `
    ospite_di ospite_a
    spettacolo_teatrale autrice_di autore_di autrice_del autore_del autrice_dei autrice_delle autrice_della autore_della intitola regista_di
    libro libri saggio romanzo racconto autobiografia biografia memoriale poesia poema commedia tragedia musical opera
    canzone brano singolo album disco film pellicola documentario serie fiction sceneggiato spettacolo programma
    trasmissione podcast episodio puntata dipinto quadro tela affresco scultura mostra rassegna quotidiano giornale
    settimanale mensile periodico rivista testata sito blog rubrica articolo editoriale volume rapporto studio tesi
    ricerca gioco videogioco video inno ballata balletto sinfonia concerto talk_show intitolato intitolata intitolati
    intitolate titolo dal_titolo
  `,
  workVerbs: `
    pubblica pubblicato pubblicare firma firmato dirige diretto interpreta vinto vince scritto intitola
    canta canterà cantato recita reciterà interpreterà
  `,
  authorPrepositions: 'di del della dello',
  whatClauses: 'quella_che quello_che quelli_che quelle_che ciò_che',
  scareCues: `
    cosiddetto cosiddetta cosiddetti cosiddette cosidetto cosidetta soprannominato soprannominata soprannominati
    soprannominate ribattezzato ribattezzata ribattezzati ribattezzate detto_anche detta_anche noto_come nota_come
    noti_come note_come conosciuto_come conosciuta_come alias sedicente sedicenti presunto presunta presunti presunte
    il_termine la_parola le_parole l'espressione la_formula il_concetto_di la_definizione_di l'etichetta_di il_nome_di
    il_soprannome_di una_sorta_di una_specie_di per_così_dire in_codice denominato denominata denominati denominate
    chiamato_in_gergo in_gergo
  `,
  personSigns: {
    links: 'con di a col',
    calls: 'telefonata telefonate telefonato',
    meetings: `
      incontrato incontra incontrò incontrare abbracciato convinto invitato ringraziato eletto rieletto
      incontro colloquio colloqui parlato cena pranzo
    `,
    belongings: `
      moglie marito figlio figlia fratello sorella padre madre vedova infanzia dimissioni insoddisfazione
      soddisfazione rabbia timori speranze sorriso biografia predecessore successore consiglieri insediamento
      morte compleanno retorica
    `,
  },
};
