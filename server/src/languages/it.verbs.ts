import type { Language } from './language';

/**
 * How Italian attributes words.
 *
 * Finite verbs stand in the third person, singular and plural, of the present, the imperfect and the passato remoto.
 * The perfect ("ha detto") is put together from `auxiliaries` and `reportingParticiples`. Present forms that are nouns
 * too (`replica`, `denuncia`, `domanda`) are weak, their other forms are not. Prepositions stand in all their joined
 * forms, elided ones without their apostrophe (`a_detta_dell`).
 */
export const italianVerbs: Pick<
  Language,
  | 'reportingVerbs'
  | 'weakReportingVerbs'
  | 'reportingParticiples'
  | 'impersonalCues'
  | 'documentPrepositions'
  | 'auxiliaries'
  | 'reportingGerunds'
  | 'accordingTo'
  | 'saidBy'
> = {
  reportingVerbs: `
    dice dicono diceva dicevano disse dissero afferma affermano affermava affermavano affermò affermarono dichiara
    dichiarano dichiarava dichiaravano dichiarò dichiararono spiega spiegano spiegava spiegavano spiegò spiegarono
    sottolinea sottolineano sottolineava sottolineavano sottolineò sottolinearono ribadisce ribadiscono ribadiva
    ribadivano ribadì ribadirono aggiunge aggiungono aggiungeva aggiungevano aggiunse aggiunsero precisa precisano
    precisava precisavano precisò precisarono sostiene sostengono sosteneva sostenevano sostenne sostennero annuncia
    annunciano annunciava annunciavano annunciò annunciarono avverte avvertono avvertiva avvertivano avvertì
    avvertirono scrive scrivono scriveva scrivevano scrisse scrissero risponde rispondono rispondeva rispondevano
    rispose risposero replicava replicavano replicò replicarono chiede chiedono chiedeva chiedevano chiese chiesero
    ammette ammettono ammetteva ammettevano ammise ammisero osservò osservarono ricorda ricordano ricordava
    ricordavano ricordò ricordarono commenta commentano commentava commentavano commentò commentarono racconta
    raccontano raccontava raccontavano raccontò raccontarono riferisce riferiscono riferiva riferivano riferì
    riferirono assicura assicurano assicurava assicuravano assicurò assicurarono puntualizza puntualizzano
    puntualizzava puntualizzavano puntualizzò puntualizzarono chiarisce chiariscono chiariva chiarivano chiarì
    chiarirono specifica specificano specificava specificavano specificò specificarono evidenzia evidenziano
    evidenziava evidenziavano evidenziò evidenziarono rimarca rimarcano rimarcava rimarcavano rimarcò rimarcarono
    rilevavano twitta twittano twittava twittavano twittò twittarono esclama esclamano esclamava esclamavano esclamò
    esclamarono domandavano domandò domandarono ribatte ribattono ribatteva ribattevano ribatté ribatterono
    controbatte controbattono controbatteva controbatté obietta obiettano obiettava obiettavano obiettò obiettarono
    confessa confessano confessava confessavano confessò confessarono ammonisce ammoniscono ammoniva ammonivano ammonì
    ammonirono chiosa chiosano chiosava chiosavano chiosò chiosarono tuona tuonano tuonava tuonavano tuonò tuonarono
    ironizza ironizzano ironizzava ironizzavano ironizzò ironizzarono sbotta sbottano sbottava sbottavano sbottò
    sbottarono argomenta argomentano argomentava argomentavano argomentò argomentarono auspica auspicano auspicava
    auspicavano auspicò auspicarono lamenta lamentano lamentava lamentavano lamentò lamentarono sentenzia sentenziano
    sentenziava sentenziavano sentenziò sentenziarono rammenta rammentano rammentava rammentavano rammentò
    rammentarono asserisce asseriscono asseriva asserivano asserì asserirono insiste insistono insisteva insistevano
    insistette insistettero rivelavano testimonia testimoniano testimoniava testimoniavano testimoniò testimoniarono
    ragiona ragionano ragionava ragionavano ragionò ragionarono riassumono riassumeva riassumevano riassunse
    riassunsero sintetizzano sintetizzava sintetizzavano sintetizzò sintetizzarono rivendicavano rivendicò
    rivendicarono riconoscevano premette premettono premetteva premettevano premise premisero denunciava denunciavano
    denunciò denunciarono postilla postillano postillava postillavano postillò postillarono rincarava rincaravano
    rincararono dettaglia dettagliano dettagliava dettagliavano dettagliò dettagliarono sbraita sbraitano sbraitava
    sbraitavano sbraitò sbraitarono bisbiglia bisbigliano bisbigliava bisbigliavano bisbigliò bisbigliarono sussurra
    sussurrano sussurrava sussurravano sussurrò sussurrarono mormora mormorano mormorava mormoravano mormorò
    mormorarono scherza scherzano scherzava scherzavano scherzò scherzarono assevera asseverano asseverava
    asseveravano asseverò asseverarono ipotizza ipotizzano ipotizzava ipotizzavano ipotizzò ipotizzarono esordisce
    esordiscono esordiva esordivano esordì esordirono fa_sapere fanno_sapere faceva_sapere fece_sapere fecero_sapere
    tiene_a_precisare tiene_a_sottolineare tiene_a_ribadire tiene_a_dire tiene_a_ricordare ci_tiene_a_dire
    va_ripetendo spiega_così controreplica controreplicò cinguetta
    soggiunge soggiungono soggiungeva soggiungevano soggiunse soggiunsero ritennero ripetette ripetettero
    controbattevano controbatterono insisté insisterono predice predicono prediceva predicevano predisse predissero
    ridice ridicono ridiceva ridicevano ridisse ridissero alludono alludevano allusero deduce deducono deduceva
    deducevano dedusse dedussero desume desumono desumeva desumevano desunse desunsero temé temettero temerono sfotte
    sfottono sfotteva sfottevano sfotté sfotterono assentono assentiva assentivano assentì assentirono acconsente
    acconsentono acconsentiva acconsentivano acconsentì acconsentirono dissente dissentono dissentiva dissentivano
    dissentì dissentirono plaudiva plaudivano plaudì plaudirono controdeduce controdeducono controdeduceva
    controdeducevano controdedusse controdedussero brontola brontolano brontolava brontolavano brontolò brontolarono
    bofonchia bofonchiano bofonchiava bofonchiavano bofonchiò bofonchiarono farfuglia farfugliano farfugliava
    farfugliavano farfugliò farfugliarono biascica biascicano biascicava biascicavano biascicò biascicarono mugugna
    mugugnano mugugnava mugugnavano mugugnò mugugnarono strepita strepitano strepitava strepitavano strepitò
    strepitarono sghignazza sghignazzano sghignazzava sghignazzavano sghignazzò sghignazzarono sogghigna sogghignano
    sogghignava sogghignavano sogghignò sogghignarono ridacchia ridacchiano ridacchiava ridacchiavano ridacchiò
    ridacchiarono constatano constatava constatavano constatarono controreplicano controreplicava controreplicavano
    controreplicarono rimbecca rimbeccano rimbeccava rimbeccavano rimbeccò rimbeccarono insinua insinuano insinuava
    insinuavano insinuò insinuarono congetturano congetturava congetturavano congetturò congetturarono vaticina
    vaticinano vaticinava vaticinavano vaticinò vaticinarono profetizza profetizzano profetizzava profetizzavano
    profetizzò profetizzarono preannuncia preannunciano preannunciava preannunciavano preannunciò preannunciarono
    auguravano augurò augurarono spergiura spergiurano spergiurava spergiuravano spergiurò spergiurarono rallegra
    rallegrano rallegrava rallegravano rallegrò rallegrarono congratula congratulano congratulava congratulavano
    congratulò congratularono complimenta complimentano complimentava complimentavano complimentò complimentarono
    lodano rinfaccia rinfacciano rinfacciava rinfacciavano rinfacciò rinfacciarono recrimina recriminano recriminava
    recriminavano recriminò recriminarono impreca imprecano imprecava imprecavano imprecò imprecarono bestemmiano
    bestemmiava bestemmiavano bestemmiò bestemmiarono enuncia enunciano enunciava enunciavano enunciò enunciarono
    declama declamano declamava declamavano declamò declamarono arringano arringava arringavano arringò arringarono
    rimugina rimuginano rimuginava rimuginavano rimuginò rimuginarono fantasticano fantasticava fantasticavano
    fantasticò fantasticarono paventa paventano paventava paventavano paventò paventarono avvisa avvisano avvisava
    avvisavano avvisò avvisarono menziona menzionano menzionava menzionavano menzionò menzionarono parafrasa
    parafrasano parafrasava parafrasavano parafrasò parafrasarono ricapitola ricapitolano ricapitolava ricapitolavano
    ricapitolò ricapitolarono riepiloga riepilogano riepilogava riepilogavano riepilogò riepilogarono minimizzava
    minimizzavano minimizzarono sdrammatizza sdrammatizzano sdrammatizzava sdrammatizzavano sdrammatizzò
    sdrammatizzarono punzecchiano punzecchiava punzecchiavano punzecchiarono canzona canzonano canzonava canzonavano
    canzonò canzonarono dileggia dileggiano dileggiava dileggiavano dileggiò dileggiarono reitera reiterano reiterava
    reiteravano reiterò reiterarono lagnano lagnava lagnavano lagnò lagnarono piagnucola piagnucolano piagnucolava
    piagnucolavano piagnucolò piagnucolarono telegrafa telegrafano telegrafava telegrafavano telegrafò telegrafarono
    messaggia messaggiano messaggiava messaggiavano messaggiò messaggiarono dubita dubitano dubitava dubitavano
    dubitò dubitarono sospettano sospettava sospettavano sospettò sospettarono reputa reputano reputava reputavano
    reputò reputarono moraleggia moraleggiano moraleggiava moraleggiavano moraleggiò moraleggiarono sermoneggia
    sermoneggiano sermoneggiava sermoneggiavano sermoneggiò sermoneggiarono narra narrano narrava narravano narrò
    narrarono favoleggia favoleggiano favoleggiava favoleggiavano favoleggiò favoleggiarono discetta discettano
    discettava discettavano discettò discettarono disserta dissertano dissertava dissertavano dissertò dissertarono
    trasecola trasecolano trasecolava trasecolavano trasecolò trasecolarono perora perorano perorava peroravano
    perorò perorarono ringhia ringhiano ringhiava ringhiavano ringhiò ringhiarono polemizza polemizzano polemizzava
    polemizzavano polemizzò polemizzarono sgrida sgridano sgridava sgridavano sgridò sgridarono apostrofa apostrofano
    apostrofava apostrofavano apostrofò apostrofarono spiffera spifferano spifferava spifferavano spifferò
    spifferarono svillaneggia svillaneggiano svillaneggiava svillaneggiavano svillaneggiò svillaneggiarono millanta
    millantano millantava millantavano millantò millantarono decanta decantano decantava decantavano decantò
    decantarono sproloquia sproloquiano sproloquiava sproloquiavano sproloquiò sproloquiarono farnetica farneticano
    farneticava farneticavano farneticò farneticarono vaneggia vaneggiano vaneggiava vaneggiavano vaneggiò
    vaneggiarono blatera blaterano blaterava blateravano blaterò blaterarono cianciano cianciava cianciavano cianciò
    cianciarono ciarlano ciarlava ciarlavano ciarlò ciarlarono sparla sparlano sparlava sparlavano sparlò sparlarono
    spettegola spettegolano spettegolava spettegolavano spettegolò spettegolarono malignano malignava malignavano
    malignò malignarono celiano celiava celiavano celiò celiarono motteggia motteggiano motteggiava motteggiavano
    motteggiò motteggiarono cavilla cavillano cavillava cavillavano cavillò cavillarono sofisticano sofisticava
    sofisticavano sofisticò sofisticarono salmodiano salmodiava salmodiavano salmodiò salmodiarono cantilenano
    cantilenava cantilenavano cantilenò cantilenarono sillabano sillabava sillabavano sillabò sillabarono mugola
    mugolano mugolava mugolavano mugolò mugolarono vocia vociano vociava vociavano vociò vociarono sbertuccia
    sbertucciano sbertucciava sbertucciavano sbertucciò sbertucciarono confuta confutano confutava confutavano
    confutò confutarono esterna esternano esternava esternavano esternò esternarono vagheggia vagheggiano vagheggiava
    vagheggiavano vagheggiò vagheggiarono preconizza preconizzano preconizzava preconizzavano preconizzò
    preconizzarono catechizza catechizzano catechizzava catechizzavano catechizzò catechizzarono scongiura
    scongiurano scongiurava scongiuravano scongiurò scongiurarono postula postulano postulava postulavano postulò
    postularono opina opinano opinava opinavano opinò opinarono obbietta obbiettano obbiettava obbiettavano obbiettò
    obbiettarono rampognano rampognava rampognavano rampognò rampognarono rimbrotta rimbrottano rimbrottava
    rimbrottavano rimbrottò rimbrottarono rivanga rivangano rivangava rivangavano rivangò rivangarono rinvanga
    rinvangano rinvangava rinvangavano rinvangò rinvangarono inveisce inveiscono inveiva inveivano inveì inveirono
    interloquisce interloquiscono interloquiva interloquivano interloquì interloquirono disquisisce disquisiscono
    disquisiva disquisivano disquisì disquisirono arguisce arguiscono arguiva arguivano arguì arguirono schernisce
    scherniscono scherniva schernivano schernì schernirono grugnisce grugniscono grugniva grugnivano grugnì
    grugnirono
  `,
  weakReportingVerbs: `
    racconterà racconteranno ricorderà commenterà confiderà ammetterà preciserà confesserà sintetizzerà
    è_scattato è_scattata è_insorto è_insorta
    è_sicuro è_sicura è_convinto è_convinta è_certo è_certa si_è_limitato si_è_limitata
    interrompe interrompeva interruppe si_limita_a si_limitano_a si_limitava_a si_limitò_a si_limitarono_a
    scuote_la_testa scuoteva_la_testa allarga_le_braccia alza_le_spalle
    replica replicano osserva osservano osservava osservavano rileva rilevano rilevava rilevò rilevarono conclude
    concludono concludeva concludevano concluse conclusero domanda domandano domandava confida confidano confidava
    confidavano confidò confidarono garantisce garantiscono garantiva garantivano garantì garantirono rivela rivelano
    rivelava rivelò rivelarono riassume sintetizza rivendica rivendicano rivendicava riconosce riconoscono riconosceva
    riconobbe riconobbero ripete ripetono ripeteva ripetevano ripeté ripeterono denuncia denunciano rincara rincarano
    rincarò continua continuano continuava continuavano continuò continuarono prosegue proseguono proseguiva
    proseguivano proseguì proseguirono conferma confermano confermava confermavano confermò confermarono nota notano
    notava notavano notò notarono attacca attaccano attaccava attaccavano attaccò attaccarono accusa accusano accusava
    accusavano accusò accusarono critica criticano criticava criticavano criticò criticarono esorta esortano esortava
    esortavano esortò esortarono invita invitano invitava invitavano invitò invitarono promette promettono prometteva
    promettevano promise promisero minaccia minacciano minacciava minacciavano minacciò minacciarono giura giurano
    giurava giuravano giurò giurarono incalza incalzano incalzava incalzavano incalzò incalzarono grida gridano
    gridava gridavano gridò gridarono urla urlano urlava urlavano urlò urlarono nega negano negava negavano negò
    negarono smentisce smentiscono smentiva smentivano smentì smentirono spera sperano sperava speravano sperò
    sperarono pensa pensano pensava pensavano pensò pensarono crede credono credeva credevano ritiene ritengono
    riteneva ritenevano ritenne riflette riflettono rifletteva riflettevano definisce definiscono definiva definivano
    definì definirono cita citano citava citavano citò citarono pubblicano pubblicava pubblicavano pubblicò
    pubblicarono postano postava postavano postò postarono sorride sorridono sorrideva sorridevano sorrise sorrisero
    ride ridono rideva ridevano risero elogia elogiano elogiava elogiavano elogiò elogiarono loda lodava lodavano lodò
    lodarono ringrazia ringraziano ringraziava ringraziavano ringraziò ringraziarono saluta salutava salutavano salutò
    salutarono consiglia consigliano consigliava consigliavano consigliò consigliarono suggerisce suggeriscono
    suggeriva suggerivano suggerì suggerirono raccomanda raccomandano raccomandava raccomandavano raccomandò
    raccomandarono chiama chiamano chiamava chiamavano chiamò chiamarono indica indicano indicava indicavano indicò
    indicarono informa informano informava informavano informò informarono intima intimano intimava intimavano intimò
    intimarono ordina ordinano ordinavano ordinò ordinarono pregava pregavano pregò pregarono supplica supplicano
    supplicava supplicavano supplicò supplicarono implora implorano implorava imploravano implorò implorarono invoca
    invocano invocava invocavano invocò invocarono rassicura rassicurano rassicurava rassicuravano rassicurò
    rassicurarono tranquillizza tranquillizzano tranquillizzava tranquillizzavano tranquillizzò tranquillizzarono
    contesta contestano contestava contestavano contestò contestarono protesta protestano protestava protestavano
    protestò protestarono contrattacca contrattaccano contrattaccava contrattaccavano contrattaccò contrattaccarono
    rilancia rilanciano rilanciava rilanciavano rilanciò rilanciarono affonda affondano affondava affondavano affondò
    affondarono infierisce infieriscono infieriva infierivano infierì infierirono sferza sferzano sferzava sferzavano
    sferzò sferzarono bacchetta bacchettano bacchettava bacchettavano bacchettò bacchettarono stigmatizza
    stigmatizzano stigmatizzava stigmatizzavano stigmatizzò stigmatizzarono condanna condannano condannava
    condannavano condannò condannarono deplora deplorano deplorava deploravano deplorò deplorarono valutano valutava
    valutavano valutò valutarono stimano stimava stimavano stimò stimarono pronostica pronosticano pronosticava
    pronosticavano pronosticò pronosticarono ricostruisce ricostruiscono ricostruiva ricostruivano ricostruì
    ricostruirono riprende riprendono riprendeva riprendevano riprese ripresero comincia cominciano cominciava
    cominciavano cominciò cominciarono inizia iniziano iniziava iniziavano iniziò iniziarono apriva chiudeva
    chiudevano chiusero termina terminano terminava terminavano terminò terminarono finisce finiscono finiva finivano
    finirono interviene intervengono interveniva intervenne intervennero eccepisce eccepiscono eccepiva eccepivano
    eccepì eccepirono accennano accennava accennavano accennò accennarono svela svelano svelava svelavano svelò
    svelarono illustra illustrano illustrava illustravano illustrò illustrarono analizza analizzano analizzava
    analizzavano analizzò analizzarono teorizza teorizzano teorizzava teorizzavano teorizzò teorizzarono filosofeggia
    filosofeggiano filosofeggiava filosofeggiavano filosofeggiò filosofeggiarono esulta esultano esultava esultavano
    esultò esultarono gioisce gioiscono gioiva gioivano gioì gioirono festeggia festeggiano festeggiava festeggiavano
    festeggiò festeggiarono scommette scommettono scommetteva scommettevano scommise scommisero esprime esprimono
    esprimeva esprimevano espresse espressero dettava dettavano dettò dettarono recita recitano recitava recitavano
    recitò recitarono canta cantano cantava cantavano cantò cantarono sfoga sfogano sfogava sfogavano sfogò sfogarono
    giustifica giustificano giustificava giustificavano giustificò giustificarono difende difendono difendeva
    difendevano difese difesero ammicca ammiccano ammiccava ammiccavano ammiccò ammiccarono sibila sibilano sibilava
    sibilavano sibilò sibilarono balbetta balbettano balbettava balbettavano balbettò balbettarono singhiozza
    singhiozzano singhiozzava singhiozzavano singhiozzò singhiozzarono sospira sospirano sospirava sospiravano sospirò
    sospirarono borbotta borbottano borbottava borbottavano borbottò borbottarono strilla strillano strillava
    strillavano strillò strillarono scandisce scandiscono scandiva scandivano scandì scandirono annota annotano
    annotava annotavano annotò annotarono appuntano appuntava appuntavano appuntò appuntarono elenca elencano elencava
    elencavano elencò elencarono enumera enumerano enumerava enumeravano enumerò enumerarono evoca evocano evocava
    evocavano evocò evocarono rievoca rievocano rievocava rievocavano rievocò rievocarono anticipa anticipano
    anticipava anticipavano anticipò anticiparono applaudisce applaudiscono applaudiva applaudivano applaudì
    applaudirono celebra celebrano celebrava celebravano celebrò celebrarono gelano gelavano gelò gelarono frenano
    frenava frenavano frenò frenarono tagliano tagliava tagliavano tagliò tagliarono smorza smorzano smorzava
    smorzavano smorzò smorzarono glissa glissano glissava glissavano glissò glissarono dribbla dribblano dribblava
    dribblavano dribblò dribblarono azzarda azzardano azzardava azzardavano azzardò azzardarono sbuffa sbuffano
    sbuffava sbuffavano sbuffò sbuffarono verbalizza verbalizzano verbalizzava verbalizzavano verbalizzò
    verbalizzarono motiva motivano motivava motivavano motivò motivarono pontifica pontificano pontificava
    pontificavano pontificò pontificarono predica predicano predicava predicavano predicò predicarono rettifica
    rettificano rettificava rettificavano rettificò rettificarono integra integrava integravano integrò integrarono
    completa completava completavano completò completarono comunica comunicano comunicava comunicavano comunicò
    comunicarono segnala segnalano segnalava segnalavano segnalò segnalarono certifica certificano certificava
    certificavano certificò certificarono sancisce sanciscono sanciva sancivano sancì sancirono decreta decretano
    decretava decretavano decretò decretarono proclama proclamano proclamava proclamavano proclamò proclamarono
    reclama reclamano reclamava reclamavano reclamò reclamarono pretende pretendono pretese sollecita sollecitano
    sollecitava sollecitavano sollecitò sollecitarono incita incitano incitava incitavano incitò incitarono incoraggia
    incoraggiano incoraggiava incoraggiavano incoraggiò incoraggiarono sprona spronano spronava spronavano spronò
    spronarono rimprovera rimproverano rimproverava rimproveravano rimproverò rimproverarono redarguisce redarguiscono
    redarguiva redarguivano redarguì redarguirono biasima biasimano biasimava biasimavano biasimò biasimarono boccia
    bocciano bocciava bocciavano bocciò bocciarono liquida liquidano liquidava liquidavano liquidò liquidarono
    snocciola snocciolano snocciolava snocciolavano snocciolò snocciolarono teme temono temeva temevano temette
    descrive descrivono descriveva descrisse propone propongono proponeva propose proposero allude alludeva alluse
    piange piangeva pianse ripercorre ripercorreva ripercorse plaude plaudono depone depose corregge corresse
    fa_notare fanno_notare faceva_notare fece_notare si_legge si_leggeva si_chiede si_chiedono si_chiedeva si_chiese
    si_domanda si_domandano si_domandava si_interroga si_lamenta si_lamentano si_sfoga si_sfogano si_sfogava si_augura
    si_augurano si_augurava si_difende si_difendono si_dice si_dicono si_diceva si_disse si_giustifica si_rammarica
    si_indigna si_vanta mette_in_guardia mettono_in_guardia metteva_in_guardia mise_in_guardia lancia_l'allarme
    lancia_l'appello rincara_la_dose taglia_corto tagliò_corto parla parlano parlava parlavano parlò leggeva lesse
    dirà diranno direbbe direbbero risponderà affermerà dichiarerà spiegherà aggiungerà scriverà dica dicano dicesse
    dicessero interroga
    gela minimizza minimizzano minimizzò elude eluse svicola svicolò constata constatò scusa scusò punzecchia
    punzecchiò
    taglia
  `,
  reportingParticiples: `
    interrotto interrotta
    detto affermato dichiarato spiegato sottolineato ribadito aggiunto precisato sostenuto annunciato avvertito
    scritto risposto replicato chiesto ammesso osservato ricordato commentato raccontato riferito assicurato
    puntualizzato chiarito specificato evidenziato rimarcato rilevato concluso twittato esclamato domandato ribattuto
    controbattuto obiettato confessato confidato ammonito chiosato tuonato ironizzato sbottato argomentato auspicato
    lamentato sentenziato rammentato asserito insistito garantito rivelato testimoniato ragionato riassunto
    sintetizzato rivendicato riconosciuto ripetuto premesso denunciato postillato rincarato dettagliato sbraitato
    bisbigliato sussurrato mormorato scherzato asseverato ipotizzato esordito continuato proseguito confermato notato
    attaccato accusato criticato esortato invitato promesso minacciato giurato incalzato gridato urlato negato
    smentito sperato pensato creduto ritenuto riflettuto definito citato pubblicato postato sorriso riso elogiato
    lodato ringraziato consigliato suggerito raccomandato indicato informato intimato ordinato pregato supplicato
    implorato invocato rassicurato tranquillizzato contestato protestato contrattaccato rilanciato infierito sferzato
    bacchettato stigmatizzato condannato deplorato stimato pronosticato ricostruito ripreso eccepito accennato svelato
    illustrato analizzato teorizzato filosofeggiato esultato gioito festeggiato scommesso espresso dettato recitato
    cantato sfogato giustificato difeso ammiccato sibilato balbettato singhiozzato sospirato borbottato strillato
    scandito annotato elencato enumerato evocato rievocato anticipato applaudito smorzato glissato dribblato azzardato
    sbuffato verbalizzato motivato pontificato predicato rettificato comunicato segnalato certificato sancito
    decretato proclamato reclamato preteso sollecitato incitato incoraggiato spronato rimproverato redarguito
    biasimato snocciolato temuto descritto proposto previsto fatto_sapere fatto_notare messo_in_guardia
    tenuto_a_precisare tenuto_a_sottolineare tenuto_a_ribadire tagliato_corto rincarato_la_dose lanciato_l'allarme
    detta chiesta domandata augurato augurata lamentata sfogata rammaricato rammaricata vantato vantata difesa
    giustificata indignato indignata dette detti chiesti detti_convinti corretto parlato letto voluto_precisare
    voluto_sottolineare voluto_ribadire voluto_ricordare voluto_dire tenuto_a_dire
    gelato minimizzato eluso svicolato constatato scusato salutato bollato liquidato punzecchiato
    tagliato
    chieste soggiunto predetto ridetto alluso dedotto desunto sfottuto assentito acconsentito dissentito plaudito
    controdedotto domandati domandate confidata confidati confidate brontolato bofonchiato farfugliato biascicato
    mugugnato strepitato sbottata sbottati sbottate sghignazzato sogghignato ridacchiato lamentati lamentate
    controreplicato rimbeccato insinuato congetturato vaticinato profetizzato preannunciato augurati augurate
    raccomandata raccomandati raccomandate spergiurato rallegrato rallegrata rallegrati rallegrate congratulato
    congratulata congratulati congratulate complimentato complimentata complimentati complimentate rinfacciato
    recriminato imprecato bestemmiato enunciato declamato arringato rimuginato fantasticato paventato avvisato
    rammentata rammentati rammentate menzionato parafrasato ricapitolato riepilogato sdrammatizzato canzonato
    dileggiato reiterato lagnato lagnata lagnati lagnate piagnucolato telegrafato messaggiato dubitato sospettato
    reputato moraleggiato sermoneggiato narrato favoleggiato discettato dissertato trasecolato trasecolata
    trasecolati trasecolate rassicurata rassicurati rassicurate perorato ringhiato polemizzato sgridato apostrofato
    spifferato svillaneggiato millantato decantato sproloquiato farneticato vaneggiato blaterato cianciato ciarlato
    sparlato spettegolato malignato celiato motteggiato cavillato sofisticato salmodiato cantilenato sillabato
    mugolato vociato sbertucciato confutato esternato vagheggiato preconizzato catechizzato scongiurato postulato
    opinato obbiettato rampognato rimbrottato rivangato rinvangato inveito interloquito disquisito arguito schernito
    grugnito
  `,
  impersonalCues: `
    si_legge si_leggeva si_può_leggere si_poteva_leggere leggere si_indica si_evidenzia si_rileva c'_è_scritto è_scritto sta_scritto stava_scritto
  `,
  documentPrepositions: 'in nel nello nella nell nei negli nelle su sul sulla',
  auxiliaries: `ho abbiamo avevo avevamo 
    ha hanno aveva avevano ebbe ebbero avrebbe avrebbero abbia abbiano avesse avessero avrà avranno avendo aver avere
    si_è si_era si_sono si_erano si_sarebbe viene veniva venne è_stato è_stata
  `,
  reportingGerunds: `
    dicendo affermando dichiarando spiegando sottolineando ribadendo aggiungendo precisando sostenendo annunciando
    avvertendo scrivendo rispondendo replicando chiedendo ammettendo osservando ricordando commentando raccontando
    riferendo assicurando puntualizzando chiarendo specificando evidenziando rimarcando rilevando concludendo
    twittando esclamando domandando ribattendo controbattendo obiettando confessando confidando ammonendo chiosando
    tuonando ironizzando sbottando argomentando auspicando lamentando sentenziando rammentando asserendo insistendo
    garantendo rivelando testimoniando ragionando riassumendo sintetizzando rivendicando riconoscendo ripetendo
    premettendo denunciando postillando rincarando dettagliando sbraitando bisbigliando sussurrando mormorando
    scherzando asseverando ipotizzando esordendo continuando proseguendo confermando notando attaccando accusando
    criticando esortando invitando promettendo minacciando giurando incalzando gridando urlando negando smentendo
    sperando pensando credendo ritenendo riflettendo definendo citando pubblicando postando sorridendo ridendo
    elogiando lodando ringraziando salutando consigliando suggerendo raccomandando chiamando indicando informando
    intimando ordinando pregando supplicando implorando invocando rassicurando tranquillizzando contestando
    protestando contrattaccando rilanciando affondando infierendo sferzando bacchettando stigmatizzando condannando
    deplorando stimando pronosticando ricostruendo riprendendo cominciando iniziando terminando intervenendo eccependo
    accennando svelando illustrando analizzando teorizzando filosofeggiando esultando gioendo festeggiando
    scommettendo esprimendo dettando recitando cantando sfogando giustificando difendendo ammiccando sibilando
    balbettando singhiozzando sospirando borbottando strillando scandendo annotando appuntando elencando enumerando
    evocando rievocando anticipando applaudendo smorzando glissando dribblando azzardando sbuffando verbalizzando
    motivando pontificando predicando rettificando comunicando segnalando certificando sancendo decretando proclamando
    reclamando pretendendo sollecitando incitando incoraggiando spronando rimproverando redarguendo biasimando
    snocciolando facendo_sapere facendo_notare mettendo_in_guardia temendo descrivendo proponendo dicendosi
    chiedendosi lamentandosi augurandosi domandandosi definendosi
  `,
  accordingTo: `
    secondo secondo_quanto_riferisce secondo_quanto_afferma secondo_quanto_dichiara secondo_quanto_scrive a_sentire
    stando a_detta_di a_detta_del a_detta_dello a_detta_della a_detta_dell a_detta_dei a_detta_degli a_detta_delle
    a_giudizio_di a_giudizio_del a_giudizio_dello a_giudizio_della a_giudizio_dell a_giudizio_dei a_giudizio_degli
    a_giudizio_delle a_parere_di a_parere_del a_parere_dello a_parere_della a_parere_dell a_parere_dei a_parere_degli
    a_parere_delle a_dire_di a_dire_del a_dire_dello a_dire_della a_dire_dell a_dire_dei a_dire_degli a_dire_delle
    nelle_parole_di nelle_parole_del nelle_parole_dello nelle_parole_della nelle_parole_dell nelle_parole_dei
    nelle_parole_degli nelle_parole_delle con_le_parole_di con_le_parole_del con_le_parole_dello con_le_parole_della
    con_le_parole_dell con_le_parole_dei con_le_parole_degli con_le_parole_delle per_bocca_di per_bocca_del
    per_bocca_dello per_bocca_della per_bocca_dell per_bocca_dei per_bocca_degli per_bocca_delle secondo_le_parole_di
    secondo_le_parole_del secondo_le_parole_dello secondo_le_parole_della secondo_le_parole_dell secondo_le_parole_dei
    secondo_le_parole_degli secondo_le_parole_delle stando_alle_parole_di stando_alle_parole_del
    stando_alle_parole_dello stando_alle_parole_della stando_alle_parole_dell stando_alle_parole_dei
    stando_alle_parole_degli stando_alle_parole_delle stando_alle_dichiarazioni_di stando_alle_dichiarazioni_del
    stando_alle_dichiarazioni_dello stando_alle_dichiarazioni_della stando_alle_dichiarazioni_dell
    stando_alle_dichiarazioni_dei stando_alle_dichiarazioni_degli stando_alle_dichiarazioni_delle secondo_il_parere_di
    secondo_il_parere_del secondo_il_parere_dello secondo_il_parere_della secondo_il_parere_dell secondo_il_parere_dei
    secondo_il_parere_degli secondo_il_parere_delle nell'opinione_di nell'opinione_del nell'opinione_dello
    nell'opinione_della nell'opinione_dell nell'opinione_dei nell'opinione_degli nell'opinione_delle ad_avviso_di
    ad_avviso_del ad_avviso_dello ad_avviso_della ad_avviso_dell ad_avviso_dei ad_avviso_degli ad_avviso_delle
    a_avviso_di a_avviso_del a_avviso_dello a_avviso_della a_avviso_dell a_avviso_dei a_avviso_degli a_avviso_delle
    secondo_quanto_riferito_da secondo_quanto_riferito_dal secondo_quanto_riferito_dallo secondo_quanto_riferito_dalla
    secondo_quanto_riferito_dall secondo_quanto_riferito_dai secondo_quanto_riferito_dagli
    secondo_quanto_riferito_dalle secondo_quanto_dichiarato_da secondo_quanto_dichiarato_dal
    secondo_quanto_dichiarato_dallo secondo_quanto_dichiarato_dalla secondo_quanto_dichiarato_dall
    secondo_quanto_dichiarato_dai secondo_quanto_dichiarato_dagli secondo_quanto_dichiarato_dalle
    secondo_quanto_riportato_da secondo_quanto_riportato_dal secondo_quanto_riportato_dallo
    secondo_quanto_riportato_dalla secondo_quanto_riportato_dall secondo_quanto_riportato_dai
    secondo_quanto_riportato_dagli secondo_quanto_riportato_dalle secondo_quanto_affermato_da
    secondo_quanto_affermato_dal secondo_quanto_affermato_dallo secondo_quanto_affermato_dalla
    secondo_quanto_affermato_dall secondo_quanto_affermato_dai secondo_quanto_affermato_dagli
    secondo_quanto_affermato_dalle come_riferito_da come_riferito_dal come_riferito_dallo come_riferito_dalla
    come_riferito_dall come_riferito_dai come_riferito_dagli come_riferito_dalle come_dichiarato_da
    come_dichiarato_dal come_dichiarato_dallo come_dichiarato_dalla come_dichiarato_dall come_dichiarato_dai
    come_dichiarato_dagli come_dichiarato_dalle come_riportato_da come_riportato_dal come_riportato_dallo
    come_riportato_dalla come_riportato_dall come_riportato_dai come_riportato_dagli come_riportato_dalle
    come_spiegato_da come_spiegato_dal come_spiegato_dallo come_spiegato_dalla come_spiegato_dall come_spiegato_dai
    come_spiegato_dagli come_spiegato_dalle come_detto_da come_detto_dal come_detto_dallo come_detto_dalla
    come_detto_dall come_detto_dai come_detto_dagli come_detto_dalle stando_a stando_al stando_allo stando_alla
    stando_all stando_ai stando_agli stando_alle
  `,
  saidBy: `
    detto_da detto_dal detto_dallo detto_dalla detto_dall detto_dai detto_dagli detto_dalle detta_da detta_dal
    detta_dallo detta_dalla detta_dall detta_dai detta_dagli detta_dalle dichiarato_da dichiarato_dal dichiarato_dallo
    dichiarato_dalla dichiarato_dall dichiarato_dai dichiarato_dagli dichiarato_dalle affermato_da affermato_dal
    affermato_dallo affermato_dalla affermato_dall affermato_dai affermato_dagli affermato_dalle spiegato_da
    spiegato_dal spiegato_dallo spiegato_dalla spiegato_dall spiegato_dai spiegato_dagli spiegato_dalle scritto_da
    scritto_dal scritto_dallo scritto_dalla scritto_dall scritto_dai scritto_dagli scritto_dalle scritta_da
    scritta_dal scritta_dallo scritta_dalla scritta_dall scritta_dai scritta_dagli scritta_dalle pronunciato_da
    pronunciato_dal pronunciato_dallo pronunciato_dalla pronunciato_dall pronunciato_dai pronunciato_dagli
    pronunciato_dalle pronunciata_da pronunciata_dal pronunciata_dallo pronunciata_dalla pronunciata_dall
    pronunciata_dai pronunciata_dagli pronunciata_dalle pronunciate_da pronunciate_dal pronunciate_dallo
    pronunciate_dalla pronunciate_dall pronunciate_dai pronunciate_dagli pronunciate_dalle rilasciato_da
    rilasciato_dal rilasciato_dallo rilasciato_dalla rilasciato_dall rilasciato_dai rilasciato_dagli rilasciato_dalle
    rilasciata_da rilasciata_dal rilasciata_dallo rilasciata_dalla rilasciata_dall rilasciata_dai rilasciata_dagli
    rilasciata_dalle rilasciate_da rilasciate_dal rilasciate_dallo rilasciate_dalla rilasciate_dall rilasciate_dai
    rilasciate_dagli rilasciate_dalle diffuso_da diffuso_dal diffuso_dallo diffuso_dalla diffuso_dall diffuso_dai
    diffuso_dagli diffuso_dalle diffusa_da diffusa_dal diffusa_dallo diffusa_dalla diffusa_dall diffusa_dai
    diffusa_dagli diffusa_dalle firmato_da firmato_dal firmato_dallo firmato_dalla firmato_dall firmato_dai
    firmato_dagli firmato_dalle firmata_da firmata_dal firmata_dallo firmata_dalla firmata_dall firmata_dai
    firmata_dagli firmata_dalle espresso_da espresso_dal espresso_dallo espresso_dalla espresso_dall espresso_dai
    espresso_dagli espresso_dalle espressa_da espressa_dal espressa_dallo espressa_dalla espressa_dall espressa_dai
    espressa_dagli espressa_dalle lanciato_da lanciato_dal lanciato_dallo lanciato_dalla lanciato_dall lanciato_dai
    lanciato_dagli lanciato_dalle lanciata_da lanciata_dal lanciata_dallo lanciata_dalla lanciata_dall lanciata_dai
    lanciata_dagli lanciata_dalle annunciato_da annunciato_dal annunciato_dallo annunciato_dalla annunciato_dall
    annunciato_dai annunciato_dagli annunciato_dalle ribadito_da ribadito_dal ribadito_dallo ribadito_dalla
    ribadito_dall ribadito_dai ribadito_dagli ribadito_dalle sottolineato_da sottolineato_dal sottolineato_dallo
    sottolineato_dalla sottolineato_dall sottolineato_dai sottolineato_dagli sottolineato_dalle riferito_da
    riferito_dal riferito_dallo riferito_dalla riferito_dall riferito_dai riferito_dagli riferito_dalle
  `,
};
