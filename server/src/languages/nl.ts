import { dutchPeople } from './nl.people';
import { words, type Language } from './language';

/**
 * Dutch, of the Netherlands and Flanders.
 *
 * Verbs: present and preterite of the third person, singular and plural. Separable verbs stand in two shapes: the
 * bare stem (`voegde`) among the weak verbs, and stem and particle (`voegde_toe`) or joined (`toevoegde`, in a
 * clause) among the others.
 */
export const nl: Language = {
  code: 'nl',
  name: 'Dutch',
  ...dutchPeople,

  functionWords: `
    het een van dat niet op te zijn voor met die er maar om dan zou wat mijn hij ook aan bij nog als uit hebben heeft
    wordt worden naar kan deze geen werd door tot zich meer moet zo hun haar ze wij wel over veel daar onder tegen na
    waren heb jaar al dit zei volgens tussen hem omdat kunnen zij moeten eerste eerder onze heel of toen ons gaat gaan
    vrijdag wie ging hebt alleen waar sinds twee andere tijdens echter terwijl nu welke mensen nieuwe ik je zal zullen
    vorige
  `,
  negations: 'niet niets nooit niemand geen noch zonder nergens evenmin',
  copulas: 'is',
  pastCopulas: 'was werd',
  nicknameWords: 'noemen noemt noemden bekend',
  nowWords: 'nu thans',
  calledWords: 'genaamd',
  roleTimes: `
    ex oud voormalig voormalige toenmalig toenmalige vroegere toekomstig toekomstige vertrekkend vertrekkende aankomend demissionair wijlen
  `,
  reportingVerbs: `
    zegt zei zeiden zeggen verklaart verklaarde verklaarden verklaren vertelt vertelde vertelden vertellen benadrukt
    benadrukte benadrukten benadrukken stelt stelde stelden stellen meldt meldde meldden melden schrijft schreef
    schreven schrijven antwoordt antwoordde antwoordden antwoorden reageert reageerde reageerden reageren beweert
    beweerde beweerden beweren bevestigt bevestigde bevestigden bevestigen erkent erkende erkenden erkennen
    concludeert concludeerde concludeerden waarschuwt waarschuwde waarschuwden waarschuwen betoogt betoogde betoogden
    licht_toe lichtte_toe lichtten_toe toelichtte toelicht voegt_toe voegde_toe voegden_toe toevoegde voegt_eraan_toe
    voegde_eraan_toe geeft_toe gaf_toe gaven_toe toegaf legt_uit legde_uit legden_uit uitlegde uitlegt merkt_op
    merkte_op merkten_op opmerkte deelt_mee deelde_mee deelden_mee meedeelde kondigt_aan kondigde_aan kondigden_aan
    aankondigde wijst_erop wees_erop wezen_erop geeft_aan gaf_aan gaven_aan aangaf laat_weten liet_weten lieten_weten
    liet_optekenen vraagt_zich_af vroeg_zich_af roept_op riep_op riepen_op oordeelt oordeelde oordeelden onderstreept
    onderstreepte onderstreepten nuanceert nuanceerde nuanceerden verzekert verzekerde verzekerden herhaalt herhaalde
    herhaalden ontkent ontkende ontkenden constateert constateerde constateerden bekritiseert bekritiseerde
    bekritiseerden betreurt betreurde betreurden hekelt hekelde hekelden twittert twitterde twitterden tweet tweette
    tweetten mailt mailde grapt grapte grapten verzucht verzuchtte klaagt klaagde klaagden suggereert suggereerde
    suggereerden vervolgt vervolgde vervolgden pleit pleitte pleitten belooft beloofde beloofden fulmineert
    fulmineerde foetert foeterde sneert sneerde verduidelijkt verduidelijkte preciseert preciseerde memoreert
    memoreerde repliceert repliceerde riposteert riposteerde vat_samen vatte_samen spreekt_tegen sprak_tegen brengt_in
    bracht_in werpt_tegen wierp_tegen klinkt_het klonk_het luidt luidde luidden luidt_het luidde_het meent meende
    meenden moppert mopperde mopperden bekent bekentde bekentden preciseerden betuigt betuigde oppert opperde opperden
    bepleit bepleitte bepleitten redeneert redeneerde redeneerden vertrouwt_toe vertrouwde_toe sputtert sputterde
    sputtert_tegen sputterde_tegen jammert jammerde weeklaagt lacht_weg vertolkt somt_op somde_op brengt_uit
    bracht_uit roept_uit riep_uit werpt_op wierp_op stipt_aan stipte_aan haalt_aan haalde_aan geeft_te_kennen
    gaf_te_kennen gaven_te_kennen laat_zich_ontvallen liet_zich_ontvallen laat_verstaan liet_verstaan lieten_verstaan
    merkt_fijntjes_op twijfelt twijfelde informeert informeerde vraagt_hardop verheldert verhelderde rapporteert
    rapporteerde rapporteerden verkondigt verkondigde bezweert bezwoer bezwoeren garandeert garandeerde garandeerden
    dient_van_repliek bijt_terug beet_terug kaatst_terug kaatste_terug countert counterde murmelt murmelde pruttelt
    luiden zei_hij analyseert analyseerde bekende bekenden schampert schamperde spreekt_uit sprak_uit
    voegt_daaraan_toe voegde_daaraan_toe voegden_daaraan_toe voegt_er_aan_toe voegde_er_aan_toe bracht_ertegenin
    zegde zegden menen beklemtoont beklemtonen beklemtoonde beklemtoonden leggen_uit uitleggen uitlegden voegen_toe
    toevoegt toevoegen toevoegden lichten_toe toelichten toelichtten geven_toe toegeeft toegeven toegaven merken_op
    opmerkt opmerken opmerkten concluderen constateren bekennen bezweren zweert zwoer zwoeren verzekeren deelt_mede
    delen_mede deelde_mede deelden_mede mededeelt mededelen mededeelde mededeelden delen_mee meedeelt meedelen
    meedeelden berichtte berichtten verkondigen verkondigden poneert poneren poneerde poneerden opperen suggereren
    insinueert insinueren insinueerde insinueerden argumenteert argumenteren argumenteerde argumenteerden redeneren
    filosoferen filosofeerden mijmeren mijmerden peinzen peinsden mompelen mompelden prevelt prevelen prevelde
    prevelden murmelen murmelden mummelt mummelen mummelde mummelden fluisteren fluisterden fluistert_toe
    fluisteren_toe fluisterde_toe fluisterden_toe toefluistert toefluisteren toefluisterde toefluisterden lispelt
    lispelen lispelde lispelden stamelen stamelden stottert stotteren stotterde stotterden hakkelt hakkelen hakkelde
    hakkelden roepen roept_toe roepen_toe riep_toe riepen_toe toeroept toeroepen toeriep toeriepen roept_na roepen_na
    riep_na riepen_na naroept naroepen nariep nariepen schreeuwden schreeuwt_uit schreeuwen_uit schreeuwde_uit
    schreeuwden_uit uitschreeuwt uitschreeuwen uitschreeuwde uitschreeuwden schreeuwt_toe schreeuwen_toe
    schreeuwde_toe schreeuwden_toe toeschreeuwt toeschreeuwen toeschreeuwde toeschreeuwden krijst krijsen krijste
    krijsten brult brullen brulde brulden buldert bulderen bulderde bulderden tieren tierden foeteren foeterden
    vloekt vloekte vloekten sakkert sakkeren sakkerde sakkerden mopperen mort morren morde morden sputteren_tegen
    sputterden_tegen tegensputtert tegensputteren tegensputterde tegensputterden sputteren sputterden werpen_tegen
    wierpen_tegen tegenwerpt tegenwerpen tegenwierp tegenwierpen pruttelt_tegen pruttelen_tegen pruttelde_tegen
    pruttelden_tegen tegenpruttelt tegenpruttelen tegenpruttelde tegenpruttelden klagen jammeren jammerden weeklagen
    weeklaagde weeklaagden lamenteert lamenteren lamenteerde lamenteerden zanikt zaniken zanikte zanikten kankert
    kankeren kankerde kankerden zuchtten verzuchten verzuchtten kreunen kreunden kermt kermen kermde kermden gromt
    grommen gromde gromden brommen bromden grauwt grauwde grauwden snauwt snauwen snauwde snauwden snauwt_toe
    snauwen_toe snauwde_toe snauwden_toe toesnauwt toesnauwen toesnauwde toesnauwden snauwt_af snauwen_af snauwde_af
    snauwden_af afsnauwt afsnauwen afsnauwde afsnauwden bitst bitsen bitste bitsten bijt_toe bijten_toe beet_toe
    beten_toe toebijt toebijten toebeet toebeten blaft blaffen blafte blaften blaft_toe blaffen_toe blafte_toe
    blaften_toe toeblaft toeblaffen toeblafte toeblaften sneerden smalen smaalden schamperen schamperden schimpt
    schimpen schimpte schimpten hoont honen hoonde hoonden spotten spotte schertst schertsen schertste schertsten
    gekscheert gekscheren gekscheerde gekscheerden grinnikt grinniken grinnikte grinnikten gniffelt gniffelen
    gniffelde gniffelden giechelt giechelen giechelde giechelden gnuift gnuiven gnuifde gnuifden proest proesten
    proestte proestten jubelen jubelden kraait kraaide kraaiden glunderen glunderden pocht pochen pochte pochten
    snoeft snoeven snoefde snoefden repliceren repliceerden riposteren riposteerden beaamt beamen beaamde beaamden
    preciseren verduidelijken verduidelijkten verhelderen verhelderden nuanceren relativeren relativeerden
    interrumpeert interrumperen interrumpeerde interrumpeerden valt_bij vallen_bij viel_bij vielen_bij bijvalt
    bijvallen bijviel bijvielen vraagt_door vragen_door vroeg_door vroegen_door doorvraagt doorvragen doorvroeg
    doorvroegen sommeert sommeren sommeerde sommeerden gebiedt gebood smeekt smeken smeekte smeekten soebat soebatten
    soebatte raadt_aan raden_aan raadde_aan raadden_aan ried_aan rieden_aan aanraadt aanraden aanraadde aanraadden
    aanried aanrieden raadt_af raden_af raadde_af raadden_af ried_af rieden_af afraadt afraden afraadde afraadden
    afried afrieden maant maande maanden maant_aan manen_aan maande_aan maanden_aan aanmaant aanmanen aanmaande
    aanmaanden vermaant vermanen vermaande vermaanden preekt preekte preekten oreert oreren oreerde oreerden doceert
    doceren doceerde doceerden declameert declameren declameerde declameerden proclameert proclameren proclameerde
    proclameerden scanderen debiteert debiteren debiteerde debiteerden orakelt orakelde orakelden profeteert
    profeteren profeteerde profeteerden speculeert speculeren speculeerde speculeerden gissen giste gisten gispt
    gispen gispte gispten twitteren tweeten blogt bloggen blogde blogden mailen mailden appt appte appten sms't
    sms'en sms'te sms'ten vertrouwen_toe vertrouwden_toe toevertrouwt toevertrouwen toevertrouwde toevertrouwden
    biecht_op biechten_op biechtte_op biechtten_op opbiecht opbiechten opbiechtte opbiechtten biechtte biechtten
    verklapt verklappen verklapte verklapten flapt_uit flappen_uit flapte_uit flapten_uit uitflapt uitflappen
    uitflapte uitflapten flapt_eruit flappen_eruit flapte_eruit flapten_eruit eruitflapt eruitflappen eruitflapte
    eruitflapten keuvelt keuvelen keuvelde keuvelden kwebbelt kwebbelen kwebbelde kwebbelden wauwelt wauwelen
    wauwelde wauwelden leutert leuteren leuterde leuterden zwamt zwamde zwamden raaskalt raaskallen raaskalde
    raaskalden kirt kirren kirde kirden kweelt kwelen kweelde kweelden kwettert kwetteren kwetterde kwetterden kakelt
    kakelen kakelde kakelden blaat blaten blaatte blaatten tettert tetteren tetterde tetterden schettert schetteren
    schetterde schetterden fulmineren fulmineerden briesen briesten sist sissen siste sisten sist_toe sissen_toe
    siste_toe sisten_toe toesist toesissen toesiste toesisten knarsetandt knarsetanden knarsetandde knarsetandden
    teemt temen teemde teemden neuzelt neuzelen neuzelde neuzelden humt hummen humde humden brabbelt brabbelen
    brabbelde brabbelden bazelt bazelen bazelde bazelden fantaseert fantaseren fantaseerde fantaseerden memoreren
    memoreerden recapituleert recapituleren recapituleerde recapituleerden resumeert resumeren resumeerde resumeerden
    expliceert expliceren expliceerde expliceerden verwoordt verwoorden verwoordde verwoordden parafraseert
    parafraseren parafraseerde parafraseerden complimenteren complimenteerden vraagt_af vragen_af vroeg_af vroegen_af
    afvraagt afvragen afvroeg afvroegen insisteert insisteren insisteerde insisteerden stipuleert stipuleren
    stipuleerde stipuleerden postuleert postuleren postuleerde postuleerden moraliseert moraliseren moraliseerde
    moraliseerden psychologiseert psychologiseren psychologiseerde psychologiseerden theoretiseert theoretiseren
    theoretiseerde theoretiseerden
  `,
  weakReportingVerbs: `
    eist eiste eisten besluit besloot besloten vindt vond vonden vinden vraagt vroeg vroegen vragen denkt dacht
    dachten gelooft geloofde geloofden hoopt hoopte hoopten vreest vreesde vreesden noemt noemde noemden voegt voegde
    voegden licht lichtte lichtten geeft gaf gaven legt legde legden merkt merkte merkten deelt deelde deelden kondigt
    kondigde wijst wees wezen laat liet lieten roept riep riepen spreekt sprak spraken lacht lachte lachten zucht
    zuchtte glimlacht glimlachte schreeuwt schreeuwde fluistert fluisterde mompelt mompelde bromt bromde juicht
    juichte juichten jubelt jubelde verwacht verwachtte verwachtten voorspelt voorspelde voorspelden bedankt bedankte
    prijst prees prezen looft loofde verdedigt verdedigde verdedigden weerlegt weerlegde verwerpt verwierp verwierpen
    adviseert adviseerde adviseerden dreigt dreigde dreigden beschuldigt beschuldigde beschuldigden verwijt verweet
    verweten omschrijft omschreef omschreven beschrijft beschreef beschreven herinnert herinnerde begint begon
    begonnen gaat_verder ging_verder eindigt eindigde sluit_af sloot_af onthult onthulde
    onthulden relativeert relativeerde verwijst verwees verwezen dringt_aan drong_aan drongen_aan uit uitte uitten
    schat schatte schatten publiceert publiceerde post postte postten plaatst plaatste sust
    suste gruwt gruwde baalt baalde droomt droomde mijmert mijmerde filosofeert filosofeerde     smaalt smaalde toont toonde glundert glunderde straalt straalde snikt snikte snikten huilt huilde briest brieste
    tiert tierde gilt gilde kreunt kreunde stamelt stamelde hijgt hijgde peinst peinsde wuift wuifde
    haalt_zijn_schouders_op haalt_haar_schouders_op haalde_zijn_schouders_op haalde_haar_schouders_op troost troostte
    jent plaagt plaagde wil wilde weet wist ziet zag hoort hoorde scandeert scandeerden scandeerde zingt zong klinkt
    klonk complimenteert complimenteerde feliciteert feliciteerde moedigt_aan moedigde_aan berust berustte
  `,
  reportingParticiples: `
    gezegd verklaard verteld benadrukt gesteld gemeld geschreven geantwoord gereageerd beweerd bevestigd erkend
    geconcludeerd gewaarschuwd betoogd toegelicht toegevoegd toegegeven uitgelegd opgemerkt meegedeeld medegedeeld
    aangekondigd aangegeven gevraagd opgeroepen geoordeeld onderstreept genuanceerd verzekerd herhaald ontkend
    geconstateerd bekritiseerd betreurd gehekeld getwitterd getweet gegrapt geklaagd gesuggereerd vervolgd gepleit
    geëist beloofd verduidelijkt gepreciseerd samengevat tegengesproken gedacht gehoopt gevreesd genoemd gesproken
    geroepen verwacht voorspeld bedankt geprezen verdedigd weerlegd verworpen geadviseerd gedreigd beschuldigd
    verweten omschreven beschreven geciteerd herinnerd bekend onthuld verwezen aangedrongen geuit laten_weten
    laten_optekenen gewezen gepubliceerd gepost gemeend geopperd gemopperd bepleit gerapporteerd gegarandeerd bezworen
    laten_verstaan verkondigd
    beklemtoond gezworen geponeerd geïnsinueerd geargumenteerd geredeneerd gefilosofeerd gemijmerd gepeinsd gemompeld
    gepreveld gemurmeld gemummeld gefluisterd toegefluisterd gelispeld gestameld gestotterd gehakkeld toegeroepen
    nageroepen geschreeuwd uitgeschreeuwd toegeschreeuwd gegild gekrijst gebruld gebulderd getierd gefoeterd gevloekt
    gesakkerd gemord tegengesputterd gesputterd tegengeworpen tegengeprutteld gejammerd geweeklaagd gelamenteerd
    gezanikt gekankerd gezucht gekreund gekermd gegromd gebromd gegrauwd gesnauwd toegesnauwd afgesnauwd gebitst
    toegebeten geblaft toegeblaft gesneerd gesmaald geschamperd geschimpt gehoond gespot geschertst gegekscheerd
    gegrinnikt gegniffeld gegiecheld gegnuifd geproest gejubeld gekraaid geglunderd gepocht gesnoefd gerepliceerd
    geriposteerd beaamd verhelderd gerelativeerd geïnterrumpeerd bijgevallen doorgevraagd gesommeerd geboden gesmeekt
    gesoebat aangeraden afgeraden gemaand aangemaand vermaand gepreekt georeerd gedoceerd gedeclameerd geproclameerd
    gescandeerd gedebiteerd georakeld geprofeteerd gespeculeerd gegist gegispt geblogd gemaild geappt ge-sms't
    toevertrouwd opgebiecht gebiecht verklapt uitgeflapt eruitgeflapt gekeuveld gekwebbeld gewauweld geleuterd
    gezwamd geraaskald gekird gekweeld gekwetterd gekakeld geblaat getetterd geschetterd gefulmineerd gebriest gesist
    toegesist geknarsetand geteemd geneuzeld gehumd gebrabbeld gebazeld gefantaseerd gememoreerd gerecapituleerd
    geresumeerd geëxpliceerd verwoord geparafraseerd gecomplimenteerd afgevraagd geïnsisteerd gestipuleerd
    gepostuleerd gemoraliseerd gepsychologiseerd getheoretiseerd
  `,
  auxiliaries: 'heeft had hebben hadden zou zouden',
  reportingGerunds: `
    zeggend zeggende benadrukkend waarschuwend toevoegend lachend glimlachend antwoordend vragend verwijzend
  `,
  speechNouns: `
    verklaring verklaringen uitspraak uitspraken reactie reacties bericht berichten persbericht persverklaring
    mededeling brief brieven mail e-mail tweet tweets post toespraak speech interview gesprek antwoord antwoorden
    vraag vragen opmerking opmerkingen kritiek waarschuwing dreigement belofte aankondiging oproep kreet slogan leus
    motto citaat woorden woord zin conclusie analyse uitleg toelichting bekentenis getuigenis grap argument mening
    advies bevel verzoek eed gebed preek eerbetoon excuses klacht rapport resolutie spandoek opschrift titel kop
    stelling voorspelling commentaar oordeel boodschap statement
  `,
  // `aldus` and `zo` may stand before or after the speaker.
  accordingTo: `
    volgens aldus zo naar_eigen_zeggen naar_de_mening_van naar_het_oordeel_van in_de_ogen_van in_de_woorden_van
    in_een_reactie_van blijkens naar_verluidt onder_verwijzing_naar met_verwijzing_naar dixit naar_de_woorden_van
    naar_het_gevoel_van in_de_optiek_van zo_stelt zo_zegt zo_schrijft zo_meldt zo_verklaart zo_vindt naar_opgave_van
    op_gezag_van bij_monde_van
  `,
  saidBy: `
    gezegd_door verklaard_door geschreven_door ondertekend_door uitgesproken_door geformuleerd_door voorgelezen_door
    geciteerd_door verspreid_door aangekondigd_door gepubliceerd_door citeert citeerde citeren citeerden
    tekende_op_uit_de_mond_van uit_de_mond_van
  `,

  pronouns: {
    male: 'hij ie',
    female: 'ze zij',
    plural: 'zij ze',
    either: 'ik men iemand',
  },
  viewPrepositions: 'voor',
  namingWords: 'als',
  relatives: 'die dat wie welke',
  firstPerson: "ik me mij mijn m'n mezelf wij we ons onze ikzelf",
  firstPersonObjects: 'me mij ons',
  contrastWords: 'terwijl',
  ownViews: 'naar_zijn_mening naar_haar_mening in_zijn_ogen in_haar_ogen',
  topicPrepositions: 'over',
  ofWords: 'van',
  anybody: 'iemand ander sommigen anderen velen allen',
  articles: "de het een 't 'n",
  prepositions: 'van voor in op bij met aan uit naar door over tegen tussen onder ten ter te namens',
  adverbs: `
    ook verder daarnaast bovendien daarna vervolgens toen later nog al reeds echter wel dan daarbij hierbij inmiddels
    eerder eerst tenslotte ten_slotte uiteindelijk nu vandaag gisteren eergisteren morgen intussen ondertussen
    tegelijkertijd overigens eveneens evenzeer opnieuw weer letterlijk zelf zelfs alleen slechts gewoon duidelijk
    expliciet openlijk blijkbaar onder_meer onder_andere bijvoorbeeld vooral met_name herhaaldelijk onlangs destijds
    ooit kort bondig hierover daarover daarom dus zo zich het er hier daar lachend tegenover_het_anp aan_de_pers
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond
  `,
  verbSecond: true,
  compounds: true,
  indefiniteArticles: 'een',
  genderedHonorifics: { male: 'heer meneer dhr', female: 'mevrouw mw' },
  coordinators: 'en maar of want dus',
  kinship: {
    male: 'echtgenoot vader zoon broer weduwnaar oom grootvader opa neef',
    female: 'echtgenote vrouw moeder dochter zus weduwe tante grootmoeder oma nicht',
  },
  personNouns: 'man vrouw heer dame jongen meisje',
  andWords: 'en',
  conjunctions: 'en maar of want zoals als wanneer terwijl omdat dat hoewel nadat voordat tot waar dus niet',
  sentenceOpeners: `
    aan aangezien achter afgelopen al alhoewel alle alleen alles als alsof althans ander andere anderen anders behalve
    beide beiden bij bijna binnen blijkbaar boven bovendien daar daaraan daarbij daardoor daarin daarmee daarna
    daarnaast daarom daarop daarvan daarvoor dan dankzij dat de deze dezelfde dergelijke die dit doch door doordat
    drie dus echter een één eens eenmaal eerder eerst eerste eigenlijk elk en enige enkel enkele er eraan eromheen
    ervan evenals eveneens geen gelukkig geleden gisteren haar had hadden heeft heel helaas hem het hetzelfde hier
    hierbij hierdoor hierin hiermee hierna hij hoe hoewel hun ieder iedere iedereen iemand iets ik immers in inclusief
    inderdaad indien ingevolge inmiddels integendeel intussen is ja jarenlang je jij jullie kan komende kort kortom
    krachtens kunnen laatste langs later liefst maar mag mede meer meerdere meestal men mensen met misschien mits
    mocht moet moeten mogelijk momenteel morgen na naar naarmate naast nadat natuurlijk nee nergens net niemand niet
    niets niettemin nieuw nieuwe nog noch nooit nu of ofschoon om omdat onder ondanks ondertussen ongeveer ons ook op
    opnieuw opvallend over overal overigens pas per plotseling precies rond ruim samen scheelt sedert sinds slechts
    soms sommige sommigen sowieso steeds straks te tegelijk tegelijkertijd tegen tegenover telkens ten tenminste
    tenslotte tenzij ter terwijl tevens tijdens toch toen totdat tot trouwens tussen twee uit uiteindelijk uiteraard
    vaak van vanaf vandaag vandaar vanuit vanwege veel veelal verder verschillende vervolgens via vier vijf volgend
    volgende volgens voor vooral vooralsnog voordat voorlopig voorts vorig vorige waar waarbij waardoor waarna waarom
    waarschijnlijk waarvan wanneer want waren was wat we weer wegens wel welk welke wellicht wie wij wil worden wordt
    ze zeker zelden zelf zelfs zes zeven zich zij zijn zo zoals zodat zodra zonder zou zouden zowel zulke zullen
    regering politie vrouwen mannen kinderen jaren dagen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    bron bronnen land landen partij partijen
  `,

  organisationWords: `
    universiteit hogeschool school college instituut academie centrum ministerie departement dienst bureau agentschap
    kabinet kanselarij gemeente provincie raad kamer parlement senaat congres commissie comité partij beweging front
    unie alliantie bond liga vakbond vakcentrale vereniging organisatie stichting fonds genootschap maatschappij
    bedrijf concern groep bank beurs verzekeraar club fc sc psv ajax feyenoord rechtbank gerechtshof hof
    raad_van_state openbaar_ministerie politie marechaussee leger landmacht luchtmacht marine brigade bataljon navo vn
    unicef who imf krant dagblad weekblad tijdschrift omroep zender radio televisie persbureau uitgeverij theater
    opera museum galerie bibliotheek bioscoop festival orkest dierentuin park tuin ziekenhuis kliniek kerk kathedraal
    basiliek abdij klooster kapel moskee synagoge tempel bisdom parochie begraafplaats gevangenis kazerne straat laan
    plein gracht kade weg steeg brug haven poort station luchthaven vliegveld metro snelweg tunnel wijk stad dorp
    regio staat staten republiek koninkrijk eiland eilanden schiereiland kaap baai zee oceaan meer rivier kanaal berg
    heuvel dal bos heide woestijn kust strand toren paleis kasteel hotel gebouw restaurant café fabriek centrale beker
    kampioenschap toernooi spelen prijs ronde tentoonstelling top conferentie verdrag akkoord wet plan operatie zaak
    proces rapport monument stadion zwembad hal arena infrastructuur financiën justitie defensie onderwijs
    binnenlandse_zaken buitenlandse_zaken volksgezondheid landbouw klimaat economie volkshuisvesting cultuur
    sociale_zaken werkgelegenheid waterstaat migratie asiel energie natuur kremlin kamerfractie waterschap
    rijkswaterstaat provinciale_staten
  `,

  months: [
    'januari|jan',
    'februari|feb|febr',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'maandag|maandagavond|maandagochtend|maandagmorgen|maandagmiddag|maandagnamiddag|maandagnacht',
    'dinsdag|dinsdagavond|dinsdagochtend|dinsdagmorgen|dinsdagmiddag|dinsdagnamiddag|dinsdagnacht',
    'woensdag|woensdagavond|woensdagochtend|woensdagmorgen|woensdagmiddag|woensdagnamiddag|woensdagnacht',
    'donderdag|donderdagavond|donderdagochtend|donderdagmorgen|donderdagmiddag|donderdagnamiddag|donderdagnacht',
    'vrijdag|vrijdagavond|vrijdagochtend|vrijdagmorgen|vrijdagmiddag|vrijdagnamiddag|vrijdagnacht',
    'zaterdag|zaterdagavond|zaterdagochtend|zaterdagmorgen|zaterdagmiddag|zaterdagnamiddag|zaterdagnacht',
    'zondag|zondagavond|zondagochtend|zondagmorgen|zondagmiddag|zondagnamiddag|zondagnacht',
  ],
  relativeDays: {
    eergisteren: -2,
    gisteren: -1,
    gisteravond: -1,
    gisterenavond: -1,
    gisterochtend: -1,
    gistermorgen: -1,
    gistermiddag: -1,
    vannacht: 0,
    vandaag: 0,
    heden: 0,
    vanochtend: 0,
    vanmorgen: 0,
    vanmiddag: 0,
    vanavond: 0,
    morgen: 1,
    morgenochtend: 1,
    morgenmiddag: 1,
    morgenavond: 1,
    overmorgen: 2,
  },
  relativeModifiers: {
    vorig: -1,
    vorige: -1,
    afgelopen: -1,
    jongstleden: -1,
    laatstleden: -1,
    verleden: -1,
    deze: 0,
    dit: 0,
    komend: 1,
    komende: 1,
    volgend: 1,
    volgende: 1,
    aanstaande: 1,
  },
  units: {
    day: 'dag dagen',
    week: 'week weken',
    month: 'maand maanden',
    year: 'jaar jaren',
  },
  ago: 'geleden',
  within: 'over binnen',
  anniversaries: 'verjaardag',
  eves: 'vooravond',
  ordinals: words('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'),
  seasons: ['lente|voorjaar', 'zomer|zomers', 'herfst|najaar', 'winter|winters'],

  abbreviations: `
    dhr mevr mw mej dr drs mr mrs ir ing prof bc jr sr st sint jhr ds o.a m.a o.m bijv bv b.v d.w.z nl n.l i.p.v t.o.v
    m.b.t i.v.m e.d e.a enz etc ca vgl resp evt incl excl nr nrs tel blz p pp afd inc ltd n.v s.a co corp gebr mln mld
    jan feb febr mrt apr aug sept sep okt nov dec a.s j.l jl z.o.z v.chr n.chr h.m z.k.h a.u.b t.a.v t/m t.z.t u.s v.s
    e.g i.e c.q c.s m.n
  `,
  // Taalunie and Onze Taal: ‘…’ or “…” outside, the other inside; the press of Flanders and the Netherlands writes
  // both. Older print has „…”.
  marks: ['‘’', '“”'],
  otherMarks: ['„”', '""', "''", '«»'],
  spacedMarks: false,
  apostropheWords: `
    't 'n 's 'k 'm 'r 'ns 'tis z'n m'n 'ie 's-gravenhage 's-hertogenbosch '68 '70 '80 '90
  `,

  headerKeys: {
    titel: 'title',
    kop: 'title',
    ondertitel: 'subtitle',
    datum: 'date',
    gepubliceerd: 'date',
    plaats: 'place',
    bron: 'source',
    auteur: 'author',
    auteurs: 'author',
    foto: 'photo',
    fotograaf: 'photo',
    sprekers: 'speakers',
    spreker: 'speakers',
    interviewer: 'interviewer',
    taal: 'language',
    'vertaald uit': 'translated-from',
    soort: 'kind',
    link: 'url',
  },
  questionLabels: 'v vraag',
  answerLabels: 'a antwoord',
  captionWords: `
    foto foto's fotograaf beeld afbeelding archieffoto archiefbeeld illustratie infographic kaart video portret
    montage bijschrift ©
  `,
  boilerplate: `
    advertentie lees_ook lees_meer lees_verder bekijk_ook zie_ook meer_over_dit_onderwerp gerelateerde_artikelen
    deel_dit_artikel volg_ons volg_ons_op meld_je_aan_voor schrijf_je_in_voor alle_rechten_voorbehouden
    tekst_gaat_verder_onder gesponsorde_inhoud
  `,
  joints: 'het deze',
  notJoined: 'hetzelfde hetgeen hetwelk hetzij heterogeen heterogene',
  workWords: `
    boek boeken roman romans bestseller verhaal gedicht bundel biografie autobiografie memoires essay toneelstuk
    komedie drama film films speelfilm documentaire serie aflevering programma talkshow tijdschrift weekblad krant
    dagblad website blog podcast column artikel hoofdartikel reportage rapport onderzoek proefschrift album single
    nummer liedje lied hit opera ballet musical symfonie schilderij beeld tentoonstelling spel game stripverhaal strip
    gids handboek woordenboek operatie missie campagne schip boot vrachtschip veerboot onderzeeër satelliet
    ruimtesonde orkaan storm getiteld getitelde
  `,
  whatClauses: 'wat',
  scareCues: `
    zogenaamd zogenaamde zogeheten zogenoemde vermeend vermeende bijgenaamd genaamd genoemd bestempeld_als
    bestempelde_als omschreven_als bekend_als bekend_onder beschreven_als gedoopt_tot de_term het_begrip het_woord
    de_uitdrukking de_naam onder_de_naam een_soort wat_hij_noemt wat_zij_noemt wat_hij_noemde tussen_aanhalingstekens
    zelfbenoemd zelfbenoemde zelfverklaard zelfverklaarde
  `,
};
