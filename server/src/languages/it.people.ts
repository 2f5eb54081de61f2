import type { Language } from './language';

/**
 * What people are called in Italian: titles, roles, nationalities and given names.
 *
 * Roles stand in all genders and numbers, with the feminine forms that the Accademia della Crusca recommends beside
 * the ones in use (`ministra`, `sindaca`, `avvocata`, `avvocatessa`). The given names are Italian ones and those of
 * international news in Italian spelling. A name in both lists does not tell the gender. Names that are chiefly common
 * words, days or places (domenica, natale, speranza, asia) are left out.
 */
export const italianPeople: Pick<
  Language,
  'honorifics' | 'roles' | 'roleModifiers' | 'offices' | 'demonyms' | 'nationalities' | 'nameParticles' | 'givenNames'
> = {
  honorifics: `
    signor signora signorina signore signori sig sig.ra sig.na dottor dottore dottoressa dott dott.ssa dr dr.ssa
    professor professore professoressa prof prof.ssa avvocato avv ingegner ingegnere ing architetto arch geometra geom
    ragionier ragioniere rag onorevole onorevoli on senatore senatrice sen cavalier cavaliere cav commendatore comm
    monsignor monsignore mons don padre suor suora fra frate fratello sorella madre papa san santo santa sant s
    sua_santità sua_eccellenza sua_maestà eccellenza eminenza donna conte contessa marchese marchesa barone baronessa
    principe principessa maestro mastro sir lord lady mister mr mrs ms monsieur madame herr frau imam ayatollah mullah
    rabbino sceicco
  `,
  roles: `
    violoncellista ostetrica ostetriche fornaio fornai idraulico idraulici elettricista elettricisti pompiere pompieri alpinista alpinisti
    neopresidente neosindaco neosindaca neoministro neoministra neosegretario neosegretaria presidente presidenti presidentessa presidentesse vicepresidente vicepresidenti vice_presidente copresidente
    premier vicepremier primo_ministro prima_ministra vice_primo_ministro ministro ministra ministri ministre
    viceministro viceministra vice_ministro sottosegretario sottosegretaria sottosegretari sottosegretarie cancelliere
    cancelliera segretario segretaria segretari segretarie vicesegretario vicesegretaria segretario_generale
    segretaria_generale segretario_di_stato segretaria_di_stato capo_dello_stato capo_di_stato capi_di_stato
    capo_del_governo capo_di_governo capi_di_governo capo_della_diplomazia capo_della_polizia
    capo_della_protezione_civile capo_di_gabinetto capo_di_stato_maggiore capo_politico capo_delegazione capo capa
    capi capogruppo capigruppo capolista caposquadra capotreno vicecapo presidente_del_consiglio
    presidente_della_repubblica presidente_della_camera presidente_del_senato ministro_degli_esteri
    ministro_della_difesa ministro_dell'interno ministro_dell'economia guardasigilli governatore governatrice
    governatori vicegovernatore sindaco sindaca sindaci sindache vicesindaco vicesindaca assessore assessora assessori
    assessore_regionale consigliere consigliera consiglieri consigliera_regionale consigliere_comunale
    consigliere_regionale deputato deputata deputati deputate senatore senatrice senatori senatrici onorevole
    onorevoli parlamentare parlamentari europarlamentare europarlamentari eurodeputato eurodeputata eurodeputati
    leader politico politica politici esponente esponenti dirigente dirigenti responsabile responsabili coordinatore
    coordinatrice coordinatori portavoce vice_portavoce commissario commissaria commissari vicecommissario questore
    vicequestore prefetto prefetta prefetti viceprefetto procuratore procuratrice procuratori procuratore_capo
    procuratore_generale procuratore_aggiunto pubblico_ministero pm gip gup giudice giudici magistrato magistrata
    magistrati avvocato avvocata avvocatessa avvocati legale legali difensore difensori notaio notaia pretore
    testimone testimoni imputato imputata imputati indagato indagata vittima garante ombudsman ambasciatore
    ambasciatrice ambasciatori console consolessa consoli diplomatico diplomatica diplomatici inviato inviata inviati
    inviato_speciale negoziatore negoziatrice negoziatori mediatore mediatrice mediatori osservatore osservatrice
    osservatori rappresentante rappresentanti alto_rappresentante alta_rappresentante delegato delegata delegati
    emissario re regina principe principessa principi imperatore imperatrice sovrano sovrana emiro sultano sceicco zar
    dittatore despota duca duchessa conte contessa marchese marchesa barone baronessa generale generali colonnello
    colonnelli tenente tenenti tenente_colonnello maggiore maggiori capitano capitana capitani maresciallo marescialli
    sergente sergenti caporale ammiraglio ammiragli contrammiraglio brigadiere comandante comandanti vicecomandante
    ufficiale ufficiali militare militari soldato soldatessa soldati alpino paracadutista pilota piloti aviatore
    marinaio carabiniere carabinieri poliziotto poliziotta poliziotti agente agenti vigile vigili finanziere ispettore
    ispettrice ispettori sovrintendente sovrintendenti soprintendente investigatore investigatrice investigatori
    detective direttore direttrice direttori vicedirettore vicedirettrice direttore_generale direttrice_generale
    direttore_responsabile direttore_editoriale direttore_sportivo direttore_tecnico condirettore amministratore
    amministratrice amministratori amministratore_delegato amministratrice_delegata ad ceo cfo manager top_manager
    executive imprenditore imprenditrice imprenditori industriale industriali banchiere banchiera banchieri finanzieri
    economista economisti economiste capo_economista analista analisti analiste stratega strateghi consulente
    consulenti esperto esperta esperti esperte specialista specialisti fondatore fondatrice fondatori cofondatore
    cofondatrice proprietario proprietaria proprietari titolare titolari socio socia soci azionista azionisti
    investitore investitori patron magnate oligarca oligarchi miliardario miliardaria miliardari commerciante
    commercianti artigiano artigiana negoziante ristoratore ristoratrice albergatore funzionario funzionaria
    funzionari collaboratore collaboratrice collaboratori assistente assistenti aiutante braccio_destro addetto_stampa
    addetta_stampa capo_ufficio_stampa lobbista attivista attivisti attiviste militante militanti sindacalista
    sindacalisti sindacaliste segretario_confederale candidato candidata candidati candidate sfidante sfidanti
    favorito favorita oppositore oppositrice oppositori alleato alleata alleati avversario avversaria rivale rivali
    predecessore successore erede iniziatore relatore relatrice relatori correlatore promotore promotrice promotori
    organizzatore organizzatrice professore professoressa professori professoresse docente docenti ricercatore
    ricercatrice ricercatori ricercatrici scienziato scienziata scienziati studioso studiosa studiosi accademico
    accademica accademici rettore rettrice rettori prorettore preside presidi insegnante insegnanti maestro maestra
    maestri maestre studente studentessa studenti studentesse allievo storico storica storici sociologo sociologa
    sociologi psicologo psicologa psicologi psichiatra psichiatri politologo politologa politologi filosofo filosofa
    filosofi giurista giuristi costituzionalista costituzionalisti antropologo antropologa biologo biologa fisico
    fisica chimico matematico matematica astronomo astronoma geologo geologa climatologo climatologa meteorologo
    virologo virologa virologi epidemiologo epidemiologa immunologo immunologa infettivologo infettivologa medico
    medica medici chirurgo chirurga chirurghi primario primaria infermiere infermiera infermieri farmacista farmacisti
    dentista pediatra veterinario veterinaria paziente pazienti papa pontefice santo_padre cardinale cardinali vescovo
    vescova vescovi arcivescovo arcivescovi patriarca patriarchi prete preti sacerdote sacerdoti parroco parroci frate
    frati suora suore monaco monaca abate cappellano pastore pastora rabbino rabbini rabbino_capo imam ayatollah mufti
    guida_suprema giornalista giornalisti giornaliste cronista cronisti reporter corrispondente corrispondenti
    caporedattore caporedattrice redattore redattrice editorialista editorialisti commentatore commentatrice
    opinionista opinionisti conduttore conduttrice conduttori presentatore presentatrice moderatore moderatrice
    intervistatore intervistatrice blogger influencer fotografo fotografa fotografi fotoreporter cameraman operatore
    editore editrice editori produttore produttrice produttori critico critici scrittore scrittrice scrittori
    scrittrici autore autrice autori autrici romanziere poeta poetessa poeti saggista biografo sceneggiatore
    sceneggiatrice regista registi attore attrice attori attrici comico comica comici cantante cantanti cantautore
    cantautrice musicista musicisti compositore compositrice direttore_d'orchestra pianista violinista ballerino
    ballerina artista artisti pittore pittrice scultore scultrice stilista stilisti designer architetto architetta
    architetti urbanista curatore curatrice allenatore allenatrice allenatori tecnico tecnici commissario_tecnico ct
    mister vice_allenatore calciatore calciatrice calciatori portiere centrocampista attaccante ala terzino bomber
    fantasista giocatore giocatrice giocatori campione campionessa campioni tennista tennisti ciclista ciclisti
    nuotatore nuotatrice atleta atlete atleti ginnasta pugile schermitrice sciatore sciatrice velocista cestista
    pallavolista rugbista arbitro arbitra arbitri team_principal capocannoniere tifoso tifosi ingegnere ingegnera
    ingegneri tecnica programmatore programmatrice sviluppatore operaio operaia operai lavoratore lavoratrice
    lavoratori dipendente dipendenti impiegato impiegata agricoltore agricoltrice agricoltori contadino contadina
    allevatore pescatore pescatori autista autisti tassista camionista camionisti cuoco cuoca chef barista cameriere
    cameriera bagnino pensionato pensionata pensionati casalinga residente residenti abitante abitanti vicino vicina
    vicini cittadino cittadina elettore elettrice elettori sostenitore sostenitrice sostenitori manifestante
    manifestanti volontario volontaria volontari migrante migranti profugo profuga rifugiato rifugiata rifugiati
    ribelle ribelli miliziano miliziani combattente combattenti terrorista terroristi dissidente dissidenti boss
    pentito latitante superstite superstiti sopravvissuto sopravvissuta sopravvissuti vedova vedovo moglie marito
    madre padre mamma papà figlio figlia figli fratello sorella zio zia nipote nonno nonna cugino cugina suocero
    cognato cognata compagno compagna fidanzato fidanzata amico amica amici collega colleghi colleghe first_lady
    membro membri componente componenti tesoriere tesoriera numero_uno numero_due vertice relatore_speciale
    alto_commissario commissario_europeo commissaria_europea presidente_designato vicario decano
    copresidenti capodelegazione capidelegazione capimissione capomissione archivista archivisti bibliotecario
    bibliotecaria libraio libraia saldatore panettiere macellaio maestro_elementare capostazione paramedico
    soccorritore soccorritrice traduttore traduttrice interprete primo_cittadino prima_cittadina
    omologo omologa omologhi
    persona ragazze bambino bambina bambini bambine direttrici avvocate avvocatesse allenatrici giocatrici padri
    madri figlie mogli mariti fratelli sorelle imputate procuratrici poliziotte carabiniera operaie imprenditrici
    registe governatrici tifosa tifose cittadine lavoratrici funzionarie dottori dottoresse papi sacerdotessa amiche
    compagni compagne fidanzati fidanzate genitore genitrice genitrici nonni nonne zie cugini cugine nipoti turista
    turisti turiste passante passanti cliente clienti automobilista automobilisti automobiliste cicliste passeggero
    passeggera passeggeri proprietarie inquilino inquilina inquilini inquiline pensionate impiegati impiegate autiste
    tassisti tassiste camioniste scienziate elettrici amministratrici commissarie questora questori ispettrici
    assassino assassina assassini assassine killer ladro ladra ladri ladre detenuto detenuta detenuti indagati
    indagate sospettata sospettati sospettate calciatrici attaccanti difensora portieri centrocampisti centrocampiste
    capitane campionesse pilote corridore corridori soldatesse colonnella marescialla caporali brigadieri
    viceministri viceministre vicesindaci vicesindache cancellieri principesse ambasciatrici eurodeputate delegate
    pompiera soccorritrici volontarie bagnante bagnanti bagnina bagnini bagnine baristi bariste camerieri cuochi
    cuoche ristoratori ristoratrici albergatrice albergatori albergatrici oste ostessa osti ostesse negozianti
    edicolante edicolanti librai libraie fornaia fornaie panettiera panettieri macellaia macellai macellaie
    pescivendolo pescivendola pescivendoli pescivendole fruttivendolo fruttivendola fruttivendoli fruttivendole
    salumiere salumiera salumieri pasticciere pasticciera pasticcieri gelataio gelataia gelatai gelataie farmaciste
    veterinari dentisti dentiste chirurghe psicologhe psichiatre psicoterapeuta psicoterapeuti psicoterapeute
    cardiologo cardiologa cardiologi cardiologhe oncologo oncologa oncologi oncologhe pediatri pediatre virologhe
    epidemiologi epidemiologhe immunologi immunologhe infettivologi infettivologhe neurologo neurologa neurologi
    neurologhe ginecologo ginecologa ginecologi ginecologhe anestesista anestesisti anestesiste rianimatore
    rianimatrice rianimatori rianimatrici radiologo radiologa radiologi radiologhe ostetrico fisioterapista
    fisioterapisti fisioterapiste nutrizionista nutrizionisti nutrizioniste dietologo dietologa dietologi dietologhe
    biologi biologhe geologi geologhe sismologo sismologa sismologi sismologhe vulcanologo vulcanologa vulcanologi
    vulcanologhe meteorologa meteorologi meteorologhe climatologi climatologhe archeologo archeologa archeologi
    archeologhe sociologhe antropologi antropologhe filosofe matematici architette geometri geometre commercialista
    commercialisti commercialiste ragioniera ragionieri notai notaie perito perita periti perite revisore revisora
    revisori azioniste investitrice investitrici fondatrici cofondatori cofondatrici gestore gestora gestori socie
    editrici redattori redattrici caporedattori caporedattrici vicedirettori vicedirettrici croniste inviate
    conduttrici presentatori presentatrici commentatrici opinioniste telecronista telecronisti telecroniste fotografe
    youtuber musiciste compositori compositrici pianisti pianiste violinisti violiniste chitarrista chitarristi
    chitarriste batterista batteristi batteriste bassista bassisti bassiste cantautori cantautrici rapper rockstar
    tenore tenori soprano soprani baritono baritoni ballerini ballerine danzatore danzatrice danzatori danzatrici
    coreografo coreografa coreografi coreografe pittori pittrici scultori scultrici illustratore illustratrice
    illustratori illustratrici fumettista fumettisti fumettiste stiliste modella modelle sarto sarta sarti sarte
    romanziera romanzieri poetesse drammaturgo drammaturga drammaturghi drammaturghe sceneggiatori sceneggiatrici
    produttrici doppiatore doppiatrice doppiatori doppiatrici traduttori traduttrici interpreti curatori curatrici
    gallerista galleristi galleriste collezionista collezionisti collezioniste restauratore restauratrice
    restauratori restauratrici artiste bibliotecari bibliotecarie archiviste custode custodi agricoltrici allevatrice
    allevatori allevatrici viticoltore viticoltrice viticoltori viticoltrici contadini contadine pastori marinai
    skipper armatore armatrice armatori armatrici minatore minatrice minatori minatrici boscaiolo boscaiola boscaioli
    boscaiole cacciatore cacciatrice cacciatori cacciatrici bracciante braccianti muratore muratrice muratori
    muratrici falegname falegnami elettriciste imbianchino imbianchina imbianchini imbianchine fabbro fabbri
    meccanico meccanici gommista gommisti gommiste carrozziere carrozzieri carpentiere carpentieri saldatori
    tornitore tornitrice tornitori tornitrici piastrellista piastrellisti piastrelliste vetraio vetraia vetrai
    vetraie giardiniere giardinieri spazzino spazzina spazzini spazzine netturbino netturbina netturbini netturbine
    postino postina postini postine fattorino fattorina fattorini fattorine rider corrieri magazziniere magazziniera
    magazzinieri facchino facchini ferroviere ferrovieri macchinista macchinisti macchiniste capotreni controllore
    controllora controllori steward hostess copilota copiloti bidello bidella bidelli bidelle collaboratrici rettrici
    alunno alunna alunni alunne scolaro scolara scolari scolare liceale liceali dottorando dottoranda dottorandi
    dottorande laureato laureata laureati laureate bambinaia bambinaie babysitter badante badanti colf maggiordomo
    maggiordomi parrucchiere parrucchiera parrucchieri barbiere barbiera barbieri estetista estetisti estetiste
    truccatore truccatrice truccatori truccatrici massaggiatore massaggiatrice massaggiatori massaggiatrici tatuatore
    tatuatrice tatuatori tatuatrici sommelier enologo enologa enologi enologhe cantiniere cantinieri barman
    buttafuori disoccupato disoccupata disoccupati disoccupate stagista stagisti stagiste apprendista apprendisti
    apprendiste tirocinante tirocinanti casalingo casalinghe vedovi vedove coniuge coniugi consorte consorti
    convivente conviventi suocera suoceri suocere genero genera generi genere nuora nuore cognati cognate gemello
    gemella gemelli gemelle orfano orfana orfani orfane eredi neonato neonata neonati neonate adolescente adolescenti
    minorenne minorenni quattordicenne quattordicenni quindicenne quindicenni sedicenne sedicenni diciassettenne
    diciassettenni diciottenne diciottenni ventenne ventenni trentenne trentenni quarantenne quarantenni cinquantenne
    cinquantenni sessantenne sessantenni settantenne settantenni ottantenne ottantenni novantenne novantenni anziani
    anziane mamme babbo babbi bisnonno bisnonna bisnonni bisnonne patrigno patrigni matrigna matrigne figliastro
    figliastra figliastri figliastre padrino padrini madrina madrine primogenito primogenita primogeniti primogenite
    secondogenito secondogenita secondogeniti secondogenite sposo sposa sposi spose neosposo neosposa neosposi
    neospose amante amanti immigrato immigrata immigrati immigrate profughi profughe rifugiate esule esuli
    clandestino clandestini senzatetto mendicante mendicanti clochard sfollato sfollata sfollati sfollate
    sopravvissute naufrago naufraghi naufraghe disperso dispersi ferito feriti malato malata malati malate degente
    degenti ricoverato ricoverata ricoverati ricoverate defunta defunti defunte donatore donatrice donatori donatrici
    disabile disabili invalido invalidi tossicodipendente tossicodipendenti alcolista alcolisti alcoliste ostaggio
    ostaggi rapitore rapitrice rapitori rapitrici sequestratore sequestratrice sequestratori sequestratrici
    rapinatore rapinatrice rapinatori rapinatrici truffatore truffatrice truffatori truffatrici estorsore estorsori
    scippatore scippatrice scippatori scippatrici borseggiatore borseggiatrice borseggiatori borseggiatrici
    spacciatore spacciatrice spacciatori spacciatrici trafficante trafficanti scafista scafisti scafiste mafioso
    mafiosi pentiti camorrista camorristi camorriste terroriste attentatore attentatrice attentatori attentatrici
    kamikaze stupratore stupratrice stupratori stupratrici stalker molestatore molestatrice molestatori molestatrici
    aggressore aggressori omicida omicide complice complici mandante mandanti latitanti evaso evasi ricercato
    ricercata ricercati ricercate condannati colpevole colpevoli carceriere carceriera carcerieri secondino secondina
    secondini secondine carcerato carcerata carcerati carcerate ergastolano ergastolana ergastolani ergastolane
    penalista penalisti penaliste civilista civilisti civiliste giuriste querelante querelanti denunciante
    denuncianti accusatore accusatrice accusatori accusatrici giurati avversari avversarie concorrente concorrenti
    vincitore vincitrice vincitori vincitrici perdente perdenti finalista finalisti finaliste contendente contendenti
    oppositrici contestatore contestatrice contestatori contestatrici dimostrante dimostranti scioperante scioperanti
    guerrigliero guerrigliera guerriglieri guerrigliere miliziana miliziane veterano veterana veterani veterane
    reduce reduci partigiano partigiana partigiani partigiane mercenario mercenari cecchino cecchini paracadutisti
    paracadutiste bersagliere bersaglieri finanziera investigatrici inquirente vigilante vigilanti bodyguard monaci
    monache missionario missionaria missionari missionarie seminarista seminaristi seminariste diacono diacona
    diaconi rabbina rabbine pontefici cappellani abati priore priori badessa badesse fedele fedeli credente credenti
    pellegrina pellegrini pellegrine chierichetto chierichetta chierichetti chierichette sacrestano sacrestana
    sacrestani sacrestane preparatore preparatrice preparatori preparatrici terzini fantasisti fantasiste goleador
    tenniste nuotatori nuotatrici sciatori sciatrici pugili maratoneta maratoneti maratonete velocisti velociste
    saltatore saltatrice saltatori saltatrici lanciatore lanciatrice lanciatori lanciatrici schermidore schermidori
    ginnasti ginnaste cestisti cestiste pallavolisti pallavoliste rugbisti rugbiste pallanuotista pallanuotisti
    pallanuotiste canottiere canottieri velista velisti veliste surfista surfisti surfiste pattinatore pattinatrice
    pattinatori pattinatrici fantino fantini motociclista motociclisti motocicliste alpiniste escursionista
    escursionisti escursioniste sherpa scalatore scalatrice scalatori scalatrici canoista canoisti canoiste tiratore
    tiratrice tiratori tiratrici guardalinee tuffatore tuffatrice tuffatori tuffatrici golfista golfisti golfiste
    judoka karateka ultrà hooligan spettatore spettatrice spettatori spettatrici telespettatore telespettatrice
    telespettatori telespettatrici lettore lettrice lettori lettrici ascoltatore ascoltatrice ascoltatori
    ascoltatrici utente consumatore consumatrice consumatori consumatrici contribuente contribuenti acquirente
    acquirenti venditore venditrice venditori venditrici compratore compratrice compratori compratrici affittuario
    affittuaria affittuari affittuarie locatario locatari padrone padrona padroni portinaio portinaia portinai
    portinaie condomino condomina condomini condomine coinquilino coinquilina coinquilini coinquiline pendolare
    pendolari pedone pedoni viaggiatore viaggiatrice viaggiatori viaggiatrici vacanziere vacanziera vacanzieri ospite
    ospiti invitati commensale commensali avventore avventora avventori habitué conducente conducenti guidatore
    guidatrice guidatori guidatrici centauro centauri datore datrice datori datrici sottoposto sottoposta sottoposti
    sottoposte capisquadra caporeparto capireparto capilista coordinatrici supervisore supervisori ideatore ideatrice
    ideatori ideatrici organizzatrici promotrici fautore fautrice fautori fautrici sostenitrici simpatizzante
    simpatizzanti seguace seguaci discepolo discepola discepoli discepole allieva allievi allieve mentore mentori
    tutore tutrice tutori tutrici garanti mediatrici negoziatrici interlocutore interlocutrice interlocutori
    interlocutrici intermediario intermediari portaborse lobbisti lobbiste ghostwriter strateghe sondaggista
    sondaggisti sondaggiste politologhe osservatrici linguista linguisti linguiste filologo filologa filologi
    filologhe teologo teologa teologi teologhe astronomi astronome astronauta astronauti astronaute astrofisico
    astrofisici zoologo zoologa zoologi zoologhe etologo etologa etologi etologhe ecologista ecologisti ecologiste
    ambientalista ambientalisti ambientaliste animalista animalisti animaliste femminista femministi femministe
    programmatori programmatrici sviluppatrice sviluppatori sviluppatrici hacker inventore inventrice inventori
    inventrici pioniere pioniera pionieri innovatore innovatrice innovatori innovatrici assicuratore assicuratrice
    assicuratori assicuratrici broker trader speculatore speculatrice speculatori speculatrici creditore creditrice
    creditori creditrici debitore debitrice debitori debitrici risparmiatore risparmiatrice risparmiatori
    risparmiatrici correntista correntisti correntiste usuraio usuraia usurai usuraie evasore evasori estremista
    estremisti estremiste fascista fascisti fasciste neofascista neofascisti neofasciste comunisti comuniste
    socialisti socialiste populisti populiste sovranisti sovraniste nazionalisti nazionaliste separatiste
    indipendentista indipendentisti indipendentiste integralista integralisti integraliste jihadista jihadisti
    jihadiste anarchico anarchici eversore eversori golpista golpisti golpiste dittatrice dittatori dittatrici
    tiranno tiranni autocrate autocrati imperatori imperatrici sultani emiri sceicchi contesse duchi duchesse
    marchesi baroni baronesse nobildonna nobildonne nobiluomo nobiluomini monarca monarchi statista statisti statiste
    eurocommissario eurocommissari neopresidenti magnati miliardarie milionario milionaria milionari milionarie
    riccone riccona ricconi paperone paperoni ereditiere ereditiera ereditieri mecenate mecenati benefattore
    benefattrice benefattori benefattrici filantropo filantropa filantropi filantrope divo divi dive vip starlette
    showman showgirl controfigura controfigure stuntman protagonista protagonisti protagoniste coprotagonista
    coprotagonisti coprotagoniste antagonista antagonisti antagoniste debuttante debuttanti esordiente esordienti
    concertista concertisti concertiste corista coristi coriste organista organisti organiste trombettista
    trombettisti trombettiste sassofonista sassofonisti sassofoniste percussionista percussionisti percussioniste
    flautista flautisti flautiste arpista arpisti arpiste violoncellisti violoncelliste producer liutaio liutaia
    liutai liutaie burattinaio burattinaia burattinai burattinaie prestigiatore prestigiatrice prestigiatori
    prestigiatrici illusionista illusionisti illusioniste mago maga maghi maghe clown giocoliere giocoliera
    giocolieri acrobata acrobati acrobate domatore domatrice domatori domatrici ambulante ambulanti giostraio
    giostraia giostrai giostraie bagarino bagarini astrologo astrologa astrologi astrologhe cartomante cartomanti
    guaritore guaritrice guaritori guaritrici fattucchiera fattucchiere becchino becchini necroforo necrofori
    guardiano guardiana guardiani guardiane sorvegliante sorveglianti portantino portantini barelliere barelliera
    barellieri elisoccorritore elisoccorritrice elisoccorritori elisoccorritrici paramedici bioeticista bioeticisti
    bioeticiste genetista genetisti genetiste ematologo ematologa ematologi ematologhe pneumologo pneumologa
    pneumologi pneumologhe urologo urologa urologi urologhe dermatologo dermatologa dermatologi dermatologhe
    ortopedico ortopedici oculista oculisti oculiste otorino otorini geriatra geriatri geriatre logopedista
    logopedisti logopediste educatore educatrice educatori educatrici pedagogista pedagogisti pedagogiste animatore
    animatrice animatori animatrici catechista catechisti catechiste istruttore istruttrice istruttori istruttrici
    formatore formatrice formatori formatrici coach tata tate governante governanti servo serva servi schiavo schiava
    schiavi schiave prostituta prostitute prostituto prostituti escort lenone lenoni maniaco maniaci pedofilo
    pedofila pedofili pedofile carnefice carnefici boia torturatore torturatrice torturatori torturatrici aguzzino
    aguzzina aguzzini aguzzine traditore traditrice traditori traditrici impostore impostora impostori individuo
    individui specialiste delatore delatrice delatori delatrici informatore informatrice informatori informatrici
    confidente confidenti infiltrato infiltrati prestanome faccendiere faccendiera faccendieri bullo bulla bulli
    bulle teppista teppisti teppiste vandalo vandala vandali vandale writer graffitaro graffitara graffitari
    graffitare squatter occupante occupanti sfrattato sfrattati esodato esodati cassintegrato cassintegrata
    cassintegrati cassintegrate apicoltore apicoltrice apicoltori apicoltrici olivicoltore olivicoltrice olivicoltori
    olivicoltrici floricoltore floricoltrice floricoltori floricoltrici orticoltore orticoltrice orticoltori
    orticoltrici mugnaio mugnaia mugnai mugnaie frantoiano frantoiana frantoiani frantoiane casaro casara casari
    casare norcino norcini pizzaiolo pizzaiola pizzaioli pizzaiole lavapiatti aiutocuoco aiutocuochi tabaccaio
    tabaccaia tabaccai tabaccaie benzinaio benzinaia benzinai benzinaie gioielliere gioielliera gioiellieri orafo
    orafi orologiaio orologiai calzolaio calzolaia calzolai calzolaie antiquario antiquari rigattiere rigattieri
    fiorista fioristi fioriste fioraio fioraia fiorai fioraie merciaio merciaia merciai merciaie lattaio lattai
    cartolaio cartolaia cartolai cartolaie bottegaio bottegaia bottegai bottegaie commesso commessa commessi cassiere
    cassiera cassieri vetrinista vetrinisti vetriniste standista standisti standiste centralinista centralinisti
    centraliniste telefonista telefonisti telefoniste usciere usciera uscieri stenografo stenografa stenografi
    stenografe dattilografo dattilografa dattilografi dattilografe webmaster copywriter addetto addetta addetti
    addette operatrice operatori operatrici artigiani artigiane ceramista ceramisti ceramiste decoratore decoratrice
    decoratori decoratrici intagliatore intagliatrice intagliatori intagliatrici ebanista ebanisti ebaniste arrotino
    arrotini spazzacamino spazzacamini stagnino stagnini gondoliere gondoliera gondolieri traghettatore
    traghettatrice traghettatori traghettatrici barcaiolo barcaiola barcaioli barcaiole tranviere tranviera tranvieri
    bigliettaio bigliettaia bigliettai bigliettaie casellante casellanti cantoniere cantonieri gruista gruisti
    gruiste trattorista trattoristi trattoriste metalmeccanico metalmeccanici manovale manovali cavatore cavatori
    caregiver accompagnatore accompagnatrice accompagnatori accompagnatrici conoscente conoscenti parente familiare
    congiunto congiunti antenato antenata antenati antenate avo pronipote trisavolo trisavola trisavoli trisavole
    coetaneo coetanea coetanei coetanee compaesano compaesana compaesani compaesane concittadino concittadina
    concittadini concittadine connazionale connazionali straniero stranieri forestiero forestiera forestieri
    forestiere richiedente richiedenti firmatario firmatari mittente mittenti destinatario destinatari beneficiario
    beneficiari reo rea rei recluso reclusi pregiudicato pregiudicata pregiudicati pregiudicate bracconiere
    bracconieri contrabbandiere contrabbandieri falsario falsari ricettatore ricettatrice ricettatori ricettatrici
    ricattatore ricattatrice ricattatori ricattatrici hater troll piromane piromani
  `,
  roleModifiers: `
    ex già vice neo co primo prima alto alta sommo attuale allora uscente entrante designato designata eletto eletta
    incaricato incaricata facente_funzione ad_interim reggente emerito emerita onorario onoraria storico storica
    giovane anziano anziana defunto compianto generale nazionale internazionale federale regionale provinciale
    comunale locale metropolitano europeo europea europei mondiale statale pubblico pubblica privato speciale
    straordinario straordinaria permanente aggiunto aggiunta delegato delegata capo vicario supplente onorevole
    degli_esteri della_difesa dell'interno degli_interni dell'economia delle_finanze della_giustizia dell'istruzione
    della_salute della_sanità dell'agricoltura dell'ambiente dei_trasporti del_lavoro della_cultura del_tesoro esteri
    difesa interni interno economia finanze giustizia istruzione salute sanità agricoltura ambiente trasporti lavoro
    cultura infrastrutture sviluppo_economico turismo sport democratico democratica democratici repubblicano
    repubblicana repubblicani conservatore conservatrice liberale laburista socialista comunista verde leghista
    grillino grillina pentastellato pentastellata dem forzista azzurro azzurra renziano indipendente moderato
    progressista populista sovranista nazionalista separatista filorusso filorussa filoeuropeo europeista politico
    politica militare diplomatico diplomatica economico economica finanziario finanziaria scientifico scientifica
    sanitario sanitaria sportivo sportiva tecnico tecnica artistico artistica editoriale parlamentare presidenziale
    governativo giudiziario spirituale religioso religiosa sindacale politologo miliardario noto nota celebre famoso
    famosa influente autorevole stampa ufficio_stampa atlantico atlantica nato onu ue pd m5s fdi lega forza_italia
    fratelli_d'italia italia_viva azione cgil cisl uil confindustria cremlino casa_bianca pentagono quirinale
    farnesina viminale dipartimento_di_stato commissione_ue commissione_europea camera senato polizia carabinieri
    esercito marina
    facente_funzioni facenti_funzioni in_pensione a_riposo dimissionario dimissionaria provvisorio provvisoria
    commissariale in_carica
    sicurezza commercio innovazione pianificazione digitale migrazioni migrazione gioventù informazione immigrazione
    pesca tecnologia disarmo cooperazione bilancio dogane concorrenza coesione mobilità urbanistica patrimonio welfare
    pensioni clima foreste transizione disabilità
  `,
  offices: [
    'presidente presidentessa leader capo capo_stato',
    `primo_ministro prima_ministra premier leader presidente_consiglio capo_governo cancelliere cancelliera`,
    `ministro_esteri ministra_esteri ministro_affari_esteri ministra_affari_esteri capo_diplomazia titolare_esteri
     segretario_stato segretaria_stato capo_ministero_esteri`,
    `ministro_difesa ministra_difesa titolare_difesa segretario_difesa capo_ministero_difesa`,
    `ministro_economia ministra_economia titolare_economia ministro_finanze ministra_finanze segretario_tesoro segretaria_tesoro`,
    `ministro_interno ministra_interno ministro_interni ministra_interni titolare_interno`,
    'segretario_generale segretaria_generale capo numero_uno leader',
    'sindaco sindaca primo_cittadino prima_cittadina',
    'governatore governatrice',
    'ministro ministra',
    'senatore senatrice',
    'giudice',
    'procuratore procuratrice',
    'portavoce',
    'prefetto prefetta',
    'questore',
    'papa pontefice',
    'vescovo arcivescovo',
    'allenatore allenatrice tecnico mister',
    'assessore assessora',
    'amministratore_delegato amministratrice_delegata ad ceo',
  ],
  demonyms: `
    tedesco|tedesca|germania|berlino statunitense|americano|americana|usa|stati|uniti|washington|casa_bianca olandese|olanda|paesi_bassi inglese|inghilterra britannico|britannica|regno|gran|bretagna|londra russo|russa|russia|mosca|cremlino francese|francia|parigi|eliseo italiano|italiana|italia|roma ucraino|ucraina|kiev|kyiv ungherese|ungheria polacco|polacca|polonia|varsavia cinese|cina|pechino spagnolo|spagnola|spagna|madrid svizzero|svizzera
  `,
  nationalities: `
    italiano italiana italiani italiane afghano afghana afghani afghane afgano afgana afgani afgane albanese albanesi
    algerino algerina algerini algerine americano americana americani americane statunitense statunitensi
    nordamericano nordamericana sudamericano sudamericana latinoamericano latinoamericana angolano arabo araba arabi
    arabe argentino argentina argentini argentine armeno armena armeni armene australiano australiana australiani
    australiane austriaco austriaca austriaci austriache azero azera azeri azere bavarese belga belgi belghe bengalese
    bengalesi bielorusso bielorussa bielorussi bielorusse boliviano boliviana boliviani bosniaco bosniaca bosniaci
    brasiliano brasiliana brasiliani brasiliane britannico britannica britannici britanniche bulgaro bulgara bulgari
    bulgare camerunese canadese canadesi catalano catalana catalani catalane ceceno cecena ceceni cecene ceco ceca
    cechi ceche cileno cilena cileni cilene cinese cinesi cipriota ciprioti colombiano colombiana colombiani congolese
    congolesi coreano coreana coreani coreane nordcoreano nordcoreana nordcoreani nordcoreane sudcoreano sudcoreana
    sudcoreani corso crimeano croato croata croati croate cubano cubana cubani cubane curdo curda curdi curde danese
    danesi dominicano ecuadoriano ecuadoriana egiziano egiziana egiziani egiziane emiratino emiratina emiratini
    eritreo eritrea eritrei estone estoni etiope etiopi europeo europea europei europee filippino filippina filippini
    filippine finlandese finlandesi fiammingo francese francesi gallese gallesi georgiano georgiana georgiani
    georgiane giapponese giapponesi giordano giordana giordani ghanese greco greca greci greche groenlandese
    guatemalteco haitiano haitiana hongkonghese indiano indiana indiani indiane indonesiano indonesiana inglese
    inglesi iracheno irachena iracheni irachene iraniano iraniana iraniani iraniane irlandese irlandesi nordirlandese
    islandese islandesi israeliano israeliana israeliani israeliane ivoriano kazako kazaka kazaki keniano keniana
    keniota kirghiso kosovaro kosovara kosovari kuwaitiano lettone lettoni libanese libanesi libico libica libici
    libiche lituano lituana lituani lituane lussemburghese macedone macedoni maliano maliana malese maltese maltesi
    marocchino marocchina marocchini marocchine messicano messicana messicani messicane moldavo moldava moldavi
    moldave moldovo monegasco mongolo montenegrino montenegrina mozambicano namibiano nepalese neozelandese
    neozelandesi nicaraguense nigeriano nigeriana nigeriani nigeriane nigerino norvegese norvegesi olandese olandesi
    omanita osseto pachistano pachistana pachistani pakistano pakistana pakistani palestinese palestinesi panamense
    paraguaiano persiano peruviano peruviana polacco polacca polacchi polacche portoghese portoghesi portoricano
    qatarino qatariota rom romeno romena romeni romene rumeno rumena rumeni rumene ruandese russo russa russi russe
    salvadoregno saudita sauditi saudite scandinavo scandinava scozzese scozzesi senegalese senegalesi serbo serba
    serbi serbe sloveno slovena sloveni slovene slovacco slovacca slovacchi singaporiano siriano siriana siriani
    siriane somalo somala somali sovietico sovietica sovietici sovietiche spagnolo spagnola spagnoli spagnole
    sudafricano sudafricana sudafricani sudanese sudanesi svedese svedesi svizzero svizzera svizzeri svizzere
    taiwanese taiwanesi tagiko tanzaniano tataro tatara tedesco tedesca tedeschi tedesche thailandese tibetano
    tibetana tibetani tunisino tunisina tunisini tunisine turco turca turchi turche turkmeno ucraino ucraina ucraini
    ucraine ugandese uiguro uigura uiguri ungherese ungheresi uruguaiano uruguayano usa uzbeko vaticano vaticana
    venezuelano venezuelana venezuelani vietnamita vietnamiti yemenita yemeniti jugoslavo jugoslava zambiano
    zimbabwese africano africana africani africane asiatico asiatica asiatici baltico baltica baltici balcanico
    balcanica occidentale occidentali orientale orientali romano romana romani romane milanese milanesi napoletano
    napoletana napoletani torinese torinesi fiorentino fiorentina genovese genovesi veneziano veneziana veneto veneta
    veneti bolognese bolognesi palermitano palermitana siciliano siciliana siciliani sardo sarda sardi lombardo
    lombarda lombardi pugliese pugliesi calabrese calabresi campano campana toscano toscana toscani ligure liguri
    piemontese piemontesi emiliano emiliana romagnolo friulano friulana trentino trentina altoatesino abruzzese
    abruzzesi umbro umbra marchigiano marchigiana lucano lucana molisano valdostano triestino londinese parigino
    moscovita berlinese newyorkese
  `,
  nameParticles: `
    di de del della dello dell' dei degli delle d' da dal dalla dalle la lo li le van von der den zu zur bin bint ibn
    ben al el san santa sant' do dos das du des y e af
  `,
  givenNames: {
    male: `
      duilio rein guntis
      abele achille adalberto adamo adelmo adolfo adriano agostino alarico alberico alberto aldo alessandro alessio
      alfio alfonso alfredo alighiero altero alvaro alvise amadeo ambrogio amedeo amerigo amilcare anacleto andrea
      angelino angelo aniello annibale anselmo antimo antonello antonino antonio arcangelo armando arnaldo aroldo
      arrigo arsenio artemio arturo attilio augusto aureliano aurelio azeglio baldassarre baldo bartolo bartolomeo
      basilio bastiano battista benedetto beniamino benito beppe beppino berardo bernardino bernardo biagio boris
      bruno brando calogero camillo carlo carmelo carmine casimiro catello cataldo celestino cesare cesidio ciriaco
      cirillo ciro claudio clemente corradino corrado cosimo costantino cristian cristiano cristoforo daniele danilo
      dante dario davide demetrio desiderio diego dino diodato domenico domizio donatello donato duccio edgardo
      edmondo edoardo efisio egidio elia eligio elio eliseo elvio emanuele emidio emiliano emilio ennio enrico enzo
      eraldo ercole ermanno ermenegildo ermes ermete ernesto eros ettore euclide eugenio eusebio evaristo ezechiele
      ezio fabiano fabio fabrizio faustino fausto federico felice feliciano ferdinando fernando ferruccio filiberto
      filippo filomeno fiorello fiorenzo firmino flaminio flavio florio folco francesco franco fulvio furio gabriele
      gaetano galeazzo galileo gaspare gastone gavino gennaro gerardo geremia germano gerolamo gesualdo giacinto
      giacobbe giacomo gian giancarlo giandomenico gianfilippo gianfranco gianluca gianluigi gianmarco gianmaria
      gianmario gianni giannino gianpaolo gianpiero gianpietro giampaolo giampiero giambattista giancristiano gilberto
      gildo gino gioacchino gioele giona giordano giorgio giosuè giotto giovanbattista giovanni girolamo giuliano
      giulio giuseppe goffredo graziano gregorio gualtiero guerrino guglielmo guido iacopo ignazio igino igor ilario
      ildebrando ilio innocenzo ippolito isacco isaia isidoro italo ivan ivano ivo jacopo kevin ladislao lamberto
      lando lapo lauro lazzaro leandro leo leonardo leone leonida leopoldo leoluca liborio lino lionello livio
      lodovico lorenzo loreto loris luca luciano lucio ludovico luigi luigino maicol manfredi manfredo manlio manuel
      manuele marcello marciano marco mariano marino mario marzio massimiliano massimo matteo mattia maurilio maurizio
      mauro melchiorre michael michele michelangelo mimmo mino mirco mirko modestino moreno morgan nando narciso
      natalino nazareno nazario nereo nevio niccolò nicola nicolò nicodemo nino norberto nunzio oberdan oddo odoardo
      olindo oliviero omar omero onofrio orazio oreste orfeo orio orlando osvaldo ottaviano ottavio ottone ovidio
      palmiro palmerino pantaleone paolino paolo pasquale pasqualino patrizio pellegrino peppe peppino piergiorgio
      pier pierangelo pierdomenico pierfrancesco pierferdinando pierluigi pierino piero pierpaolo piersilvio pietro
      pino pio pippo pompeo prospero quintino quirino raffaele raffaello raimondo raul remigio remo renato renzo
      riccardo rinaldo rino roberto rocco rodolfo rolando romeo romolo rosario ruben rubens ruggero ruggiero sabatino
      sabino salvatore samuel samuele sandro santino saul saverio savino savio sebastiano serafino sergio settimio
      severino sigfrido sigismondo silvano silverio silvestro silvio simone sirio sisto stanislao stefano tancredi
      teodoro teresio terenzio tiberio timoteo tito tiziano tobia tommaso toni tonino torquato totò tullio turi ubaldo
      ugo ulisse umberto valentino valerio valter vasco venanzio venerando vincenzo virgilio virginio vitaliano vito
      vittore vittorino vittorio viviano vladimiro walter zaccaria zeno zefferino adam ahmed alain albert alec
      alejandro aleksandar aleksandr aleksej alex alexander alexandre alexei alexis ali alois anders andreas andrei
      andrej andrés andrew andrij andrzej anthony antony anton antónio arnold arsenij artur bashar ben benjamin benny
      bernard bernie bill björn bob borislav brad brian bruce carl carlos charles chris christian christoph christophe
      clint colin craig cyril daniel dave david dennis denis didier dieter dimitri dimitrij dmitri dmitrij dmitry
      dmytro don donald douglas ebrahim eduard eduardo edward eli elon emmanuel enrique eric erik ernst evgenij evo
      felipe felix fidel francis francois françois frank franz frederick friedrich gabriel gary gavin george georges
      geert gerald gerard gerhard gordon graham greg guillaume günther hans harry hassan heinz helmut henri henry
      herman hosni howard hubert hugo hussein ian ibrahim ihor ilham imran isaac ismail jack jacob jacques jair jake
      james jan janez jared jason javier jean jean-claude jean-luc jean-marie jean-paul jean-yves jeff jeffrey jens
      jeremy jerome jim jimmy joachim joao joe johann johannes john jonathan jorge jose josé josep josef joseph josh
      juan julian julien jürgen justin karl keir ken kenneth khalid kirill kim klaus konstantin kurt kyriakos larry
      lars lech leon leonid lewis lionel louis luis lukas luke mahmoud malcolm marc marcel marcus mark markus martin
      matt matthew mauricio max maxim michail michel miguel mike mikhail miloš miroslav mitch mohamed mohammad
      mohammed muhammad muammar mustafa mykhailo nasser nathan neil nicolas nicolás nicolae nick nigel nikolai nikolaj
      nikos noah norman olaf oleg oleksandr oleksij oleksiy olivier oscar osama pablo patrick paul pavel pedro peter
      phil philip philippe pierre radoslaw rafael ralph ramzan raúl recep reinhard rené rex richard rick rishi rob
      robert rodrigo roger ron ronald rudy rupert ruslan ryan saad salman sam scott sean sebastian sebastián sébastien
      serge sergei sergej sergey sergij shimon shinzo simon slobodan stanislav stefan stephen steve steven stéphane
      tariq tayyip ted terry thierry thomas tim timothy tom tony ursus vaclav václav valdis valentin valerij vasilij
      viktor vincent vitali vitalij vladimir vlad vladislav volodymyr warren wayne werner wilhelm william willy
      winston wolfgang woody xavier yair yasser yahya yitzhak youssef yuri jurij zbigniew narendra jinping jong-un
      fumio xavi pep jannik novak rafa carles zlatan luka dušan aleksandër edi ilir
    `,
    female: `
      
      ada adalgisa addolorata adele adelaide adelina adriana agata agnese aida alba alberta albertina alda alessandra
      alessia alfonsina alice alina alma amalia ambra amelia amina anastasia andreina angela angelica angelina angiola
      anita anna annabella annachiara annalaura annalena annalisa annamaria annarita annunziata antonella antonia
      antonietta antonina apollonia arianna armida artemisia assunta aurelia aurora barbara bartolomea beatrice
      benedetta berenice bernadette bettina bianca bice brigida brigitta brunella bruna calogera camilla carina carla
      carlotta carmela carmelina carmen carola carolina caterina catia cecilia celeste celestina cesira cesarina
      chiara cinzia clara clarissa claudia clelia clementina cleofe clizia cloe clorinda clotilde concetta consuelo
      cora cordelia corinna cosima costantina costanza cristiana cristina dafne dalia dalila damiana daniela daria
      debora deborah delfina delia denise desdemona desirée diana diletta dina dolores domitilla donata donatella dora
      doriana doris dorotea edda edi edvige egle elda elena eleonora elettra elia eliana elide elisa elisabetta elodia
      eloisa elsa elvira emanuela emilia emiliana emma enrica enza erica ermelinda ermenegilda ermina ernesta ersilia
      erminia ester eufemia eugenia eulalia eva evelina fabia fabiana fabiola fabrizia fatima fausta federica felicita
      fernanda fiamma fiammetta filippa filomena fiona fiorella fiorenza flaminia flavia flora floriana franca
      francesca frida fulvia gabriella gaia gemma genoveffa genny germana gerarda geraldina giada giacinta giacoma
      gianna giannina gigliola gilda gina ginevra gioconda giorgia giorgina giovanna giovannella gisella giuditta
      giulia giuliana giulietta giuseppa giuseppina giusi giusy giustina gloria graziella grazia graziana greta
      guendalina guglielmina ida idalgisa igea ilaria ilda ilenia ilva imelda imma immacolata ines iolanda iole
      ippolita irene iride iris irma isa isabella isadora isidora isotta itala iva ivana ivonne jessica jole jolanda
      katia ketty lara laura laurentina lavinia lea leda leonarda leonilde leontina letizia lia liana licia lidia
      lilia liliana lilla lina linda lisa livia loredana lorella lorena lorenza loretta luana lucia luciana lucilla
      lucrezia ludovica luigia luigina luisa lella maddalena mafalda magda maia malvina manuela mara marcella
      margherita mari maria maria_teresa mariagrazia mariacristina mariangela marianna mariapia mariarosa mariarosaria
      mariastella mariella mariena marietta marika marilena marilù marilina marina marinella marisa marisol maristella
      marta martina marzia matilda matilde maura maurizia melania melissa meri micaela michela milena milly milvia
      mirella miranda miriam mirta moira monia monica morena myriam myrta nada nadia natalia natascia nerina nicla
      nicole nicoletta nilde nina noemi norma novella nunzia nunziata odetta ofelia olga olimpia olivia ombretta
      orietta ornella orsola ortensia ottavia palmira pamela paola paolina patrizia penelope petra piera pierangela
      pierina pina pinuccia priscilla rachele raffaella ramona rebecca regina renata rina rita roberta romilda romina
      rosa rosalba rosalia rosalinda rosamaria rosangela rosanna rosaria rosella rosetta rosina rosita rosy rossana
      rossella rosalina sabina sabrina samanta samantha samuela sandra santina sara saveria sebastiana selene
      selvaggia serafina serena severina sibilla silvana silvia simona simonetta sofia sonia stefania stella susanna
      susy sveva tamara tania tatiana tea tecla teodora teresa teresina tiziana tina titti tosca tullia ursula
      valentina valeria vanda vanessa vanna venera vera veronica vilma vincenza viola violante violetta virginia
      vitalia vittoria viviana wanda wilma ylenia zaira zita zoe abigail agnès aisha alexandra alexia alicia alison
      amal amanda amy ana andrea angelique angie anja anke ann anne annegret annie anya arabella ashley astrid audrey
      ayesha barbra beata beth betty birgit brenda brigitte britney camille carol caroline catherine cate cathy céline
      charlotte chelsea cherie christiane christina christine cindy claire claudine colette condoleezza courtney
      danielle daphne debbie dilma dominique dorothy edith eileen elaine eleanor elin elisabeth elizabeth ellen emily
      erin esther eve evelyn ewa fatma frances françoise gabriela geraldine gertrud gisele gretchen gwyneth hannah
      heather heidi helen helena helga hilary hillary huma ilse imane ingrid irina isabel isabelle ivanka jacinda
      jackie jacqueline jane janet jean jeanne jennifer jenny jill joan joanna jodie johanna josephine joyce judith
      judy julia julie juliette kaja kamala karen karin karine karla kate katherine kathleen kathy katja katrin kayla
      kelly kim kimberly kirsten kristalina kristina laetitia lauren leila leslie letícia lindsey lise liz liza lola
      lorraine louise lucy lynn madeleine malala manon margaret margarita margot margrethe marianne marie marilyn
      marija marine marion marlene martha mary maryam maureen megan meghan melanie melinda meredith meryl mette
      michelle molly monika monique nadine nancy naomi natalie natalija natasha nathalie nikki olena oksana olha oprah
      patricia paula pauline penny phoebe rachel rachida raquel renate rihanna rosalind roxana ruth sabine sally salma
      sandrine sanna sarah scarlett sharon sheila shirin shirley sigrid simone sonja sophie stephanie susan suzanne
      svetlana svitlana sylvia sylvie tanja tara taylor theresa tiffany ulrike valérie veronika véronique vicky
      victoria viktoria virginie vivian wendy whitney yael yasmin yoko yulia yuliya julija zuzana aleksandra
      anastasija ekaterina elizaveta evgenija ksenija ljudmila lyudmila nadežda polina tatjana asmaa aminata fatou
      samira sana nasrin masih mahsa narges
    `,
  },
};
