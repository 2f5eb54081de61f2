import { germanPeople } from './de.people';
import { germanNames } from './de.names';
import { words, type Language } from './language';

/**
 * German, as written in Germany, Austria and Switzerland (where ss stands for ß).
 *
 * Separable verbs stand in two shapes: the bare stem (`führte`) among the weak verbs, and stem and particle
 * (`führte_aus`) or joined (`ausführte`, in a clause) among the others.
 */
export const de: Language = {
  code: 'de',
  name: 'German',
  ...germanPeople,
  ...germanNames,

  // Words that Dutch or English share (in, an, was, so, er, man) are left out.
  functionWords: `
    der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach
    wird bei einer um am sind noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch sein wurde sei
    hatte kann gegen vom können schon wenn habe seine ihre ihrer dann unter wir soll ich eines jahr zwei jahren diese
    dieser wieder keine uhr seiner worden ihr ihm ihn ihnen doch zwischen immer sehr damit seit wurden etwa sowie
    waren ohne denn jedoch müssen gegenüber wegen beim diesem dieses weil würde rund sagte nun bereits anderen laut
    derzeit daß
  `,
  negations: `
    nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keins weder ohne
  `,
  copulas: 'ist',
  pastCopulas: 'war wurde',
  nowWords: 'heute jetzt',
  calledWords: 'namens',
  roleTimes: `
    ex früherer frühere früheren ehemaliger ehemalige ehemaligen einstiger einstige einstigen damaliger damalige damaligen künftiger künftige künftigen designierter designierte designierten scheidender scheidende scheidenden alt
  `,
  // Present, preterite and subjunctive I of each verb, in the third person.
  reportingVerbs: `
    sagt sagte sagten sagen sage erklärt erklären erklärte erklärten erkläre betont betonen betonte betonten betone
    äußert äußern äußerte äußerten äußere kritisiert kritisieren kritisierte kritisierten kritisiere fordert fordern
    forderte forderten fordere twittert twittern twitterte twitterten twittere behauptet behaupten behauptete
    behaupteten behaupte berichtet berichteten berichtete berichten meint meinte meinten meinen bekräftigt bekräftigen
    bekräftigte bekräftigten bekräftige versichert versichern versicherte versicherten versichere beteuert beteuern
    beteuerte beteuerten beteuere erläutert erläutern erläuterte erläuterten erläutere entgegnet entgegnen entgegnete
    entgegneten entgegne erwidert erwidern erwiderte erwiderten erwidere argumentiert argumentieren argumentierte
    argumentierten argumentiere konstatiert konstatieren konstatierte konstatierten konstatiere verkündet verkünden
    verkündete verkündeten verkünde beklagt beklagen beklagte beklagten beklage bemängelt bemängeln bemängelte
    bemängelten bemängele dementiert dementieren dementierte dementierten dementiere prophezeit prophezeien
    prophezeite prophezeiten prophezeie resümiert resümieren resümierte resümierten resümiere bilanziert bilanzieren
    bilanzierte bilanzierten bilanziere bestätigt bestätigte bestätigten bestätigen bestätige unterstreicht
    unterstrich unterstrichen unterstreichen unterstreiche schreibt schrieb schrieben schreiben schreibe antwortet
    antwortete antworteten antworten mahnt mahnte mahnten mahnen mahne warnt warnte warnten warnen warne verlangt
    verlangte verlangten verlangen verlange kommentiert kommentieren kommentierte kommentierten formuliert formulieren
    formulierte formulierten ergänzt ergänzen ergänzte ergänzten präzisiert präzisieren präzisierte präzisierten
    verdeutlicht verdeutlichen verdeutlichte verdeutlichten moniert monieren monierte monierten plädiert plädieren
    plädierte plädierten appelliert appellieren appellierte appellierten mutmaßt mutmaßen mutmaßte mutmaßten vermutet
    vermuten vermutete vermuteten spekuliert spekulieren spekulierte spekulierten spottet spotten spottete spotteten
    scherzt scherzen scherzte scherzten witzelt witzeln witzelte witzelten schwärmt schwärmen schwärmte schwärmten
    poltert poltern polterte polterten wettert wettern wetterte wetterten schimpft schimpfen schimpfte schimpften
    erzählt erzählen erzählte erzählten schildert schildern schilderte schilderten kontert kontern konterte konterten
    beschwichtigt beschwichtigen beschwichtigte beschwichtigten empört empören empörte empörten echauffiert
    echauffieren echauffierte echauffierten insistiert insistieren insistierte insistierten urteilt urteilen urteilte
    urteilten frotzelt frotzeln frotzelte frotzelten orakelt orakeln orakelte orakelten bestreitet bestritt bestritten
    bestreiten bestreite verspricht versprach versprachen gesteht gestand gestanden bedauert bedauerte bedauerten
    bedauern bemerkt bemerkte bemerkten begrüßt begrüßte begrüßten begrüßen begrüsst begrüsste begrüssten äusserte
    äusserten äussert äussern widerspricht widersprach widersprachen verlautbarte verlautbarten verlautete verlautet
    fügte fügten fügt teilte teilten teilt kündigte kündigten kündigt
    räumte räumten räumt betitelte postete posteten postet zitiert zitierte zitierten fasste_zusammen fragt fragen
    fragte fragten wollte_wissen führte_aus führt_aus führten_aus führte_fort fuhr_fort fährt_fort fuhren_fort gab_an
    gab_zu gab_bekannt gaben_an gaben_bekannt gibt_an gibt_zu gibt_bekannt stellte_fest stellt_fest stellten_fest
    stellte_klar stellt_klar stellten_klar hob_hervor hebt_hervor hoben_hervor wies_hin weist_hin wiesen_hin
    wies_zurück weist_zurück wiesen_zurück legte_dar legte_nach legt_dar merkte_an merkt_an merkten_an wandte_ein
    wendet_ein wandten_ein warf_vor wirft_vor warfen_vor stimmte_zu stimmt_zu pflichtete_bei pflichtet_bei sicherte_zu
    sichert_zu setzte_hinzu setzt_hinzu schob_nach mahnte_an mahnt_an forderte_auf fordert_auf prangerte_an
    prangert_an prangerten_an strich_heraus mitteilte mitteilten mitteilt hinzufügte hinzufügten hinzufügt ankündigte
    ankündigten ankündigt einräumte einräumten einräumt ausführte ausführten ausführt feststellte feststellten
    feststellt klarstellte klarstellt klarstellten hinwies hinwiesen hinweist hervorhob hervorhebt hervorhoben angab
    angaben angibt zugab zugibt bekanntgab bekanntgaben bekannt_gab bekannt_gaben anmerkte anmerkt darlegte darlegten
    einwandte einwendet vorwarf vorwerfen zusicherte zurückwies zurückwiesen auffordert aufforderte aufforderten
    anprangerte zugestand eingestand ausdrückte zusammenfasste fortfuhr nachfragte aussagte aussagten sagte_aus
    sagt_aus hielt_dagegen hält_dagegen hielten_dagegen sagte_zu rief_auf ruft_auf riefen_auf
    erzähle räumt_ein räumen_ein räumte_ein räumten_ein räume_ein einräumen einräume geben_zu gaben_zu gebe_zu
    zugeben zugaben zugebe gestehen gestehe gesteht_ein gestehen_ein gestand_ein gestanden_ein gestehe_ein eingesteht
    eingestehen eingestehe beichtet beichtete beichteten teilt_mit teilen_mit teilte_mit teilten_mit teile_mit
    mitteilen mitteile stellen_fest stelle_fest feststellen feststelle schildere kommentiere merken_an merke_an
    anmerken anmerkten anmerke fügt_hinzu fügen_hinzu fügte_hinzu fügten_hinzu füge_hinzu hinzufügen hinzufüge
    ergänze fügt_an fügen_an fügte_an fügten_an füge_an anfügt anfügen anfügte anfügten anfüge schiebt_nach
    schieben_nach schoben_nach schiebe_nach nachschiebt nachschieben nachschob nachschoben nachschiebe wenden_ein
    wende_ein wendete_ein wendeten_ein einwenden einwandten einwende einwendete einwendeten wirft_ein werfen_ein
    warf_ein warfen_ein werfe_ein einwirft einwerfen einwarf einwarfen einwerfe kontere ermahnt ermahnen ermahnte
    ermahnten ermahne folgern folgere schlussfolgert schlussfolgern schlussfolgerte schlussfolgerten schlussfolgere
    rekapituliert rekapitulieren rekapitulierte rekapitulierten rekapituliere präzisiere konkretisiert konkretisieren
    konkretisierte konkretisierten konkretisiere stellen_klar stelle_klar klarstellen klarstelle verkündigen
    verkündigte verkündigten verkündige geben_bekannt gebe_bekannt bekanntgibt bekanntgeben bekanntgebe vermeldet
    vermelden vermeldete vermeldeten vermelde prognostizieren prognostiziere sagt_vorher sagen_vorher sagte_vorher
    sagten_vorher sage_vorher vorhersagt vorhersagte vorhersagten sagt_voraus sagen_voraus sagte_voraus sagten_voraus
    sage_voraus voraussagt voraussagte voraussagten orakele orakle unkt unkte unkten mutmaße spekuliere bloggt
    bloggen bloggte bloggten blogge simst simsen simste simsten simse flüstern flüsterten flüstere wispert wispern
    wisperte wisperten wispere tuschelt tuscheln tuschelte tuschelten tuschele tuschle raunen raunten raune raunt_zu
    raunen_zu raunte_zu raunten_zu raune_zu zuraunt zuraunen zuraunte zuraunten zuraune flüstert_zu flüstern_zu
    flüsterte_zu flüsterten_zu flüstere_zu zuflüstert zuflüstern zuflüsterte zuflüsterten zuflüstere murmelten
    murmele murmle brummelt brummeln brummelte brummelten brummele brummle nuschelt nuscheln nuschelte nuschelten
    nuschele nuschle stammelt stammeln stammelten stammele stammle stottert stottern stotterten stottere schreien
    brüllen brüllten brülle kreischt kreischen kreischten kreische poltere poltert_los poltern_los polterte_los
    polterten_los poltere_los lospoltert lospoltern lospolterte lospolterten lospoltere wettere schimpfe flucht
    fluchen fluchte fluchten fluche zetert zetern zeterte zeterten zetere keift keifen keifte keiften keife meckert
    meckern meckerte meckerten meckere mosert mosern moserte moserten mosere motzt motzen motzte motzten motze mault
    maulen maulte maulten maule murrt murren murrte murrten murre nörgeln nörgelten nörgele nörgle knurrt knurren
    knurrten knurre grummelt grummeln grummelte grummelten grummele grummle grollt grollen grollte grollten grolle
    schnaubt schnauben schnaubten schnaube faucht fauchen fauchte fauchten fauche blafft blaffen blaffte blafften
    blaffe raunzt raunzen raunzte raunzten raunze raunzt_an raunzen_an raunzte_an raunzten_an raunze_an anraunzt
    anraunzen anraunzte anraunzten anraunze pöbelt pöbeln pöbelte pöbelten pöbele pöble höhnen höhne spotte lästern
    lästerten lästere frotzele frotzle witzele witzle feixen feixten feixe flachst flachsen flachste flachsten
    flachse kalauert kalauerte kalauerten kalauere ulkt ulken ulkte ulkten ulke spöttelt spötteln spöttelte
    spöttelten spöttele spöttle sticheln stichelten stichele stichle stänkert stänkern stänkerte stänkerten stänkere
    ätzen ätzten ätze gifteten jubeln jubele juble jubiliert jubilieren jubilierte jubilierten jubiliere jauchzt
    jauchzen jauchzte jauchzten jauchze frohlockt frohlocken frohlockte frohlockten frohlocke prahlt prahlen prahlte
    prahlten prahle brüstet brüsten brüstete brüsteten brüste jammert jammern jammerte jammerten jammere lamentiert
    lamentieren lamentierte lamentierten lamentiere wehklagt wehklagen wehklagte wehklagten wehklage seufzen seufzten
    seufze stöhnen stöhnten stöhne ächzt ächzen ächzte ächzten ächze schluchzt schluchzen schluchzte schluchzten
    schluchze wimmert wimmern wimmerte wimmerten wimmere winselt winseln winselte winselten winsele winsle haucht
    hauchen hauchte hauchten hauche krächzt krächzen krächzte krächzten krächze keucht keuchen keuchte keuchten
    keuche röchelt röcheln röchelte röchelten röchele röchle japst japsen japste japsten japse lallt lallen lallte
    lallten lalle säuselt säuseln säuselte säuselten säusele säusle posaunt posaunte posaunten posaunt_heraus
    posaunen_heraus posaunte_heraus posaunten_heraus posaune_heraus herausposaunt herausposaunen herausposaunte
    herausposaunten herausposaune trötet trötete tröteten kräht krähte krähten plappert plappern plapperte plapperten
    plappere plaudert plaudern plauderte plauderten plaudere schwatzt schwatzen schwatzte schwatzten schwatze
    schwätzt schwätzen schwätzte schwätzten schwätze quasselt quasseln quasselte quasselten quassele quassle labert
    labern laberte laberten labere faselt faseln faselte faselten fasele fasle schwadroniert schwadronieren
    schwadronierte schwadronierten schwadroniere salbadert salbadern salbaderte salbaderten salbadere räsoniert
    räsonieren räsonierte räsonierten räsoniere monologisiert monologisieren monologisierte monologisierten
    monologisiere philosophieren philosophierten philosophiere theoretisiert theoretisieren theoretisierte
    theoretisierten theoretisiere doziert dozieren dozierte dozierten doziere predigen predigte predigten predige
    moralisiert moralisieren moralisierte moralisierten moralisiere sinnieren sinnierten sinniere grübelt grübeln
    grübelte grübelten grübele grüble rätselt rätselte rätselten rätsele rätsle staunt staunen staunte staunten
    staune bemängle bedauere prangern_an prangere_an anprangert anprangern anprangerten anprangere hakt_nach
    haken_nach hakte_nach hakten_nach hake_nach nachhakt nachhaken nachhakte nachhakten nachhake fragt_nach
    fragen_nach fragte_nach fragten_nach frage_nach nachfragt nachfragten fragt_zurück fragen_zurück fragte_zurück
    fragten_zurück frage_zurück zurückfragt zurückfragen zurückfragte zurückfragten zurückfrage ruft_dazwischen
    rufen_dazwischen rief_dazwischen riefen_dazwischen rufe_dazwischen dazwischenruft dazwischenrufen dazwischenrief
    dazwischenriefen dazwischenrufe ruft_entgegen rufen_entgegen rief_entgegen riefen_entgegen rufe_entgegen
    entgegenruft entgegenrufen entgegenrief entgegenriefen entgegenrufe ruft_zu rufen_zu rief_zu riefen_zu rufe_zu
    zuruft zurief zuriefen ruft_hinterher rufen_hinterher rief_hinterher riefen_hinterher rufe_hinterher
    hinterherruft hinterherrufen hinterherrief hinterherriefen hinterherrufe ruft_nach rufen_nach rief_nach
    riefen_nach rufe_nach nachruft nachrief nachriefen ruft_aus rufen_aus rief_aus riefen_aus rufe_aus ausruft
    ausrufen ausrief ausriefen ausrufe herrscht_an herrschen_an herrschte_an herrschten_an herrsche_an anherrscht
    anherrschen anherrschte anherrschten anherrsche schreit_an schreien_an schrie_an schrien_an schreie_an anschreit
    anschreien anschrie anschrien anschreie brüllt_an brüllen_an brüllte_an brüllten_an brülle_an anbrüllt anbrüllen
    anbrüllte anbrüllten anbrülle blafft_an blaffen_an blaffte_an blafften_an blaffe_an anblafft anblaffen anblaffte
    anblafften anblaffe faucht_an fauchen_an fauchte_an fauchten_an fauche_an anfaucht anfauchen anfauchte anfauchten
    anfauche schleudert_entgegen schleudern_entgegen schleuderte_entgegen schleuderten_entgegen schleudere_entgegen
    entgegenschleudert entgegenschleudern entgegenschleuderte entgegenschleuderten entgegenschleudere erzählt_weiter
    erzählen_weiter erzählte_weiter erzählten_weiter erzähle_weiter weitererzählt weitererzählen weitererzählte
    weitererzählten weitererzähle insistiere beharren beharre plädiere sagen_aus sagten_aus sage_aus aussagt bezeugt
    bezeugen bezeugte bezeugten bezeuge fleht flehen flehte flehten flehe fleht_an flehen_an flehte_an flehten_an
    flehe_an anfleht anflehen anflehte anflehten anflehe bettelt betteln bettelte bettelten bettele bettle geloben
    gelobe pflichten_bei pflichteten_bei pflichte_bei beipflichtet beipflichten beipflichtete beipflichteten
    beipflichte wiegelt_ab wiegeln_ab wiegelte_ab wiegelten_ab wiegele_ab wiegle_ab abwiegelt abwiegeln abwiegelte
    abwiegelten abwiegele abwiegle beschwichtige winkt_ab winken_ab winkte_ab winkten_ab winke_ab abwinkt abwinken
    abwinkte abwinkten abwinke trumpft_auf trumpfen_auf trumpfte_auf trumpften_auf trumpfe_auf auftrumpft auftrumpfen
    auftrumpfte auftrumpften auftrumpfe platzt_heraus platzen_heraus platzte_heraus platzten_heraus platze_heraus
    herausplatzt herausplatzen herausplatzte herausplatzten herausplatze sprudelt_heraus sprudeln_heraus
    sprudelte_heraus sprudelten_heraus sprudele_heraus sprudle_heraus heraussprudelt heraussprudeln heraussprudelte
    heraussprudelten heraussprudele heraussprudle entfährt entfahren entfuhren entfahre plärrt plärren plärrte
    plärrten plärre quengelt quengeln quengelte quengelten quengele quengle quiekt quieken quiekte quiekten quieke
    gackert gackern gackerte gackerten gackere blökt blöken blökte blökten blöke nölt nölen nölte nölten nöle
    grantelt granteln grantelte grantelten grantele grantle bruddelt bruddeln bruddelte bruddelten bruddele bruddle
    schnarrt schnarren schnarrte schnarrten schnarre näselt näseln näselte näselten näsele näsle lispelt lispeln
    lispelte lispelten lispele lisple radebrecht radebrechen radebrechte radebrechten radebreche piepst piepsen
    piepste piepsten piepse schnauft schnaufen schnaufte schnauften schnaufe prustet prusten prustete prusteten
    pruste gluckst glucksen gluckste glucksten gluckse grölt grölen grölte grölten gröle johlt johlen johlte johlten
    johle skandiere deklamiert deklamieren deklamierte deklamierten deklamiere proklamieren proklamierte
    proklamierten proklamiere flunkert flunkern flunkerte flunkerten flunkere fabuliert fabulieren fabulierte
    fabulierten fabuliere fantasiert fantasieren fantasierte fantasierten fantasiere phantasiert phantasieren
    phantasierte phantasierten phantasiere petzt petzen petzte petzten petze verlautbaren verlautbare tut_kund
    tun_kund tat_kund taten_kund tue_kund kundtut kundtun kundtat kundtaten kundtue zürnt zürnen zürnte zürnten zürne
    greint greinen greinte greinten greine schnieft schniefen schniefte schnieften schniefe barmt barmen barmte
    barmten barme geifert geifern geiferte geiferten geifere bramarbasiert bramarbasieren bramarbasierte
    bramarbasierten bramarbasiere renommiert renommieren renommiere psalmodiert psalmodieren psalmodierte
    psalmodierten psalmodiere repliziert replizieren replizierte replizierten repliziere repetiert repetieren
    repetierte repetierten repetiere postuliert postulieren postulierte postulierten postuliere konzediert
    konzedieren konzedierte konzedierten konzediere sekundiert sekundieren sekundierte sekundierten sekundiere
    insinuiert insinuieren insinuierte insinuierten insinuiere hakt_ein haken_ein hakte_ein hakten_ein hake_ein
    einhakt einhaken einhakte einhakten einhake rechnet_vor rechnen_vor rechnete_vor rechneten_vor rechne_vor
    vorrechnet vorrechnen vorrechnete vorrechneten vorrechne schwärmt_vor schwärmen_vor schwärmte_vor schwärmten_vor
    schwärme_vor vorschwärmt vorschwärmen vorschwärmte vorschwärmten vorschwärme jammert_vor jammern_vor jammerte_vor
    jammerten_vor jammere_vor vorjammert vorjammern vorjammerte vorjammerten vorjammere äfft_nach äffen_nach
    äffte_nach äfften_nach äffe_nach nachäfft nachäffen nachäffte nachäfften nachäffe ermuntert ermuntern ermunterte
    ermunterten ermuntere empöre ereifert ereifern ereiferte ereiferten ereifere echauffiere entrüsten entrüstete
    entrüsteten entrüste mokiert mokieren mokierte mokierten mokiere erkundigt erkundigen erkundigte erkundigten
    erkundige wundere beschweren beschwere rechtfertigen rechtfertige appelliere vermute plaudert_aus plaudern_aus
    plauderte_aus plauderten_aus plaudere_aus ausplaudert ausplaudern ausplauderte ausplauderten ausplaudere
    vertraut_an vertrauen_an vertraute_an vertrauten_an vertraue_an anvertraut anvertrauen anvertraute anvertrauten
    anvertraue weissagt weissagen weissagte weissagten weissage mäkelt mäkeln mäkelte mäkelten mäkele mäkle
    bekrittelt bekritteln bekrittelte bekrittelten bekrittele bekrittle krittelt kritteln krittelte krittelten
    krittele krittle kolportiert kolportieren kolportierte kolportierten kolportiere extemporiert extemporieren
    extemporierte extemporierten extemporiere parliert parlieren parlierte parlierten parliere fachsimpelt
    fachsimpeln fachsimpelte fachsimpelten fachsimpele fachsimple
  `,
  weakReportingVerbs: `
    unterbricht unterbrach unterbrachen
    hieß heißt heiße heißen hiess heisst führt führte führten fuhr fährt fuhren gab gibt gaben gebe stellt stellte
    stellten hob hebt hoben wies weist wiesen verwies verweist verwiesen legte legt legten merkte merkt merkten wandte
    wendet wandten wendete warf wirft warfen stimmte stimmt stimmten pflichtete pflichtet pflichteten sicherte sichert
    sicherten setzte setzt setzten schob schiebt schoben schloss schließt schlossen schliesst sprach spricht sprachen
    spreche sprechen nannte nennt nannten nenne nennen bezeichnete bezeichnet bezeichneten bezeichnen beschrieb
    beschreibt beschrieben glaubt glaubte glaubten glaube glauben denkt dachte dachten denken finden hofft hoffte
    hofften hoffen fürchtet fürchtete fürchteten freut freute freuten ärgert ärgerte ärgerten wundert wunderte
    wunderten lacht lachte lachten lächelt lächelte grinst grinste stöhnt stöhnte seufzt seufzte jubelt jubelte
    jubelten klagt klagte klagten droht drohte drohten gelobt gelobte gelobten rät riet rieten empfiehlt empfahl
    empfahlen rügt rügte rügten tadelt tadelte flüstert flüsterte murmelt murmelte brüllt brüllte schreit schrie
    schrien kreischte ätzt ätzte lästert lästerte nörgelt nörgelte höhnt höhnte höhnten beginnt begann begannen
    eröffnete wiederholt wiederholte wiederholten betitelt fasst fasste fassten fasse signalisiert signalisierte
    signalisierten meldet meldete meldeten melden informiert informierte informierten verteidigt verteidigte
    verteidigten begründet begründete begründeten würdigt würdigte würdigten wünscht wünschte wünschten dankt dankte
    dankten gratuliert gratulierte gratulierten überlegt überlegte überlegten sinniert sinnierte philosophiert
    philosophierte erinnert erinnerte erinnerten drückte drückt drückten beharrt beharrte beharrten beruhigt beruhigte
    tröstet tröstete bekennt bekannte bekannten beschreiben beschwert beschwerte beschwerten wirbt warb warben
    unterstellt unterstellte unterstellten attestiert attestierte attestierten bescheinigt bescheinigte bescheinigten
    beschuldigt beschuldigte beschuldigten skandiert skandierte skandierten singt sangen skandieren strich streicht
    strichen empfindet empfand empfanden lautet lautete lauteten rief rufen ruft riefen bat bittet baten protestiert
    protestierte protestierten rechtfertigt rechtfertigte rechtfertigten lobt lobte lobten befürchtet befürchtete
    befürchteten bezweifelt bezweifelte bezweifelten erwartet erwartete erwarteten ahnt ahnte befindet befand befanden
    folgert folgerte folgerten diagnostiziert diagnostizierte diktiert diktierte notiert notierte notierten enthüllt
    enthüllte verriet verrät verrieten offenbart offenbarte ließ lässt ließen korrigiert korrigierte korrigierten
    relativiert relativierte zitiere analysiert analysierte analysierten prognostiziert prognostizierte
    prognostizierten schätzt schätzte schätzten schlug schlägt schlugen stichelt stichelte schnaubte knurrte raunte
    raunt platzte entfuhr beschied beschieden haderte hadert gibt_sich gab_sich zeigte_sich zeigt_sich äußerte_sich
    äußert_sich äußerten_sich beantwortet beantwortete stotterte stammelte reagiert reagierte reagierten
    veröffentlichte veröffentlichten prangerte prangert prangerten verurteilte verurteilt verurteilten beurteilte
    beurteilt verglich vergleicht vertritt vertrat vertraten lehnt lehnte lehnten tönt tönte tönten donnert donnerte
    keilte keilt feixt feixte moniere
    pariert parierte parierten giftet giftete schmunzelt schmunzelte werfen drängt drängte drängten entschuldigte
  `,
  impersonalCues: `
    heißt_es hieß_es heisst_es hiess_es heiße_es es_heißt es_hieß es_heisst es_hiess es_dazu_heißt geheißen es_geheißen
    zu_lesen steht stand steht_geschrieben geschrieben_steht stand_geschrieben geschrieben_stand
  `,
  textPronouns: 'darin darauf dort da',
  quotingVerbs: 'zitiert zitierte zitieren zitierten',
  documentPrepositions: 'in im auf aus laut nach bei beim unter an am von vom seitens',
  // Subjunctive I, and of the commonest verbs subjunctive II, by which German marks reported speech throughout.
  reportedForms: `
    sei seien habe hätte hätten werde würde würden könne könnten müsse müssten müssten solle wolle dürfe dürften möge
    gebe gäbe komme käme gehe ginge stehe stünde liege bleibe bleibe mache nehme halte sehe wisse brauche bringe
    bedeute handle handele gehöre drohe bestehe fehle führe lasse finde zeige werfe trage spreche erwarte hoffe glaube
    fordere verlange betreibe verstoße gelte sorge diene entspreche laufe rechne biete bekomme erhalte spiele treffe
    verhindere verfolge verletze versuche wäre wären erfolge entstehe fahre schaffe setze stelle plane arbeite verliere zahle koste steige sinke
    wachse lebe erhalte werfe ziehe stimme funktioniere reiche passe suche warte brauche scheine heiße leide glaube denke meine wünsche fühle
    erlebe beginne ende verdiene behandle entscheide ändere verändere erkläre gefährde schade schütze unterstütze verstehe kenne leiste baue
  `,
  reportingParticiples: `
    unterbrochen
    gesagt erklärt betont gemeint kritisiert gefordert getwittert geschrieben geäußert geäussert behauptet berichtet
    bestätigt bekräftigt versichert beteuert erläutert entgegnet erwidert geantwortet argumentiert konstatiert
    festgestellt verkündet verkündigt beklagt bemängelt dementiert prophezeit resümiert bilanziert unterstrichen
    gemahnt gewarnt verlangt kommentiert formuliert ergänzt präzisiert verdeutlicht angeprangert herausgestrichen
    verurteilt veröffentlicht aufgefordert beurteilt verglichen moniert plädiert appelliert gemutmaßt vermutet
    spekuliert gespottet gescherzt gewitzelt geschwärmt gepoltert gewettert geschimpft erzählt geschildert gekontert
    beschwichtigt gerechtfertigt insistiert protestiert gelobt befürchtet bezweifelt geurteilt bestritten versprochen
    gestanden eingestanden zugestanden bedauert bemerkt angemerkt begrüßt begrüsst widersprochen verlautbart verlautet
    geheißen hinzugefügt mitgeteilt angekündigt eingeräumt gepostet zitiert gerufen aufgerufen gefragt nachgefragt
    ausgeführt angegeben zugegeben bekanntgegeben bekannt_gegeben klargestellt hervorgehoben hingewiesen
    zurückgewiesen verwiesen dargelegt nachgelegt eingewandt eingewendet vorgeworfen zugestimmt beigepflichtet
    zugesichert hinzugesetzt angemahnt ausgesagt zugesagt gebeten gesprochen genannt bezeichnet beschrieben geglaubt
    gedacht befunden gehofft gefürchtet gejubelt geklagt gedroht geraten empfohlen gerügt geflüstert gebrüllt
    geschrien wiederholt zusammengefasst signalisiert gemeldet informiert verteidigt begründet gewürdigt gewünscht
    gedankt erinnert beharrt beschwert unterstellt attestiert bescheinigt skandiert ausgedrückt gefolgert notiert
    enthüllt verraten offenbart korrigiert relativiert analysiert prognostiziert vorgeschlagen vorausgesagt
    vorhergesagt herausgestellt angedeutet wissen durchblicken_lassen wissen_lassen verlauten_lassen unterrichtet beantwortet
    proklamiert beschworen abgelehnt ausgerufen vorgetragen verlesen
    gedrängt pariert entschuldigt
    gebeichtet angefügt nachgeschoben eingeworfen ermahnt geschlussfolgert rekapituliert konkretisiert vermeldet
    georakelt geunkt gebloggt gesimst gewispert getuschelt geraunt zugeraunt zugeflüstert gemurmelt gebrummelt
    genuschelt gestammelt gestottert geschrieen gekreischt losgepoltert geflucht gezetert gekeift gemeckert gemosert
    gemotzt gemault gemurrt genörgelt geknurrt gegrummelt gegrollt geschnaubt gefaucht geblafft geraunzt angeraunzt
    gepöbelt gehöhnt gelästert gefrotzelt gefeixt geflachst gekalauert geulkt gespöttelt gestichelt gestänkert geätzt
    gegiftet jubiliert gejauchzt frohlockt geprahlt gebrüstet gejammert lamentiert gewehklagt geseufzt gestöhnt
    geächzt geschluchzt gewimmert gewinselt gehaucht gekrächzt gekeucht geröchelt gejapst gelallt gesäuselt posaunt
    herausposaunt getrötet gekräht geplappert geplaudert geschwatzt geschwätzt gequasselt gelabert gefaselt
    schwadroniert salbadert räsoniert monologisiert theoretisiert doziert gepredigt moralisiert gegrübelt gerätselt
    gestaunt nachgehakt zurückgefragt dazwischengerufen entgegengerufen zugerufen hinterhergerufen nachgerufen
    angeherrscht angeschrien angeschrieen angebrüllt angeblafft angefaucht entgegengeschleudert weitererzählt bezeugt
    gefleht angefleht gebettelt abgewiegelt abgewinkt abgewunken aufgetrumpft herausgeplatzt herausgesprudelt
    entfahren geplärrt gequengelt gequiekt gegackert geblökt genölt gegrantelt gebruddelt geschnarrt genäselt
    gelispelt geradebrecht gepiepst geschnauft geprustet gegluckst gegrölt gejohlt deklamiert geflunkert fabuliert
    fantasiert phantasiert gepetzt kundgetan gezürnt gegreint geschnieft gebarmt gegeifert bramarbasiert renommiert
    psalmodiert repliziert repetiert postuliert konzediert sekundiert insinuiert eingehakt vorgerechnet vorgeschwärmt
    vorgejammert nachgeäfft ermuntert ereifert entrüstet mokiert erkundigt gewundert ausgeplaudert anvertraut
    geweissagt gemäkelt bekrittelt gekrittelt kolportiert extemporiert parliert gefachsimpelt
  `,
  auxiliaries: 'hat habe haben hatte hatten hätte hätten soll sollen will wollen wollte wollten',
  reportingGerunds: `
    sagend betonend erklärend hinzufügend ergänzend warnend mahnend fragend antwortend kommentierend klagend spottend
    scherzend lachend lächelnd relativierend hinweisend zitierend meinend fordernd rufend schreiend bedauernd einräumend versichernd
    anmerkend schließend abschließend wörtlich
  `,
  speechNouns: `
    aufschrift aufschriften feststellung zwischenruf zwischenrufe formulierung formulierungen wortmeldung wortbeitrag
    aussage aussagen erklärung erklärungen stellungnahme stellungnahmen statement statements worte worten wort
    mitteilung mitteilungen pressemitteilung presseerklärung presseaussendung aussendung aussendungen medienmitteilung
    bekanntmachung äußerung äußerungen äusserung äusserungen kommentar kommentare kommentars antwort antworten frage
    fragen reaktion reaktionen rede reden ansprache ansprachen appell appells aufruf aufrufs aufforderung forderung
    forderungen kritik warnung warnungen drohung drohungen versprechen zusage zusagen zusicherung ankündigung
    ankündigungen begründung begründungen fazit bilanz urteil einschätzung einschätzungen analyse prognose vermutung
    these thesen argument argumente vorwurf vorwürfe behauptung behauptungen bemerkung bemerkungen anmerkung hinweis
    zitat zitate zitats motto slogan parole parolen spruch sprüche schlachtruf ausruf botschaft botschaften nachricht
    nachrichten meldung schreiben brief briefe offener_brief tweet tweets post posting postings beitrag eintrag
    blogeintrag interview interviews gespräch angaben angabe auskunft bericht berichte geständnis bekenntnis
    entschuldigung dementi klarstellung erläuterung erläuterungen resümee schlussfolgerung meinung ansicht auffassung
    überzeugung wortlaut resolution communiqué kommuniqué predigt grußwort dankesrede regierungserklärung schlusswort
    plädoyer eid schwur lob dank glückwunsch ratschlag rat empfehlung bitte hilferuf notruf telegramm e-mail mail sms
    tagebucheintrag notiz
  `,
  // `zufolge` follows its noun: "dem Ministerium zufolge"; `gemäß` and `nach` may do so too.
  accordingTo: `
    laut nach_angaben nach_angaben_von nach_angaben_der nach_angaben_des nach_eigenen_angaben so zufolge gemäß gemäss
    nach_ansicht nach_ansicht_von nach_ansicht_der nach_ansicht_des nach_meinung nach_meinung_von nach_meinung_der
    nach_meinung_des nach_einschätzung nach_einschätzung_von nach_einschätzung_der nach_einschätzung_des
    nach_auffassung nach_auffassung_von nach_auffassung_der nach_auffassung_des nach_überzeugung nach_überzeugung_von
    nach_überzeugung_der nach_überzeugung_des nach_worten nach_worten_von nach_worten_der nach_worten_des
    nach_den_worten nach_den_worten_von nach_den_worten_der nach_den_worten_des nach_aussage nach_aussage_von
    nach_aussage_der nach_aussage_des nach_aussagen nach_aussagen_von nach_aussagen_der nach_aussagen_des
    nach_informationen nach_informationen_von nach_informationen_der nach_informationen_des nach_darstellung
    nach_darstellung_von nach_darstellung_der nach_darstellung_des nach_auskunft nach_auskunft_von nach_auskunft_der
    nach_auskunft_des nach_mitteilung nach_mitteilung_der nach_mitteilung_des nach_berichten nach_berichten_von
    nach_berichten_der nach_einem_bericht_der nach_einem_bericht_des nach_erkenntnissen nach_erkenntnissen_der
    nach_erkenntnissen_des aus_sicht aus_sicht_von aus_sicht_der aus_sicht_des in_den_worten in_den_worten_von
    in_den_augen in_den_augen_von in_den_augen_der in_den_augen_des nach_lesart nach_lesart_der laut_angaben
    laut_angaben_von laut_angaben_der laut_angaben_des laut_aussage laut_aussage_von unter_berufung_auf
    mit_berufung_auf mit_verweis_auf frei_nach
  `,
  saidBy: `
    gesagt_von geäußert_von erklärt_von formuliert_von betont_von verlesen_von unterzeichnet_von ausgesprochen_von
    vorgetragen_von verbreitet_von so_formuliert_von zitat_von zitiert_nach aus_dem_munde_von aus_der_feder_von
  `,

  pronouns: {
    male: 'er',
    female: 'sie',
    plural: 'sie beide',
    either: 'ich jener jene ersterer letzterer letztere',
  },
  viewPrepositions: 'für',
  namingWords: 'als von',
  relatives: 'der die das welcher welche welches wer',
  firstPerson: `
    ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres unsre
    unsern
  `,
  firstPersonObjects: 'mir mich uns',
  contrastWords: 'während wohingegen',
  ownViews:
    'seiner_meinung_nach ihrer_meinung_nach seiner_ansicht_nach ihrer_ansicht_nach seiner_auffassung_nach ihrer_auffassung_nach nach_seiner_meinung nach_ihrer_meinung nach_seiner_ansicht nach_ihrer_ansicht aus_seiner_sicht aus_ihrer_sicht nach_seinen_worten nach_ihren_worten seinen_worten_zufolge ihren_worten_zufolge in_seinen_augen in_ihren_augen seines_erachtens ihres_erachtens ihm_zufolge ihr_zufolge',
  topicPrepositions: 'zu zum zur über',
  ofWords: 'von vom des der eines einer',
  anybody: 'jemand anderer andrer manche mancher einige andere viele alle',
  articles: 'der die das dem den des ein eine einem einen einer eines',
  articledPrepositions: 'des der',
  prepositions: `
    des der dem den von vom für beim bei im in am an aus zum zur zu über gegen zwischen auf unter mit nach seit ohne
    um als gegenüber wegen trotz innerhalb außerhalb anlässlich hinsichtlich bezüglich angesichts aufgrund infolge
    neben hinter vor durch bis ins ans vors aufs
  `,
  capitalNouns: true,
  verbSecond: true,
  compounds: true,
  placeDeclension: ['s|', 'ß|', 'z|', 'a|as', 'e|es', 'i|is', 'o|os', '|s'],
  obliqueArticles: `
    dem den des einem einen eines diesem diesen jenem jenen keinem keinen keines jedem jeden seinem seinen seines ihrem
    ihren ihres unserem unseren unseres welchem welchen manchem manchen allen allem vielen im am zum beim vom ins zur
  `,
  coordinators: 'und aber oder sondern doch denn sowie beziehungsweise',
  genderedArticles: { male: 'der ein', female: 'eine' },
  indefiniteArticles: 'ein eine einer eines einem einen',
  genderedHonorifics: { male: 'herr herrn', female: 'frau' },
  kinship: {
    male: 'ehemann vater sohn bruder witwer onkel großvater opa neffe schwager schwiegervater',
    female: 'ehefrau frau mutter tochter schwester witwe tante großmutter oma nichte schwägerin schwiegermutter',
  },
  personNouns: 'mann frau herr dame junge mädchen',
  andWords: 'und sowie',
  conjunctions:
    'und aber oder denn sondern doch als wenn während falls weil da dass daß ob obwohl nachdem bevor bis damit wie wo sowie sowohl nicht zumal wonach indem sodass sofern solange sobald weshalb weswegen warum wobei womit woraufhin wodurch',
  adverbs: `
    ähnlich auch zudem außerdem ausserdem weiter weiters weiterhin dann danach daraufhin später noch schon bereits jedoch aber
    allerdings dagegen hingegen dabei dazu hierzu darüber_hinaus inzwischen mittlerweile zuvor vorher zunächst zuerst
    erst anschließend schließlich abschließend zuletzt nun jetzt heute gestern vorgestern indes indessen unterdessen
    derweil gleichzeitig zugleich ferner überdies ebenfalls ebenso wiederum erneut nochmals wörtlich selbst sogar nur
    lediglich einfach klar deutlich ausdrücklich offen offenbar wohl etwa unter_anderem u.a. beispielsweise vor_allem
    insbesondere wiederholt mehrfach kürzlich jüngst damals einst laut knapp kurz sinngemäß demnach zwar dennoch
    trotzdem deshalb daher so sich es dort hier lachend lächelnd scherzhaft ironisch höhnisch spöttisch unmissverständlich sichtlich aktuell tatsächlich nachdrücklich öffentlich
    telefonisch schriftlich mündlich ihm ihn ihnen ihr gegenüber_der_presse vor_journalisten morgens abends nachmittags
  `,

  months: [
    'januar|jan|jänner|jän|januars|jänners',
    'februar|feb|febr|feber|februars',
    'märz|mär|mrz|märzes|märzens',
    'april|apr|aprils',
    'mai|mai|maies|mais',
    'juni|jun|junis',
    'juli|jul|julis',
    'august|aug|augusts|augustes',
    'september|sept|sep|septembers',
    'oktober|okt|oktobers',
    'november|nov|novembers',
    'dezember|dez|dezembers',
  ],
  // German writes the part of the day in one word with the weekday. The abbreviations mo, di, so and the like are
  // common words and left out.
  weekdays: [
    'montag|montags|montagabend|montagmorgen|montagfrüh|montagvormittag|montagmittag|montagnachmittag|montagnacht',
    'dienstag|dienstags|dienstagabend|dienstagmorgen|dienstagfrüh|dienstagvormittag|dienstagmittag|dienstagnachmittag|dienstagnacht',
    'mittwoch|mittwochs|mittwochabend|mittwochmorgen|mittwochfrüh|mittwochvormittag|mittwochmittag|mittwochnachmittag|mittwochnacht',
    'donnerstag|donnerstags|donnerstagabend|donnerstagmorgen|donnerstagfrüh|donnerstagvormittag|donnerstagmittag|donnerstagnachmittag|donnerstagnacht',
    'freitag|freitags|freitagabend|freitagmorgen|freitagfrüh|freitagvormittag|freitagmittag|freitagnachmittag|freitagnacht',
    'samstag|samstags|sonnabend|sonnabends|samstagabend|samstagmorgen|samstagfrüh|samstagvormittag|samstagmittag|samstagnachmittag|samstagnacht|sonnabendabend|sonnabendmorgen|sonnabendfrüh|sonnabendvormittag|sonnabendmittag|sonnabendnachmittag|sonnabendnacht',
    'sonntag|sonntags|sonntagabend|sonntagmorgen|sonntagfrüh|sonntagvormittag|sonntagmittag|sonntagnachmittag|sonntagnacht',
  ],
  relativeDays: {
    vorvorgestern: -3,
    vorgestern: -2,
    vorgestrigen: -2,
    gestern: -1,
    gestrigen: -1,
    gestrige: -1,
    gestriger: -1,
    heute: 0,
    heut: 0,
    heutigen: 0,
    heutige: 0,
    heutiger: 0,
    heutigem: 0,
    heutiges: 0,
    morgen: 1,
    morgigen: 1,
    morgige: 1,
    morgiger: 1,
    übermorgen: 2,
    überübermorgen: 3,
  },
  // All endings of the adjective.
  relativeModifiers: {
    vergangene: -1,
    vergangener: -1,
    vergangenen: -1,
    vergangenem: -1,
    vergangenes: -1,
    letzte: -1,
    letzter: -1,
    letzten: -1,
    letztem: -1,
    letztes: -1,
    vorige: -1,
    voriger: -1,
    vorigen: -1,
    vorigem: -1,
    voriges: -1,
    diese: 0,
    dieser: 0,
    diesen: 0,
    diesem: 0,
    dieses: 0,
    laufende: 0,
    laufender: 0,
    laufenden: 0,
    laufendem: 0,
    laufendes: 0,
    kommende: 1,
    kommender: 1,
    kommenden: 1,
    kommendem: 1,
    kommendes: 1,
    nächste: 1,
    nächster: 1,
    nächsten: 1,
    nächstem: 1,
    nächstes: 1,
    übernächste: 2,
    übernächster: 2,
    übernächsten: 2,
    vorvergangene: -2,
    vorvergangener: -2,
    vorvergangenen: -2,
    vorletzte: -2,
    vorletzter: -2,
    vorletzten: -2,
    diesjährigen: 0,
    vorjährigen: -1,
  },
  units: {
    day: 'tag tage tagen tages tags',
    week: 'woche wochen',
    month: 'monat monate monaten monats',
    year: 'jahr jahre jahren jahres jahrs',
  },
  ago: 'vor her',
  within: 'in binnen innerhalb',
  anniversaries: 'jahrestag jahrestages jahrestags',
  eves: 'vorabend',
  ordinals: words('ersten|erste|erster zweiten dritten vierten fünften sechsten siebten achten neunten zehnten'),
  seasons: [
    'frühling|frühjahr|frühlings|frühjahrs|frühlinge',
    'sommer|sommers',
    'herbst|herbstes|herbsts',
    'winter|winters',
  ],

  abbreviations: `
    abb abs abt allg anm aug ausg bd bde bearb betr bez bezgl bsp bspw bzgl bzw ca chr co corp d.h d.j d.ä dez dgl
    dipl dipl.-ing dr dres dt e.v eigtl einschl engl etc etw ev evtl e.h exkl f feb febr ff fr franz frl geb gegr gen
    gest ggf h.c hl hr hrn hrsg i.d.r i.r inc incl ing inkl insb i.v jan jh jhd jr jun kap kath kfm kgl lfd lt ltd m.e
    mia mind mio mr mrd mrs mrz ms mt n.chr nov nr nrn o.ä o.g okt op p.s pp prof rd rep resp röm russ s.o s.u sen sep
    sept sog spr st std stellv str stv tel tsd u.a u.ä u.s u.u u.v.a ugs unbek urspr usf usw u.s.w v.a v.chr verf vgl
    vs wg z.b z.t z.zt zit zt ztr zz zzgl
  `,
  // Duden, Die deutsche Rechtschreibung, rule D 12, and the official rules, § 89 to § 95: „…“ with ‚…‘ inside. Books
  // and some papers prefer »…« with ›…‹, Swiss papers «…» with ‹…› and no space inside (Schweizerische
  // Bundeskanzlei, Schreibweisungen).
  marks: ['„“', '‚‘'],
  otherMarks: ['»«', '›‹', '«»', '‹›', '„”', '“”', '‘’', '""', "''"],
  spacedMarks: false,
  apostropheWords: `
    's 'n 'ne 'nen 'nem 'ner 'rein 'raus 'ran 'rum 'rauf 'runter 'rüber 'nauf 'naus hab' geb' glaub' wär' hätt' sag'
    mach' werd' denk' komm' lass' freu' steh' seh' geh' könnt' möcht' würd' nehm' hol' find' brauch' heut' ich's du's
    er's sie's wir's geht's gibt's ist's hat's war's macht's wenn's wie's wer's ob's für's auf's durch's um's so'n
    so'ne '68er '68 '89 '90er '80er '70er ku'damm
  `,

  headerKeys: {
    titel: 'title',
    überschrift: 'title',
    schlagzeile: 'title',
    untertitel: 'subtitle',
    dachzeile: 'subtitle',
    datum: 'date',
    erschienen: 'date',
    veröffentlicht: 'date',
    ort: 'place',
    quelle: 'source',
    medium: 'source',
    autor: 'author',
    autorin: 'author',
    autoren: 'author',
    verfasser: 'author',
    verfasserin: 'author',
    foto: 'photo',
    fotograf: 'photo',
    fotografin: 'photo',
    sprecher: 'speakers',
    sprecherin: 'speakers',
    redner: 'speakers',
    rednerin: 'speakers',
    interviewer: 'interviewer',
    interviewerin: 'interviewer',
    sprache: 'language',
    'übersetzt aus': 'translated-from',
    textart: 'kind',
    link: 'url',
  },
  questionLabels: 'f fr frage',
  answerLabels: 'a antw antwort',
  captionWords: `
    foto fotos bild bilder archivbild archivfoto symbolbild symbolfoto bildnachweis bildquelle fotoquelle bildrechte
    bildunterschrift fotograf fotografin grafik illustration karte screenshot video montage fotomontage aufnahme
    luftaufnahme porträt copyright
  `,
  boilerplate: `
    anzeige werbung lesen_sie_auch lesen_sie_hier lesen_sie_mehr mehr_zum_thema mehr_dazu auch_interessant siehe_auch
    weiterlesen mehr_lesen artikel_teilen folgen_sie_uns newsletter_abonnieren jetzt_abonnieren
    alle_rechte_vorbehalten das_könnte_sie_auch das_könnte_sie_interessieren nach_der_anzeige_weiterlesen
    gesponserter_inhalt bezahlter_inhalt
  `,
  joints: 'und auch dass',
  notJoined: '',
  workWords: `
    buch buches bücher bestseller roman romans romane krimi erzählung novelle gedicht gedichtband autobiografie
    biografie memoiren essay studie aufsatz artikel kolumne film films filme spielfilm kinofilm dokumentarfilm
    dokumentation doku thriller komödie drama serie fernsehserie krimiserie sendung fernsehsendung radiosendung
    talkshow show fernsehshow castingshow quizshow magazin wochenmagazin nachrichtenmagazin politmagazin zeitschrift
    fachzeitschrift fachblatt zeitung tageszeitung wochenzeitung sonntagszeitung boulevardzeitung boulevardblatt blatt
    nachrichtenportal portal internetportal website webseite blog podcast podcasts album albums alben single lied
    lieds song songs hit stück theaterstück oper operette musical sinfonie symphonie ballett gemälde bild skulptur
    ausstellung festival spiel videospiel computerspiel reihe buchreihe broschüre handbuch lexikon enzyklopädie
    projekt kampagne initiative aktion programm operation mission unternehmen schiff frachter fähre tanker
    kreuzfahrtschiff u-boot raumsonde sonde satellit raumschiff hurrikan taifun orkan sturmtief titel thema motto
    namen
  `,
  whatClauses: 'was',
  scareCues: `
    sogenannt sogenannte sogenannten sogenannter sogenanntem sogenanntes so_genannte so_genannten so_genannter
    so_genanntes angeblich angebliche angeblichen angeblicher angebliches vermeintlich vermeintliche vermeintlichen
    vermeintlicher vermeintliches selbsternannt selbsternannte selbsternannten selbsternannter namens genannt genannte
    genannten getauft bezeichnet bezeichnete bezeichneten bezeichnen tituliert bekannt_als bekannt_unter
    unter_dem_namen mit_dem_namen unter_dem_motto unter_dem_titel unter_dem_stichwort unter_dem_begriff
    unter_dem_decknamen mit_dem_spitznamen spitzname spitznamen beiname begriff begriffe wort ausdruck schlagwort
    stichwort das_wort den_begriff dem_begriff der_begriff in_anführungszeichen zu_deutsch auf_deutsch übersetzt
  `,
  personSigns: {
    links: 'mit von',
    calls: 'telefonat telefonate telefongespräch',
    meetings: `
      traf trifft getroffen überzeugte dankte treffen gespräch gespräche abendessen
    `,
    belongings: `
      ehefrau ehemann sohn tochter bruder schwester vater mutter witwe kindheit rücktritt unzufriedenheit
      zufriedenheit zorn lächeln biografie vorgänger vorgängerin nachfolger nachfolgerin berater
      amtseinführung tod geburtstag rhetorik
    `,
  },
};
